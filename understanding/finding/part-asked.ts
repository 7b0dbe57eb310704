import type { Day } from '../../guidance/day.ts';
import { partQuestions, type PartAsked, type PartQuestion } from '../../knowledge/parts.ts';
import { languageByTag, languages } from '../../languages/all.ts';
import { isLanguage } from '../../languages/language-id.ts';
import type { Language } from '../../languages/language.ts';
import type { Listening } from '../said.ts';
import { wordsOf } from '../words/text.ts';
import { partsNamed } from './part-names.ts';

/** What else a question names: the number of a step, a day. */
type Beside = { readonly step?: number | undefined; readonly day?: Day | undefined };

/**
 * What a question says of the parts of a plan, where it asks why, what then and the like: `words` are its folded words.
 * Read in the language that names the most; nothing where none is named.
 */
export function partAsked(
  words: readonly string[],
  { step, day }: Beside,
  { language: own }: Pick<Listening, 'language'>,
): PartAsked | undefined {
  const spoken = ownFirst(own).flatMap((language) => {
    const question = questionIn(words, language);
    return question === undefined ? [] : [{ language, question }];
  });
  const named = spoken.map((one) => ({ ...one, ...partsNamed(words, one.language) }));
  const [best] = named.toSorted((one, other) => other.length - one.length);
  if (best === undefined) return undefined;
  const { question, parts } = best;
  if (step !== undefined) return { question, parts: [], step };
  if (parts.length > 0) return { question, parts, beside: words.length - best.length - 1 };
  if (day !== undefined) return { question, parts, day };
  const isThat = spoken.some(({ language }) => hasOne(words, framesOf(language).that));
  return isThat ? { question, parts, that: true } : undefined;
}

function ownFirst(tag: string | undefined): readonly Language[] {
  if (tag === undefined || !isLanguage(tag)) return languages;
  const own: Language = languageByTag[tag];
  return [own, ...languages.filter((language) => language !== own)];
}

function questionIn(words: readonly string[], language: Language): PartQuestion | undefined {
  const { asks } = framesOf(language);
  return partQuestions.find((question) => hasOne(words, asks[question]));
}

/** Folded, with a space on either side of each: words around a gap, or one phrase. */
type Frame = { readonly first: string; readonly second?: string | undefined };

type Frames = {
  readonly asks: Readonly<Record<PartQuestion, readonly Frame[]>>;
  readonly that: readonly Frame[];
};

const made = new Map<Language, Frames>();

/** The words of a language that ask for a part of a plan, taken apart when they are first needed. */
export function framesOf(language: Language): Frames {
  const known = made.get(language);
  if (known !== undefined) return known;
  const { asks, that } = language.parts;
  const frames = {
    asks: {
      why: framesIn(asks.why),
      means: framesIn(asks.means),
      who: framesIn(asks.who),
      then: framesIn(asks.then),
      where: framesIn(asks.where),
    },
    that: framesIn(that),
  };
  made.set(language, frames);
  return frames;
}

function framesIn(phrases: string): Frame[] {
  return phrases.split(' / ').map((phrase) => {
    const [first = '', second] = phrase.split('…').map((part) => ` ${wordsOf(part.trim()).join(' ')} `);
    return { first, second };
  });
}

/** Whether one of the phrases stands there; “…” leaves room for other words. */
function hasOne(words: readonly string[], frames: readonly Frame[]): boolean {
  const text = ` ${words.join(' ')} `;
  return frames.some(({ first, second }) => {
    const at = text.indexOf(first);
    return at >= 0 && (second === undefined || text.includes(second, at + first.length - 1));
  });
}
