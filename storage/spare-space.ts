import { statfsSync } from 'node:fs';
import type { PGlite } from '@electric-sql/pglite';
import { full } from './driver-faults.ts';

/** Bytes that stay free: PGlite takes 16 MB at once for its log, and on a full disk it spins and never answers. */
export const spareBytes = 64 * 1024 * 1024;

/** Answers the free bytes of the disk on which a folder stands. */
export type FreeBytes = (folder: string) => number;

/** Asks the operating system, which takes some microseconds. */
export function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/** Throws a StorageError `database-full` while there is less than the spare. */
export function spaceGuard(folder: string, free: FreeBytes): () => void {
  return () => {
    if (free(folder) < spareBytes) throw full();
  };
}

/** The same client, which does nothing, not even read, where the guard throws. */
export function guarded(client: PGlite, guard: () => void): PGlite {
  const query = client.query.bind(client);
  const exec = client.exec.bind(client);
  const transaction = client.transaction.bind(client);
  return Object.assign(client, {
    query: async (...args: Parameters<typeof query>) => {
      guard();
      return await query(...args);
    },
    exec: async (...args: Parameters<typeof exec>) => {
      guard();
      return await exec(...args);
    },
    transaction: async (...args: Parameters<typeof transaction>) => {
      guard();
      return await transaction(...args);
    },
  });
}
