import { PGlite } from '@electric-sql/pglite';

export { drizzle } from 'drizzle-orm/pglite';
export { migrate } from 'drizzle-orm/pglite/migrator';
export { runOnPglite } from './pglite-statements.ts';

/**
 * PostgreSQL's own settings are for a server with a hundred connections and 128 MB of pages in memory beside the system's;
 * here there is one connection, and the pages that are read come from the files of this machine.
 */
const forOne = ['-c', 'shared_buffers=16MB', '-c', 'max_connections=5'];

/** Opens the embedded database in a folder, or `memory://`. */
export function openEmbedded(dataDir: string): Promise<PGlite> {
  return PGlite.create(dataDir, { startParams: [...PGlite.defaultStartParams, ...forOne] });
}
