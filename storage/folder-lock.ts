import { readFile, rm, writeFile } from 'node:fs/promises';
import { StorageError } from './errors.ts';

/**
 * Makes this process the only one on the folder, by a file beside it that names the process.
 * What a killed process left behind is taken over. Answers how to let go.
 * @throws StorageError `database-folder-in-use` when a living process holds it.
 */
export async function holdFolder(folder: string): Promise<() => Promise<void>> {
  const path = `${folder.replace(/\/+$/, '')}.lock`;
  if (!(await claim(path))) {
    const holder = Number(await readFile(path, 'utf8').catch(() => ''));
    if (isAlive(holder)) throw inUse(folder, holder);
    await rm(path, { force: true });
    if (!(await claim(path))) throw inUse(folder, holder);
  }
  return () => rm(path, { force: true });
}

async function claim(path: string): Promise<boolean> {
  try {
    await writeFile(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function inUse(folder: string, holder: number): StorageError {
  return new StorageError(
    'database-folder-in-use',
    `The database folder ${folder} is in use by process ${holder}.`,
    'Stop that process, or give this one another folder in DATABASE_URL.',
  );
}
