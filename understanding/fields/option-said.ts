import { offeredChoices } from '../../guidance/offered-choices.ts';
import { around, byPlace, byWords, last, placeByWord } from '../answers/pointing.ts';
import { isOfKind } from '../../guidance/field-kind.ts';
import type { Spoken } from '../clauses/acts.ts';
import { has } from '../clauses/clauses.ts';
import { evidence, type Evidence, type Heard } from '../weighing/evidence.ts';
import { isOtherNumber } from './refused-number.ts';
import { isTelling, means } from '../items/items.ts';
import { wordsOf } from '../words/text.ts';

/**
 * Which of the few answers that were offered a whole message picks: by its place ("the first one"), by words that only
 * it has ("Kinshasa", "the one in April"), or by yes or no where there is one only. Nothing if it says anything else.
 */
export function optionSaidIn(heard: Heard): Evidence[] {
  const { telling, listening } = heard;
  const { asking, options, draft } = listening;
  const [first] = telling;
  if (asking === undefined || first === undefined || isOtherNumber(heard)) return [];
  const words = telling.flatMap(({ text }) => wordsOf(text));
  const clause = { ...first, unknown: [], items: [] };
  const picked = (values: readonly string[], sure = true) => [
    evidence(clause, first.from, asking, values, sure),
  ];
  if (options === undefined) {
    const inOrder = isOfKind(asking, 'choice') ? offeredChoices(asking, draft) : [];
    const choice = isPointed(words, telling) ? byPlace(words, asking, inOrder) : undefined;
    return choice === undefined ? [] : picked([choice]);
  }
  const [only, ...more] = options;
  const answer = more.length === 0 ? yesOrNo(telling) : undefined;
  if (answer !== undefined)
    return picked(answer === 'yes' && only !== undefined ? [only] : [], answer === 'yes');
  const option = byPlace(words, asking, options) ?? byWords(words, asking, options);
  if (option !== undefined) return picked([option]);
  // "2027" of two days in it.
  const isPart = asking === 'termEnd' && words.length <= 2 && /^\d+$/.test(words[0] ?? '');
  return isPart ? picked(options, false) : [];
}

/** A bare "one" or "andra" can be anything. */
function isPointed(words: readonly string[], telling: readonly Spoken[]): boolean {
  const [only = '', ...more] = words;
  // "Ett år" is no first one.
  if (!words.some((word) => (placeByWord.has(word) || last.has(word)) && !around.has(word))) return false;
  return (
    (more.length > 0 || /^\d+$/.test(only)) && !telling.some((clause) => has(clause, 'both', 'correcting'))
  );
}

/** "Yes please": yes or no, and nothing else that tells. */
function yesOrNo(telling: readonly Spoken[]): 'yes' | 'no' | undefined {
  const said = telling.flatMap(({ items }) => items).filter(isTelling);
  const polite = telling.every(({ unknown }) => unknown.length === 0);
  const isAll = (...concepts: readonly ('yes' | 'no' | 'not' | 'filler' | 'right')[]) =>
    said.every((item) => means(item, ...concepts));
  if (!polite || said.length === 0) return undefined;
  if (said.some((item) => means(item, 'yes')) && isAll('yes', 'filler', 'right')) return 'yes';
  return said.some((item) => means(item, 'no', 'not')) && isAll('no', 'not', 'filler') ? 'no' : undefined;
}
