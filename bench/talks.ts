import assert from 'node:assert/strict';
import { adviceOn } from '../test/support/card.ts';
import { answering, askedOn } from '../test/support/talk.ts';
import type { Reply } from './connector-stub.ts';

/** Posts an activity and answers what came of it. */
export type Turn = (activity: object) => Promise<Reply>;

/** Holds one talk from its beginning to its end. @throws AssertionError over a wrong answer. */
export type Talk = (turn: Turn) => Promise<void>;

/** Text, number, card: what the samples of the bot libraries can do. */
export const threeTurns: Talk = async (turn) => {
  assert.equal((await turn({ text: 'start' })).text, 'How many subscriptions?');
  const { attachments } = await turn({ text: '12' });
  assert.equal(attachments?.length, 1);
  assert.equal((await turn({ value: { verb: 'confirm', note: 'all of them' } })).text, 'Thank you.');
};

const answers: Readonly<Record<string, string>> = {
  source: 'microsoft-direct',
  billingAccount: 'mca',
  partnerModel: 'direct-bill',
  partnerCountry: 'SE',
  customerCountry: 'NO',
  relationship: 'invited',
  delegatedAdmin: 'gdap',
  subscriptionCount: '12',
  businessSeats: '40',
  offer: 'same',
  licenceCount: 'unchanged',
  termEnd: '2027-02-28',
  autoRenew: 'on',
  termStart: '2026-03-01',
};

/** From `start` to the plan, each question answered on its card. */
export const wholeMove: Talk = async (turn) => {
  let { attachments } = await turn({ text: 'start' });
  for (;;) {
    const card = attachments?.at(-1)?.content;
    if (adviceOn(card).length > 0) return;
    const field = askedOn(card) ?? 'nothing';
    const answer = answers[field];
    assert.ok(answer, `${field} was asked`);
    ({ attachments } = await turn({ value: answering(card, field, answer) }));
  }
};
