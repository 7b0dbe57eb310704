import assert from 'node:assert/strict';
import { sql } from 'drizzle-orm';
import { readCommand } from '../../bot/operator/command-line.ts';
import { runCommand } from '../../bot/operator/run.ts';
import { openDatabase, type Database } from '../../storage/database.ts';
import { stored } from '../../storage/driver-faults.ts';
import type { StorageError } from '../../storage/errors.ts';
import { watchesOf } from '../../storage/listed-watches.ts';
import { watchIn } from '../../storage/watches.ts';
import { testDatabases } from '../support/databases.ts';
import { makeReminderEngine } from '../support/reminder-engine.ts';
import { startLimitedTeams, type LimitedTeams } from '../support/teams-limits.ts';
import { storeWatch } from '../support/watches.ts';

const planned = new Date('2026-11-20T08:00:00Z');
const due = new Date('2027-03-24T09:00:00Z');
const beforeSeven = { occasion: 'before-7', dueAt: due };
const ada = { tenantId: 'tenant-1', userId: 'aad-ada', conversationId: 'chat-ada' };
const answers = {
  source: 'another-partner',
  partnerCountry: 'SE',
  customerCountry: 'SE',
  relationship: 'accepted',
  delegatedAdmin: 'gdap',
  subscriptionCount: 5,
  offer: 'same',
  termEnd: '2027-03-31',
};

const poisons: readonly { readonly title: string; readonly change: string }[] = [
  { title: 'a status that there is not', change: `update watch set status = 'weird'` },
  { title: 'answers that are a sentence', change: `update watch set answers = '"weird"'` },
  { title: 'answers that are a list', change: `update watch set answers = '[1]'` },
  { title: 'answers that lack what the rulebook needs', change: `update watch set answers = '{}'` },
  {
    title: 'a count below nought among the answers',
    change: `update watch set answers = '${JSON.stringify({ ...answers, subscriptionCount: -5 })}'`,
  },
  {
    title: 'a start that is no day among the answers',
    change: `update watch set answers = '${JSON.stringify({ ...answers, termStart: '2026-02-31' })}'`,
  },
  { title: 'days before the end that are words', change: `update watch set cadence = '["seven"]'` },
  { title: 'days before the end below nought', change: `update watch set cadence = '[-7]'` },
  { title: 'an end that is no day', change: `update watch set term_end = '2027-13-45'` },
  { title: 'a moment that never comes', change: `update reminder r set due_at = 'infinity' from watch` },
  { title: 'attempts below nought', change: `update reminder r set attempts = -1 from watch` },
];

for (const { name, make } of testDatabases()) {
  describe(`a row that cannot be read, on ${name}`, () => {
    let database: Database;
    let teams: LimitedTeams;
    let told: StorageError[];

    before(async () => {
      const onUnreadable = (rows: readonly StorageError[]) => told.push(...rows);
      database = await openDatabase(await make(), { onUnreadable });
    });
    after(() => database.close());
    beforeEach(async () => {
      teams = await startLimitedTeams();
      told = [];
      for (const table of ['watch', 'send_slot', 'place', 'conversation'])
        await database.queries.execute(sql.raw(`delete from ${table}`));
    });
    afterEach(() => teams.close());

    /** Two of Ada's, one of which is spoilt, and one of Bob's; answers the id of the spoilt one. */
    async function storePoisoned(change: string): Promise<string> {
      const serviceUrl = teams.serviceUrl('tenant-1');
      const { id } = await storeWatch(database, { subject: 'Spoilt' }, [beforeSeven], planned, serviceUrl);
      await storeWatch(database, { subject: 'Contoso' }, [beforeSeven], planned, serviceUrl);
      const bob = { userId: 'aad-bob', conversationId: 'chat-bob' };
      await storeWatch(database, bob, [beforeSeven], planned, serviceUrl);
      const where = change.includes(' from watch') ? 'watch.id = r.watch_id and watch.id' : 'id';
      await database.queries.execute(sql.raw(`${change} where ${where} = '${id}'`));
      return id;
    }

    async function listed(command: 'due' | 'failed'): Promise<string> {
      const read = readCommand([command]);
      assert.ok(read.kind !== 'help');
      return (await runCommand(database, read, due)).lines.join('\n');
    }

    for (const { title, change } of poisons) {
      it(`hides no other from people and operators: ${title}`, async () => {
        const id = await storePoisoned(change);
        const before = await listed('due');
        assert.match(before, new RegExp(`unreadable .*${id}`));
        assert.match(before, /^3 reminders due .* 2 to be sent, in 2 places\.$/m);
        await makeReminderEngine({ database }).run(due);
        const places = teams.arrived.map(({ conversationId }) => conversationId);
        assert.deepEqual(places.sort(), ['chat-ada', 'chat-bob']);
        assert.match(await listed('failed'), /row-unreadable[^]*\n1 dead letter\.$/);
        assert.equal(told[0]?.code, 'stored-row-unreadable');
      });
    }

    it('is left out of the person’s list, and told with its id and what to do', async () => {
      const id = await storePoisoned(`update watch set term_end = 'never'`);
      const list = await watchesOf(database, ada, { of: 'all', by: 'reminder', skip: 0, most: 10 });
      assert.deepEqual(
        list.map(({ subject }) => subject),
        ['Contoso'],
      );
      assert.equal(told.length, 1);
      assert.match(told[0]?.message ?? '', new RegExp(`${id} of the table watch`));
      assert.match(told[0]?.remedy ?? '', /correct the row or delete it/);
    });

    it('is a fault of its own where a turn needs it, not a database that is lost', async () => {
      const id = await storePoisoned(`update watch set status = 'weird'`);
      await assert.rejects(stored(watchIn(database, ada, id)), { code: 'stored-row-unreadable' });
    });
  });
}
