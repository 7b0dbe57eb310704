import { countryCodes } from '../../understanding/places/country-names.ts';
import { mannersOf, type Manner } from './manners.ts';
import { isParticle } from './meanings.ts';
import { looseWords, type Mention } from '../../understanding/mentions.ts';
import { politeWords } from './polite.ts';
import type { Reading } from '../../understanding/text.ts';

/** The mentions of a message in order, with the clause in which each stands. */
export type Scene = {
  readonly mentions: readonly Placed[];
  /** The clause of each word. */
  readonly clauses: readonly number[];
  /** The sentence of each word. */
  readonly sentences: readonly number[];
  /** How each word is said. */
  readonly manners: readonly Manner[];
  /** The message lists several things. */
  readonly isList: boolean;
};

export type Placed = Mention & {
  readonly clause: number;
  /** Every word of its clause means something that is known. */
  readonly clauseIsKnown: boolean;
};

/** Sorts mentions into clauses and leaves out those of sentences that ask or suppose something. */
export function makeScene(reading: Reading, mentions: readonly Mention[]): Scene {
  const sorted = [...mentions].sort((one, other) => one.from - other.from);
  const clauses = clausesOf(reading, sorted);
  const sentences = sentencesOf(reading);
  const manners = mannersOf(reading, sorted, { clauses, sentences });
  const unknown = new Set(looseWords(reading, sorted).map((at) => clauses[at]));
  return {
    clauses,
    sentences,
    manners,
    isList: isList(reading),
    mentions: sorted
      .filter(({ from }) => manners[from] !== 'asked')
      .map((mention) => {
        const clause = clauses[mention.from] ?? 0;
        return { ...mention, clause, clauseIsKnown: !unknown.has(clause) };
      }),
  };
}

/** The words of which nobody knows what they say, by their place. Digits count something, and a flag is a country's code. */
export function unknownWords({ words, ...reading }: Reading, mentions: readonly Mention[]): number[] {
  return looseWords({ words, ...reading }, mentions).filter((at) => {
    const { text = '', capitals = false } = words[at] ?? {};
    const isCode = capitals && countryCodes.has(text.toUpperCase());
    return !politeWords.has(text) && !isCode && !/^\d+$/.test(text);
  });
}

/** Whether commas, semicolons or new lines set off at least three things. */
export function isList({ words }: Reading): boolean {
  return words.filter(({ gap }, at) => at > 0 && /[,;\n]/.test(gap)).length >= 2;
}

/** Whether nothing but small words stands with the mention in its clause. */
export function isWholeItem(scene: Scene, mention: Placed): boolean {
  const { clause, clauseIsKnown } = mention;
  return (
    clauseIsKnown &&
    scene.mentions.every(
      (other) =>
        other.clause !== clause ||
        other.from === mention.from ||
        isParticle(other, 'filler') ||
        isParticle(other, 'join'),
    )
  );
}

/** Whether "not" stands before it with small words at most between; "não, outra" answers and denies nothing. */
export function isDenied({ mentions }: Scene, { from, clause }: Placed): boolean {
  const before = mentions.filter((other) => other.to <= from && other.clause === clause);
  const nearest = before.findLast((other) => !isParticle(other, 'filler'));
  const between = before.filter((other) => nearest !== undefined && other.from >= nearest.to);
  const covered = between.reduce((count, one) => count + one.to - one.from, 0);
  return nearest !== undefined && isParticle(nearest, 'not') && covered === from - nearest.to;
}

/** Whether it is said as a limit only: "more than 150", "31 March or later"; a term does run until a day. */
export function isLimit({ mentions }: Scene, { kind, from, to, clause }: Placed): boolean {
  const before = mentions.findLast(
    (other) => other.to <= from && other.clause === clause && !isMereFiller(other),
  );
  const after = mentions.find((other) => other.from === to);
  return [before, after].some(
    (mention) => isParticle(mention, 'limit') && !(kind === 'date' && isParticle(mention, 'until')),
  );
}

function isMereFiller(mention: Mention): boolean {
  return isParticle(mention, 'filler') && !isParticle(mention, 'limit');
}

function clausesOf({ words }: Reading, mentions: readonly Mention[]): number[] {
  const inside = new Set(mentions.flatMap(({ from, to }) => range(from + 1, to)));
  const joins = new Set(mentions.filter((mention) => isParticle(mention, 'join')).map(({ from }) => from));
  let clause = 0;
  return words.map(({ gap }, at) => {
    if (joins.has(at) || (!inside.has(at) && at > 0 && /[,.;!?()\n]/.test(gap))) clause += 1;
    return clause;
  });
}

function sentencesOf({ words }: Reading): number[] {
  let sentence = 0;
  return words.map(({ gap }, at) => {
    if (at > 0 && /[.;!?\n]/.test(gap)) sentence += 1;
    return sentence;
  });
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
