import { dropDatabases } from './made-databases.ts';
import { testDatabases } from './databases.ts';

/** A new, empty database that outlives its bot. */
type Lasting = { readonly address: string; readonly remove: () => Promise<void> };

export type LastingDatabase = { readonly name: string; readonly make: () => Promise<Lasting> };

/** The databases as `testDatabases` has them, each removed when that is wanted. */
export function lastingDatabases(): LastingDatabase[] {
  return testDatabases().map(({ name, make }) => ({
    name,
    make: async () => {
      const address = await make();
      return { address, remove: () => dropDatabases([address]) };
    },
  }));
}

/** For long runs: on PostgreSQL where `TEST_DATABASE_URL` names a server, else embedded. */
export async function roomiestDatabase(): Promise<Lasting & { readonly name: string }> {
  const last = lastingDatabases().at(-1);
  if (last === undefined) throw new Error('there is always the embedded one');
  return { name: last.name, ...(await last.make()) };
}
