import assert from 'node:assert/strict';
import { read } from '../../understanding/read.ts';

describe('the customer’s name', () => {
  for (const [text, customer] of [
    ['remind me about Contoso E3 on 31 March 2027', 'Contoso E3'],
    ['påminn mig om Fabrikam den 31 mars 2027', 'Fabrikam'],
    ['acompanhar Tailspin até 31 de março de 2027', 'Tailspin'],
    ['remind me on Monday to call Anna', undefined],
    ['12 subscriptions from another partner', undefined],
  ] as const)
    it(`is ${customer ?? 'none'} in “${text}”`, () => {
      assert.equal(read(text, { today: '2026-11-27', draft: {} }).customer, customer);
    });
});
