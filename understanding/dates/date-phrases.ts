import { foldText, wordsOf } from '../text.ts';
import { units, type DateGrammar, type NamedDay, type Unit } from '../../languages/date-grammar.ts';

/** What is filled from lists of phrases; numbers are read beside them. */
export const slots = [
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

/** No month has a weekday more often. */
export const mostOfMonth = 5;

/** The phrases of each slot, by their first word. */
export function phrasesOf(grammar: DateGrammar): Readonly<Record<Slot, SlotPhrases>> {
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

/** All of them mean the same. */
export function meaning(phrases: readonly string[], value: SlotValue): Entry[] {
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

export function byFirstWord(entries: readonly Entry[]): SlotPhrases {
  const phrases = entries.map(([phrase, value]) => ({ words: wordsOf(phrase), value }));
  return Map.groupBy(phrases, ({ words }) => words[0] ?? '');
}
