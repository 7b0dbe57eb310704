import { directMove as settledMove } from '../support/moves.ts';

const dayInMs = 24 * 60 * 60 * 1000;

const today = new Date().toISOString();

/** The day that comes so many days later, or before it if there are less than none. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayInMs).toISOString().slice(0, 10);
}

/** The answers of the rulebook's case 1. Its days move with the calendar, as the bot here has the real clock. */
export const directMove = {
  ...settledMove,
  termEnd: dayAfter(today, 100),
  termStart: dayAfter(today, 100 - 364),
};

/** What its plan must show, and what not. */
export const directMovePlan = {
  shown: ['no-credit', 'no-impact', 'extended-service-terms', 'provision'],
  notShown: ['region-mismatch', 'over-150', 'reprovision-deadline', 'credit-maybe'],
};

/** Case 3, as somebody would say it: nothing after the countries is asked. */
export const blockedMove = ['another partner', 'direct-bill', 'United States', 'Canada'];

/** The same in one message, as somebody would write it who knows it all. */
export const directMoveInOneGo = [
  '12 subscriptions directly from Microsoft',
  'Sweden to Norway',
  'accepted',
  'GDAP',
  'same offer',
  'same number of licences',
  'auto-renew on',
  `ends ${directMove.termEnd}`,
  `renewed ${directMove.termStart}`,
].join(', ');

/** What is asked after it. */
export const directMoveRest = ['the new one', 'we are a distributor', 'none'];
