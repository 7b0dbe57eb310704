import type { PortfolioMemory } from '../../portfolio/kept/portfolio-memory.ts';
import type { ConversationKey } from '../../storage/conversation-key.ts';
import type { Database } from '../../storage/database.ts';
import { stored } from '../../storage/driver-faults.ts';
import { isPortfolioAlone } from '../../storage/followed-portfolio.ts';
import { answersFor, heldFileOf } from '../../storage/held-files.ts';
import { lastImportOf } from '../../storage/imports.ts';
import { portfolioCounts, portfolioOf, subscriptionOf, subscriptionsOf } from '../../storage/portfolio.ts';
import { endsRemindedOf } from '../../storage/watches.ts';
import { wishesOf } from '../../storage/wishes.ts';

/** What the dialogs may look up of the person's portfolio. */
export function portfolioMemory(database: Database, key: ConversationKey, now: Date): PortfolioMemory {
  return {
    heldFile: (id) => stored(heldFileOf(database, key, id, now)),
    answersFor: (headings) => stored(answersFor(database, key, headings)),
    whole: () => stored(portfolioOf(database, key)),
    lastImport: () => stored(lastImportOf(database, key)),
    list: (filter, slice) => stored(subscriptionsOf(database, key, filter, slice)),
    counts: () => stored(portfolioCounts(database, key)),
    wishes: () => stored(wishesOf(database, key)),
    endsReminded: () => stored(endsRemindedOf(database, key)),
    saidAlone: (activityId) => stored(isPortfolioAlone(database.queries, key, activityId)),
    subscription: (id) => stored(subscriptionOf(database, key, id)),
  };
}
