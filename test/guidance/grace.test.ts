import { equal } from 'node:assert/strict';
import { freeGrace } from '../../guidance/grace.ts';
import type { Answers } from '../../guidance/answers.ts';

/** Both dates of the two changes, on each side. */
const terms: readonly (readonly [
  Answers['source'],
  start: string | undefined,
  end: string,
  grace: string,
])[] = [
  ['another-partner', undefined, '2026-05-03', 'holds'],
  ['another-partner', '2025-05-04', '2026-05-03', 'holds'],
  ['another-partner', '2025-03-31', '2026-05-04', 'holds'],
  ['another-partner', '2025-04-01', '2026-05-04', 'gone'],
  ['another-partner', 'unknown', '2026-05-04', 'unknown'],
  ['another-tenant', '2025-03-31', '2028-03-30', 'holds'],
  ['another-tenant', '2025-04-01', '2028-03-31', 'gone'],
  ['another-tenant', undefined, '2026-05-03', 'holds'],
  ['microsoft-direct', undefined, '2026-02-08', 'holds'],
  ['microsoft-direct', 'unknown', '2026-02-09', 'unknown'],
  ['microsoft-direct', '2026-02-08', '2027-02-07', 'holds'],
  ['microsoft-direct', '2026-02-09', '2027-02-08', 'gone'],
  ['microsoft-direct', '2026-02-09', '2026-02-09', 'gone'],
  ['microsoft-direct', '2020-01-01', 'unknown', 'unknown'],
  ['another-partner', '2020-01-01', 'unknown', 'unknown'],
  ['volume-licensing', '2020-01-01', '2021-01-01', 'unknown'],
];

describe('free grace', () => {
  for (const [source, termStart, termEnd, grace] of terms) {
    it(`${source} from ${termStart ?? 'a day not asked for'} to ${termEnd}: ${grace}`, () => {
      equal(freeGrace({ source, termEnd, termStart }), grace);
    });
  }
});
