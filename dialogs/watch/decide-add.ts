import type { Answers } from '../../guidance/answers.ts';
import { newestEdition } from '../../guidance/editions.ts';
import { remindersFor } from '../../reminders/cadence.ts';
import { cadenceLimits, isCadence } from '../../reminders/habits.ts';
import { watchLimits } from '../../reminders/limits.ts';
import { localHour } from '../../reminders/local-hour.ts';
import type { Watch, WatchedPlan } from '../../reminders/watch.ts';
import { planOfWatch } from '../../reminders/watched-plan.ts';
import { todayOf, type Given } from '../given.ts';
import { fullReplies } from './full.ts';
import type { NewWatch } from './new-watch.ts';
import { noticed, type WatchOutcome, type WatchReply } from './outcome.ts';

/** What has to be looked up before a watch is added. */
export type BeforeAdding = {
  /** What the person watches of the same subject and end already. */
  readonly same: Watch | undefined;
  /** They watch as many as they may. */
  readonly isFull: boolean;
  /** The id of a new one. */
  readonly id: string;
  /** The move that is on the table. */
  readonly moveId: string | undefined;
};

/** Watches it from now on, or tells that no reminder would come in time and what is to be done instead. Pure. */
export function decideAdd(
  given: Given,
  wanted: NewWatch,
  { same, isFull, id, moveId }: BeforeAdding,
): WatchOutcome {
  const { cadence, replies: limited } = cadenceWanted(wanted);
  // Said twice it is watched once; what was known of it before is kept.
  const known = sameKind(same, wanted);
  const watch = {
    ...(known ?? newWatch(given, wanted, { id, moveId })),
    ...(cadence === undefined ? {} : { cadence }),
  };
  const plan = planWanted(given, watch, wanted);
  const planned = plan === undefined ? watch : { ...watch, ...plan, news: undefined };
  const reminders = remindersFor(planned, given.person.habits, given.now);
  if (reminders.length === 0) return { replies: [...limited, tooLate(given, planned)] };
  const shown = { kind: 'added', watch: planned, daysBefore: wanted.daysBefore } as const;
  if (known === undefined) {
    if (isFull) return { replies: [...limited, ...fullReplies(watch)] };
    return {
      replies: [...limited, shown],
      effects: [{ kind: 'watch-added', watch: planned, reminders, most: watchLimits.byHand }],
    };
  }
  // A reminder that was there before its plan is of that move from now on.
  const ofMove = wanted.answers === undefined || moveId === known.moveId ? undefined : moveId;
  if (cadence === undefined && plan === undefined && ofMove === undefined)
    return { replies: [...limited, ...noticed('notice.watchedAlready').replies, shown] };
  const set = {
    ...(cadence === undefined ? {} : { cadence }),
    ...plan,
    ...(ofMove === undefined ? {} : { moveId: ofMove }),
  };
  const told = plan === undefined ? [] : noticed('notice.watchPlanNew').replies;
  return {
    replies: [...limited, ...told, shown],
    effects: [{ kind: 'watch-changed', id: known.id, set, reminders }],
  };
}

/** The same words at another hour are another wish. */
export function sameKind(watch: Watch | undefined, { kind, hour }: NewWatch): Watch | undefined {
  return watch?.kind === kind && watch?.hour === hour ? watch : undefined;
}

function newWatch(
  { who }: Given,
  { kind, subject, termEnd, hour, answers }: NewWatch,
  { id, moveId }: Pick<BeforeAdding, 'id' | 'moveId'>,
): Watch {
  return {
    id,
    tenantId: who.tenantId,
    userId: who.userId,
    conversationId: who.conversationId,
    makerName: who.name,
    subject,
    termEnd,
    status: 'active',
    // A plan's own end is that of its move, and a day that is named while the plan stands there is for it.
    ...(moveId === undefined || (answers === undefined && kind === undefined) ? {} : { moveId }),
    ...(kind === undefined ? {} : { kind }),
    ...(hour === undefined ? {} : { hour }),
  };
}

/** The plan that is to go with it, where it is another than goes with it now; with what is shown of it by these rules. */
function planWanted(given: Given, watch: Watch, { answers }: NewWatch): WatchedPlan | undefined {
  if (answers === undefined || isSame(answers, watch.answers)) return undefined;
  const made = planOfWatch({ ...watch, answers }, todayOf(given));
  const advice = made?.plan.advice.map(({ id }) => id) ?? [];
  return { answers, edition: newestEdition, advice, news: null };
}

function isSame(one: Answers, other: Answers | undefined): boolean {
  return other !== undefined && JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

function inOrder(answers: Answers): [string, unknown][] {
  return Object.entries(answers).sort(([one], [other]) => one.localeCompare(other));
}

function tooLate({ person }: Given, watch: Watch): WatchReply {
  if (watch.kind === undefined) return { kind: 'not-added', watch };
  const { hour: usual, timeZone } = person.habits;
  const at = localHour(watch.termEnd, watch.hour ?? usual, timeZone);
  return { kind: 'instant', key: 'notice.momentPast', at };
}

type Cadence = { readonly cadence?: readonly number[]; readonly replies: readonly WatchReply[] };

/** The days as a list of its own; says so where that is more than a list may hold. */
function cadenceWanted({ kind, daysBefore, cadence: list }: NewWatch): Cadence {
  const cadence = list ?? (daysBefore === undefined ? undefined : [daysBefore]);
  if (cadence === undefined || kind !== undefined) return { replies: [] };
  if (isCadence(cadence)) return { cadence, replies: [] };
  return noticed('watch.cadence.error', cadenceLimits);
}
