import assert from 'node:assert/strict';
import { sql } from 'drizzle-orm';
import { openDatabase, type Queries } from '../../storage/database.ts';
import { loadPlace } from '../../storage/places.ts';
import { countReminders, plannedUntil } from '../../storage/reminder-lists.ts';
import { testDatabases } from '../support/databases.ts';
import { migrationsOf } from '../support/older-schema.ts';

/** How many there were before a refused place was tried again. */
const migrationsBefore = 6;

const places = [
  { id: 'a:told', conversation: { conversationType: 'personal' }, personal: true },
  { id: 'a:untold', conversation: {}, personal: true },
  { id: '19:told', conversation: { conversationType: 'channel' }, personal: false },
  { id: '19:untold', conversation: {}, personal: false },
  { id: 'untold-group', conversation: { isGroup: true }, personal: false },
  { id: 'group', conversation: { conversationType: 'groupChat', isGroup: false }, personal: false },
];

/** Each place has a watch; the first is parked, with a reminder that was due and one that is to come. */
async function fill(queries: Queries): Promise<void> {
  for (const { id, conversation } of places) {
    await queries.execute(sql`
      insert into place (tenant_id, conversation_id, reference, unreachable, updated_at)
      values ('t', ${id}, ${JSON.stringify({ conversation })}::jsonb,
        ${id === 'a:told' ? 'BotDisabledByAdmin' : null}, now())`);
    await queries.execute(sql`
      insert into watch
        (id, tenant_id, user_id, conversation_id, maker_name, subject, term_end, status, created_at, updated_at)
      values (gen_random_uuid(), 't', 'ada', ${id}, '', 'Contoso', '2027-03-31', 'active', now(), now())`);
  }
  await queries.execute(sql`
    insert into reminder (id, watch_id, occasion, due_at, next_at, state)
    select gen_random_uuid(), id, occasion, due_at::timestamptz, null, 'planned' from watch,
      (values ('before-7', '2027-03-24T09:00:00Z'), ('before-1', '2027-03-30T09:00:00Z')) r (occasion, due_at)
    where conversation_id = 'a:told'`);
}

for (const { name, makeEmpty } of testDatabases())
  describe(`a database from before a refused place was tried again, on ${name}`, () => {
    it('knows which places are personal, and what was parked has its moment again', async () => {
      const address = await makeEmpty();
      const older = await migrationsOf({ first: migrationsBefore });
      try {
        const before = await openDatabase(address, { migrationsFolder: older.folder });
        await fill(before.queries);
        await before.close();
        const database = await openDatabase(address);
        for (const { id, personal } of places) {
          const place = await loadPlace(database, { tenantId: 't', conversationId: id });
          assert.equal(place?.personal, personal, id);
        }
        const noon = new Date('2027-03-24T12:00:00Z');
        assert.deepEqual(
          (await plannedUntil(database, noon)).reminders.map(({ occasion }) => occasion),
          ['before-7'],
        );
        assert.equal((await countReminders(database, noon)).parked, 2);
        await database.close();
      } finally {
        await older.remove();
      }
    });
  });
