import { dayOf, daysBetween, type Day } from '../guidance/day.ts';
import type { PortfolioSaid } from '../portfolio/needs/portfolio-said.ts';
import type { DueReminder, Judged } from './judge.ts';
import { tellsOfEdition } from './occasion.ts';
import { stepAhead, type StepAhead } from './step-ahead.ts';
import { todoAt, type Todo } from './todo.ts';
import type { Watch } from './watch.ts';
import { newsOf, type AdviceNews } from './watched-plan.ts';

export type DigestItem = {
  readonly reminderId: string;
  readonly watchId: string;
  readonly subject: string;
  readonly makerName: string;
  readonly termEnd: Day;
  /** UTC days to the end of the term; negative after it. */
  readonly daysLeft: number;
  /** Nothing where the person's own words say it, or the news are all there is to tell. */
  readonly todo?: Todo | undefined;
  /** The subject is what the person wants to do, in words of their own. */
  readonly kind?: Watch['kind'] | undefined;
  /** What an edition of the rules changed in its plan. */
  readonly news?: readonly AdviceNews[] | undefined;
  /** How far the move is that it is of. */
  readonly step?: StepAhead | undefined;
  /** It was made from a plan, which can be made again. */
  readonly hasPlan: boolean;
};

/** Why reminders come elsewhere than where they were set. */
export type Via =
  | { readonly kind: 'stand-in'; readonly of: string; readonly until: Day }
  /** Whose they are could not be reached. */
  | { readonly kind: 'channel' };

/** What one card says to one person or place. */
export type Digest = {
  /** The nearest deadlines, nearest first. */
  readonly items: readonly DigestItem[];
  /** How many more are due. */
  readonly more: number;
  /** The first of what came too late to be of use, in the order of their ends. */
  readonly missed: readonly { readonly subject: string; readonly termEnd: Day }[];
  /** How many more did. */
  readonly moreMissed: number;
  /** Why it comes to somebody else than whose it is; nothing where it does not. */
  readonly via?: Via | undefined;
  /** What needs them of all that they have imported. */
  readonly portfolio?: PortfolioSaid | undefined;
};

/** A card holds no more than these, of either kind. */
const shownAtMost = 10;

/**
 * What is to be said at `now` of reminders that were judged then, with what is to be done on that UTC day; of either
 * kind at most so many by name.
 */
export function digestOf(
  { send, missed }: Pick<Judged, 'send' | 'missed'>,
  now: Date,
  most = shownAtMost,
  portfolio?: PortfolioSaid,
): Digest {
  const items = itemsOf(send, dayOf(now)).sort(byDeadline);
  const late = missed.map(({ watch: { subject, termEnd } }) => ({ subject, termEnd })).sort(byTerm);
  return {
    items: items.slice(0, most),
    more: Math.max(0, items.length - most),
    missed: late.slice(0, most),
    moreMissed: Math.max(0, late.length - most),
    ...(portfolio === undefined ? {} : { portfolio: shortened(portfolio, most) }),
  };
}

/** What is to be said at `now` of one watch alone; it has something to be done on that UTC day, or words of its own. */
export function digestOfWatch(
  { watch, move }: Pick<DueReminder, 'watch' | 'move'>,
  reminderId: string,
  now: Date,
): Digest {
  return {
    items: itemOf({ id: reminderId, watch, move }, dayOf(now), false),
    more: 0,
    missed: [],
    moreMissed: 0,
  };
}

function shortened(said: PortfolioSaid, most: number): PortfolioSaid {
  const { customers, more } = said;
  return {
    ...said,
    customers: customers.slice(0, most),
    more: more + Math.max(0, customers.length - most),
  };
}

/** How many a digest of half the size has by name; nothing where it has none. */
export function halfOf({ items, missed, portfolio }: Digest): number | undefined {
  const named = Math.max(items.length, missed.length, portfolio?.customers.length ?? 0);
  return named === 0 ? undefined : Math.floor(named / 2);
}

/** One for each watch: what an edition changed stands beside what is to be done. */
function itemsOf(send: readonly DueReminder[], today: Day): DigestItem[] {
  const told = send.filter(tellsOfEdition);
  const isTold = (id: string) => told.some(({ watch }) => watch.id === id);
  const others = send.filter((reminder) => !tellsOfEdition(reminder));
  const alone = told.filter(({ watch }) => !others.some((other) => other.watch.id === watch.id));
  return [
    ...others.flatMap((reminder) => itemOf(reminder, today, isTold(reminder.watch.id))),
    ...alone.map(({ id, watch }) => ({ ...bareItem(id, watch, today), news: newsOf(watch, today) })),
  ];
}

function itemOf(
  { id, watch, move }: Pick<DueReminder, 'id' | 'watch' | 'move'>,
  today: Day,
  withNews: boolean,
): DigestItem[] {
  const todo = todoAt(watch, today);
  if (todo === undefined && watch.kind === undefined) return [];
  const step = stepAhead(move, todo, today);
  const item = {
    ...bareItem(id, watch, today),
    ...(todo === undefined ? {} : { todo }),
    ...(step === undefined ? {} : { step }),
  };
  return [withNews ? { ...item, news: newsOf(watch, today) } : item];
}

function bareItem(reminderId: string, watch: Watch, today: Day): Omit<DigestItem, 'todo' | 'news'> {
  const { id: watchId, subject, makerName, termEnd, answers, kind } = watch;
  const daysLeft = daysBetween(today, termEnd);
  const item = { reminderId, watchId, subject, makerName, termEnd, daysLeft, hasPlan: answers !== undefined };
  return kind === undefined ? item : { ...item, kind };
}

/** News that call for nothing stand last. */
function byDeadline(a: DigestItem, b: DigestItem): number {
  return deadlineOf(a).localeCompare(deadlineOf(b)) || byTerm(a, b) || a.watchId.localeCompare(b.watchId);
}

function deadlineOf({ todo, kind, termEnd }: DigestItem): Day {
  return todo?.by ?? (kind === 'own-words' ? termEnd : '9999-12-31');
}

function byTerm(a: Digest['missed'][number], b: Digest['missed'][number]): number {
  return a.termEnd.localeCompare(b.termEnd) || a.subject.localeCompare(b.subject);
}
