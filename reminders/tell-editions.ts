import { setImmediate } from 'node:timers/promises';
import type { Advice, AdviceId } from '../guidance/advice.ts';
import { dayAfter, dayOf } from '../guidance/day.ts';
import { newestEdition } from '../guidance/editions.ts';
import type { Database } from '../storage/database.ts';
import { renewPlans, type OutdatedPlan, type RenewedPlan } from '../storage/outdated-plans.ts';
import { remindersFor } from './cadence.ts';
import { defaultHabits } from './habits.ts';
import { localDay, localHour } from './local-hour.ts';
import { editionOccasion, lastCall } from './occasion.ts';
import { timeZoneNamed } from '../guidance/time-zone.ts';
import type { EditionNews, Habits, PlannedReminder, Watch } from './watch.ts';
import { planOfWatch } from './watched-plan.ts';
import { isWorkingDay } from './working-day.ts';

/** How many pieces are looked at in one go; the next sweep goes on. */
const mostPieces = 10;

/**
 * Plans by the newest edition what was planned by an earlier one: where that changed something in a plan, its maker is
 * told once, on their next working day. In pieces, so that others are served in between; answers for how many watches.
 */
export async function tellOfEditions(database: Database, clock: () => Date): Promise<number> {
  let watches = 0;
  for (let pieces = 0; pieces < mostPieces; pieces += 1) {
    const now = clock();
    const renewed = await renewPlans(database, newestEdition, (outdated) => renew(outdated, now));
    if (renewed === 0) break;
    watches += renewed;
    await setImmediate();
  }
  return watches;
}

function renew({ watch, habits: told, planned }: OutdatedPlan, now: Date): RenewedPlan {
  const made = planOfWatch(watch, dayOf(now));
  if (made === undefined) return { reminders: [] };
  const { advice } = made.plan;
  const habits = habitsFrom(told, planned);
  const ids = advice.map(({ id }) => id);
  // Occasions that an edition brought; the last call of an end that was told of in time is none of them.
  const reminders = remindersFor(watch, habits, now).filter(({ occasion }) => occasion !== lastCall);
  const news = newsFor(watch, advice);
  if (news === undefined) return { advice: ids, reminders };
  return { advice: ids, news, reminders: [...reminders, toldOn(habits, now)] };
}

/** Advice of a later edition than the plan's, and what of it is new where that is known; nothing where there is none. */
function newsFor(
  { edition: since, advice: shown }: Watch,
  advice: readonly Advice[],
): EditionNews | undefined {
  const isLater = ({ edition }: Advice) =>
    since === undefined ? edition === newestEdition : edition > since;
  const later = advice.filter(isLater).map(({ id }) => id);
  if (later.length === 0) return undefined;
  const isNew = (id: AdviceId) => shown?.includes(id) === false;
  return { added: later.filter(isNew), changed: later.filter((id) => !isNew(id)) };
}

/** Who never told their zone is written to at the hour of UTC for which their reminders were planned. */
function habitsFrom(told: Partial<Habits>, planned: Date | undefined): Habits {
  const timeZone = told.timeZone === undefined ? undefined : timeZoneNamed(told.timeZone);
  const hour = planned === undefined ? defaultHabits.hour : planned.getUTCHours();
  return timeZone === undefined
    ? { ...defaultHabits, ...told, timeZone: 'UTC', hour }
    : { ...defaultHabits, ...told, timeZone };
}

/** The person's hour on their next working day. */
function toldOn(habits: Habits, now: Date): PlannedReminder {
  const today = localDay(now, habits.timeZone);
  const ahead = [1, 2, 3, 4, 5, 6, 7].map((count) => dayAfter(today, count));
  const day = ahead.find((one) => isWorkingDay(one, habits)) ?? dayAfter(today, 1);
  return {
    occasion: editionOccasion(newestEdition),
    dueAt: localHour(day, habits.hour, habits.timeZone),
  };
}
