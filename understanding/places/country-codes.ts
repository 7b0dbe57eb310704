import { countryCodes } from './country-names.ts';
import { looseWords, type Stretch } from '../words/stretch.ts';
import { saidBy } from '../phrases/template.ts';
import { foldText, type Reading, type Word } from '../words/text.ts';
import { languages } from '../../languages/all.ts';
import type { Language } from '../../languages/language.ts';

const codesLikeWords = words(({ codesLikeWords: codes }) => codes);
const codesLikeAnswers = words(({ codesLikeAnswers: codes }) => codes);
const codesLikeAbbreviations = words(({ codesLikeAbbreviations: codes }) => codes);
const towards = words((countries) => countries.towards);
const behind = words((countries) => countries.behind);
const codesLikeAdjectives = words((countries) => countries.codesLikeAdjectives);
const behindAdjectives = words((countries) => countries.behindAdjectives);
const before = words((countries) => countries.before);

/** The code that the message is; "no" may be Norway or the word, so it is not sure. */
export function lonelyCode({ words: [word, ...more] }: Reading): { code: string; sure: boolean } | undefined {
  const code = word?.text.toUpperCase() ?? '';
  if (word === undefined || more.length > 0 || !countryCodes.has(code)) return undefined;
  return { code, sure: word.capitals || !codesLikeAnswers.has(word.text) };
}

type CodeMention = Stretch & { readonly code: string };

/** Country codes in capitals where a country may well stand: "SE to NO", "customer in NO", ", SE,". */
export function codesIn(reading: Reading, taken: readonly Stretch[]): CodeMention[] {
  const { words } = reading;
  const isShouted = isAllCapitals(words);
  return looseWords(reading, taken).flatMap((at): CodeMention[] => {
    const word = words[at];
    if (word === undefined || !isCode(word)) return [];
    if (isShouted && codesLikeWords.has(word.text)) return [];
    if (!standsForCountry(reading, at)) return [];
    const code = word.text.toUpperCase();
    return [{ from: at, to: at + 1, code }];
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
  if (next !== undefined && behind.has(next.text) && !codesLikeAnswers.has(word.text)) return true;
  if (next !== undefined && codesLikeAdjectives.has(word.text) && behindAdjectives.has(next.text))
    return true;
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

/** The words of every language, folded. */
function words(of: (countries: Language['countries']) => string): ReadonlySet<string> {
  return new Set(languages.flatMap(({ countries }) => saidBy(of(countries))).map(foldText));
}
