import { looseWords, type Stretch } from '../words/stretch.ts';
import { spokenNumbersIn } from './spoken-numbers.ts';
import { foldText, type Reading, type Word } from '../words/text.ts';
import { languages } from '../../languages/all.ts';
import type { NumberGrammar } from '../../languages/number-grammar.ts';
import { valued } from './number-lexicon.ts';

/** A number in the words; `isLeast` says "150+". */
export type NumberMention = Stretch & { readonly value: number; readonly isLeast: boolean };

/**
 * The numbers in the words that no other mention holds: first those in digits, then those in words. One is
 * `expected` if a count is asked for.
 */
export function numbersIn(reading: Reading, taken: readonly Stretch[], expected: boolean): NumberMention[] {
  const digits = digitNumbers(reading, taken).filter((number) => expected || !isPart(number, reading));
  return languages.reduce<NumberMention[]>(
    (known, { numbers }) => [...known, ...wordNumbers(reading, [...taken, ...known], numbers, expected)],
    digits,
  );
}

function digitNumbers(reading: Reading, taken: readonly Stretch[]): NumberMention[] {
  const { words } = reading;
  const numbers: NumberMention[] = [];
  const loose = new Set(looseWords(reading, taken));
  let read = 0;
  for (const from of loose) {
    if (from < read) continue;
    const digits = numberAt(words, from, reading.text);
    if (digits === undefined) continue;
    const written = loose.has(digits.to) ? multiplied(digits, words[digits.to]) : digits;
    read = written.to;
    const isLeast = reading.text.charAt(words[written.to - 1]?.end ?? 0) === '+';
    numbers.push({ from, to: written.to, value: written.value, isLeast });
  }
  return numbers;
}

/** "31/3" is a day or a part: neither half of it is a count that nobody asked for. */
function isPart({ from, to }: Stretch, { text, words }: Reading): boolean {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? 0;
  return (
    /\d ?\/ ?$/.test(text.slice(Math.max(0, start - 4), start)) || /^ ?\/ ?\d/.test(text.slice(end, end + 4))
  );
}

type Written = { readonly to: number; readonly value: number };

/** "2 thousand", "1,5 mil". */
function multiplied({ to, value }: Written, next: Word | undefined): Written {
  const by = next?.gap === ' ' ? multipliers.get(next.text) : undefined;
  return by === undefined ? { to, value } : { to: to + 1, value: Number((value * by).toFixed(3)) };
}

const multipliers: ReadonlyMap<string, number> = new Map(
  languages.flatMap(({ numbers }) => {
    return valued(numbers.multipliers).map(([word, by]) => [foldText(word), by] as const);
  }),
);

/** "1,000", "1.000", "1 000" and "2k" are whole; "1.5" and "1,5" are not; "-5" is below zero. */
function numberAt(words: readonly Word[], from: number, text: string): Written | undefined {
  const first = words[from];
  if (first === undefined || !/^\d+k?$/.test(first.text)) return undefined;
  const to = from + 1 + thousandsAfter(words, from);
  const digits = words
    .slice(from, to)
    .map((word) => word.text)
    .join('');
  const after = words[to];
  if (after !== undefined && /^[.,]$/.test(after.gap) && /^\d/.test(after.text)) {
    return { to: to + 1, value: Number(`${digits}.${/^\d+/.exec(after.text)?.[0] ?? ''}`) };
  }
  if (text.charAt(words[to - 1]?.end ?? 0) === '%') return undefined;
  const sign = /(^|[^\d\p{L}])-$/u.test(text.slice(Math.max(0, first.start - 2), first.start)) ? -1 : 1;
  return { to, value: sign * wholeNumber(digits) };
}

/** Beyond so many digits all are far too many, and still finite. */
const mostDigits = 15;

/** The number that the digits make; "k" stands for thousands. */
export function wholeNumber(digits: string): number {
  const number = Number(digits.replace('k', '').slice(0, mostDigits));
  return digits.endsWith('k') ? number * 1_000 : number;
}

/** How many groups of three digits follow, all set off by the same mark. */
function thousandsAfter(words: readonly Word[], from: number): number {
  if ((words[from]?.text.length ?? 0) > 3) return 0;
  const mark = words[from + 1]?.gap ?? '';
  if (!/^[ .,']$/.test(mark)) return 0;
  const following = words.slice(from + 1);
  const beyond = following.findIndex(({ text, gap }) => gap !== mark || !/^\d{3}$/.test(text));
  return beyond === -1 ? following.length : beyond;
}

function wordNumbers(
  reading: Reading,
  taken: readonly Stretch[],
  grammar: NumberGrammar,
  expected: boolean,
): NumberMention[] {
  const loose = looseWords(reading, taken);
  if (loose.length === 0) return [];
  return spokenNumbersIn(reading.words, new Set(loose), grammar, expected).map((number) => {
    return { isLeast: false, ...number };
  });
}
