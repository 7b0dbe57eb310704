import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { promisify } from 'node:util';

// Debian keeps them off the path, by version: the newest last.
const debian = globSync('/usr/lib/postgresql/*/bin/pg_dump')
  .sort()
  .map((path) => dirname(path));
const path = [...debian.reverse(), process.env['PATH'] ?? ''].join(delimiter);

/** Runs one of PostgreSQL's own programs, such as pg_dump, as an operator does. */
export async function runPostgresTool(name: string, args: readonly string[]): Promise<void> {
  await promisify(execFile)(name, args, { env: { ...process.env, PATH: path } });
}
