import type { Concept } from '../phrases/concept.ts';
import { phrasesIn, type PhrasesFrom } from '../phrases/phrases-in.ts';
import type { Reading } from '../words/text.ts';

const announcing = ['ends', 'ended', 'renews', 'starts'] as const satisfies readonly Concept[];

/** The places in the text where a day is to come, since words of a term's end or start stand before: "ends on", "slutar den". */
export function dayCues({ text, words }: Reading, phrasesFrom: PhrasesFrom): ReadonlySet<number> {
  if (!/\d/.test(text)) return new Set();
  const ends = new Set<number>();
  for (const { from, to, concepts } of phrasesIn(words, phrasesFrom, [])) {
    const continues = ends.has(from) && concepts.has('filler');
    if (continues || announcing.some((concept) => concepts.has(concept))) ends.add(to);
  }
  return new Set([...ends].flatMap((at) => words[at]?.start ?? []));
}
