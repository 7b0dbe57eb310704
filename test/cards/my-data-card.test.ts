import assert from 'node:assert/strict';
import { z } from 'zod';
import { myDataCards } from '../../cards/my-data-card.ts';
import { nodesOf } from '../support/card.ts';
import { speech } from './shown-cards.ts';

/** What a person copies from the card, read as JSON. */
function copiedFrom(card: object): unknown {
  const runs = nodesOf(card).filter(({ type }) => type === 'TextRun');
  return JSON.parse(runs.map(({ text }) => String(text)).join(''));
}

function copied(data: Readonly<Record<string, unknown>>): unknown[] {
  return myDataCards(data, speech).map(({ card }) => copiedFrom(card));
}

describe('what is copied from “my data”', () => {
  it('is the whole as JSON where one card takes it', () => {
    const data = {
      person: { hour: 9, days: [1, 2] },
      watches: [{ subject: 'Å "E3"\n\u00a0x', answers: null }],
    };
    assert.deepEqual(copied(data), [data]);
  });

  it('shows no sign of a mention, and is the same data', () => {
    const data = { watches: [{ subject: '<at>all</at> <b>' }] };
    assert.deepEqual(copied(data), [data]);
    assert.doesNotMatch(JSON.stringify(myDataCards(data, speech)), /</);
  });

  it('writes a moment as JSON does', () => {
    const at = '2026-11-21T09:00:00.000Z';
    assert.deepEqual(copied({ person: { at: new Date(at) } }), [{ person: { at } }]);
  });

  it('is JSON from each card by itself, with every entry of a long list once and in order', () => {
    const watches = Array.from({ length: 900 }, (_, index) => ({ id: index, subject: 'Å"\n'.repeat(30) }));
    const parts = copied({ person: { hour: 9 }, watches });
    assert.ok(parts.length > 1);
    const partSchema = z.object({
      person: z.unknown().optional(),
      watches: z.array(z.unknown()).default([]),
    });
    const read = parts.map((part) => partSchema.parse(part));
    assert.deepEqual(
      read.flatMap((part) => part.watches),
      watches,
    );
    assert.deepEqual(
      read.map(({ person }) => person).filter((person) => person !== undefined),
      [{ hour: 9 }],
    );
  });

  it('is JSON, too, where one text alone is too long, and breaks no character', () => {
    const text = '😀"'.repeat(30_000);
    const partSchema = z.object({ conversations: z.tuple([z.object({ text: z.string() })]) });
    const parts = copied({ conversations: [{ text }] }).map(
      (part) => partSchema.parse(part).conversations[0],
    );
    assert.ok(parts.length > 1);
    assert.equal(parts.map((part) => part.text).join(''), text);
    assert.ok(parts.every((part) => part.text.isWellFormed()));
  });
});
