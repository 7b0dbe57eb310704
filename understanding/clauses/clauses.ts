import { written, type Reading, type Word } from '../words/text.ts';
import { anyOf, type Concept } from '../phrases/concept.ts';
import { budget } from '../words/budget.ts';
import { isEndingOf } from '../words/ending.ts';
import { isNumber, isPlace, isSign, isTelling, means, wordsIn, type Item } from '../items/items.ts';

/** A part of a sentence that says one thing. */
export type Clause = {
  readonly items: readonly Item[];
  readonly from: number;
  readonly to: number;
  /** Which sentence it is of. */
  readonly sentence: number;
  /** Its words of which nobody knows what they say. */
  readonly unknown: readonly string[];
  /** As it was written. */
  readonly text: string;
};

/** The clauses of a message, in order, as far as the budget goes. */
export function clausesOf(reading: Reading, items: readonly Item[]): Clause[] {
  const { words, beyond } = reading;
  const starts = startsOf(reading, items);
  let read = 0;
  return starts.slice(0, budget.clauses).map(({ at: from, sentence, isCut }, index): Clause => {
    const next = starts[index + 1];
    const to = next?.at ?? words.length;
    const first = read;
    while ((items[read]?.from ?? Infinity) < to) read += 1;
    const own = items.slice(first, read);
    const text = written(words.slice(from, to));
    const isLast = next === undefined ? beyond !== '' : index + 1 === budget.clauses;
    // What goes on beyond it may take it back.
    const isPart = isCut || next?.isCut === true || isLast;
    const unknown = isPart ? [text] : unknownIn(reading, own, { from, to });
    return { items: own, from, to, sentence, unknown, text };
  });
}

/** What the budget left unread behind the clauses, as it was written. */
export function unreadBeyond({ words, beyond }: Reading, clauses: readonly Clause[]): string[] {
  const rest = [written(words.slice(clauses.at(-1)?.to ?? 0)), beyond];
  return rest.filter((text) => text !== '');
}

/** Whether one of the clause's phrases has the meaning. */
export function has({ items }: Pick<Clause, 'items'>, ...concepts: readonly Concept[]): boolean {
  const said = conceptsIn(items);
  return concepts.some((concept) => said.has(concept));
}

/** The first phrase of the clause that has one of the meanings. */
export function itemOf({ items }: Pick<Clause, 'items'>, ...concepts: readonly Concept[]): Item | undefined {
  return items.find((item) => means(item, ...concepts));
}

/** Whether all that the clause says of the move, those items aside, has one of the meanings. */
export function saysOnly(
  { items }: Pick<Clause, 'items'>,
  concepts: readonly Concept[],
  ...aside: readonly Item[]
): boolean {
  return items.every((item) => !isTelling(item) || means(item, ...concepts) || aside.includes(item));
}

const known = new WeakMap<readonly Item[], ReadonlySet<Concept>>();

/** All that the items mean; gathered once, since every rule asks. */
function conceptsIn(items: readonly Item[]): ReadonlySet<Concept> {
  const before = known.get(items);
  if (before !== undefined) return before;
  const said = new Set(items.flatMap((item) => (item.kind === 'phrase' ? [...item.concepts] : [])));
  known.set(items, said);
  return said;
}

/** Whether every word of it means something: "not March" holds a name. */
export function isCovered({ items, from, to }: Pick<Clause, 'items' | 'from' | 'to'>): boolean {
  return items.reduce((sum, item) => sum + item.to - item.from, 0) >= to - from;
}

/** "None", "we don't", "not in this tenant": it denies, and says nothing else. */
export function isBareDenial(clause: Pick<Clause, 'items'>, ...also: readonly Concept[]): boolean {
  return has(clause, ...denying) && saysOnly(clause, [...denying, ...besideDenial, ...also]);
}

const besideDenial = anyOf('tenant only have had asking wrong yes said-by-others finish');

const denying = anyOf('not nobody none-of-it no-longer no');

/** `isCut` where only the budget parts it from the words before. */
type Start = { readonly at: number; readonly sentence: number; readonly isCut: boolean };

