import { z } from 'zod';
import type { QueueBackend } from './database.ts';

const tablesSchema = z.object({ rows: z.array(z.object({ name: z.string() })) });

/**
 * Lets the embedded database use the space of deleted rows again and count its rows anew, which a server does by
 * itself. Table by table, with a breath between, as it can do nothing else meanwhile; answers how many, 0 on a server.
 */
export async function vacuum(
  backend: QueueBackend,
  breathe: () => Promise<void>,
  signal: AbortSignal,
): Promise<number> {
  if (backend.kind === 'postgres') return 0;
  const { client } = backend;
  const { rows } = tablesSchema.parse(
    await client.query(`
      select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema') order by 1`),
  );
  for (const { name } of rows) {
    if (signal.aborted) return 0;
    await client.exec(`vacuum (analyze) ${name}`);
    await breathe();
  }
  // What stood in the deleted rows leaves the log of changes, too.
  await client.exec('checkpoint');
  return rows.length;
}
