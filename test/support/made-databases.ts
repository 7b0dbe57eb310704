import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Those that this process has made and not removed. */
const made = new Set<string>();

/** Notes that a database was made, each embedded one in a folder with nothing else in it; answers its address. */
export function noteDatabase(address: string): string {
  made.add(address);
  return address;
}

/** Removes the databases at these addresses, or all that this process has made. */
export async function dropDatabases(addresses: Iterable<string> = made): Promise<void> {
  const all = [...addresses];
  const onServer = all.filter((address) => !isFolder(address));
  for (const address of all) {
    made.delete(address);
    if (isFolder(address))
      await rm(dirname(address.slice('pglite:'.length)), { recursive: true, force: true });
  }
  const server = process.env['TEST_DATABASE_URL'];
  if (server === undefined || onServer.length === 0) return;
  // Tests that need no database do not load its client.
  const { dropOn } = await import('./database-server.ts');
  await dropOn(
    server,
    onServer.map((address) => new URL(address).pathname.slice(1)),
  );
}

function isFolder(address: string): boolean {
  return address.startsWith('pglite:');
}
