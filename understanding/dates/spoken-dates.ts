import type { Day } from '../../guidance/day.ts';
import { budget } from '../words/budget.ts';
import { formsIn, type FormMatch } from './date-forms.ts';
import { dateLexicon } from './date-lexicon.ts';
import { momentsOfForm } from './form-moments.ts';
import type { DateMention } from './date-mention.ts';
import type { DatesExpected } from './numeric-dates.ts';
import type { Reading, Word } from '../words/text.ts';
import { phrasesAt } from '../phrases/word-graph.ts';
import type { DateGrammar } from '../../languages/date-grammar.ts';

/** How likely a date is at all. */
export type DateHopes = {
  readonly expected: DatesExpected;
  /** The message is too short to hold a sentence beside a date. */
  readonly isShort: boolean;
};

/** The dates that the message says in the forms of one grammar, seen from the UTC day `today`. */
export function spokenDatesIn(
  { words }: Reading,
  grammar: DateGrammar,
  today: Day,
  hopes: DateHopes,
): DateMention[] {
  const matches = formsIn(withoutOthers(words, grammar), grammar).filter((match) =>
    isMeant(match, { words, grammar, hopes }),
  );
  const tooMany = matches.filter(({ kind }) => kind !== 'length').at(budget.dates)?.from ?? Infinity;
  return matches
    .filter(({ from }) => from < tooMany)
    .map((match): DateMention => {
      const { from, to } = match;
      const moments = momentsOfForm(match, today);
      return moments === undefined
        ? { kind: 'length', from, to }
        : { kind: 'date', moments, inDigits: false, from, to };
    });
}

type Beside = {
  readonly words: readonly Word[];
  readonly grammar: DateGrammar;
  readonly hopes: DateHopes;
};

/** "Set" alone is September, and "den 31" a date, only if hardly anything else can be meant. */
function isMeant(
  { kind, from, to, filled }: FormMatch,
  { words, grammar, hopes: { expected, isShort } }: Beside,
): boolean {
  const isAsked = expected === 'asked';
  if (kind === 'date') {
    const said = words.slice(from, to);
    const isAnnounced = isAsked || said.some(({ start }) => expected.has(start));
    const inDigits = said.some(({ text }) => /^\d/.test(text));
    return isAnnounced && inDigits && !isPartOfDate(words[to]);
  }
  const { month, weekday, week, 'named-day': named } = filled;
  const { everyday, beforeDates } = dateLexicon(grammar);
  const isName = (month ?? weekday ?? named) !== undefined;
  const isEveryday = week !== undefined || (isName && everyday.has(words[from]?.text ?? ''));
  if (to - from > 1 || !isEveryday || (isAsked && isShort)) return true;
  return beforeDates.has(words[from - 1]?.text ?? '');
}

/** "Dia 31/3" says more than its day: the word behind belongs to it. */
function isPartOfDate(next: Word | undefined): boolean {
  return next !== undefined && /^[/.-]$/.test(next.gap) && /^\d/.test(next.text);
}

/** The words with those emptied that only look like a date: "Good Friday, 26 March" is the 26th of March. */
function withoutOthers(words: readonly Word[], grammar: DateGrammar): Word[] {
  const { notDates } = dateLexicon(grammar);
  const readable = [...words];
  for (const from of words.keys()) {
    for (const { length } of phrasesAt(notDates, (index) => words[from + index]?.text)) {
      const said = words.slice(from, from + length);
      readable.splice(from, length, ...said.map((word) => ({ ...word, text: '' })));
    }
  }
  return readable;
}
