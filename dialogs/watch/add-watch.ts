import { randomUUID } from 'node:crypto';
import { watchAddedCard, watchNotAddedCard } from '../../cards/watch-card.ts';
import type { Answers } from '../../guidance/answers.ts';
import type { Day } from '../../guidance/day.ts';
import { newestEdition } from '../../guidance/editions.ts';
import { remindersFor } from '../../reminders/cadence.ts';
import { cadenceLimits, isCadence } from '../../reminders/habits.ts';
import { watchLimits } from '../../reminders/limits.ts';
import { localHour } from '../../reminders/local-hour.ts';
import type { Watch, WatchedPlan } from '../../reminders/watch.ts';
import { planOfWatch } from '../../reminders/watched-plan.ts';
import { say, show } from '../speak.ts';
import { todayOf, type Turn } from '../turn.ts';
import { saidThatFull } from './full.ts';
import { watchShown } from './watch-shown.ts';

export type NewWatch = {
  readonly kind?: 'own-words' | undefined;
  readonly subject: string;
  readonly termEnd: Day;
  readonly hour?: number | undefined;
  readonly answers?: Answers | undefined;
  /** Days before the end, in place of the person's usual ones. */
  readonly daysBefore?: number | undefined;
};

/** Watches it from now on, or says that no reminder would come in time and what is to be done instead. */
export async function addWatch(turn: Turn, wanted: NewWatch): Promise<void> {
  const cadence = cadenceWanted(turn, wanted);
  // Said twice it is watched once; what was known of it before is kept.
  const known = sameKind(await turn.memory.sameWatch(wanted), wanted);
  const watch = { ...(known ?? newWatch(turn, wanted)), ...(cadence === undefined ? {} : { cadence }) };
  const plan = planWanted(turn, watch, wanted);
  const planned = plan === undefined ? watch : { ...watch, ...plan, news: undefined };
  const reminders = remindersFor(planned, turn.person.habits, turn.now);
  if (reminders.length === 0) {
    saveNothing(turn, planned);
    return;
  }
  if (known === undefined) {
    if (await saidThatFull(turn, watch)) return;
    turn.effects.push({ kind: 'watch-added', watch: planned, reminders, most: watchLimits.byHand });
  } else if (cadence === undefined && plan === undefined) say(turn, 'notice.watchedAlready');
  else {
    const set = { ...(cadence === undefined ? {} : { cadence }), ...plan };
    turn.effects.push({ kind: 'watch-changed', id: known.id, set, reminders });
    if (plan !== undefined) say(turn, 'notice.watchPlanNew');
  }
  const shown = { ...watchShown(turn, planned), daysBefore: cadence?.[0], zoneFrom: zoneFrom(turn) };
  show(turn, watchAddedCard(shown, turn.speech));
}

/** The same words at another hour are another wish. */
function sameKind(watch: Watch | undefined, { kind, hour }: NewWatch): Watch | undefined {
  return watch?.kind === kind && watch?.hour === hour ? watch : undefined;
}

function newWatch({ who }: Turn, { kind, subject, termEnd, hour }: NewWatch): Watch {
  return {
    id: randomUUID(),
    tenantId: who.tenantId,
    userId: who.userId,
    conversationId: who.conversationId,
    makerName: who.name,
    subject,
    termEnd,
    status: 'active',
    ...(kind === undefined ? {} : { kind }),
    ...(hour === undefined ? {} : { hour }),
  };
}

/** The plan that is to go with it, where it is another than goes with it now; with what is shown of it by these rules. */
function planWanted(turn: Turn, watch: Watch, { answers }: NewWatch): WatchedPlan | undefined {
  if (answers === undefined || isSame(answers, watch.answers)) return undefined;
  const made = planOfWatch({ ...watch, answers }, todayOf(turn));
  const advice = made?.plan.advice.map(({ id }) => id) ?? [];
  return { answers, edition: newestEdition, advice, news: null };
}

function isSame(one: Answers, other: Answers | undefined): boolean {
  return other !== undefined && JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

function inOrder(answers: Answers): [string, unknown][] {
  return Object.entries(answers).sort(([one], [other]) => one.localeCompare(other));
}

function saveNothing(turn: Turn, watch: Watch): void {
  if (watch.kind === undefined) show(turn, watchNotAddedCard(watchShown(turn, watch), turn.speech));
  else {
    const { hour: usual, timeZone } = turn.person.habits;
    const at = localHour(watch.termEnd, watch.hour ?? usual, timeZone);
    say(turn, 'notice.momentPast', { when: turn.speech.instant(at, timeZone) });
  }
}

/** The days as a list of its own; says so where that is more than a list may hold. */
function cadenceWanted(turn: Turn, { kind, daysBefore }: NewWatch): readonly number[] | undefined {
  if (daysBefore === undefined || kind !== undefined) return undefined;
  if (isCadence([daysBefore])) return [daysBefore];
  say(turn, 'watch.cadence.error', cadenceLimits);
  return undefined;
}

function zoneFrom({ person: { habits }, who }: Turn): 'person' | 'client' | 'nobody' {
  if (habits.timeZoneConfirmed) return 'person';
  return who.reportedTimeZone === habits.timeZone ? 'client' : 'nobody';
}
