import assert from 'node:assert/strict';
import type { Problem } from '../../../guidance/problem.ts';
import type { Draft, Field } from '../../../guidance/answers.ts';
import { understand } from '../../../dialogs/understanding/understand.ts';

/** The day on which everything in these tests is said, unless a test says another. */
export const today = '2026-11-20';

/** What somebody says, and what is to be understood. */
export type Case = {
  readonly say: string;
  readonly facts?: Draft;
  readonly doubts?: Partial<Record<Field, Problem>>;
  readonly others?: boolean;
  readonly draft?: Draft;
  /** Why the case is here, where it does not speak for itself. */
  readonly note?: string;
};

/** Specifies what is understood from each of the messages while `asking` is open. */
export function itHears(asking: Field | undefined, cases: readonly Case[]): void {
  for (const { say, facts = {}, doubts = {}, others = false, draft = {}, note } of cases) {
    it(`${JSON.stringify(say)}${note === undefined ? '' : ` (${note})`}`, () => {
      const understood = understand(say, { today, draft, asking });
      assert.deepEqual(understood.facts, facts);
      assert.deepEqual(
        Object.fromEntries(understood.doubts.map(({ field, problem }) => [field, problem])),
        doubts,
      );
      assert.equal(understood.tenantHoldsOthers, others);
    });
  }
}

export function ambiguous(...options: string[]): Problem {
  return { kind: 'ambiguous', options };
}
