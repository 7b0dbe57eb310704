import type { Draft, Field } from '../../guidance/answers.ts';
import { offeredChoices } from '../../guidance/offered-choices.ts';
import { languages } from '../../languages/all.ts';
import { speechFor } from '../../languages/speech.ts';
import { isChoiceField, valueWords } from '../../languages/value-words.ts';
import type { Listening, Picked } from '../said.ts';
import { foldText, wordsOf, type Reading } from '../words/text.ts';
import { assentIn } from './assent.ts';

/**
 * Which of the few answers that were offered a message picks: by its place ("the first one"), by words that only it
 * has ("Kinshasa", "the one in April"), or by yes or no where there is one only; where none were, which choice of the
 * card, by its place, unless it says something of the question otherwise. Nothing if it says anything else.
 */
export function pickedIn(
  reading: Reading,
  { asking, options = [], draft }: Listening,
  isSaid: boolean,
): Picked | undefined {
  // "The first?" asks.
  if (asking === undefined || reading.text.includes('?')) return undefined;
  if (options.length === 0) return isSaid ? undefined : picked(choiceByPlace(reading, asking, draft));
  const answer = options.length === 1 ? assentIn(reading) : undefined;
  if (answer !== undefined) return answer === 'yes' ? picked(options[0]) : { kind: 'none-of-them' };
  const words = textsOf(reading);
  return picked(byPlace(words, asking, options) ?? byWords(words, asking, options));
}

function picked(option: string | undefined): Picked | undefined {
  return option === undefined ? undefined : { kind: 'picked', option };
}

/** The choice that a message picks by its place on the card: "option 3", "the first". A bare "one" can be anything. */
function choiceByPlace(reading: Reading, field: Field, draft: Draft): string | undefined {
  if (!isChoiceField(field)) return undefined;
  const words = textsOf(reading);
  const [word, ...others] = words.filter((each) => placeByWord.has(each) && !around.has(each));
  if (word === undefined || others.length > 0) return undefined;
  if (!words.every((each) => each === word || around.has(each))) return undefined;
  const inOrder: readonly string[] = offeredChoices(field, draft);
  return inOrder[placeByWord.get(word) ?? inOrder.length];
}

function textsOf({ words }: Reading): string[] {
  return words.map(({ text }) => text);
}

const around = new Set(languages.flatMap(({ ordinals }) => ordinals.around.flatMap(wordsOf)));
const last = new Set(languages.flatMap(({ ordinals }) => ordinals.last.flatMap(wordsOf)));
const placeByWord = new Map(
  languages.flatMap(({ ordinals }) =>
    ordinals.places.flatMap((names, place) => names.map((name) => [foldText(name), place] as const)),
  ),
);

/** "1" is a number of subscriptions where these are asked for. */
function byPlace(words: readonly string[], field: Field, options: readonly string[]): string | undefined {
  const pointing = words.filter((word) => placeByWord.has(word) || last.has(word));
  const [word, ...others] = pointing.length > 1 ? pointing.filter((each) => !around.has(each)) : pointing;
  if (word === undefined || others.length > 0) return undefined;
  if (!words.every((each) => each === word || around.has(each))) return undefined;
  if (isCount(field) && (/^\d+$/.test(word) || (words.length === 1 && !last.has(word)))) return undefined;
  return last.has(word) ? options.at(-1) : options[placeByWord.get(word) ?? options.length];
}

/** Words that one of the answers has and no other. */
function byWords(words: readonly string[], field: Field, options: readonly string[]): string | undefined {
  const telling = words.filter((word) => !around.has(word));
  if (telling.length === 0 || isCount(field)) return undefined;
  const fitting = options.filter((option) =>
    labels(field, option).some((label) => telling.every((word) => label.includes(word))),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

function isCount(field: Field): boolean {
  return field === 'subscriptionCount' || field === 'tenantSubscriptionCount' || field === 'businessSeats';
}

function labels(field: Field, option: string): string[][] {
  return languages.map(({ locale }) => wordsOf(valueWords(field, option, speechFor(locale))));
}
