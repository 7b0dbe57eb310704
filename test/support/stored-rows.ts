import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { openDatabase } from '../../storage/database.ts';

const tablesSchema = z.object({ rows: z.array(z.object({ table_name: z.string() })) });
const rowsSchema = z.object({ rows: z.array(z.record(z.string(), z.unknown())) });

type Row = Record<string, unknown>;

/** Every row of every table of the bot's own, by the table's name; of an embedded database when its bot is closed. */
export async function storedRows(databaseUrl: string): Promise<Record<string, Row[]>> {
  const database = await openDatabase(databaseUrl);
  try {
    const found = await database.queries.execute(
      sql`select table_name from information_schema.tables where table_schema = 'public' order by 1`,
    );
    const names = tablesSchema.parse(found).rows.map((row) => row.table_name);
    const rows: Record<string, Row[]> = {};
    for (const name of names) {
      const all = await database.queries.execute(sql`select * from ${sql.identifier(name)} order by 1, 2`);
      rows[name] = rowsSchema.parse(all).rows;
    }
    return rows;
  } finally {
    await database.close();
  }
}
