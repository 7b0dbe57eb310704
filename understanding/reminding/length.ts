import { numbersIn } from '../numbers/numbers.ts';
import { foldText, readText } from '../words/text.ts';
import { phrasesAt, type Node } from '../phrases/word-graph.ts';
import { remindingPhrases } from './phrases.ts';
import type { LengthUnit } from '../../languages/language.ts';

/** A month is as long as one of the person's reminders is before the end. */
const daysOf = { day: 1, week: 7, month: 30 } as const satisfies Record<LengthUnit, number>;

const { before, one, units, whole } = remindingPhrases.lengths;

/** The days that a few words are long: "a week" 7, "tre dagar" 3, "dois meses" 60; nothing if they are no length. */
export function lengthIn(text: string): number | undefined {
  const words = foldText(text).split(' ');
  const leads = [0, ...phrasesAt(before, (index) => words[index]).map(({ length }) => length)];
  return leads.map((lead) => lengthOf(words.slice(lead))).find((days) => days !== undefined);
}

function lengthOf(words: readonly string[]): number | undefined {
  const unit = onlyIn(whole, words);
  if (unit !== undefined) return daysOf[unit];
  const last = onlyIn(units, words.slice(-1));
  const count = last === undefined ? undefined : countIn(words.slice(0, -1));
  return last === undefined || count === undefined ? undefined : count * daysOf[last];
}

function onlyIn<Meaning>(root: Node<Meaning>, words: readonly string[]): Meaning | undefined {
  return phrasesAt(root, (index) => words[index]).find(({ length }) => length === words.length)?.meanings[0];
}

function countIn(words: readonly string[]): number | undefined {
  if (onlyIn(one, words) !== undefined) return 1;
  const reading = readText(words.join(' '));
  const [number, ...others] = numbersIn(reading, [], true);
  if (number === undefined || others.length > 0) return undefined;
  const isAll = number.from === 0 && number.to === reading.words.length;
  return isAll && Number.isSafeInteger(number.value) && number.value > 0 ? number.value : undefined;
}
