import type { Field } from '../../guidance/answers.ts';
import { countryCodes } from './country-names.ts';
import type { Finding } from '../findings.ts';
import { looseWords, type Mention } from '../mentions.ts';
import { wordsOf, type Reading, type Word } from '../text.ts';
import { languages } from '../../dialogs/understanding/words/languages.ts';
import type { Words } from '../../dialogs/understanding/words/words.ts';

const codesLikeWords = gathered(({ countries }) => countries.codesLikeWords);
const codesLikeAnswers = gathered(({ countries }) => countries.codesLikeAnswers);
const codesLikeAbbreviations = gathered(({ countries }) => countries.codesLikeAbbreviations);
const towards = gathered(({ particles }) => particles.towards);
/** A code may follow these: "in SE", "customer NO". */
const before = gathered(({ countries, fields, cues }) => [
  ...countries.before,
  ...[fields, cues].flatMap((topics) => [
    ...(topics.partnerCountry ?? []),
    ...(topics.customerCountry ?? []),
  ]),
]);

/** A country asked for and answered by its code alone; "no" may be Norway or the word, so it is asked back. */
export function lonelyCode({ words: [word, ...more] }: Reading, asking: Field): Finding | undefined {
  if (asking !== 'partnerCountry' && asking !== 'customerCountry') return undefined;
  const code = word?.text.toUpperCase() ?? '';
  if (word === undefined || more.length > 0 || !countryCodes.has(code)) return undefined;
  if (word.capitals || !codesLikeAnswers.has(word.text)) return { field: asking, said: code };
  return { field: asking, problem: { kind: 'ambiguous', options: [code] } };
}

/** Country codes in capitals where a country may well stand: "SE to NO", "customer in NO", ", SE,". */
export function codesIn(reading: Reading, taken: readonly Mention[]): Mention[] {
  const { words } = reading;
  const isShouted = isAllCapitals(words);
  return looseWords(reading, taken).flatMap((at): Mention[] => {
    const word = words[at];
    if (word === undefined || !isCode(word)) return [];
    if (isShouted && codesLikeWords.has(word.text)) return [];
    if (!standsForCountry(reading, at)) return [];
    const code = word.text.toUpperCase();
    return [{ kind: 'phrase', from: at, to: at + 1, meanings: [{ kind: 'country', code, likeWord: false }] }];
  });
}

function standsForCountry({ text, words }: Reading, at: number): boolean {
  const [last, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined) return false;
  if (last !== undefined && towards.has(last.text) && isCode(words[at - 2])) return true;
  if (next !== undefined && towards.has(next.text) && isCode(words[at + 2])) return true;
  if (codesLikeAbbreviations.has(word.text)) return false;
  if ([last, next].some((other) => other !== undefined && towards.has(other.text))) return true;
  if (last !== undefined && before.has(last.text) && /^[ :=]*$/.test(word.gap)) return true;
  const alone =
    isBreak(word.gap, last === undefined) && isBreak(text.slice(word.end, next?.start), next === undefined);
  return alone && !codesLikeAnswers.has(word.text);
}

/** Codes are in capitals anyway, so longer words tell. */
function isAllCapitals(words: readonly Word[]): boolean {
  const telling = words.filter(({ text }) => text.length > 2 && !/\d/.test(text));
  return telling.length > 0 && telling.every((word) => word.capitals);
}

function isCode(word: Word | undefined): boolean {
  return (
    word !== undefined && word.capitals && word.text.length === 2 && countryCodes.has(word.text.toUpperCase())
  );
}

function isBreak(gap: string, atEnd: boolean): boolean {
  return atEnd || /[,;\n(]/.test(gap);
}

/** The last words of the phrases, of every language. */
function gathered(phrasesOf: (words: Words) => readonly string[]): ReadonlySet<string> {
  return new Set(languages.flatMap(phrasesOf).map((phrase) => wordsOf(phrase).at(-1) ?? ''));
}
