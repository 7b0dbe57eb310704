import { calendarNames } from './calendar-names.ts';
import { saidBy, templatesIn } from '../phrases/template.ts';
import { foldText } from '../words/text.ts';
import { graphOf, type Node } from '../phrases/word-graph.ts';
import { units, type DateGrammar, type Unit } from '../../languages/date-grammar.ts';

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

type NamedDay = { readonly month: number; readonly date: number };

/** What a phrase stands for in its slot. */
export type SlotValue = {
  readonly number?: number;
  readonly unit?: Unit;
  readonly edge?: (typeof edges)[number] | undefined;
  readonly days?: readonly NamedDay[];
};

export type SlotPhrases = Node<SlotValue>;

/** No month has a weekday more often. */
export const mostOfMonth = 5;

/** The phrases of each slot. */
export function phrasesOf(grammar: DateGrammar): Readonly<Record<Slot, SlotPhrases>> {
  const { locales, periods, periodEnds, currentPeriods } = grammar;
  const notNames = new Set(saidBy(grammar.notNames).map(foldText));
  const named = (part: 'month' | 'weekday'): Entry[] =>
    calendarNames(locales, part).flatMap((names, index) =>
      names
        .filter((name) => !notNames.has(foldText(name)))
        .map((name): Entry => [name, { number: index + 1 }]),
    );
  const months = graphOf([...named('month'), ...counted(grammar.months)]);
  const ordinals = byPlace(grammar.ordinals);
  const noPhrases = graphOf<SlotValue>([]);
  return {
    date: graphOf(ordinals),
    ordinal: noPhrases,
    month: months,
    'next-month': months,
    year: graphOf(counted(periods.year ?? {})),
    'next-year': noPhrases,
    weekday: graphOf([...named('weekday'), ...counted(grammar.weekdays)]),
    'past-weekday': graphOf(byPlace(grammar.pastWeekdays)),
    nth: graphOf([...ordinals.slice(0, mostOfMonth), [grammar.lastOfMonth, { edge: 'last' }]]),
    length: graphOf(grammar.lengths.map(({ say, unit, count }) => [say, { unit, number: count }])),
    period: graphOf([
      ...units.flatMap((unit) => counted(periods[unit] ?? {}, { unit })),
      ...units.map((unit): Entry => [periodEnds[unit] ?? '', { unit, number: 0, edge: 'last' }]),
    ]),
    'current-period': graphOf(units.map((unit) => [currentPeriods[unit] ?? '', { unit, number: 0 }])),
    edge: graphOf(edges.map((edge) => [grammar.edges[edge], { edge }])),
    quarter: graphOf(byPlace(grammar.quarters)),
    week: noPhrases,
    'near-day': graphOf(counted(grammar.nearDays)),
    'named-day': graphOf(
      Object.entries(grammar.namedDays).map(([days, say]) => [say, { days: days.split(' ').map(namedDay) }]),
    ),
  };
}

const edges = ['first', 'last', 'middle'] as const;

type Entry = readonly [templates: string, value: SlotValue];

function byPlace(list: string): Entry[] {
  return templatesIn(list).map(({ template }, index) => [template, { number: index + 1 }]);
}

function counted(said: Readonly<Record<number, string>>, value: SlotValue = {}): Entry[] {
  return Object.entries(said).map(([number, templates]) => [templates, { ...value, number: Number(number) }]);
}

/** "12-24" is the 24th of December. */
function namedDay(monthAndDate: string): NamedDay {
  const [month = NaN, date = NaN] = monthAndDate.split('-').map(Number);
  return { month, date };
}
