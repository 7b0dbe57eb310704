import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runPostgresTool, serviceOf } from './postgres-tools.ts';

/** A way to back a database up and to make a new one of the backup, as docs/operating.md tells operators. */
type Backup = {
  readonly backUp: (address: string, to: string) => Promise<void>;
  readonly restore: (from: string, address: string) => Promise<void>;
  /** Whether the bots may go on meanwhile. */
  readonly whileRunning: boolean;
};

const copyOfFolder: Backup = {
  backUp: (address, to) =>
    cp(address.replace('pglite:', ''), to, { recursive: true, preserveTimestamps: true }),
  restore: (from, address) =>
    cp(from, address.replace('pglite:', ''), { recursive: true, preserveTimestamps: true }),
  whileRunning: false,
};

const dump: Backup = {
  backUp: async (address, to) => {
    await withService('bot', address, (file) =>
      runPostgresTool('pg_dump', ['--format=custom', `--file=${to}`, '--dbname=service=bot'], file),
    );
    assert.equal((await stat(to)).mode & 0o777, 0o600);
  },
  restore: (from, address) =>
    withService('bot-restored', address, (file) =>
      runPostgresTool('pg_restore', ['--exit-on-error', '--dbname=service=bot-restored', from], file),
    ),
  whileRunning: true,
};

async function withService(
  name: string,
  address: string,
  act: (file: string) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'service-'));
  const file = join(folder, 'pg_service.conf');
  await writeFile(file, serviceOf(name, address), { mode: 0o600 });
  await act(file).finally(() => rm(folder, { recursive: true, force: true }));
}

/** How the kind of database is backed up and restored. */
export function backupOf(database: string): Backup {
  return database === 'PGlite' ? copyOfFolder : dump;
}
