import { foldText, wordsOf } from '../words/text.ts';
import type { ByNumber, NumberGrammar } from '../../languages/number-grammar.ts';
import { saidBy } from '../phrases/template.ts';

/** A part of a number: it is added, or it multiplies what stands before it. */
export type NumberPart =
  { readonly kind: 'value'; readonly value: number } | { readonly kind: 'multiplier'; readonly by: number };

/** A grammar made ready to be looked up by folded words. */
export type NumberLexicon = {
  /** The longest first, so that "sextio" is not "sex" and "tio". */
  readonly parts: ReadonlyMap<string, NumberPart>;
  /** The same by their first letter. */
  readonly byLetter: ReadonlyMap<string, readonly (readonly [name: string, part: NumberPart])[]>;
  /** By their first word. */
  readonly notNumbers: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly compounds: boolean;
  /** By their first word, the longest first. */
  readonly fixed: ReadonlyMap<
    string,
    readonly { readonly words: readonly string[]; readonly value: number }[]
  >;
  readonly link: NumberGrammar['link'];
  readonly minus: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly afterOne: ReadonlySet<string>;
};

const lexicons = new WeakMap<NumberGrammar, NumberLexicon>();

/** The grammar's lexicon, which is made once. */
export function numberLexicon(grammar: NumberGrammar): NumberLexicon {
  const known = lexicons.get(grammar);
  if (known !== undefined) return known;
  const parts = partsByName(grammar);
  const lexicon = {
    parts,
    byLetter: Map.groupBy(parts, ([name]) => name.charAt(0)),
    notNumbers: Map.groupBy(saidBy(grammar.notNumbers).map(wordsOf), ([first = '']) => first),
    compounds: grammar.compounds,
    fixed: Map.groupBy(
      valued(grammar.fixed)
        .map(([phrase, value]) => ({ words: wordsOf(phrase), value }))
        .sort((one, other) => other.words.length - one.words.length),
      ({ words: [first = ''] }) => first,
    ),
    link: grammar.link,
    minus: folded(grammar.minus),
    articles: folded(grammar.articles),
    afterOne: folded(grammar.afterOne),
  };
  lexicons.set(grammar, lexicon);
  return lexicon;
}

/** Each phrase with the number that it stands for. */
export function valued(said: ByNumber): [phrase: string, value: number][] {
  return Object.entries(said).flatMap(([number, templates]) =>
    saidBy(templates).map((phrase): [string, number] => [phrase, Number(number)]),
  );
}

function folded(templates: string): ReadonlySet<string> {
  return new Set(saidBy(templates).map(foldText));
}

function partsByName({ values, multipliers }: NumberGrammar): NumberLexicon['parts'] {
  const parts: [name: string, part: NumberPart][] = [
    ...valued(values).map(([name, value]): [string, NumberPart] => [name, { kind: 'value', value }]),
    ...valued(multipliers).map(([name, by]): [string, NumberPart] => [name, { kind: 'multiplier', by }]),
  ];
  const folded = parts.map(([name, part]) => [foldText(name), part] as const);
  return new Map(folded.sort(([one], [other]) => other.length - one.length));
}

/** No number that makes sense is longer in one word. */
const longestNumber = 60;

/** The parts that the folded word is put together of; nothing if it is no number. */
export function partsOf(
  word: string,
  { parts, byLetter, compounds }: NumberLexicon,
): readonly NumberPart[] | undefined {
  const whole = parts.get(word);
  if (whole !== undefined) return [whole];
  const isPossible = compounds && /^[a-z]+$/.test(word) && word.length <= longestNumber;
  return isPossible ? compound(word, byLetter, new Set()) : undefined;
}

/** `failed` are ends of the word that are known to be nothing, without which the ways to try would explode. */
function compound(
  word: string,
  byLetter: NumberLexicon['byLetter'],
  failed: Set<string>,
): readonly NumberPart[] | undefined {
  if (word === '') return [];
  if (failed.has(word)) return undefined;
  for (const [name, part] of byLetter.get(word.charAt(0)) ?? []) {
    if (!word.startsWith(name)) continue;
    const rest = word.slice(name.length);
    const following =
      compound(rest, byLetter, failed) ?? compound(lastOfDouble(name) + rest, byLetter, failed);
    if (following !== undefined) return [part, ...following];
  }
  failed.add(word);
  return undefined;
}

/** A letter that would stand there three times is written twice: "ettusen" is "ett" and "tusen". */
function lastOfDouble(name: string): string {
  return /(.)\1$/.exec(name)?.[1] ?? '';
}