function startsOf({ words }: Reading, items: readonly Item[]): Start[] {
  const inside = new Set(items.flatMap(({ from, to }) => wordsIn({ from: from + 1, to })));
  const byStart = new Map(items.map(({ from }, index) => [from, index]));
  const starts: Start[] = words.length > 0 ? [{ at: 0, sentence: 0, isCut: false }] : [];
  let sentence = 0;
  for (const [at, word] of words.entries()) {
    const { gap } = word;
    if (at === 0 || inside.has(at) || isEndingOf(words[at - 1], word)) continue;
    const length = at - (starts.at(-1)?.at ?? 0);
    if (opensSentence(word) || endsLead(items, gap, { from: at - length, to: at })) {
      sentence += 1;
      starts.push({ at, sentence, isCut: false });
    } else if (
      opensClause(items, byStart.get(at), gap) &&
      ((/:\s/.test(gap) && isCounted(items, at)) || !isLabelled(gap, length))
    )
      starts.push({ at, sentence, isCut: false });
    else if (length >= budget.wordsOfClause) starts.push({ at, sentence, isCut: true });
  }
  return starts;
}

/** The full stop of "microsoft.com" ends none, but that of "No GDAP.Ends in May" does. */
function opensSentence({ gap, written: word }: Word): boolean {
  // ":)" ends what stands before it.
  return (
    /[!?\n;…]|\.\s|\.{2,}|[:=]-?[)(D](?=\s|$)/.test(gap) || (gap.startsWith('.') && /^\p{Lu}/u.test(word))
  );
}

/** "Can you check one thing: …" asks nothing of what is told behind it. */
function endsLead(items: readonly Item[], gap: string, { from, to }: { from: number; to: number }): boolean {
  const own = items.filter((item) => item.from >= from && item.to <= to);
  return /:\s/.test(gap) && to - from > 3 && own.some((item) => means(item, 'asking'));
}

/** "6: one E5 and five Visio" says two. */
function isCounted(items: readonly Item[], at: number): boolean {
  return items.some(({ kind, to }) => kind === 'number' && to === at);
}

/** "Customer: France" says one thing. */
function isLabelled(gap: string, wordsBefore: number): boolean {
  return gap.includes(':') && wordsBefore <= 3;
}

/** How many items away it is looked for what an "and" joins. */
const reach = 16;

/** Whether a clause begins at a word, and at the item of that index, if one begins there. */
function opensClause(items: readonly Item[], index: number | undefined, gap: string): boolean {
  const item = index === undefined ? undefined : items[index];
  // "Austria/Austria".
  const last = index === undefined ? undefined : items[index - 1];
  const isPair = isPlace(item) && isPlace(last) && last.to === item.from;
  if (gap.trim() === '/' && isPair) return false;
  // "E3 (110)".
  if (isNumber(item) && /^ ?\($/.test(gap)) return false;
  if (/[,:()"“”–—/]|\s-+\s/.test(gap) || (/\s\+\s/.test(gap) && !isNumber(item))) return true;
  if (means(item, 'but', 'because')) return true;
  if (index === undefined || item === undefined || !means(item, 'and')) return false;
  const earlier = items.slice(Math.max(0, index - reach), index);
  if (earlier.some((one) => item.from - one.to <= 3 && means(one, 'between'))) return false;
  // "Sweden and Norway", "E3 and F3" belong together; "they accepted and we have GDAP" does not.
  const before = earlier.findLast(isTelling);
  const behind = items.slice(index + 1, index + 1 + reach).find(isTelling);
  if (before === undefined || behind === undefined) return false;
  return before.kind !== behind.kind || (before.kind === 'phrase' && !sharesConcept(before, behind));
}

function sharesConcept(one: Item, other: Item): boolean {
  return (
    one.kind === 'phrase' &&
    other.kind === 'phrase' &&
    [...one.concepts].some((concept) => other.concepts.has(concept))
  );
}

/** A name in capitals inside a sentence is known to be one: it neither says nor denies anything. */
function unknownIn(
  { words }: Reading,
  items: readonly Item[],
  { from, to }: { from: number; to: number },
): string[] {
  const inItems = new Set(items.flatMap((item) => (isSign(item) ? [] : wordsIn(item))));
  return wordsIn({ from, to }).flatMap((at) => {
    const word = words[at];
    if (word === undefined || inItems.has(at) || /^\d/.test(word.text)) return [];
    const isName = at > 0 && /^\p{Lu}\P{N}*$/u.test(word.written) && !opensSentence(word);
    return isName ? [] : [word.written];
  });
}
