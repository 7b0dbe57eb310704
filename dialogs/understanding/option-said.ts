import { offeredChoices } from '../../guidance/offered-choices.ts';
import { speechFor } from '../../languages/speech.ts';
import { isChoiceField, valueWords } from '../../languages/value-words.ts';
import type { Draft, Field } from '../../guidance/answers.ts';
import { lexicon } from './lexicon.ts';
import { foldedPhrases } from './phrases.ts';
import { foldText, wordsOf } from '../../understanding/text.ts';
import { languages } from './words/languages.ts';
import { yesOrNo } from './yes-or-no.ts';

type OptionSaid = { readonly kind: 'picked'; readonly option: string } | { readonly kind: 'none-of-them' };

/**
 * Which of the few answers that were offered a message picks: by its place ("the first one"), by words that only it
 * has ("Kinshasa", "the one in April"), or by yes or no where there is one only. Nothing if it says anything else.
 */
export function optionSaid(text: string, field: Field, options: readonly string[]): OptionSaid | undefined {
  // "The first?" asks.
  if (text.includes('?')) return undefined;
  const [only, ...more] = options;
  if (only !== undefined && more.length === 0) {
    const answer = yesOrNo(text);
    if (answer !== undefined)
      return answer === 'yes' ? { kind: 'picked', option: only } : { kind: 'none-of-them' };
  }
  const words = wordsOf(text);
  const option = byPlace(words, field, options) ?? byWords(words, field, options);
  return option === undefined ? undefined : { kind: 'picked', option };
}

/** The choice that a message picks by its place on the card: "option 3", "the first". A bare "one" can be anything. */
export function choiceByPlace(text: string, field: Field, draft: Draft): string | undefined {
  if (!isChoiceField(field) || text.includes('?')) return undefined;
  const words = wordsOf(text);
  if (corrects(words)) return undefined;
  const [word, ...others] = words.filter((each) => placeByWord.has(each) && !around.has(each));
  if (word === undefined || others.length > 0) return undefined;
  if (!words.every((each) => each === word || around.has(each)) || isAnswer(words)) return undefined;
  const inOrder: readonly string[] = offeredChoices(field, draft);
  return inOrder[placeByWord.get(word) ?? inOrder.length];
}

/** "Os dois" is both, though it might point at the second. */
function isAnswer(words: readonly string[]): boolean {
  const said = words.join(' ');
  const phrases = lexicon.get(words[0] ?? '') ?? [];
  const phrase = phrases.find((one) => one.words.join(' ') === said);
  return words.length > 1 && phrase?.meanings.some(({ kind }) => kind === 'choice') === true;
}

/** "I meant 1" speaks of something that was said before. */
function corrects(words: readonly string[]): boolean {
  const said = words.join(' ');
  return corrections.some((phrase) => said.startsWith(`${phrase} `));
}

const corrections = foldedPhrases(({ particles }) => particles.correction).filter((phrase) =>
  phrase.includes(' '),
);
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
