import type { Word } from '../words/text.ts';
import type { Concept } from './concept.ts';
import type { LanguageId } from '../../languages/language-id.ts';
import { isKnown, lexicon, vocabularies, type Meant } from './lexicon.ts';
import { nearest } from '../words/slips.ts';
import { phrasesAt } from './word-graph.ts';

/** Words from `from` up to, not including, `to`, that mean something. */
export type Phrase = {
  readonly from: number;
  readonly to: number;
  readonly concepts: ReadonlySet<Concept>;
  /** The lines of the languages by which it was read. */
  readonly meant: readonly Meant[];
};

/** The phrases of a message that begin at a word, the longest first. */
export type PhrasesFrom = (from: number) => readonly Phrase[];

/** All phrases in the words, looked up where they are asked for and only once. */
export function phrasesOf(words: readonly Word[], tongue: LanguageId): PhrasesFrom {
  const texts = words.map(({ text }) => (isKnown(text) ? text : meantBy(text, tongue)));
  const textAt = (from: number) => (index: number) => {
    const at = from + index;
    const goesOn = index === 0 || /^(?:[ '/-]|[:.](?! ))*$/.test(words[at]?.gap ?? '');
    return goesOn ? texts[at] : undefined;
  };
  const phrasesFrom = (from: number): readonly Phrase[] =>
    phrasesAt(lexicon, textAt(from))
      .toReversed()
      .map(({ length, meanings }) => phraseOf(texts, { from, to: from + length }, meanings, tongue))
      .filter(({ meant }) => meant.length > 0);
  const known: (readonly Phrase[] | undefined)[] = [];
  return (from) => (known[from] ??= phrasesFrom(from));
}

/** The word as it was meant, where it is misspelt. */
function meantBy(text: string, tongue: LanguageId): string {
  const spelling = vocabularies.get(tongue);
  return spelling === undefined ? text : (nearest(text, spelling) ?? text);
}

/** The longest phrases in the words that nothing else holds, from left to right. */
export function phrasesIn(
  words: readonly Word[],
  phrasesFrom: PhrasesFrom,
  taken: readonly { from: number; to: number }[],
): Phrase[] {
  const free = words.map(() => true);
  for (const { from, to } of taken) free.fill(false, from, to);
  const found: Phrase[] = [];
  let from = 0;
  while (from < words.length) {
    const longest = phrasesFrom(from).find((phrase) => free.slice(phrase.from, phrase.to).every(Boolean));
    if (longest !== undefined) found.push(longest);
    from = longest?.to ?? from + 1;
  }
  return found;
}

/** What the words mean in the message's language, or else in any whose words these are alone. */
function phraseOf(
  texts: readonly string[],
  { from, to }: { from: number; to: number },
  meanings: readonly Meant[],
  tongue: LanguageId,
): Phrase {
  const own = meanings.filter(({ language }) => language === tongue);
  // A phrase of another language counts only if it holds a word that the message's own does not know.
  const isForeign = texts.slice(from, to).some((word) => vocabularies.get(tongue)?.words.has(word) !== true);
  const meant = own.length > 0 ? own : isForeign ? meanings : [];
  return { from, to, concepts: new Set(meant.map(({ concept }) => concept)), meant };
}
