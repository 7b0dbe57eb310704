import assert from 'node:assert/strict';
import { z } from 'zod';
import { mostStored, myDataCards, type StoredItem } from '../../cards/person/my-data-card.ts';
import { nodesOf, submitsOn } from '../support/card.ts';
import { watchId } from '../support/watch-digests.ts';
import { speech } from './shown-cards.ts';

/** What a person copies from the card, read as JSON. */
function copiedFrom(card: object): unknown {
  const runs = nodesOf(card).filter(({ type }) => type === 'TextRun');
  return JSON.parse(runs.map(({ text }) => String(text)).join(''));
}

function copied(items: readonly StoredItem[]): unknown[] {
  return myDataCards({ items, part: 1 }, speech).map(({ card }) => copiedFrom(card));
}

const person = (row: StoredItem['row']): StoredItem => ({ at: { kind: 'person', id: 'ada' }, row });
const watch = (row: StoredItem['row'], id = watchId): StoredItem => ({ at: { kind: 'watches', id }, row });

describe('what is copied from “my data”', () => {
  it('is the whole as JSON where one card takes it, and there is nothing to press', () => {
    const row = { subject: 'Å "E3"\n\u00a0x', answers: null };
    const items = [person({ hour: 9, days: [1, 2] }), watch(row)];
    assert.deepEqual(copied(items), [{ person: { hour: 9, days: [1, 2] }, watches: [row] }]);
    assert.deepEqual(
      myDataCards({ items, part: 1 }, speech).flatMap(({ card }) => submitsOn(card)),
      [],
    );
  });

  it('shows no sign of a mention, and is the same data', () => {
    const row = { subject: '<at>all</at> <b>' };
    assert.deepEqual(copied([watch(row)]), [{ watches: [row] }]);
    assert.doesNotMatch(JSON.stringify(myDataCards({ items: [watch(row)], part: 1 }, speech)), /</);
  });

  it('writes a moment as JSON does', () => {
    const at = '2026-11-21T09:00:00.000Z';
    assert.deepEqual(copied([person({ at: new Date(at) })]), [{ person: { at } }]);
  });

  it('is one card of what fits, with a button for what comes after its last row', () => {
    const ids = Array.from({ length: mostStored }, (_, index) => watchId.replace(/..$/, String(index + 10)));
    const items = ids.map((id) => watch({ id, subject: 'Å"\n'.repeat(60) }, id));
    const cards = myDataCards({ items, part: 4 }, speech);
    assert.equal(cards.length, 1);
    const read = cards.map(({ card }) =>
      z.object({ watches: z.array(z.object({ id: z.string() })) }).parse(copiedFrom(card)),
    );
    const shown = read.flatMap(({ watches }) => watches.map(({ id }) => id));
    assert.deepEqual(shown, ids.slice(0, shown.length));
    assert.deepEqual(
      cards.flatMap(({ card }) => submitsOn(card)),
      [{ verb: 'my-data', part: 5, after: { kind: 'watches', id: shown.at(-1) } }],
    );
  });

  it('is JSON, too, where one row alone is too long, and breaks no character', () => {
    const text = '😀"'.repeat(30_000);
    const partSchema = z.object({ conversations: z.tuple([z.object({ text: z.string() })]) });
    const parts = copied([{ at: { kind: 'conversations', id: 'a' }, row: { text } }]).map(
      (part) => partSchema.parse(part).conversations[0],
    );
    assert.ok(parts.length > 1);
    assert.equal(parts.map((part) => part.text).join(''), text);
    assert.ok(parts.every((part) => part.text.isWellFormed()));
  });
});
