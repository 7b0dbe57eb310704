import { formsFrom, type Form } from './date-lexicon.ts';
import { continues, optionsAt, type Filled, type Place } from './date-slots.ts';
import type { Word } from '../text.ts';
import type { DateGrammar, FormKind } from '../../languages/date-grammar.ts';

/** Words that match a form: those from `from` up to, not including, `to`. */
export type FormMatch = {
  readonly kind: FormKind;
  readonly from: number;
  readonly to: number;
  readonly filled: Filled;
};

/** The forms of the grammar in the words, from left to right; the longest wins. */
export function formsIn(words: readonly Word[], grammar: DateGrammar): FormMatch[] {
  const matches: FormMatch[] = [];
  let from = 0;
  while (from < words.length) {
    const match = longestAt({ words, grammar, from });
    if (match !== undefined) matches.push(match);
    from = match?.to ?? from + 1;
  }
  return matches;
}

function longestAt(place: Omit<Place, 'filled'>): FormMatch | undefined {
  let longest: FormMatch | undefined;
  for (const form of formsFrom(place.words[place.from]?.text ?? '', place.grammar)) {
    const match = matchAt(place, form);
    if (match !== undefined && match.to > (longest?.to ?? place.from)) longest = match;
  }
  return longest;
}

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
