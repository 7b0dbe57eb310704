import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { promisify } from 'node:util';

// Debian keeps them off the path, by version: the newest last.
const debian = globSync('/usr/lib/postgresql/*/bin/pg_dump')
  .sort()
  .map((path) => dirname(path));
const path = [...debian.reverse(), process.env['PATH'] ?? ''].join(delimiter);

/**
 * Runs one of PostgreSQL's own programs, such as pg_dump, as docs/operating.md tells operators: the database goes by the
 * name that the service file gives it, so that its password is in no list of processes; what is written is its owner's.
 */
export async function runPostgresTool(
  name: string,
  args: readonly string[],
  serviceFile: string,
): Promise<void> {
  const env = { ...process.env, PATH: path, PGSERVICEFILE: serviceFile };
  await promisify(execFile)('sh', ['-c', 'umask 077 && exec "$@"', 'sh', name, ...args], { env });
}

/** The lines of a service file that name a database. */
export function serviceOf(name: string, address: string): string {
  const { hostname, port, username, password, pathname } = new URL(address);
  const lines = [
    `[${name}]`,
    `host=${hostname}`,
    `port=${port === '' ? '5432' : port}`,
    `dbname=${decodeURIComponent(pathname.slice(1))}`,
    `user=${decodeURIComponent(username)}`,
    ...(password === '' ? [] : [`password=${decodeURIComponent(password)}`]),
  ];
  return `${lines.join('\n')}\n`;
}
