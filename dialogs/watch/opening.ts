import { z } from 'zod';
import type { Answers } from '../../guidance/answers.ts';
import type { Day } from '../../guidance/day.ts';
import type { EndSaid, WatchRequest } from '../../understanding/reminding/watch-said.ts';
import { nameSaid } from '../../understanding/reminding/name-said.ts';
import { longestFor, withEnd, withName, type Step, type Watching } from './watching.ts';

/** What is known when it begins: of a plan, or of what was said. */
export type WatchOpening = Pick<WatchRequest, 'kind' | 'subject' | 'hour' | 'daysBefore'> & {
  readonly end?: EndSaid | undefined;
  readonly answers?: Answers | undefined;
  readonly known?: Watching['known'];
};

/** What begins the dialog is made in this process, and never stored. */
export const watchOpeningSchema = z.custom<WatchOpening>((value) => typeof value === 'object');

/** Where setting up a watch begins on the UTC day. */
export function opened(opening: WatchOpening, today: Day): Step {
  const { subject, end } = opening;
  const known: Step = { watching: begun(opening, today) };
  const named =
    subject === undefined ? known : withName(known.watching, nameSaid(subject, longestFor(known.watching)));
  if (end === undefined) return named;
  const dated = withEnd(named.watching, end);
  return named.watching.subject === undefined ? { ...named, watching: dated.watching } : dated;
}

function begun({ kind, subject, end, hour, daysBefore, answers, known }: WatchOpening, today: Day): Watching {
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(hour === undefined ? {} : { hour }),
    ...(daysBefore === undefined ? {} : { daysBefore }),
    ...(answers === undefined ? {} : { answers }),
    ...(answers === undefined || end !== undefined ? {} : { termEnd: countedFrom(answers, today) }),
    ...(known === undefined ? {} : { known }),
    nameAsked: subject === undefined,
  };
}

/** What goes on month by month is reminded of by the month, from today where nobody knows its end. */
function countedFrom({ termEnd }: Answers, today: Day): Day {
  return termEnd === 'unknown' ? today : termEnd;
}
