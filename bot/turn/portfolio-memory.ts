import { dayOf } from '../../guidance/day.ts';
import type { PortfolioMemory } from '../../portfolio/kept/portfolio-memory.ts';
import type { ConversationKey } from '../../storage/conversation-key.ts';
import type { Database } from '../../storage/database.ts';
import { stored } from '../../storage/driver-faults.ts';
import { caretakersOf } from '../../storage/caretakers.ts';
import { isPortfolioAlone } from '../../storage/followed-portfolio.ts';
import { answersFor, heldFileOf } from '../../storage/held-files.ts';
import { lastImportOf } from '../../storage/known-imports.ts';
import { portfolioCounts, subscriptionOf, subscriptionsOf } from '../../storage/portfolio.ts';
import { endsRemindedOf } from '../../storage/watches.ts';
import { wholePortfolio } from '../../storage/whole-portfolio.ts';
import { teamMemory } from './team-memory.ts';
import { wishesOf } from '../../storage/wishes.ts';

/** What the dialogs may look up of the person's portfolio, or where others read along of the list that the channel was given. */
export function portfolioMemory(
  database: Database,
  key: ConversationKey,
  { now, inPersonalChat }: { readonly now: Date; readonly inPersonalChat: boolean },
): PortfolioMemory {
  const own = ownMemory(database, key, now);
  return inPersonalChat ? own : { ...own, ...teamMemory(database, key, now) };
}

function ownMemory(database: Database, key: ConversationKey, now: Date): PortfolioMemory {
  return {
    heldFile: (id) => stored(heldFileOf(database, key, id, now)),
    answersFor: (headings) => stored(answersFor(database, key, headings)),
    whole: () => stored(wholePortfolio(database, key, dayOf(now))),
    caretakers: (ids) => stored(caretakersOf(database, key, ids, dayOf(now))),
    lastImport: () => stored(lastImportOf(database, key)),
    list: (filter, slice) => stored(subscriptionsOf(database, key, filter, slice)),
    counts: () => stored(portfolioCounts(database, key)),
    wishes: () => stored(wishesOf(database, key)),
    endsReminded: () => stored(endsRemindedOf(database, key)),
    saidAlone: (activityId) => stored(isPortfolioAlone(database.queries, key, activityId)),
    giver: () => Promise.resolve(undefined),
    toGive: () => Promise.resolve({ all: 0, customers: 0 }),
    subscription: (id) => stored(subscriptionOf(database, key, id)),
  };
}
