import { budget } from './budget.ts';

/** One word of a message. */
export type Word = {
  /** Lower case, without accents; "é" alone keeps its own. */
  readonly text: string;
  /** As it was written. */
  readonly written: string;
  /** Where it stands in the reading's `text`; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Written in capitals only. */
  readonly capitals: boolean;
  /** What stands between the word before and this one. */
  readonly gap: string;
};

/** A message made comparable: folded text and the words in it; `beyond` is what the budget left unread. */
export type Reading = { readonly text: string; readonly words: readonly Word[]; readonly beyond: string };

const invisible = /[\p{Cf}\u0300-\u036f\ufe0f]/gu;
const controls = /[^\P{Cc}\n]/gu;
const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|→|&/gu;

/** Letters that Unicode does not take apart into a base letter and an accent. */
const baseLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  '&': 'and',
};

/** Reads any string into words, as far as the budget goes; never throws. */
export function readText(message: string): Reading {
  const tidy = tidied(message.slice(0, budget.letters));
  const beyond = message.slice(budget.letters).trim();
  const words: Word[] = [];
  let text = '';
  let read = 0;
  for (const match of tidy.matchAll(wordPattern)) {
    if (words.length === budget.words) return { text, words, beyond: `${tidy.slice(match.index)}${beyond}` };
    const gap = tidy.slice(read, match.index).toLowerCase();
    const folded = foldLetters(match[0]);
    const start = text.length + gap.length;
    text += gap + folded;
    words.push({
      text: folded,
      written: match[0],
      start,
      end: text.length,
      capitals: isCapitals(match[0]),
      gap,
    });
    read = match.index + match[0].length;
  }
  return { text: text + tidy.slice(read).toLowerCase(), words, beyond };
}

/** Words of a message that follow each other, as they were written. */
export function written(words: readonly Word[]): string {
  return words.map((word, index) => (index === 0 ? word.written : `${word.gap}${word.written}`)).join('');
}

/** The words of a phrase, folded as those of messages are. */
export function wordsOf(phrase: string): string[] {
  const lower = phrase.toLowerCase();
  if (isTidy(lower)) return lower.split(/[ -]/).map(foldLetters);
  return readText(phrase).words.map(({ text }) => text);
}

const tidyWords = /^[a-z0-9à-öø-ÿ]+(?:[ -][a-z0-9à-öø-ÿ]+)*$/;
const perhapsContracted = /(?:re|ve|nt)(?![a-z0-9])/;

/** Whether there is nothing to tidy: so are most of the twenty thousand phrases that every start folds. */
function isTidy(lower: string): boolean {
  return lower.length < budget.words && tidyWords.test(lower) && !perhapsContracted.test(lower);
}

/** The phrase in its folded words with one space between them: what is said alike is the same text. */
export function foldText(phrase: string): string {
  return wordsOf(phrase).join(' ');
}

function tidied(message: string): string {
  return message
    .toWellFormed()
    .normalize('NFC')
    .replace(invisible, '')
    .replace(controls, ' ')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/[\u{1F1E6}-\u{1F1FF}]{2}/gu, codeOfFlag)
    .replace(/[‘’´`ʼ]/gu, "'")
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/\b(they|you)re\b/giu, "$1're")
    .replace(/\b(they|you|we|i)ve\b/giu, "$1've")
    .replace(/\b(ai|are|ca|could|did|do|does|had|has|have|is|should|was|were|wo|would)nt\b/giu, "$1n't")
    .replace(/(?<=\b\d)°/gu, 'º')
    .replace(/(?<=\b\d)º(?=\/)/gu, '')
    .replace(/(?<=[\p{L} ])'(?=\d\d\b)/gu, ' 20')
    .replace(/[-=]+>|➔|➜|➡|⇒/gu, '→')
    .replace(/\b(?:\p{L}\.){2,}/gu, (initials) => initials.replaceAll('.', ''))
    .replace(/\b(?:st\.|s:t\b)/giu, 'st')
    .replace(/(?<![\p{L}\p{N}])([NS])\.(?= \p{Lu}\p{Ll})/gu, '$1');
}

/** A flag is written in two letters of its own, which spell the country's code. */
function codeOfFlag(flag: string): string {
  return ` ${flag.replace(/./gu, (letter) => String.fromCharCode((letter.codePointAt(0) ?? 0) - 0x1f1a5))} `;
}

/** Portuguese "é", "is": without its accent it would be "and". */
const accentMatters = 'é';

const asciiOnly = /^[a-z0-9]+$/;

function foldLetters(word: string): string {
  const lower = word.toLowerCase();
  if (lower === accentMatters || asciiOnly.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øæœßłđðþı&]/gu, (letter) => baseLetters[letter] ?? letter);
}

function isCapitals(word: string): boolean {
  return word === word.toUpperCase() && word !== word.toLowerCase();
}
