import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { z } from 'zod';

const sizeSchema = z.tuple([z.object({ size: z.coerce.number() })]);

/** The bytes that the database takes on the disk. */
export async function databaseSize(address: string): Promise<number> {
  return address.startsWith('pglite:')
    ? await folderSize(address.slice('pglite:'.length))
    : await serverSize(address);
}

async function serverSize(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query('select pg_database_size(current_database()) as size');
  await client.end();
  return sizeSchema.parse(rows)[0].size;
}

async function folderSize(folder: string): Promise<number> {
  let size = 0;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    // A file may go while it is looked at.
    if (entry.isFile())
      size += (await stat(join(entry.parentPath, entry.name)).catch(() => undefined))?.size ?? 0;
  }
  return size;
}
