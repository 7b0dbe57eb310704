import type { Reading } from '../words/text.ts';
import { has, type Clause } from './clauses.ts';
import { anyOf } from '../phrases/concept.ts';
import { isTelling, means, type Item } from '../items/items.ts';

/** Whether the clause asks by its words. */
export function asks(reading: Reading, clause: Clause): boolean {
  return opensQuestion(clause) || has(clause, 'asking-inside') || isInverted(reading, clause);
}

/** Whether the words of a question come first, be it after "hi" or "so". */
function opensQuestion({ items, from }: Clause): boolean {
  const first = items.find((item) => means(item, 'asking') || !isLead(item));
  if (first === undefined || !means(first, 'asking')) return false;
  if (first.to - first.from === 1) return true;
  const before = items.filter((item) => item.to <= first.from);
  // "Idag köper de direkt": behind an adverb the verb comes first in a statement, too; "source is other" is one.
  const isBehind = before.some((item) => means(item, 'filler', 'just-now'));
  return !isBehind && before.reduce((at, item) => at + item.to - item.from, from) === first.from;
}

/** "And with GDAP", "say auto-renew was off, then what", where the message begins. */
export function opensSupposition({ words }: Reading, clause: Clause): boolean {
  const [first, ...others] = clause.items;
  if (first?.from !== 0 || !means(first, 'supposing-first') || others.length === 0) return false;
  const isWhole = clause.to === words.length && first.to > 1;
  return isWhole || others.some((item) => means(item, 'would', 'asking'));
}

/** "Can 30 seats stay", "går EA att flytta": the verb first, then somebody or something. */
export function isInverted({ words }: Reading, { items, to }: Clause): boolean {
  const first = items.find((item) => means(item, 'verb-first') || !isLead(item));
  if (first === undefined || !means(first, 'verb-first')) return false;
  if (items.some((item) => item.to <= first.from && !isLead(item))) return false;
  const behind = items.filter((item) => item.from >= first.to);
  const next = behind.find((_, at) => !isFillerAt(behind, at, first.to));
  const after = behind.findLast((item) => item.to <= (next?.from ?? to))?.to ?? first.to;
  // A word that nobody knows is rather a name than a verb.
  if (next?.from !== after) return after < to && words[after] !== undefined;
  return isNoun(next);
}

/** "Will the mail": what only fills stands between. */
function isFillerAt(items: readonly Item[], at: number, from: number): boolean {
  const item = items[at];
  if (item?.from !== (items[at - 1]?.to ?? from)) return false;
  return means(item, 'filler') && !isTelling(item) && !isNoun(item);
}

const nouns = anyOf(
  'product business-product offer account role rights more company country step licence',
  'subscription gdap dap customer other-partner we person tenant third-party microsoft auto-renew',
  'relationship agreement reseller all both source:volume-licensing programme:enterprise',
  'partner-noun customer-count invitation',
);

function isNoun(item: Item): boolean {
  return item.kind !== 'phrase' ? item.kind !== 'date' : means(item, ...nouns);
}

const leads = anyOf('greeting filler and but yes no correcting just-now');

/** Whether it only leads to what is said: "hi", "so", "yes". */
export function isLead(item: Item): boolean {
  return means(item, ...leads);
}

/** "Scratch the acceptance": what it names is taken back. */
export function opensWithUndoing({ items }: Pick<Clause, 'items'>): boolean {
  const first = items.find((item) => means(item, 'undoing') || (!isLead(item) && isTelling(item)));
  return means(first, 'undoing');
}
