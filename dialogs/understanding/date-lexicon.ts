import { foldText, wordsOf } from './text.ts';
import { formKinds, units, type DateGrammar, type FormKind, type Unit } from './words/date-grammar.ts';

/** What is filled from lists of phrases; dates, years and counts in digits are read beside them. */
const slots = [
  'date',
  'month',
  'next-month',
  'year',
  'next-year',
  'weekday',
  'past-weekday',
  'count',
  'unit',
  'period',
  'current-period',
  'edge',
  'quarter',
  'near-day',
] as const;

export type Slot = (typeof slots)[number];

/** What a phrase stands for in its slot. */
export type SlotValue = {
  readonly number?: number;
  readonly unit?: Unit;
  readonly edge?: (typeof edges)[number];
  /** The phrase is a word of everyday life too. */
  readonly everyday?: boolean;
};

export type SlotPhrase = { readonly words: readonly string[]; readonly value: SlotValue };

/** Phrases by their first word. */
export type SlotPhrases = ReadonlyMap<string, readonly SlotPhrase[]>;

/** A form's part: a slot to be filled or a word that stands there. */
export type FormPart =
  | { readonly kind: 'slot'; readonly slot: Slot; readonly optional: boolean }
  | { readonly kind: 'word'; readonly word: string; readonly optional: boolean };

export type Form = { readonly kind: FormKind; readonly parts: readonly FormPart[] };

/** A grammar made ready to be matched with folded words. */
export type DateLexicon = {
  readonly forms: readonly Form[];
  readonly phrases: Readonly<Record<Slot, SlotPhrases>>;
  readonly ordinalMarks: ReadonlySet<string>;
  readonly notDates: readonly (readonly string[])[];
};

const lexicons = new WeakMap<DateGrammar, DateLexicon>();

/** The grammar's lexicon, which is made once. */
export function dateLexicon(grammar: DateGrammar): DateLexicon {
  const known = lexicons.get(grammar);
  if (known !== undefined) return known;
  const lexicon = {
    forms: formKinds.flatMap((kind) => grammar.forms[kind].map((form) => ({ kind, parts: partsOf(form) }))),
    phrases: phrasesOf(grammar),
    ordinalMarks: new Set(grammar.ordinalMarks.map(foldText)),
    notDates: grammar.notDates.map(wordsOf),
  };
  lexicons.set(grammar, lexicon);
  return lexicon;
}

/** @throws RangeError if a form names a slot that there is not. */
function partsOf(form: string): FormPart[] {
  return form.split(' ').map((part) => {
    const [, name, word, mark] = /^(?:<([a-z-]+)>|([^?]+))(\?)?$/.exec(part) ?? [];
    const optional = mark !== undefined;
    if (word !== undefined) return { kind: 'word', word: foldText(word), optional };
    const slot = slots.find((one) => one === name);
    if (slot === undefined)
      throw new RangeError(`The form "${form}" has no slot that can be filled: ${part}`);
    return { kind: 'slot', slot, optional };
  });
}

function phrasesOf(grammar: DateGrammar): DateLexicon['phrases'] {
  const everyday = new Set(grammar.everyday.map(foldText));
  const months = byFirstWord(numbered(grammar.months, everyday));
  const noPhrases = byFirstWord([]);
  return {
    date: byFirstWord(numbered(grammar.ordinals, everyday)),
    month: months,
    'next-month': months,
    year: byFirstWord(counted(grammar.years)),
    'next-year': noPhrases,
    weekday: byFirstWord(numbered(grammar.weekdays, everyday)),
    'past-weekday': byFirstWord(numbered(grammar.pastWeekdays, everyday)),
    count: noPhrases,
    unit: byFirstWord(units.flatMap((unit) => meaning(grammar.units[unit], { unit }))),
    period: byFirstWord(
      grammar.periods.flatMap(({ say, unit, ahead }) => meaning(say, { unit, number: ahead })),
    ),
    'current-period': byFirstWord(
      units.flatMap((unit) => meaning(grammar.currentPeriods[unit] ?? [], { unit, number: 0 })),
    ),
    edge: byFirstWord(edges.flatMap((edge) => meaning(grammar.edges[edge], { edge }))),
    quarter: byFirstWord(numbered(grammar.quarters, everyday)),
    'near-day': byFirstWord(counted(grammar.nearDays)),
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
