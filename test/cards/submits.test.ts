import assert from 'node:assert/strict';
import { plainVerbs, submitSchema } from '../../cards/submits.ts';

const taken: { readonly why: string; readonly data: unknown }[] = [
  { why: 'a choice', data: { verb: 'answer', question: 'offer', offer: 'same', card: 'k' } },
  {
    why: 'a number that Teams sends as a number',
    data: { verb: 'answer', question: 'subscriptionCount', subscriptionCount: 12 },
  },
  {
    why: 'a number that Teams sends as text',
    data: { verb: 'answer', question: 'subscriptionCount', subscriptionCount: '12' },
  },
  { why: 'an input left empty', data: { verb: 'answer', question: 'termEnd', termEnd: '', card: 'k' } },
  {
    why: 'a client that sends inputs with every button',
    data: { verb: 'back', termEnd: '2027-03-01', card: 'k' },
  },
  { why: 'a form', data: { verb: 'form', source: 'another-partner', subscriptionCount: 'many', card: 'k' } },
  { why: 'a change with nothing picked', data: { verb: 'change', question: '', card: 'k' } },
  ...plainVerbs.map((verb) => ({ why: `${verb} alone`, data: { verb } })),
];

const refused: { readonly why: string; readonly data: unknown }[] = [
  { why: 'an unknown verb', data: { verb: 'delete' } },
  { why: 'no verb', data: { question: 'offer' } },
  { why: 'an unknown question', data: { verb: 'answer', question: 'price' } },
  { why: 'an answer to nothing', data: { verb: 'answer', offer: 'same' } },
  { why: 'an unknown key', data: { verb: 'start', conversationId: 'other' } },
  { why: 'a value that no input brings', data: { verb: 'form', source: { nested: true } } },
  { why: 'an endless value', data: { verb: 'form', source: 'x'.repeat(1001) } },
  { why: 'an endless key of a card', data: { verb: 'start', card: 'x'.repeat(65) } },
  { why: 'text', data: 'start' },
  { why: 'nothing', data: null },
];

describe('what a button submits', () => {
  for (const { why, data } of taken) {
    it(`is taken: ${why}`, () => {
      assert.ok(submitSchema.safeParse(data).success);
    });
  }

  for (const { why, data } of refused) {
    it(`is refused: ${why}`, () => {
      assert.ok(!submitSchema.safeParse(data).success);
    });
  }
});
