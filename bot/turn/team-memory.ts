import { dayOf, type Day } from '../../guidance/day.ts';
import { fold } from '../../portfolio/fold.ts';
import type { Colleague } from '../../portfolio/kept/caretaker.ts';
import type { PortfolioMemory, StoredPortfolio } from '../../portfolio/kept/portfolio-memory.ts';
import { caretakersOf } from '../../storage/caretakers.ts';
import type { ConversationKey } from '../../storage/conversation-key.ts';
import type { Database } from '../../storage/database.ts';
import { stored } from '../../storage/driver-faults.ts';
import { isPortfolioAlone } from '../../storage/followed-portfolio.ts';
import { giverOf } from '../../storage/given-lists.ts';
import { wholePortfolio } from '../../storage/whole-portfolio.ts';
import { endsRemindedOf } from '../../storage/watches.ts';
import { wishesOf } from '../../storage/wishes.ts';

type Team = Pick<
  PortfolioMemory,
  | 'giver'
  | 'toGive'
  | 'whole'
  | 'list'
  | 'counts'
  | 'wishes'
  | 'endsReminded'
  | 'saidAlone'
  | 'subscription'
  | 'caretakers'
>;

const noColleagues: ReadonlyMap<string, Colleague> = new Map();
const nothing: StoredPortfolio = { subscriptions: [], ofTenant: 0, basedOn: 'none' };

/** What the dialogs may look up where others read along: of the list that the channel was given, and of no other. */
export function teamMemory(database: Database, key: ConversationKey, now: Date): Team {
  const today: Day = dayOf(now);
  const giver = () => stored(giverOf(database, key));
  const ofGiver = async <T>(look: (person: { tenantId: string; userId: string }) => Promise<T>, none: T) => {
    const found = await giver();
    return found === undefined ? none : await stored(look({ ...key, userId: found.userId }));
  };
  const whole = () =>
    ofGiver((person) => wholePortfolio(database, person, today, key.conversationId), nothing);
  const there = async () => (await whole()).subscriptions.filter(({ goneSince }) => goneSince === undefined);
  return {
    giver,
    toGive: async () => {
      const { subscriptions } = await stored(wholePortfolio(database, key, today));
      const theirs = subscriptions.filter(
        ({ goneSince, caretaker }) => goneSince === undefined && caretaker?.kind !== 'channel',
      );
      return { all: theirs.length, customers: new Set(theirs.map((one) => fold(one.customer))).size };
    },
    whole,
    caretakers: (ids) => ofGiver((person) => caretakersOf(database, person, ids, today), noColleagues),
    // A dialog asks these only to know whether there is anything of the kind.
    list: async ({ customer = '' }) => {
      const words = customer.split(' ');
      const meant = (await there()).filter((one) => words.every((word) => fold(one.customer).includes(word)));
      const customers = new Set(meant.map((one) => fold(one.customer))).size;
      return { subscriptions: meant, all: meant.length, customers };
    },
    counts: async () => {
      const all = await there();
      const customers = new Set(all.map((one) => fold(one.customer))).size;
      return { all: all.length, customers, gone: 0, months: [] };
    },
    wishes: () => ofGiver((person) => wishesOf(database, person), []),
    endsReminded: () => ofGiver((person) => endsRemindedOf(database, person), []),
    saidAlone: (activityId) =>
      ofGiver((person) => isPortfolioAlone(database.queries, person, activityId), false),
    subscription: async (id) => (await whole()).subscriptions.find((one) => one.id === id),
  };
}
