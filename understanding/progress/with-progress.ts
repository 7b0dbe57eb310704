import type { DeedId } from '../../languages/progress-words.ts';
import type { Spoken } from '../clauses/acts.ts';
import type { Listening, Said } from '../said.ts';
import { wordsIn } from '../items/items.ts';
import type { Reading } from '../words/text.ts';
import { customerNamedIn } from './customer-named.ts';
import { progressIn } from './progress-in.ts';
import type { ProgressSaid } from './progress-said.ts';

type Read = { readonly reading: Reading; readonly spoken: readonly Spoken[]; readonly listening: Listening };

/** What was read, with what it says is done of a move and whose that is; commands and reminders say neither. */
export function withProgress(said: Said, { reading, spoken, listening }: Read): Said {
  const { command, watch } = said;
  if (command !== undefined || watch !== undefined) return said;
  const progress = listening.asking === undefined ? progressIn(reading, listening.stage) : undefined;
  if (progress !== undefined) return { ...(isOfSteps(progress, listening) ? only(said) : said), progress };
  return withCustomer(said, { reading, spoken, listening });
}

/** What also changes an answer of the plan. */
const changing: ReadonlySet<DeedId> = new Set(['accepted', 'admin-rights', 'renewal-off']);

/** "The transfer was approved" of a plan that stands there is no answer to whether the customer accepted. */
function isOfSteps(progress: ProgressSaid, { stage }: Listening): boolean {
  return stage === 'planned' && !('deed' in progress && changing.has(progress.deed));
}

const nothingElse = { facts: {}, doubts: [], grounds: [], asks: [], outside: [], unread: [] } as const;

function only({ news, ...said }: Said): Said {
  const isOfIt = news?.id === 'moved' || news?.id === 'step-done';
  const less = { ...said, ...nothingElse, tenantHoldsOthers: false, corrects: false, undo: false };
  return isOfIt ? { ...less, news } : less;
}

/** Where the name is all that is said, nothing is asked by it. */
function withCustomer(said: Said, { reading, spoken, listening }: Read): Said {
  if (listening.watchAsks !== undefined) return said;
  const known = new Set(spoken.flatMap(({ items }) => items.flatMap(wordsIn)));
  const named = customerNamedIn(reading, (at) => !known.has(at));
  if (named === undefined) return said;
  const unread = said.unread.filter((part) => !named.part.includes(part) && !part.includes(named.part));
  const isAll = named.isAll;
  return { ...said, customer: named.name, unread, ...(isAll ? { ...nothingElse, picked: undefined } : {}) };
}
