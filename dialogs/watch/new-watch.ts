import type { Answers } from '../../guidance/answers.ts';
import type { Day } from '../../guidance/day.ts';

/** What is to be watched. */
export type NewWatch = {
  readonly kind?: 'own-words' | undefined;
  readonly subject: string;
  readonly termEnd: Day;
  readonly hour?: number | undefined;
  readonly answers?: Answers | undefined;
  /** Days before the end, in place of the person's usual ones: one alone, or a list. */
  readonly daysBefore?: number | undefined;
  readonly cadence?: readonly number[] | undefined;
};
