import { addDays } from 'date-fns/addDays';

const quarterOfAnHour = 15 * 60 * 1000;

/**
 * When a place that was tried at `now` in vain is tried again: a day later, at the quarter of an hour that has begun.
 * So the moment does not move on day by day, and stays the one that the person chose.
 */
export function nextTry(now: Date): Date {
  const later = addDays(now, 1).getTime();
  return new Date(later - (later % quarterOfAnHour));
}
