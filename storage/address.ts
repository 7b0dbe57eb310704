import { StorageError } from './errors.ts';

export type DatabaseAddress =
  | { readonly kind: 'postgres'; readonly url: string }
  | { readonly kind: 'folder'; readonly folder: string }
  /** Gone when the process ends: for tests. */
  | { readonly kind: 'memory' };

/**
 * Reads `postgres://…`, `pglite:<folder>` or `pglite:memory`.
 * @throws StorageError `database-address` for anything else; the address itself is not repeated, it may hold a password.
 */
export function parseDatabaseAddress(address: string): DatabaseAddress {
  if (/^postgres(ql)?:\/\//.test(address)) return { kind: 'postgres', url: address };
  if (address === 'pglite:memory') return { kind: 'memory' };
  if (/^pglite:./.test(address)) return { kind: 'folder', folder: address.slice('pglite:'.length) };
  throw new StorageError(
    'database-address',
    'DATABASE_URL is not understood.',
    'Write postgres://user:password@host/database or pglite:<folder>.',
  );
}
