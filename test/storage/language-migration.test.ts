import assert from 'node:assert/strict';
import { sql } from 'drizzle-orm';
import { addresseeOf } from '../../storage/addressee.ts';
import { openDatabase, type Queries } from '../../storage/database.ts';
import { loadPlace } from '../../storage/places.ts';
import { testDatabases } from '../support/databases.ts';
import { migrationsOf } from '../support/older-schema.ts';

/** How many there were before the language came to the person. */
const migrationsBefore = 5;

/** Ada has a chat of her own, and spoke before Bob in the channel. Both have reminders there; Eve was only heard. */
async function fill(queries: Queries): Promise<void> {
  await queries.execute(sql`
    insert into place (tenant_id, conversation_id, reference, locale, updated_at) values
      ('t', 'ada', '{"locale": "sv-SE", "user": {"id": "29:a", "aadObjectId": "ada"}}', 'sv-SE', now()),
      ('t', 'channel', '{"locale": "pt-BR", "user": {"id": "bob"}}', 'pt-BR', now()),
      ('t', 'eve', '{"locale": "pt-BR", "user": {"id": "29:e", "aadObjectId": "eve"}}', 'pt-BR', now())
  `);
  await queries.execute(sql`insert into person (tenant_id, user_id, hour) values ('t', 'ada', 7)`);
  await queries.execute(sql`
    insert into watch
      (id, tenant_id, user_id, conversation_id, maker_name, subject, term_end, status, created_at, updated_at)
    select gen_random_uuid(), 't', maker, place, '', 'Contoso', '2027-03-31', 'active', now(), now()
    from (values ('ada', 'ada'), ('ada', 'channel'), ('bob', 'channel'), ('carl', 'channel')) as made (maker, place)
  `);
}

for (const { name, makeEmpty } of testDatabases())
  describe(`a database from before people had a language, on ${name}`, () => {
    it('knows the locales of those who have reminders to come, and places have none any more', async () => {
      const address = await makeEmpty();
      const older = await migrationsOf({ first: migrationsBefore });
      try {
        const before = await openDatabase(address, { migrationsFolder: older.folder });
        await fill(before.queries);
        await before.close();
        const database = await openDatabase(address);
        const localeOf = async (userId: string) =>
          (await addresseeOf(database, { tenantId: 't', userId })).locale;
        assert.deepEqual(
          await Promise.all(['ada', 'bob', 'carl', 'eve'].map(localeOf)),
          ['sv-SE', 'pt-BR', undefined, undefined],
          'what is known of each from where they themselves spoke last',
        );
        const place = await loadPlace(database, { tenantId: 't', conversationId: 'channel' });
        assert.deepEqual(place?.reference, { user: { id: 'bob' } });
        assert.doesNotMatch(JSON.stringify(place), /locale/);
        const rows = await database.queries.execute(sql`select hour from person where user_id = 'ada'`);
        assert.match(JSON.stringify(rows), /"hour":7/, 'what was set stays');
        await database.close();
      } finally {
        await older.remove();
      }
    });
  });
