import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Queries } from '../../storage/database.ts';

const tablesSchema = z.object({ rows: z.array(z.object({ table: z.string() })) });
const textsSchema = z.object({ rows: z.array(z.object({ text: z.string() })) });

/** Every table of every schema that is not the database's own, as `schema.table`. */
export async function everyTable(queries: Queries): Promise<readonly string[]> {
  const found = await queries.execute(sql`
    select format('%s.%s', table_schema, table_name) as table from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
      and table_schema not like 'pg_toast%'
    order by 1`);
  return tablesSchema.parse(found).rows.map(({ table }) => table);
}

/** The rows of the table, each with all its columns as text; bytes as UTF-8 where they are that. */
export async function rowsAsText(queries: Queries, table: string): Promise<readonly string[]> {
  const name = table.split('.').map((part) => sql.identifier(part));
  const found = await queries.execute(
    sql`select to_jsonb(each)::text || each::text as text from ${sql.join(name, sql`.`)} each`,
  );
  return textsSchema.parse(found).rows.map(({ text }) => text + unhexed(text));
}

/** What stands in the bytes that a row has. */
function unhexed(text: string): string {
  return [...text.matchAll(/\\x([0-9a-f]+)/g)]
    .map(([, hex = '']) => Buffer.from(hex, 'hex').toString('utf8'))
    .join('\n');
}

/** Empties the bot's tables and the jobs of its queue, where there is one. */
export async function emptyAll(queries: Queries): Promise<void> {
  const tables = await everyTable(queries);
  const own = tables.filter((table) => table.startsWith('public.'));
  await queries.execute(sql.raw(`truncate ${own.join(', ')}`));
  if (tables.some((table) => table.startsWith('reminder_queue.')))
    await queries.execute(sql`delete from reminder_queue.job`);
}
