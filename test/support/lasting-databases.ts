import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dropDatabases, testDatabases } from './databases.ts';

/** A new, empty database that outlives its bot. */
type Lasting = { readonly address: string; readonly remove: () => Promise<void> };

export type LastingDatabase = { readonly name: string; readonly make: () => Promise<Lasting> };

/** The databases as `testDatabases` has them, but such that they can be looked into afterwards. */
export function lastingDatabases(): LastingDatabase[] {
  return testDatabases().map(({ name, bots, make }) => ({
    name,
    make: async () => {
      if (bots > 1) {
        const address = await make();
        return { address, remove: () => dropDatabases([address]) };
      }
      const folder = await mkdtemp(join(tmpdir(), 'csp-move-guide-'));
      return { address: `pglite:${folder}/bot`, remove: () => rm(folder, { recursive: true, force: true }) };
    },
  }));
}

/** For long runs: on PostgreSQL where `TEST_DATABASE_URL` names a server, else embedded. */
export async function roomiestDatabase(): Promise<Lasting & { readonly name: string }> {
  const last = lastingDatabases().at(-1);
  if (last === undefined) throw new Error('there is always the embedded one');
  return { name: last.name, ...(await last.make()) };
}
