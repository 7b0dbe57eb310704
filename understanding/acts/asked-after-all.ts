import { isOutside } from '../clauses/outside.ts';
import { has } from '../clauses/clauses.ts';
import type { Spoken } from '../clauses/acts.ts';
import { isSureOf } from '../finding/topic-asked.ts';
import type { Listening } from '../said.ts';
import type { Reading } from '../words/text.ts';

/**
 * "My boss wants to know whether they pay twice", "it is cancelled what happens then": no mark, and the asking words stand behind.
 * Where what is told is for sure a way to ask, too, it asks, and says nothing.
 */
export function askedAfterAll({ words }: Reading, spoken: readonly Spoken[], listening: Listening): Spoken[] {
  return [...Map.groupBy(spoken, ({ sentence }) => sentence).values()].flatMap((sentence) => {
    if (!sentence.every(({ act }) => act === 'tell') || !sentence.some(mayAsk)) return sentence;
    const texts = words.slice(sentence[0]?.from, sentence.at(-1)?.to).map(({ text }) => text);
    if (!isSureOf(texts, listening)) return sentence;
    return sentence.map((clause) => ({ ...clause, act: 'ask', unsure: true, isDoubted: true }) as const);
  });
}

function mayAsk(clause: Spoken): boolean {
  return has(clause, 'asking-inside') && !isOutside(clause);
}
