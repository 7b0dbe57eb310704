import { stat } from 'node:fs/promises';

/** The right of everybody on the machine to read a file. */
const readByOthers = 0o004;

/** Whether anybody on this machine may read the file. Not where there is none; nor on Windows, which has no such rights. */
export async function isReadByOthers(path: string): Promise<boolean> {
  if (process.platform === 'win32') return false;
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && (found.mode & readByOthers) !== 0;
}
