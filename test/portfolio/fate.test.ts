import assert from 'node:assert/strict';
import { fateOf, type Fate } from '../../portfolio/kept/fate.ts';
import type { Row } from '../../portfolio/row.ts';

const today = '2026-11-28';
const row: Row = {
  customer: 'Contoso',
  product: 'Microsoft 365 Copilot',
  termStart: '2026-11-20',
  termEnd: '2026-12-19',
  termLength: 'monthly',
};

const cases: readonly { readonly of: Partial<Row>; readonly fate: Fate }[] = [
  { of: { state: 'trial', autoRenew: 'on' }, fate: 'is-paid' },
  { of: { state: 'trial', autoRenew: 'off' }, fate: 'trial-ends' },
  { of: { state: 'active', autoRenew: 'off' }, fate: 'extends' },
  { of: { state: 'trial' }, fate: 'unknown' },
];

describe('what becomes of a trial', () => {
  for (const { of, fate } of cases)
    it(`is ${fate} where it is ${of.state}, renewal ${of.autoRenew ?? 'not told'}`, () => {
      assert.equal(fateOf({ ...row, ...of }, today), fate);
    });
});
