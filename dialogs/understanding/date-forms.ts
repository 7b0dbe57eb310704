import { dateLexicon, type Form, type FormPart, type Slot, type SlotValue } from './date-lexicon.ts';
import { numberFrom } from './spoken-numbers.ts';
import type { Word } from './text.ts';
import type { DateGrammar, FormKind } from './words/date-grammar.ts';

/** What a form's slots were filled with; a year counts from the birth of Christ, or from this year if `isOffset`. */
export type Filled = Readonly<Partial<Record<Slot, SlotValue & { readonly isOffset?: boolean }>>>;

/** Words that match a form: those from `from` up to, not including, `to`. */
export type FormMatch = {
  readonly kind: FormKind;
  readonly from: number;
  readonly to: number;
  readonly filled: Filled;
};

/** The forms of the grammar in the words, from left to right; the longest wins. */
export function formsIn(words: readonly Word[], grammar: DateGrammar): FormMatch[] {
  const forms = possibleForms(words, grammar);
  const matches: FormMatch[] = [];
  let from = 0;
  while (from < words.length) {
    const match = longestOf(forms, { words, grammar, from });
    if (match !== undefined) matches.push(match);
    from = match?.to ?? from + 1;
  }
  return matches;
}

/** Most forms need a word that the message does not have. */
function possibleForms(words: readonly Word[], grammar: DateGrammar): Form[] {
  const { forms, phrases } = dateLexicon(grammar);
  const said = new Set(words.map(({ text }) => text));
  const isSaid = (part: FormPart): boolean => {
    if (part.kind === 'word') return said.has(part.word);
    return readFromDigits.has(part.slot) || [...phrases[part.slot].keys()].some((first) => said.has(first));
  };
  return forms.filter(({ parts }) => parts.every((part) => part.optional || isSaid(part)));
}

const readFromDigits: ReadonlySet<Slot> = new Set(['date', 'year', 'next-year', 'count']);

function longestOf(forms: readonly Form[], place: Omit<Place, 'filled'>): FormMatch | undefined {
  let longest: FormMatch | undefined;
  for (const form of forms) {
    const match = matchAt(place, form);
    if (match !== undefined && match.to > (longest?.to ?? place.from)) longest = match;
  }
  return longest;
}

type Place = {
  readonly words: readonly Word[];
  readonly grammar: DateGrammar;
  readonly from: number;
  /** What was filled before. */
  readonly filled: Filled;
};

/** One way to read a part of a form: up to where, and as what. */
type Option = { readonly to: number; readonly value: Filled[Slot] };

/** The longest way to read the form; every part has few ways, so that all can be tried. */
function matchAt(
  { words, grammar, from }: Omit<Place, 'filled'>,
  { kind, parts }: Form,
): FormMatch | undefined {
  let longest: FormMatch | undefined;
  const walk = (at: number, index: number, filled: Filled): void => {
    const part = parts[index];
    if (part === undefined) {
      if (at > (longest?.to ?? from)) longest = { kind, from, to: at, filled };
      return;
    }
    if (at === from || continues(words[at])) {
      for (const { to, value } of optionsAt({ words, grammar, from: at, filled }, part)) {
        walk(to, index + 1, part.kind === 'slot' ? { ...filled, [part.slot]: value } : filled);
      }
    }
    if (part.optional) walk(at, index + 1, filled);
  };
  walk(from, 0, {});
  return longest;
}

/** What stands between the words of a date: "31-mar-2027", "sexta, 31 de março". */
function continues(word: Word | undefined): boolean {
  return word !== undefined && /^(, ?|[ '/.-]+)$/.test(word.gap);
}

function optionsAt(place: Place, part: FormPart): Option[] {
  const { words, from, grammar } = place;
  if (part.kind === 'word') return words[from]?.text === part.word ? [{ to: from + 1, value: {} }] : [];
  const phrases = dateLexicon(grammar).phrases[part.slot].get(words[from]?.text ?? '') ?? [];
  const said = phrases
    .filter((phrase) => phrase.words.every((text, index) => isWord(place, index, text)))
    .map(({ words: { length }, value }) => ({ to: from + length, value }));
  switch (part.slot) {
    case 'date':
      return [...said, ...dateAt(place)];
    case 'year':
      return [...said.map((one) => ({ ...one, value: { ...one.value, isOffset: true } })), ...yearAt(place)];
    case 'next-year':
      return yearAt(place);
    case 'count':
      return countAt(place, 9_999);
    default:
      return said;
  }
}

function isWord({ words, from }: Place, index: number, text: string): boolean {
  const word = words[from + index];
  return word?.text === text && (index === 0 || /^[ '-]+$/.test(word.gap));
}

/** "31", "31:a", "31a", "1º", "trettioett". */
function dateAt(place: Place): Option[] {
  const { words, from, grammar } = place;
  const { ordinalMarks } = dateLexicon(grammar);
  const [, digits, mark] = /^(\d{1,2})(\D*)$/.exec(words[from]?.text ?? '') ?? [];
  if (digits === undefined) return countAt(place, 31);
  if (mark !== undefined && mark !== '') return ordinalMarks.has(mark) ? [dated(from + 1, digits)] : [];
  const next = words[from + 1];
  const isMarked = next !== undefined && /^[.:]$/.test(next.gap) && ordinalMarks.has(next.text);
  return [dated(isMarked ? from + 2 : from + 1, digits)];
}

function dated(to: number, digits: string): Option {
  return { to, value: { number: Number(digits) } };
}

/** "2027"; "31 mars 27", "mars -27" only where nothing follows that there could be 27 of. */
function yearAt({ words, from, filled }: Place): Option[] {
  const word = words[from];
  if (word === undefined) return [];
  if (/^[12]\d{3}$/.test(word.text)) return [dated(from + 1, word.text)];
  const next = words[from + 1];
  const isLast = next === undefined || !/^[ /.-]*$/.test(next.gap);
  const isYear = filled.date !== undefined || filled.year !== undefined || /[/-]/.test(word.gap);
  return /^[2-9]\d$/.test(word.text) && isLast && isYear ? [dated(from + 1, `20${word.text}`)] : [];
}

function countAt({ words, from, grammar }: Place, most: number): Option[] {
  const digits = /^\d{1,4}$/.exec(words[from]?.text ?? '')?.[0];
  const number =
    digits === undefined ? numberFrom(words, from, grammar.numbers) : { to: from + 1, value: Number(digits) };
  if (number === undefined || !Number.isInteger(number.value)) return [];
  return number.value >= 1 && number.value <= most
    ? [{ to: number.to, value: { number: number.value } }]
    : [];
}
