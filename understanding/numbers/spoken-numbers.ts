import { numberLexicon, partsOf, type NumberLexicon, type NumberPart } from './number-lexicon.ts';
import type { Word } from '../words/text.ts';
import type { NumberGrammar } from '../../languages/number-grammar.ts';

/** A number in words; `to` is exclusive. */
export type SpokenNumber = { readonly from: number; readonly to: number; readonly value: number };

/** The words of a message, without those that are not to be read. */
export type FreeWords = readonly (Word | undefined)[];

/**
 * The numbers that one language has in the `free` words, which are told by their places. Articles are numbers
 * only where one is `expected` and they belong to nothing.
 */
export function spokenNumbersIn(
  words: readonly Word[],
  free: ReadonlySet<number>,
  grammar: NumberGrammar,
  expected: boolean,
): SpokenNumber[] {
  const readable = words.map((word, at) => (free.has(at) ? word : undefined));
  const numbers: SpokenNumber[] = [];
  let from = 0;
  while (from < words.length) {
    const other = notNumberFrom(readable, from, grammar);
    if (other !== undefined) {
      from = other;
      continue;
    }
    const number = numberFrom(readable, from, grammar);
    if (number !== undefined && isMeant(number, words, grammar, expected)) numbers.push(number);
    from = number?.to ?? from + 1;
  }
  return numbers;
}

/** The longest number that begins at the word, be it a mere article; nothing if none does. */
export function numberFrom(words: FreeWords, from: number, grammar: NumberGrammar): SpokenNumber | undefined {
  const lexicon = numberLexicon(grammar);
  const fixed = fixedFrom(words, from, lexicon);
  if (fixed !== undefined) return fixed;
  // "All minus one" takes one off; what opens with it is below zero.
  const opens = from === 0 || /[^\s\p{L}\p{N}]/u.test(words[from]?.gap ?? '');
  const isNegative = opens && lexicon.minus.has(words[from]?.text ?? '');
  const sum = sumFrom(words, isNegative ? from + 1 : from, lexicon);
  return sum === undefined ? undefined : { from, to: sum.to, value: isNegative ? -sum.value : sum.value };
}

/** "En annan partner" holds no number, "en av 200" does. */
function isMeant(
  { from, to }: SpokenNumber,
  words: readonly Word[],
  grammar: NumberGrammar,
  expected: boolean,
): boolean {
  const { articles, afterOne } = numberLexicon(grammar);
  if (to - from > 1 || !articles.has(words[from]?.text ?? '')) return true;
  return expected && (to === words.length || afterOne.has(words[to]?.text ?? ''));
}

function fixedFrom(words: FreeWords, from: number, { fixed }: NumberLexicon): SpokenNumber | undefined {
  const found = fixed.get(words[from]?.text ?? '')?.find((one) => standsAt(words, from, one.words));
  return found && { from, to: from + found.words.length, value: found.value };
}

/** Where a phrase ends that begins at the word and only looks like a number. */
function notNumberFrom(words: FreeWords, from: number, grammar: NumberGrammar): number | undefined {
  const known = numberLexicon(grammar).notNumbers.get(words[from]?.text ?? '');
  const found = known?.find((phrase) => standsAt(words, from, phrase));
  return found && from + found.length;
}

function standsAt(words: FreeWords, from: number, phrase: readonly string[]): boolean {
  return phrase.every(
    (text, index) => words[from + index]?.text === text && (index === 0 || isNext(words, from + index)),
  );
}

/** What has been added up. */
type Sum = {
  readonly thousands: number;
  readonly rest: number;
  /** The next value must stay below the one, the next thousands below the other. */
  readonly room: number;
  readonly scale: number;
  readonly last: number;
};

const nothingYet: Sum = { thousands: 0, rest: 0, room: Infinity, scale: Infinity, last: 0 };

function sumFrom(
  words: FreeWords,
  from: number,
  lexicon: NumberLexicon,
): { to: number; value: number } | undefined {
  let sum = nothingYet;
  let to = from;
  for (let at = from; at === from || isNext(words, at); at += 1) {
    const text = words[at]?.text ?? '';
    if (at === to && text === lexicon.link.word && sum.last >= lexicon.link.after) continue;
    const longer = partsOf(text, lexicon)?.reduce<Sum | undefined>(added, sum);
    if (longer === undefined) break;
    sum = longer;
    to = at + 1;
  }
  return to === from ? undefined : { to, value: sum.thousands + sum.rest };
}

function added(sum: Sum | undefined, part: NumberPart): Sum | undefined {
  if (sum === undefined) return undefined;
  if (part.kind === 'value') return withValue(sum, part.value);
  return part.by < 1_000 ? withHundreds(sum, part.by) : withThousands(sum, part.by);
}

/** "Vinte" leaves room for "cinco", but "doze" not for "quinze": these are two numbers. */
function withValue(sum: Sum, value: number): Sum | undefined {
  if (value >= sum.room) return undefined;
  const room = value >= 100 ? 100 : value >= 20 ? 10 : 0;
  return { ...sum, rest: sum.rest + value, room, last: value };
}

/** "Tolv hundra" is as good as "ett tusen två hundra". */
function withHundreds(sum: Sum, by: number): Sum | undefined {
  const rest = (sum.rest || 1) * by;
  if (sum.rest >= 100 || rest >= sum.scale) return undefined;
  return { ...sum, rest, room: by >= 100 ? by : 0, last: by };
}

function withThousands(sum: Sum, by: number): Sum | undefined {
  if (by >= sum.scale) return undefined;
  return { thousands: sum.thousands + (sum.rest || 1) * by, rest: 0, room: by, scale: by, last: by };
}

/** Whether the word stands right behind the one before. */
function isNext(words: FreeWords, at: number): boolean {
  return words[at - 1] !== undefined && /^[ -]$/.test(words[at]?.gap ?? '');
}
