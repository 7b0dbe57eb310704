import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StorageError } from './errors.ts';

/** SQLITE_BUSY (https://sqlite.org/rescode.html#busy). */
const busy = 5;

/** A lock that nothing refers to any more is collected, and let go with that. */
const held = new Set<DatabaseSync>();

/**
 * Makes this the only one on the folder, by a lock of the operating system on the empty file `bot.lock` in it, which
 * ends with the process, however that ends. SQLite takes it, as Node itself cannot. Answers how to let go.
 * @throws StorageError `database-folder-in-use` when another has it; SQLite's error where the file cannot be made.
 */
export function holdFolder(folder: string): () => void {
  // Nobody else may open that file in this process: to close it would let go of the lock.
  const lock = new DatabaseSync(join(folder, 'bot.lock'), { timeout: 0 });
  const holder = join(folder, 'bot.holder');
  const letGo = () => {
    held.delete(lock);
    lock.close();
  };
  try {
    lock.exec('begin immediate');
    held.add(lock);
    writeFileSync(holder, `process ${process.pid} on ${hostname()}`);
  } catch (error) {
    letGo();
    throw isBusy(error) ? inUse(folder, nameIn(holder)) : error;
  }
  return () => {
    rmSync(holder, { force: true });
    letGo();
  };
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === busy;
}

function nameIn(holder: string): string {
  try {
    return readFileSync(holder, 'utf8') || 'another process';
  } catch {
    return 'another process';
  }
}

function inUse(folder: string, holder: string): StorageError {
  return new StorageError(
    'database-folder-in-use',
    `The database folder ${folder} is in use by ${holder}.`,
    'Stop that process, or give this one another folder in DATABASE_URL.',
  );
}
