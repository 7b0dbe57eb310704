import type { Field } from '../../guidance/answers.ts';
import { isOfKind } from '../../guidance/field-kind.ts';
import { languages } from '../../languages/all.ts';
import { speechFor } from '../../languages/speech.ts';
import { answerWords } from '../../languages/value-words.ts';
import { saidBy } from '../phrases/template.ts';
import { foldText, wordsOf } from '../words/text.ts';

/** Words that may stand around one that points. */
export const around = new Set(languages.flatMap(({ ordinals }) => saidBy(ordinals.around).flatMap(wordsOf)));
/** "The last". */
export const last = new Set(languages.flatMap(({ ordinals }) => saidBy(ordinals.last).flatMap(wordsOf)));
/** "First", "2": the place that a word points at, from nought. */
export const placeByWord = new Map(
  languages.flatMap(({ ordinals }) =>
    ordinals.places.flatMap((names, place) => saidBy(names).map((name) => [foldText(name), place] as const)),
  ),
);

/** The answer that the words point at by its place; "1" is a number of subscriptions where these are asked for. */
export function byPlace(
  words: readonly string[],
  field: Field,
  options: readonly string[],
): string | undefined {
  const pointing = words.filter((word) => placeByWord.has(word) || last.has(word));
  const [word, ...others] = pointing.length > 1 ? pointing.filter((each) => !around.has(each)) : pointing;
  if (word === undefined || others.length > 0) return undefined;
  if (!words.every((each) => each === word || around.has(each))) return undefined;
  if (isOfKind(field, 'count') && (/^\d+$/.test(word) || (words.length === 1 && !last.has(word))))
    return undefined;
  return last.has(word) ? options.at(-1) : options[placeByWord.get(word) ?? options.length];
}

/** The answer of which alone the words are. */
export function byWords(
  words: readonly string[],
  field: Field,
  options: readonly string[],
): string | undefined {
  const telling = words.filter((word) => !around.has(word));
  if (telling.length === 0 || isOfKind(field, 'count')) return undefined;
  const fitting = options.filter((option) =>
    labels(field, option).some((label) => telling.every((word) => label.includes(word))),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

function labels(field: Field, option: string): string[][] {
  return languages.map(({ locale }) => wordsOf(answerWords(field, option, speechFor(locale))));
}
