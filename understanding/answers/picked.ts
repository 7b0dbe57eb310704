import type { Draft, Field } from '../../guidance/answers.ts';
import { offeredChoices } from '../../guidance/offered-choices.ts';
import { isOfKind } from '../../guidance/field-kind.ts';
import type { Listening, Picked } from '../said.ts';
import type { Reading } from '../words/text.ts';
import { assentIn } from './assent.ts';
import { around, byPlace, byWords, placeByWord } from './pointing.ts';

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
  if (!isOfKind(field, 'choice')) return undefined;
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
