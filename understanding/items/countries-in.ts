import { countryNames } from '../places/country-names.ts';
import type { Word } from '../words/text.ts';
import type { CountryCode } from '../../guidance/answers.ts';
import { cities } from '../../languages/cities.ts';
import { languages } from '../../languages/all.ts';
import { isKnown } from '../phrases/lexicon.ts';
import { nearest, type Spelling } from '../words/slips.ts';
import { addPhrase, addTemplates, newNode, phrasesAt, type Node } from '../phrases/word-graph.ts';

/** A place, with the countries that it can be in; `isWord` if it is an everyday word, too: "Réunion". */
type Place = {
  readonly kind: 'place';
  readonly from: number;
  readonly to: number;
  readonly codes: readonly CountryCode[];
  readonly isWord: boolean;
};

/** What a name is of; one that is an everyday word too counts only where a place is asked for. */
type Called = { readonly code: CountryCode; readonly likeWord: boolean };

/** Countries by name, by nationality, and by their well-known cities and parts. */
const names: Node<Called> = gathered();

/** Names of one word, for those that are misspelt. */
let spellings: Spelling | undefined;

/** The places in the words that nothing else holds; those that are everyday words too only where one is asked for. */
export function countriesIn(
  words: readonly Word[],
  taken: readonly { from: number; to: number }[],
  asked: boolean,
): Place[] {
  const free = words.map(() => true);
  for (const { from, to } of taken) free.fill(false, from, to);
  const places: Place[] = [];
  let from = 0;
  while (from < words.length) {
    const place = placeAt(words, free, from, asked);
    if (place !== undefined) places.push(place);
    from = place?.to ?? from + 1;
  }
  return places;
}

function placeAt(
  words: readonly Word[],
  free: readonly boolean[],
  from: number,
  asked: boolean,
): Place | undefined {
  const text = words[from]?.text ?? '';
  const longest = longestFrom((index) =>
    free[from + index] === true ? words[from + index]?.text : undefined,
  );
  const named = longest ?? (asked && free[from] === true ? misspelt(text) : undefined);
  if (named === undefined) return undefined;
  const { length, meanings } = named;
  if (!asked && meanings.every(({ likeWord }) => likeWord)) return undefined;
  return {
    kind: 'place',
    from,
    to: from + length,
    codes: [...new Set(meanings.map(({ code }) => code))],
    isWord: meanings.every(({ likeWord }) => likeWord),
  };
}

function longestFrom(
  textAt: (index: number) => string | undefined,
): ReturnType<typeof phrasesAt<Called>>[number] | undefined {
  return phrasesAt(names, textAt).at(-1);
}

function misspelt(text: string): ReturnType<typeof longestFrom> {
  if (isKnown(text)) return undefined;
  spellings ??= {
    words: new Set(
      [...names.next].flatMap(([word, nodes]) => (nodes.some(({ ends }) => ends.length > 0) ? [word] : [])),
    ),
  };
  const meant = nearest(text, spellings);
  return meant === undefined ? undefined : longestFrom((index) => (index === 0 ? meant : undefined));
}

function gathered(): Node<Called> {
  const root = newNode<Called>();
  for (const { name, code, likeWord } of countryNames) addPhrase(root, name, { code, likeWord });
  for (const list of [cities, ...languages.map(({ nationalities }) => nationalities)])
    for (const [code, templates] of Object.entries(list))
      addTemplates(root, templates ?? '', () => ({ code, likeWord: false }));
  return root;
}
