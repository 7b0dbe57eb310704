import type { DateGrammar } from '../../../languages/date-grammar.ts';

/** The words that the dates of a language are made of, and a few that break them. */
export function grammarWords(grammar: DateGrammar): string[] {
  const words = new Set(sayings(grammar).flatMap((saying) => saying.split(/[\s,()[\]|{}]+/)));
  return [...words, '1', '31', '99', '2027', '-27', ',', '/', ':a', 'º', 'th', '9999'];
}

function sayings(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(sayings) : [];
}
