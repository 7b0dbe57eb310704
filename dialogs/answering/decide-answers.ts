import type { Said } from '../../understanding/said.ts';
import { startsAnother } from '../move/decide.ts';
import { toldInWords } from '../move/told.ts';
import type { Deed } from '../deed.ts';
import type { Situation } from '../means/situation.ts';
import { standsAgain } from '../stands-again.ts';

/** Answers a question that stands for itself; what waited for the person stands there again. Pure. */
export function answered(
  questions: Pick<Said, 'asks' | 'outside'>,
  { standing, open, reminded }: Situation,
): readonly Deed[] {
  // What the reminder right above waits for is said again too.
  const isReminded = open === undefined && reminded?.isRightAbove === true;
  const [watch, ...others] = isReminded ? reminded.reminders.map((one) => one.watch) : [];
  const below = others.length === 0 ? watch : undefined;
  const answer = { do: 'answer', ...questions, beside: undefined, below } as const;
  return [
    answer,
    ...standsAgain(standing),
    ...(isReminded ? [{ do: 'say', key: 'reply.help' } as const] : []),
  ];
}

/** Answers what a message asks beside what it tells, of the customer of whom it tells; that is heard after it. Pure. */
export function answeredBeside({ said, standing: { move } }: Situation): readonly Deed[] {
  if (said === undefined || said.asks.length + said.outside.length === 0) return [];
  const { asks, outside, facts } = said;
  const isOfThis = move !== undefined && !startsAnother(move, toldInWords(said));
  return [{ do: 'answer', asks, outside, beside: { ...(isOfThis ? move.draft : {}), ...facts } }];
}
