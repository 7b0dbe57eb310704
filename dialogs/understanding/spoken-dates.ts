import type { Day } from '../../guidance/day.ts';
import { budget } from './budget.ts';
import { formsIn, type FormMatch } from './date-forms.ts';
import { dateLexicon } from './date-lexicon.ts';
import { momentsOfForm } from './form-moments.ts';
import type { Mention } from './mentions.ts';
import type { Reading, Word } from './text.ts';
import type { DateGrammar } from './words/date-grammar.ts';

/** How likely a date is at all. */
export type DateHopes = {
  /** A date is asked for. */
  readonly expected: boolean;
  /** The message is too short to hold a sentence beside a date. */
  readonly isShort: boolean;
};

/** The dates that the message says in the forms of one grammar, seen from the UTC day `today`. */
export function spokenDatesIn(
  { words }: Reading,
  grammar: DateGrammar,
  today: Day,
  hopes: DateHopes,
): Mention[] {
  return formsIn(words, grammar)
    .filter((match) => isMeant(match, words, hopes) && !isOtherwise(match, words, grammar))
    .slice(0, budget.dates)
    .map((match): Mention => {
      const { from, to } = match;
      const moments = momentsOfForm(match, today);
      return moments === undefined
        ? { kind: 'phrase', meanings: [{ kind: 'filler' }], from, to }
        : { kind: 'date', moments, from, to };
    });
}

/** "Set" alone is September, and "den 31" a date, only if hardly anything else can be meant. */
function isMeant(
  { kind, from, to, filled: { month, weekday } }: FormMatch,
  words: readonly Word[],
  { expected, isShort }: DateHopes,
): boolean {
  if (kind === 'date')
    return expected && words.slice(from, to).some(({ text }) => /^\d/.test(text)) && !isPartOfDate(words[to]);
  const isAlone = to - from === 1 && (month?.everyday === true || weekday?.everyday === true);
  return !isAlone || (expected && isShort);
}

/** "Dia 31/3" says more than its day: the word behind belongs to it. */
function isPartOfDate(next: Word | undefined): boolean {
  return next !== undefined && /^[/.-]$/.test(next.gap) && /^\d/.test(next.text);
}

function isOtherwise({ from, to }: FormMatch, words: readonly Word[], grammar: DateGrammar): boolean {
  return dateLexicon(grammar).notDates.some((phrase) =>
    words
      .slice(from, to)
      .some((_, index) => phrase.every((text, place) => words[from + index + place]?.text === text)),
  );
}
