import assert from 'node:assert/strict';
import { adviceOn, inputIds, nodesOf, submitsOn, textOn } from './card.ts';
import type { Client, Seen } from './teams.ts';

/** The newest card of the turn, or the one that was shown anew where it stands and still waits. */
export function newestCard(seen: Seen): unknown {
  const newest = seen.cards.at(-1) ?? seen.updates.findLast(({ card }) => submitsOn(card).length > 0);
  assert.ok(newest, `no card was sent; texts: ${seen.texts.join(' | ')}`);
  return newest.card;
}

/** All that was said in the turn, in sentences and on cards. */
export function saidIn({ texts, cards }: Seen): string {
  return [...texts, ...cards.map(({ card }) => textOn(card))].join('\n');
}

/** The field that the newest card asks for. */
export function asked(seen: Seen): string {
  const field = askedOn(newestCard(seen));
  assert.ok(field !== undefined, 'the newest card asks no question');
  return field;
}

/** The field that the card asks for, if it is a question: its buttons name it, and so does its input, if it has one. */
export function askedOn(card: unknown): string | undefined {
  const answers = submitsOn(card).filter(({ verb }) => verb === 'answer');
  const named = new Set([...answers.map(({ question }) => String(question)), ...inputIds(card)]);
  if (answers.length === 0) return undefined;
  assert.equal(named.size, 1, `a question card asks for one field, not for ${[...named].join(' and ')}`);
  return [...named][0];
}

/** The values that the card's buttons answer its question with, or those that its input offers. */
export function offeredOn(card: unknown): unknown[] {
  const field = askedOn(card) ?? '';
  const input = nodesOf(card).find(({ id }) => id === field);
  if (input !== undefined) return nodesOf(input['choices']).map(({ value }) => value);
  return submitsOn(card)
    .filter((submit) => field in submit && !('with' in submit))
    .map((submit) => submit[field]);
}

/** The ids of the advice on the newest card. */
export function advised(seen: Seen): string[] {
  const advice = adviceOn(newestCard(seen));
  assert.ok(advice.length > 0, 'the newest card is no plan');
  return advice;
}

/** Answers by cards until nothing more is asked; answers the last turn. */
export async function answerAll(
  client: Pick<Client, 'press'>,
  answers: Readonly<Record<string, string | number>>,
  first: Seen,
): Promise<Seen> {
  let seen = first;
  for (;;) {
    const field = askedOn(newestCard(seen));
    if (field === undefined) return seen;
    const answer = answers[field];
    assert.notEqual(answer, undefined, `${field} was asked`);
    seen = await client.press(answering(newestCard(seen), field, answer));
  }
}

/** What is sent where the person gives that answer on the card: by its own button, or in its input. */
export function answering(card: unknown, field: string, answer: string | number | undefined): object {
  const submits = submitsOn(card).filter(({ verb }) => verb === 'answer');
  const own = submits.find((submit) => submit[field] === answer && !('with' in submit));
  if (own !== undefined) return own;
  const next = submits.find((submit) => !(field in submit) && !('seats' in submit) && !('unknown' in submit));
  assert.ok(next, `the card has neither a button for ${String(answer)} nor an input`);
  return { ...next, [field]: answer };
}
