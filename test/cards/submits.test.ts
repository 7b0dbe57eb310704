import assert from 'node:assert/strict';
import { bareVerbs, submitSchema } from '../../cards/parts/submits.ts';

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
  { why: 'a number by a button', data: { verb: 'answer', question: 'businessSeats', seats: 'up-to-150' } },
  { why: 'an input left empty', data: { verb: 'answer', question: 'termEnd', termEnd: '', card: 'k' } },
  {
    why: 'a client that sends inputs with every button',
    data: { verb: 'back', termEnd: '2027-03-01', card: 'k' },
  },
  { why: 'a form', data: { verb: 'form', source: 'another-partner', subscriptionCount: 'many', card: 'k' } },
  { why: 'a change with nothing picked', data: { verb: 'change', question: '', card: 'k' } },
  ...bareVerbs.map((verb) => ({ why: `${verb} alone`, data: { verb } })),
];

const refused: { readonly why: string; readonly data: unknown }[] = [
  { why: 'an unknown verb', data: { verb: 'delete' } },
  { why: 'no verb', data: { question: 'offer' } },
  { why: 'an unknown number by a button', data: { verb: 'answer', question: 'businessSeats', seats: 'few' } },
  { why: 'an unknown question', data: { verb: 'answer', question: 'price' } },
  { why: 'an answer to nothing', data: { verb: 'answer', offer: 'same' } },
  { why: 'a list within a list', data: { verb: 'form', source: [['same']] } },
  { why: 'several where one is picked', data: { verb: 'change', question: ['offer', 'source'] } },
  { why: 'a list where a word of ours stands', data: { verb: ['start'] } },
  { why: 'an endless list', data: { verb: 'form', source: Array.from({ length: 600 }, () => 'x') } },
  { why: 'a value that no input brings', data: { verb: 'form', source: { nested: true } } },
  { why: 'an endless value', data: { verb: 'form', source: 'x'.repeat(1001) } },
  { why: 'an endless key of a card', data: { verb: 'start', card: 'x'.repeat(65) } },
  { why: 'text', data: 'start' },
  { why: 'nothing', data: null },
];

/** What a client may make of it, and how it is taken. */
const tolerated: { readonly why: string; readonly data: object; readonly as: object }[] = [
  {
    why: 'keys that a client adds',
    data: {
      verb: 'start',
      card: 'k',
      msteams: { type: 'messageBack' },
      actionId: 'a',
      id: 'b',
      '': 'c',
      userId: 'd',
    },
    as: { verb: 'start', card: 'k' },
  },
  {
    why: 'null for an empty input',
    data: { verb: 'answer', question: 'termEnd', termEnd: null },
    as: { verb: 'answer', question: 'termEnd', termEnd: '' },
  },
  {
    why: 'null where nothing was picked',
    data: { verb: 'open-watch', watchId: null },
    as: { verb: 'open-watch' },
  },
  {
    why: 'a list where one was picked',
    data: { verb: 'change', question: ['offer'] },
    as: { verb: 'change', question: 'offer' },
  },
  {
    why: 'a list where several were picked',
    data: { verb: 'save-settings', workingDays: ['1', 2, '5'] },
    as: { verb: 'save-settings', workingDays: '1,2,5' },
  },
  {
    why: 'a sign of a mention in what was typed',
    data: { verb: 'name', customerName: '<at>Norway</at> & Sons <E3>' },
    as: { verb: 'name', customerName: 'Norway & Sons <E3>' },
  },
];

describe('what a button submits', () => {
  for (const { why, data, as } of tolerated) {
    it(`is taken for what it means: ${why}`, () => {
      assert.deepEqual(JSON.parse(JSON.stringify(submitSchema.parse(data))), as);
    });
  }

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
