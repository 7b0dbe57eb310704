import { dateLexicon } from './date-lexicon.ts';
import { mostOfMonth, type Slot, type SlotPhrases, type SlotValue } from './date-phrases.ts';
import { numberFrom } from '../numbers/spoken-numbers.ts';
import type { Word } from '../words/text.ts';
import { phrasesAt } from '../phrases/word-graph.ts';
import type { DateGrammar } from '../../languages/date-grammar.ts';

/** What a form's slots were filled with; a year counts from the birth of Christ, or from this year if `isOffset`. */
export type Filled = Readonly<Partial<Record<Slot, SlotValue & { readonly isOffset?: boolean }>>>;

/** Where a slot of a form is looked for. */
export type Spot = {
  readonly words: readonly Word[];
  readonly grammar: DateGrammar;
  readonly from: number;
  /** What was filled before. */
  readonly filled: Filled;
};

/** One way to fill a slot: up to where, and with what. */
export type Option = { readonly to: number; readonly value: SlotValue & { readonly isOffset?: boolean } };

/** All ways to fill the slot at the spot, behind the `mark` in the same word; they are few. */
export function optionsAt(spot: Spot, slot: Slot, mark: string): Option[] {
  const said = saidAt(spot, dateLexicon(spot.grammar).phrases[slot]);
  switch (slot) {
    case 'date':
      return [...said, ...dateAt(spot)];
    case 'ordinal':
      return dateAt(spot).filter(({ value }) => value.isMarked);
    case 'nth':
      return [...said, ...dateAt(spot).filter(({ value }) => value.isMarked && value.number <= mostOfMonth)];
    case 'year':
      return [...said.map((one) => ({ ...one, value: { ...one.value, isOffset: true } })), ...yearAt(spot)];
    case 'next-year':
      return yearAt(spot);
    case 'length':
      return [...said, ...lengthAt(spot)];
    case 'week':
      return weekAt(spot, mark);
    default:
      return said;
  }
}

/** What stands between the words of a date: "31-mar-2027", "sexta, 31 de março". */
export function continues(word: Word | undefined): boolean {
  return word !== undefined && /^(, ?|[ '/.-]+)$/.test(word.gap);
}

function saidAt({ words, from }: Spot, phrases: SlotPhrases): Option[] {
  if (!phrases.next.has(words[from]?.text ?? '')) return [];
  const textAt = (index: number): string | undefined => {
    const word = words[from + index];
    return index === 0 || /^[ '-]+$/.test(word?.gap ?? '') ? word?.text : undefined;
  };
  return phrasesAt(phrases, textAt).flatMap(({ length, meanings }) =>
    meanings.map((value) => ({ to: from + length, value })),
  );
}

type Dated = Option & { readonly value: { readonly number: number; readonly isMarked: boolean } };

/** "31", "31:a", "31a", "1º", "31st", "trettioett". */
function dateAt(spot: Spot): Dated[] {
  const { words, from, grammar } = spot;
  const { ordinalMarks } = dateLexicon(grammar);
  const [, digits, mark] = /^(\d{1,2})(\D*)$/.exec(words[from]?.text ?? '') ?? [];
  if (digits === undefined) return grammar.plainDates ? countAt(spot, 31) : [];
  if (mark !== undefined && mark !== '')
    return ordinalMarks.has(mark) ? [numbered(from + 1, digits, true)] : [];
  const next = words[from + 1];
  const isMarked = next !== undefined && /^[.:]$/.test(next.gap) && ordinalMarks.has(next.text);
  return [numbered(isMarked ? from + 2 : from + 1, digits, isMarked)];
}

function numbered(to: number, digits: string, isMarked = false): Dated {
  return { to, value: { number: Number(digits), isMarked } };
}

/** "2027"; "31 mars 27", "mars -27" only where nothing follows that there could be 27 of. */
function yearAt({ words, from, filled }: Spot): Option[] {
  const word = words[from];
  if (word === undefined) return [];
  if (/^[12]\d{3}$/.test(word.text)) return [numbered(from + 1, word.text)];
  const next = words[from + 1];
  const isLast = next === undefined || !/^[ :/.-]*$/.test(next.gap);
  const isDated = [filled.date, filled.ordinal, filled.year, filled['named-day']].some(
    (value) => value !== undefined,
  );
  const isJoined = /[/-]/.test(word.gap);
  const isYear = (isLast && (isDated || isJoined)) || (isDated && /^[/-]$/.test(word.gap));
  return /^[2-9]\d$/.test(word.text) && isYear ? [numbered(from + 1, `20${word.text}`)] : [];
}

/** "12", or with its mark "v12". */
function weekAt({ words, from }: Spot, mark: string): Option[] {
  const text = words[from]?.text ?? '';
  const digits = text.startsWith(mark) ? /^\d{1,2}$/.exec(text.slice(mark.length))?.[0] : undefined;
  return digits === undefined ? [] : [numbered(from + 1, digits)];
}

/** "Three weeks", "a week", "a hundred days". */
function lengthAt(spot: Spot): Option[] {
  const { units, ones } = dateLexicon(spot.grammar);
  const one = { to: spot.from + 1, value: { number: 1 } };
  const counts = ones.has(spot.words[spot.from]?.text ?? '')
    ? [one, ...countAt({ ...spot, from: one.to }, mostUnits)]
    : countAt(spot, mostUnits);
  return counts.flatMap(({ to, value }) =>
    continues(spot.words[to])
      ? saidAt({ ...spot, from: to }, units).map((unit) => ({
          ...unit,
          value: { ...unit.value, ...value },
        }))
      : [],
  );
}

const mostUnits = 9_999;

function countAt({ words, from, grammar }: Spot, most: number): Dated[] {
  const digits = /^\d{1,4}$/.exec(words[from]?.text ?? '')?.[0];
  const number =
    digits === undefined ? numberFrom(words, from, grammar.numbers) : { to: from + 1, value: Number(digits) };
  if (number === undefined || !Number.isInteger(number.value)) return [];
  return number.value >= 1 && number.value <= most
    ? [{ to: number.to, value: { number: number.value, isMarked: false } }]
    : [];
}
