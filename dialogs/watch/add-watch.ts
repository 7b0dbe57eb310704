import { randomUUID } from 'node:crypto';
import { watchAddedCard, watchNotAddedCard } from '../../cards/watch-card.ts';
import type { Answers } from '../../guidance/answers.ts';
import type { Day } from '../../guidance/day.ts';
import { remindersFor } from '../../reminders/cadence.ts';
import { cadenceLimits, isCadence } from '../../reminders/habits.ts';
import { watchLimits } from '../../reminders/limits.ts';
import type { Watch } from '../../reminders/watch.ts';
import { say, show } from '../speak.ts';
import type { Turn } from '../turn.ts';
import { saidThatFull } from './full.ts';
import { watchShown } from './watch-shown.ts';

export type NewWatch = {
  readonly subject: string;
  readonly termEnd: Day;
  readonly answers?: Answers | undefined;
  /** Days before the end, in place of the person's usual ones. */
  readonly daysBefore?: number | undefined;
};

/** Watches it from now on, or says that no reminder would come in time and what is to be done instead. */
export async function addWatch(turn: Turn, wanted: NewWatch): Promise<void> {
  const { who, person, speech } = turn;
  const { subject, termEnd, answers } = wanted;
  const cadence = cadenceWanted(turn, wanted);
  const watch: Watch = {
    id: randomUUID(),
    tenantId: who.tenantId,
    userId: who.userId,
    conversationId: who.conversationId,
    makerName: who.name,
    subject,
    termEnd,
    status: 'active',
    ...(answers === undefined ? {} : { answers }),
    ...(cadence === undefined ? {} : { cadence }),
  };
  const reminders = remindersFor(watch, person.habits, turn.now);
  const shown = watchShown(turn, watch);
  if (reminders.length === 0) {
    show(turn, watchNotAddedCard(shown, speech));
    return;
  }
  // Said twice it is watched once.
  const known = await turn.memory.sameWatch(watch);
  if (known === undefined) {
    if (await saidThatFull(turn, watch)) return;
    turn.effects.push({ kind: 'watch-added', watch, reminders, most: watchLimits.byHand });
  } else if (cadence === undefined) say(turn, 'notice.watchedAlready');
  else turn.effects.push({ kind: 'watch-changed', id: known.id, set: { cadence }, reminders });
  show(turn, watchAddedCard({ ...shown, daysBefore: cadence?.[0], zoneFrom: zoneFrom(turn) }, speech));
}

/** The days as a list of its own; says so where that is more than a list may hold. */
function cadenceWanted(turn: Turn, { daysBefore }: NewWatch): readonly number[] | undefined {
  if (daysBefore === undefined) return undefined;
  if (isCadence([daysBefore])) return [daysBefore];
  say(turn, 'watch.cadence.error', cadenceLimits);
  return undefined;
}

function zoneFrom({ person: { habits }, who }: Turn): 'person' | 'client' | 'nobody' {
  if (habits.timeZoneConfirmed) return 'person';
  return who.reportedTimeZone === habits.timeZone ? 'client' : 'nobody';
}
