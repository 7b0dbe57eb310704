import type { DateGrammar } from '../../../languages/date-grammar.ts';

/** The words that the dates of a language are made of, and a few that break them. */
export function grammarWords(grammar: DateGrammar): string[] {
  return [
    ...Object.values(grammar.forms)
      .flat()
      .flatMap((form) => form.split(/ |<[a-z-]+>|\?/)),
    ...[grammar.months, grammar.weekdays, grammar.quarters, grammar.ordinals].flat(2),
    ...Object.values(grammar.edges).flat(),
    ...Object.keys(grammar.nearDays),
    ...[...grammar.periods, ...grammar.lengths, ...grammar.namedDays].flatMap(({ say }) => say),
    ...Object.values(grammar.units).flat(),
    ...['1', '31', '99', '2027', '-27', ',', '/', ':a', 'º', 'th', '9999'],
  ];
}
