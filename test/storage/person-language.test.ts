import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { drizzle as drizzlePostgres } from 'drizzle-orm/node-postgres';
import { migrate as migratePostgres } from 'drizzle-orm/node-postgres/migrator';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator';
import pg from 'pg';
import { z } from 'zod';
import { addresseeOf } from '../../storage/addressee.ts';
import { openDatabase, type Queries } from '../../storage/database.ts';
import { loadPlace } from '../../storage/places.ts';
import { testDatabases } from '../support/databases.ts';

const migrations = join(import.meta.dirname, '../../storage/migrations');
const journalSchema = z.looseObject({ entries: z.array(z.looseObject({ idx: z.number() })) });

/** How the schema was brought up to date before the language came to the person. */
async function migrationsBefore(folder: string): Promise<string> {
  const older = join(folder, 'migrations');
  await cp(migrations, older, { recursive: true });
  const path = join(older, 'meta/_journal.json');
  const journal = journalSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  const entries = journal.entries.filter(({ idx }) => idx < 5);
  await writeFile(path, JSON.stringify({ ...journal, entries }));
  return older;
}

async function fillPglite(dataDir: string, migrationsFolder: string): Promise<void> {
  const client = await PGlite.create(dataDir);
  await migratePglite(drizzlePglite(client), { migrationsFolder });
  await fill(drizzlePglite(client));
  await client.close();
}

async function fillPostgres(url: string, migrationsFolder: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: url });
  await migratePostgres(drizzlePostgres(pool), { migrationsFolder });
  await fill(drizzlePostgres(pool));
  await pool.end();
}

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

for (const { name, make } of testDatabases())
  describe(`a database from before people had a language, on ${name}`, () => {
    it('knows the locales of those who have reminders to come, and places have none any more', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'older-'));
      try {
        const older = await migrationsBefore(folder);
        const data = join(folder, 'data');
        const url = name === 'PGlite' ? `pglite:${data}` : await make();
        await (name === 'PGlite' ? fillPglite(data, older) : fillPostgres(url, older));
        const database = await openDatabase(url);
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
        await rm(folder, { recursive: true, force: true });
      }
    });
  });
