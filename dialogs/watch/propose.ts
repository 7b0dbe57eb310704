import { keepRemindersCard } from '../../cards/watch/keep-reminders-card.ts';
import type { Answers } from '../../guidance/answers.ts';
import { dayAfter, type Day } from '../../guidance/day.ts';
import { isWorkingDay } from '../../reminders/working-day.ts';
import type { WatchRequest } from '../../understanding/reminding/watch-said.ts';
import { todayOf } from '../given.ts';
import { lastingCardKey, say, show } from '../speak.ts';
import { standingOf } from '../standing.ts';
import type { Turn } from '../turn.ts';

export type Proposed = {
  readonly said: Omit<WatchRequest, 'by'>;
  readonly answers: Answers | undefined;
  /** Whose the move on the table is. */
  readonly customer: string | undefined;
};

/** Shows the days before they are kept; of a month without a day a few are offered. */
export async function propose(turn: Turn, { said, answers, customer }: Proposed): Promise<void> {
  const moveId = answers === undefined ? undefined : standingOf(turn.conversation).move?.keptAs;
  const subject = said.subject ?? customer;
  if (subject === undefined) {
    say(turn, moveId === undefined ? 'keep.what' : 'keep.whose');
    return;
  }
  const about = { subject, card: lastingCardKey(turn), ...(moveId === undefined ? {} : { moveId }) };
  const daysBefore = await daysBeforeOf(turn, said, moveId);
  if (daysBefore !== undefined) {
    const termEnd = answers?.termEnd ?? 'unknown';
    if (termEnd === 'unknown' || moveId === undefined) say(turn, 'keep.what');
    else {
      const days = daysBefore.map((count) => dayAfter(termEnd, -count));
      show(turn, keepRemindersCard({ ...about, offers: [{ days, daysBefore }] }, turn.speech));
    }
    return;
  }
  const offers = daysOf(turn, said).map((days) => ({ days }));
  show(turn, keepRemindersCard({ ...about, offers }, turn.speech));
}

/** The days before the end that are asked for, with those that hold already where they come beside them. */
async function daysBeforeOf(
  { memory, person }: Turn,
  { several, daysBefore, also }: Proposed['said'],
  moveId: string | undefined,
): Promise<readonly number[] | undefined> {
  const asked =
    several === undefined ? (daysBefore === undefined ? undefined : [daysBefore]) : listOf(several);
  if (asked === undefined || also !== true) return asked;
  const watches = moveId === undefined ? [] : await memory.watchesOfMove(moveId);
  const known = watches.find(({ kind }) => kind === undefined)?.cadence ?? person.habits.cadence;
  return [...new Set([...known, ...asked])].sort((one, other) => other - one);
}

function listOf(several: NonNullable<WatchRequest['several']>): readonly number[] | undefined {
  return 'daysBefore' in several ? several.daysBefore : undefined;
}

/** The days to pick from: all of those that were said, or of a month the first, a middle and the last working day. */
function daysOf(turn: Turn, { several, end }: Proposed['said']): (readonly Day[])[] {
  if (several !== undefined) return 'days' in several ? [several.days] : [];
  if (end?.kind === 'day') return [[end.day]];
  const [last] = end?.kind === 'some-days' ? end.days : [];
  if (last === undefined) return [];
  const { habits } = turn.person;
  const count = Number(last.slice(8));
  const month = Array.from({ length: count }, (_, at) => dayAfter(last, at + 1 - count)).filter(
    (day) => isWorkingDay(day, habits) && day > todayOf(turn),
  );
  const picked = [month.at(0), month.at(Math.floor(month.length / 2)), month.at(-1)];
  return [...new Set(picked)].flatMap((day) => (day === undefined ? [] : [[day]]));
}
