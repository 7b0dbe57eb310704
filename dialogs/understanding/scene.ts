import type { Field } from '../../guidance/answers.ts';
import type { ParticleKind } from './words/words.ts';
import type { Meaning } from './lexicon.ts';
import { looseWords, type Mention } from './mentions.ts';
import type { Reading } from './text.ts';

/** The mentions of a message in order, with the clause in which each stands. */
export type Scene = {
  readonly mentions: readonly Placed[];
  /** The clause of each word. */
  readonly clauses: readonly number[];
  /** The message lists several things. */
  readonly isList: boolean;
};

export type Placed = Mention & {
  readonly clause: number;
  /** Every word of its clause means something that is known. */
  readonly clauseIsKnown: boolean;
};

/** Sorts mentions into clauses and leaves out those of sentences that ask something. */
export function makeScene(reading: Reading, mentions: readonly Mention[]): Scene {
  const sorted = [...mentions].sort((one, other) => one.from - other.from);
  const clauses = clausesOf(reading, sorted);
  const unknown = new Set(looseWords(reading, sorted).map((at) => clauses[at]));
  const asking = askingSentences(reading, sorted);
  const sentences = sentencesOf(reading);
  return {
    clauses,
    isList: isList(reading),
    mentions: sorted
      .filter(({ from }) => !asking.has(sentences[from] ?? 0))
      .map((mention) => {
        const clause = clauses[mention.from] ?? 0;
        return { ...mention, clause, clauseIsKnown: !unknown.has(clause) };
      }),
  };
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

/** Whether the mention is a small word of that kind. */
export function isParticle(mention: Mention | undefined, kind: ParticleKind): boolean {
  return hasMeaning(mention, kind);
}

/** Whether one of the mention's meanings is of that kind. */
export function hasMeaning(mention: Mention | undefined, kind: Meaning['kind']): boolean {
  return meaningsOf(mention).some((meaning) => meaning.kind === kind);
}

/** Whether "not" stands right before it; "não, outra" answers and denies nothing. */
export function isDenied(scene: Scene, { from, clause }: Placed): boolean {
  return scene.mentions.some(
    (other) => other.to === from && other.clause === clause && isParticle(other, 'not'),
  );
}

/** Whether it is said as a limit only: "more than 150", "31 March or later"; a term does run until a day. */
export function isLimit(scene: Scene, { kind, from, to }: Placed): boolean {
  return scene.mentions.some(
    (other) =>
      isParticle(other, 'limit') &&
      !(kind === 'date' && isParticle(other, 'until')) &&
      (other.to === from || other.from === to),
  );
}

/** All that the mention may mean; nothing for a number, a date or a code. */
export function meaningsOf(mention: Mention | undefined): readonly Meaning[] {
  return mention?.kind === 'phrase' ? mention.meanings : [];
}

/** The fields that the mention names or hints at. */
export function topicsOf(mention: Mention, namesOnly = false): Field[] {
  return meaningsOf(mention).flatMap((meaning) =>
    meaning.kind === 'topic' && (meaning.name || !namesOnly) ? [meaning.field] : [],
  );
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

function askingSentences(reading: Reading, mentions: readonly Mention[]): Set<number> {
  const sentences = sentencesOf(reading);
  const starts = (at: number): boolean => at === 0 || sentences[at] !== sentences[at - 1];
  return new Set(
    mentions
      .filter((mention) => isParticle(mention, 'question') && starts(mention.from))
      .map(({ from }) => sentences[from] ?? 0),
  );
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
