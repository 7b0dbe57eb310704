import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { keptForAllowed, keptForShape } from '../../bot/settings/kept-for.ts';
import { keptForPromises, keptForUnlessSet, leastKept, type KeptFor } from '../../reminders/kept-for.ts';
import { openDatabase } from '../../storage/database.ts';
import { everyTable } from '../support/every-row.ts';
import { embedded } from '../support/databases.ts';

const page = readFileSync(new URL('../../docs/privacy.md', import.meta.url), 'utf8');

/** The cells of the page's rows whose first one names something in code. */
const rows = page
  .split('\n')
  .flatMap((line) => (line.startsWith('| `') ? [line.split('|').map((cell) => cell.trim())] : []));

function row(name: string): readonly string[] {
  const found = rows.find(([, first = '']) => first.startsWith(`\`${name}\``));
  assert.ok(found, `docs/privacy.md says nothing of ${name}`);
  return found;
}

const settings = [
  ['KEEP_ENDED_DAYS', 'ended'],
  ['KEEP_IMPORTED_DAYS', 'imported'],
  ['KEEP_UNDO_DAYS', 'undo'],
  ['KEEP_CONVERSATIONS_DAYS', 'talks'],
  ['KEEP_PARKED_DAYS', 'parked'],
  ['KEEP_FEEDBACK_DAYS', 'feedback'],
] as const satisfies readonly (readonly [keyof typeof keptForShape, keyof KeptFor])[];

describe('the page on privacy', () => {
  it('says of every table what, why, how long and who sees it', async () => {
    const database = await openDatabase(await embedded.make());
    try {
      const tables = await everyTable(database.queries);
      assert.ok(tables.length > 15);
      for (const table of tables) {
        const [schema = '', name = ''] = table.split('.');
        const [, , what, why, long, sees] = row(schema === 'reminder_queue' ? schema : name);
        for (const cell of [what, why, long, sees]) assert.ok(cell, `${table} lacks something`);
      }
    } finally {
      await database.close();
    }
  });

  it('says the spans as they are where nothing is set, the least of each, and every promise', () => {
    assert.deepEqual(
      settings.map(([name]) => name),
      Object.keys(keptForShape),
    );
    for (const [name, kind] of settings) {
      const [, , usual, least, since = ''] = row(name);
      assert.equal(usual, String(keptForUnlessSet[kind]), name);
      assert.equal(least, String(leastKept(kind).days), name);
      for (const { promise } of keptForPromises[kind]) assert.ok(since.includes(promise), promise);
      assert.match(keptForAllowed[name], new RegExp(`from ${leastKept(kind).days} to `));
    }
  });
});
