import { numberLexicon, partsOf } from './number-lexicon.ts';
import { foldText, wordsOf } from './text.ts';
import {
  formKinds,
  units,
  type DateGrammar,
  type FormKind,
  type NamedDay,
  type Unit,
} from './words/date-grammar.ts';

/** What is filled from lists of phrases; numbers are read beside them. */
const slots = [
  'date',
  'ordinal',
  'month',
  'next-month',
  'year',
  'next-year',
  'weekday',
  'past-weekday',
  'nth',
  'length',
  'period',
  'current-period',
  'edge',
  'quarter',
  'week',
  'near-day',
  'named-day',
] as const;

export type Slot = (typeof slots)[number];

/** Slots that a number can fill, in digits or in words. */
const numericSlots: ReadonlySet<Slot> = new Set([
  'date',
  'ordinal',
  'nth',
  'year',
  'next-year',
  'length',
  'week',
]);

/** What a phrase stands for in its slot. */
export type SlotValue = {
  readonly number?: number;
  readonly unit?: Unit;
  readonly edge?: (typeof edges)[number] | undefined;
  readonly days?: readonly NamedDay[];
  /** The phrase is a word of everyday life too. */
  readonly everyday?: boolean;
};

export type SlotPhrase = { readonly words: readonly string[]; readonly value: SlotValue };

/** Phrases by their first word. */
export type SlotPhrases = ReadonlyMap<string, readonly SlotPhrase[]>;

/** A form's part: a slot to be filled, perhaps behind a `mark` in the same word, or a word that stands there. */
export type FormPart =
  | { readonly kind: 'slot'; readonly slot: Slot; readonly mark: string; readonly optional: boolean }
  | { readonly kind: 'word'; readonly word: string; readonly optional: boolean };

/** `rank` is its place among all: of two that read as many words, the earlier counts. */
export type Form = { readonly kind: FormKind; readonly parts: readonly FormPart[]; readonly rank: number };

/** A grammar made ready to be matched with folded words. */
export type DateLexicon = {
  /** The forms that can begin with a word, by that word; those that can begin with a number. */
  readonly formsByWord: ReadonlyMap<string, readonly Form[]>;
  readonly formsByNumber: readonly Form[];
  readonly phrases: Readonly<Record<Slot, SlotPhrases>>;
  readonly units: SlotPhrases;
  readonly ones: ReadonlySet<string>;
  readonly ordinalMarks: ReadonlySet<string>;
  readonly beforeDates: ReadonlySet<string>;
  readonly notDates: SlotPhrases;
};

const lexicons = new WeakMap<DateGrammar, DateLexicon>();

/** The grammar's lexicon, which is made once. */
export function dateLexicon(grammar: DateGrammar): DateLexicon {
  const known = lexicons.get(grammar);
  if (known !== undefined) return known;
  const phrases = phrasesOf(grammar);
  const ones = new Set(grammar.ones.map(foldText));
  const forms = formKinds
    .flatMap((kind) => grammar.forms[kind].map((form) => ({ kind, parts: partsOfForm(form) })))
    .map((form, rank) => ({ ...form, rank }));
  const openings = forms.flatMap((form) =>
    openingsOf(form).map((opening) => ({ form, words: firstWords(opening, phrases, ones) })),
  );
  const byWord = openings.flatMap(({ form, words }) => words.map((word) => ({ form, word })));
  const lexicon = {
    formsByWord: new Map(
      [...Map.groupBy(byWord, ({ word }) => word)].map(([word, all]) => [
        word,
        [...new Set(all.map(({ form }) => form))],
      ]),
    ),
    formsByNumber: forms.filter((form) => openingsOf(form).some(isNumeric)),
    phrases,
    units: byFirstWord(units.flatMap((unit) => meaning(grammar.units[unit], { unit }))),
    ones,
    ordinalMarks: new Set(grammar.ordinalMarks.map(foldText)),
    beforeDates: new Set(grammar.beforeDates.map(foldText)),
    notDates: byFirstWord(meaning(grammar.notDates, {})),
  };
  lexicons.set(grammar, lexicon);
  return lexicon;
}

/** The forms that can begin with the folded word, by their rank. */
export function formsFrom(word: string, grammar: DateGrammar): readonly Form[] {
  const { formsByWord, formsByNumber } = dateLexicon(grammar);
  const named = formsByWord.get(word) ?? [];
  if (!startsNumber(word, grammar)) return named;
  return [...new Set([...named, ...formsByNumber])].sort((one, other) => one.rank - other.rank);
}

