import { StorageError } from './errors.ts';

export type DatabaseAddress =
  | { readonly kind: 'postgres'; readonly url: string }
  | { readonly kind: 'folder'; readonly folder: string }
  /** Gone when the process ends: for tests. */
  | { readonly kind: 'memory' };

/** How an address is written, for whoever has to correct one. */
export const addressForm =
  'postgres://user:password@host/database or pglite:<folder>; in a user name or password, @ / # ? are written %40 %2F %23 %3F';

/** Answers whether `parseDatabaseAddress` takes it. */
export function isDatabaseAddress(address: string): boolean {
  return read(address) !== undefined;
}

/**
 * Reads `postgres://…`, `pglite:<folder>` or `pglite:memory`.
 * @throws StorageError `database-address` for anything else; the address itself is not repeated, it may hold a password.
 */
export function parseDatabaseAddress(address: string): DatabaseAddress {
  const parsed = read(address);
  if (parsed !== undefined) return parsed;
  throw new StorageError('database-address', 'DATABASE_URL is not understood.', `Write ${addressForm}.`);
}

function read(address: string): DatabaseAddress | undefined {
  if (/^postgres(ql)?:\/\/./.test(address)) {
    return isUnambiguous(address) ? { kind: 'postgres', url: address } : undefined;
  }
  if (address === 'pglite:memory') return { kind: 'memory' };
  if (/^pglite:./.test(address)) return { kind: 'folder', folder: address.slice('pglite:'.length) };
  return undefined;
}

/** A raw mark in a password ends it early, and what is left of it would be looked up as the name of a host. */
function isUnambiguous(address: string): boolean {
  const [, credentials = ''] = /:\/\/(.*)@/s.exec(address) ?? [];
  return URL.canParse(address) && !/[@/#?]/.test(credentials);
}
