import type { Day } from '../guidance/day.ts';
import type { StoredPortfolio } from '../portfolio/kept/portfolio-memory.ts';
import { caretakersOf } from './caretakers.ts';
import { channelsOfLists } from './given-lists.ts';
import type { Database } from './database.ts';
import type { Person } from './imports.ts';
import { portfolioOf } from './portfolio.ts';

/**
 * All that the person has stored, or what of it a channel was given, and who is reminded of what of it in their place, as of
 * the UTC day.
 */
export async function wholePortfolio(
  database: Database,
  person: Person,
  today: Day,
  channel?: string,
): Promise<StoredPortfolio> {
  const stored = await portfolioOf(database, person);
  const given = await channelsOfLists(database, person);
  const of = channel === undefined ? stored : onlyOf(stored, (listId) => given.get(listId) === channel);
  const { subscriptions } = await withColleagues(database, person, of, today);
  if (channel !== undefined || given.size === 0) return { ...of, subscriptions };
  const inChannel = { kind: 'channel' } as const;
  const all = subscriptions.map((one) =>
    one.caretaker === undefined && given.has(one.listId) ? { ...one, caretaker: inChannel } : one,
  );
  return { ...of, subscriptions: all };
}

function onlyOf(stored: StoredPortfolio, isOf: (listId: string) => boolean): StoredPortfolio {
  return { ...stored, subscriptions: stored.subscriptions.filter(({ listId }) => isOf(listId)) };
}

async function withColleagues(
  database: Database,
  person: Person,
  stored: StoredPortfolio,
  today: Day,
): Promise<StoredPortfolio> {
  const there = stored.subscriptions.filter(({ goneSince }) => goneSince === undefined);
  const ids = there.flatMap(({ subscriptionId }) => subscriptionId ?? []);
  const caretakers = await caretakersOf(database, person, ids, today);
  if (caretakers.size === 0) return stored;
  const subscriptions = stored.subscriptions.map((one) => {
    const caretaker = caretakers.get(one.subscriptionId ?? '');
    return caretaker === undefined ? one : { ...one, caretaker };
  });
  return { ...stored, subscriptions };
}
