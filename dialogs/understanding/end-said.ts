import type { Day } from '../../guidance/day.ts';
import type { EndSaid } from '../../understanding/watch-said.ts';
import { understand } from './understand.ts';

/** The end of a term in a few words, seen from the UTC day `today`: days that have passed cannot be meant. */
export function endSaid(text: string, today: Day): EndSaid {
  const { facts, doubts } = understand(text, { today, draft: {}, asking: 'termEnd' });
  const { termEnd } = facts;
  if (termEnd === 'unknown') return { kind: 'day-unknown' };
  if (termEnd !== undefined) return { kind: termEnd < today ? 'past-day' : 'day', day: termEnd };
  const problem = doubts.find(({ field }) => field === 'termEnd')?.problem;
  return problem?.kind === 'ambiguous' ? oneOf(problem.options, today) : { kind: 'no-day' };
}

function oneOf(days: readonly Day[], today: Day): EndSaid {
  const ahead = days.filter((day) => day >= today);
  const [first] = ahead;
  if (first === undefined) return { kind: 'past-day', day: days.toSorted().at(-1) ?? today };
  return ahead.length === 1 && days.length > 1
    ? { kind: 'day', day: first }
    : { kind: 'some-days', days: ahead };
}
