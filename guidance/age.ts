import { daysBetween, type Day } from './day.ts';
import { editions, newestEdition } from './editions.ts';

/** Rules that were read longer ago than this many days may have changed since. */
export const daysUntilRulesAreOld = 180;

/** The UTC day on which the newest edition's pages were read. */
export const rulesReadOn: Day = editions[newestEdition].read;

/** How many days ago, seen from the UTC day `today`, the newest edition's pages were read; negative before that day. */
export function daysSinceRulesRead(today: Day): number {
  return daysBetween(rulesReadOn, today);
}

/** Whether the rules should be checked again before anybody acts on them; `today` is a UTC day. */
export function rulesAreOld(today: Day): boolean {
  return daysSinceRulesRead(today) > daysUntilRulesAreOld;
}
