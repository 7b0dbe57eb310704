import type { PortfolioSaid } from '../portfolio/needs/portfolio-said.ts';
import type { Claim } from '../storage/due-reminders.ts';
import { portfolioOccasions } from '../storage/followed-portfolio.ts';
import { ownHabits } from '../storage/own-habits.ts';
import type { Settlement } from '../storage/settlement.ts';
import type { TakenReminder } from '../storage/taken-reminder.ts';
import { finish } from './finish.ts';
import { habitsHeld } from './habits.ts';
import { localDay, localHour } from './local-hour.ts';
import { daysPassed, nextMoment, workingDayOf } from './portfolio-days.ts';
import type { Habits } from './watch.ts';
import type { WorkerParts } from './worker-parts.ts';
import { isWorkingDay } from './working-day.ts';

/** The reminder that stands for a whole portfolio, with what it says today. */
export type PortfolioDue = { readonly reminder: TakenReminder; readonly said: PortfolioSaid };

/** What is due together: of what is watched by name, and of all that was imported. */
export type Due = {
  readonly watched: readonly TakenReminder[];
  readonly portfolio: PortfolioDue | undefined;
};

export function allOf({ watched, portfolio }: Due): TakenReminder[] {
  return [...watched, ...(portfolio === undefined ? [] : [portfolio.reminder])];
}

/** What of it there still is. */
export function dueOf(still: readonly TakenReminder[], portfolio: PortfolioDue | undefined): Due {
  return {
    watched: still.filter((reminder) => !isOfPortfolio(reminder)),
    portfolio: still.some(({ id }) => id === portfolio?.reminder.id) ? portfolio : undefined,
  };
}

/** What is to be said of a portfolio, where one is due; where nothing is, that is settled. */
export async function portfolioDue(
  parts: WorkerParts,
  claim: Claim,
  taken: readonly TakenReminder[],
): Promise<PortfolioDue | undefined> {
  const reminder = taken.find(isOfPortfolio);
  if (reminder === undefined) return undefined;
  const looked = await lookAtPortfolio(parts, claim, reminder);
  if (looked.kind === 'said') return { reminder, said: looked.said };
  await finish(parts, claim, [looked.settlement]);
  return undefined;
}

/** Whether it stands for a whole portfolio, and not for what somebody watches by name. */
export function isOfPortfolio({ watch }: TakenReminder): boolean {
  return watch.status === 'portfolio' || watch.status === 'team-portfolio';
}

type Looked =
  | { readonly kind: 'said'; readonly said: PortfolioSaid }
  /** Nothing is to be said, or it is not the day yet. */
  | { readonly kind: 'done'; readonly settlement: Settlement };

/** What is to be said of a portfolio whose reminder is due. */
async function lookAtPortfolio(
  parts: WorkerParts,
  claim: Claim,
  { id, occasion, dueAt, sentAt: since, watch }: TakenReminder,
): Promise<Looked> {
  const now = parts.clock();
  const habits = await habitsOf(parts, claim);
  const isLook = occasion === portfolioOccasions.look;
  if (isLook && !hasCome(dueAt, habits, now)) return { kind: 'done', settlement: nextDay([id], habits, now) };
  const today = localDay(now, habits.timeZone);
  const passed = since === undefined ? [] : daysPassed(localDay(since, habits.timeZone), today, habits);
  const said = await parts.lookAtPortfolio(claim, {
    working: workingDayOf(today, habits),
    passed,
    since,
    channel: watch.status === 'team-portfolio' ? watch.conversationId : undefined,
  });
  if (said !== undefined) return { kind: 'said', said };
  return { kind: 'done', settlement: { ...nextDay([id], habits, now), lookedAt: now } };
}

/** Whether it was to look on an earlier day, and the moment that it would have found has come: it leaves no day out. */
function hasCome(dueAt: Date, habits: Habits, now: Date): boolean {
  const today = localDay(now, habits.timeZone);
  const isLate = localDay(dueAt, habits.timeZone) < today && nextMoment(habits, dueAt) <= now;
  return isLate && isWorkingDay(today, habits) && localHour(today, habits.hour, habits.timeZone) <= now;
}

/** What follows once a portfolio was told of: that waits for its next day. */
export async function afterTelling(
  parts: WorkerParts,
  claim: Claim,
  { reminder: { id } }: PortfolioDue,
  activityId: string | undefined,
): Promise<Settlement> {
  const now = parts.clock();
  return { ...nextDay([id], await habitsOf(parts, claim), now), lookedAt: now, activityId };
}

/** A portfolio outlives what cannot be sent: it is tried again on its next day, with what was not told. */
export async function spared(
  parts: WorkerParts,
  claim: Claim,
  settlements: readonly Settlement[],
  due: PortfolioDue | undefined,
): Promise<Settlement[]> {
  if (due === undefined) return [...settlements];
  const { id } = due.reminder;
  const isDead = settlements.some(({ kind, ids }) => kind === 'dead' && ids.includes(id));
  if (!isDead) return [...settlements];
  const others = settlements.map((one) => ({ ...one, ids: one.ids.filter((each) => each !== id) }));
  return [...others, nextDay([id], await habitsOf(parts, claim), parts.clock())];
}

function nextDay(ids: readonly string[], habits: Habits, now: Date) {
  const at = nextMoment(habits, now);
  return { kind: 'next', ids, occasion: portfolioOccasions.day, at } as const;
}

async function habitsOf({ database }: WorkerParts, claim: Claim): Promise<Habits> {
  return habitsHeld(await ownHabits(database, claim), undefined);
}
