import { equal } from 'node:assert/strict';
import { freeGrace } from '../../guidance/grace.ts';
import type { Answers } from '../../guidance/answers.ts';

type Purchase = Pick<Answers, 'source' | 'billingAccount' | 'state'>;

const partner: Purchase = { source: 'another-partner' };
const tenant: Purchase = { source: 'another-tenant' };
const mca: Purchase = { source: 'microsoft-direct', billingAccount: 'mca' };
const mosa: Purchase = { source: 'microsoft-direct', billingAccount: 'mosa' };
const direct: Purchase = { source: 'microsoft-direct', billingAccount: 'unknown' };

/** Both dates of the two changes, on each side. */
const terms: readonly (readonly [Purchase, start: string | undefined, end: string, grace: string])[] = [
  [partner, undefined, '2026-05-03', 'holds'],
  [partner, '2025-05-04', '2026-05-03', 'holds'],
  [partner, '2025-03-31', '2026-05-04', 'holds'],
  [partner, '2025-04-01', '2026-05-04', 'gone'],
  [partner, 'unknown', '2026-05-04', 'unknown'],
  [partner, '2020-01-01', 'unknown', 'unknown'],
  [mca, undefined, '2026-02-08', 'holds'],
  [mca, 'unknown', '2026-02-09', 'unknown'],
  [mca, '2026-02-08', '2027-02-07', 'holds'],
  [mca, '2026-02-09', '2027-02-08', 'gone'],
  [mca, '2026-02-09', '2026-02-09', 'gone'],
  [mca, '2020-01-01', 'unknown', 'unknown'],
  [direct, undefined, '2026-02-08', 'holds'],
  [direct, '2026-02-08', '2027-02-07', 'holds'],
  [direct, '2026-02-09', '2027-02-08', 'unknown'],
  [{ source: 'microsoft-direct' }, '2026-02-09', '2027-02-08', 'unknown'],
  [mosa, '2026-02-09', '2027-02-08', 'holds'],
  [mosa, undefined, '2029-12-31', 'holds'],
  [mosa, undefined, 'unknown', 'unknown'],
  // Between tenants both changes must say the same.
  [tenant, undefined, '2026-02-08', 'holds'],
  [tenant, 'unknown', '2026-02-09', 'unknown'],
  [tenant, '2026-02-08', '2026-05-03', 'holds'],
  [tenant, '2026-02-09', '2026-05-03', 'unknown'],
  [tenant, '2025-03-31', '2028-03-30', 'holds'],
  [tenant, '2025-04-01', '2028-03-31', 'unknown'],
  [tenant, '2026-02-08', '2028-03-31', 'unknown'],
  [tenant, '2026-02-09', '2028-03-31', 'gone'],
  [{ source: 'volume-licensing' }, '2020-01-01', '2021-01-01', 'unknown'],
  [{ ...mosa, state: 'cancelled' }, undefined, '2027-02-08', 'unknown'],
  [{ ...partner, state: 'trial' }, undefined, '2026-05-03', 'unknown'],
];

describe('free grace', () => {
  for (const [purchase, termStart, termEnd, grace] of terms) {
    const of = Object.values(purchase).join(', ');
    it(`${of} from ${termStart ?? 'a day not asked for'} to ${termEnd}: ${grace}`, () => {
      equal(freeGrace({ ...purchase, termEnd, termStart }), grace);
    });
  }
});