function startsNumber(word: string, { numbers }: DateGrammar): boolean {
  const lexicon = numberLexicon(numbers);
  return (
    /\d/.test(word) ||
    partsOf(word, lexicon) !== undefined ||
    lexicon.fixed.some(({ words }) => words[0] === word)
  );
}

/** The parts that can come first: what may be left out, and the first that may not. */
function openingsOf({ parts }: Pick<Form, 'parts'>): readonly FormPart[] {
  const needed = parts.findIndex(({ optional }) => !optional);
  return needed === -1 ? parts : parts.slice(0, needed + 1);
}

function firstWords(part: FormPart, phrases: DateLexicon['phrases'], ones: ReadonlySet<string>): string[] {
  if (part.kind === 'word') return [part.word];
  return [...phrases[part.slot].keys(), ...(part.slot === 'length' ? ones : [])];
}

function isNumeric(part: FormPart): boolean {
  return part.kind === 'slot' && numericSlots.has(part.slot);
}

/** @throws RangeError if a form names a slot that there is not. */
function partsOfForm(form: string): FormPart[] {
  return form.split(' ').map((part) => {
    const [, mark = '', name, word, end] = /^(?:([a-z]*)<([a-z-]+)>|([^?<]+))(\?)?$/.exec(part) ?? [];
    const optional = end !== undefined;
    if (word !== undefined) return { kind: 'word', word: foldText(word), optional };
    const slot = slots.find((one) => one === name);
    if (slot === undefined)
      throw new RangeError(`The form "${form}" has no slot that can be filled: ${part}`);
    return { kind: 'slot', slot, mark, optional };
  });
}

/** No month has a weekday more often. */
export const mostOfMonth = 5;

function phrasesOf(grammar: DateGrammar): DateLexicon['phrases'] {
  const everyday = new Set(grammar.everyday.map(foldText));
  const months = byFirstWord(numbered(grammar.months, everyday));
  const ordinals = byFirstWord(numbered(grammar.ordinals, everyday));
  const noPhrases = byFirstWord([]);
  return {
    date: ordinals,
    ordinal: noPhrases,
    month: months,
    'next-month': months,
    year: byFirstWord(counted(grammar.years)),
    'next-year': noPhrases,
    weekday: byFirstWord(numbered(grammar.weekdays, everyday)),
    'past-weekday': byFirstWord(numbered(grammar.pastWeekdays, everyday)),
    nth: byFirstWord([
      ...numbered(grammar.ordinals.slice(0, mostOfMonth), everyday),
      ...meaning(grammar.lastOfMonth, { edge: 'last' }),
    ]),
    length: byFirstWord(
      grammar.lengths.flatMap(({ say, unit, count }) => meaning(say, { unit, number: count })),
    ),
    period: byFirstWord(
      grammar.periods.flatMap(({ say, unit, ahead, edge }) => meaning(say, { unit, number: ahead, edge })),
    ),
    'current-period': byFirstWord(
      units.flatMap((unit) => meaning(grammar.currentPeriods[unit] ?? [], { unit, number: 0 })),
    ),
    edge: byFirstWord(edges.flatMap((edge) => meaning(grammar.edges[edge], { edge }))),
    quarter: byFirstWord(numbered(grammar.quarters, everyday)),
    week: noPhrases,
    'near-day': byFirstWord(counted(grammar.nearDays)),
    'named-day': byFirstWord(
      grammar.namedDays.flatMap(({ say, days }) =>
        say.map((phrase): Entry => [phrase, { days, everyday: everyday.has(foldText(phrase)) }]),
      ),
    ),
  };
}

const edges = ['first', 'last', 'middle'] as const;

type Entry = readonly [phrase: string, value: SlotValue];

function meaning(phrases: readonly string[], value: SlotValue): Entry[] {
  return phrases.map((phrase) => [phrase, value]);
}

/** By their place in a list, which counts from 1. */
function numbered(lists: readonly (readonly string[])[], everyday: ReadonlySet<string>): Entry[] {
  return lists.flatMap((phrases, index) =>
    phrases.map((phrase): Entry => {
      return [phrase, { number: index + 1, everyday: everyday.has(foldText(phrase)) }];
    }),
  );
}

function counted(numbers: Readonly<Record<string, number>>): Entry[] {
  return Object.entries(numbers).map(([phrase, number]) => [phrase, { number }]);
}

function byFirstWord(entries: readonly Entry[]): SlotPhrases {
  const phrases = entries.map(([phrase, value]) => ({ words: wordsOf(phrase), value }));
  return Map.groupBy(phrases, ({ words }) => words[0] ?? '');
}
