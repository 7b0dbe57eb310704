import assert from 'node:assert/strict';
import { adviceOn, inputIds, submitOf, textOn } from './card.ts';
import type { Client, Seen } from './teams.ts';

/** The newest card of the turn. */
export function newestCard(seen: Seen): unknown {
  const newest = seen.cards.at(-1);
  assert.ok(newest, `no card was sent; texts: ${seen.texts.join(' | ')}`);
  return newest.card;
}

/** All that was said in the turn, in sentences and on cards. */
export function saidIn({ texts, cards }: Seen): string {
  return [...texts, ...cards.map(({ card }) => textOn(card))].join('\n');
}

/** The field that the newest card asks for. */
export function asked(seen: Seen): string {
  const card = newestCard(seen);
  const [field, ...others] = inputIds(card);
  assert.deepEqual(others, [], 'a question card has one input');
  const submit = submitOf(card, 'answer');
  assert.equal(submit?.['question'], field, 'the Next button names the question');
  return String(field);
}

/** The ids of the advice on the newest card. */
export function advised(seen: Seen): string[] {
  const advice = adviceOn(newestCard(seen));
  assert.ok(advice.length > 0, 'the newest card is no plan');
  return advice;
}

/** Answers by cards until nothing more is asked; answers the last turn. */
export async function answerAll(
  client: Client,
  answers: Readonly<Record<string, string | number>>,
  first: Seen,
): Promise<Seen> {
  let seen = first;
  while (inputIds(newestCard(seen)).length === 1 && adviceOn(newestCard(seen)).length === 0) {
    const field = asked(seen);
    const answer = answers[field];
    assert.notEqual(answer, undefined, `${field} was asked`);
    seen = await client.pressOn(newestCard(seen), 'answer', { [field]: answer });
  }
  return seen;
}
