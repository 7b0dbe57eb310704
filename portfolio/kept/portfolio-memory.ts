import type { Day } from '../../guidance/day.ts';
import type { AutoRenew, State } from '../row.ts';
import type { Colleague } from './caretaker.ts';
import type { HeldFile, ImportAnswers } from './held-file.ts';
import type { Import } from './import.ts';
import type { Reminded } from '../needs/followed-of.ts';
import type { Subscription } from './subscription.ts';
import type { WishSet } from './wish-set.ts';

/** All that a person has stored, as an import compares it. */
export type StoredPortfolio = {
  /** Those that are gone, too. */
  readonly subscriptions: readonly Subscription[];
  /** How many all people of the tenant have; those that are gone are not counted. */
  readonly ofTenant: number;
  /** Names the state that this is; it changes with each import and undo, and when it is handed over. */
  readonly basedOn: string;
};

/** Which subscriptions are asked for; those that are gone are none. */
export type PortfolioFilter = {
  /** UTC days, both included. */
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  /** Words of the customer's name in any order, as `fold` writes them. */
  readonly customer?: string | undefined;
  readonly autoRenew?: readonly AutoRenew[] | undefined;
  readonly state?: readonly State[] | undefined;
  readonly at?: 'ours' | 'elsewhere' | undefined;
};

export type PortfolioPage = {
  /** The one that ends first comes first; those of one day by customer and product. */
  readonly subscriptions: readonly Subscription[];
  /** How many there are on all pages, and of how many customers. */
  readonly all: number;
  readonly customers: number;
};

export type PortfolioCounts = {
  readonly all: number;
  readonly customers: number;
  readonly gone: number;
  /** By the month of their end, `YYYY-MM`, the first one first. */
  readonly months: readonly { readonly month: string; readonly count: number; readonly seats: number }[];
};

/** What a dialog may look up of its person's portfolio; given by `bot/`. */
export type PortfolioMemory = {
  /** The file of that id that waits for the person's answer; nothing once it was answered, replaced or waited a day. */
  readonly heldFile: (id: string) => Promise<HeldFile | undefined>;
  /** What they answered about their last file with the same headings, in whatever order. */
  readonly answersFor: (headings: readonly string[]) => Promise<ImportAnswers | undefined>;
  readonly whole: () => Promise<StoredPortfolio>;
  /** Which colleague is reminded of those of these subscription ids of which the person is not. */
  readonly caretakers: (subscriptionIds: readonly string[]) => Promise<ReadonlyMap<string, Colleague>>;
  readonly lastImport: () => Promise<Import | undefined>;
  readonly list: (
    filter: PortfolioFilter,
    slice: { readonly skip: number; readonly most: number },
  ) => Promise<PortfolioPage>;
  readonly counts: () => Promise<PortfolioCounts>;
  /** What they wish of the ends of terms. */
  readonly wishes: () => Promise<readonly WishSet[]>;
  /** Of whose ends they are reminded by name. */
  readonly endsReminded: () => Promise<readonly Reminded[]>;
  /** Whether that message spoke to them of their portfolio, and of nothing else. */
  readonly saidAlone: (activityId: string) => Promise<boolean>;
  /** Whose list the channel was given in which it is asked; nothing where it has none. */
  readonly giver: () => Promise<{ readonly userId: string; readonly name: string } | undefined>;
  /** How many subscriptions the person who asks has that they have given to no channel; of how many customers. */
  readonly toGive: () => Promise<{ readonly all: number; readonly customers: number }>;
  readonly subscription: (id: string) => Promise<Subscription | undefined>;
};
