import { chmod, stat } from 'node:fs/promises';

/** PGlite makes its files for everybody to write: the folder keeps others out. */
export const ownerOnly = 0o700;
const sticky = 0o1000;

/** Leaves a folder of somebody else as it is, such as a volume, and one that all share, such as /tmp. */
export async function keepToOwner(folder: string): Promise<void> {
  const { uid, mode } = await stat(folder);
  const isShared = (mode & sticky) !== 0;
  if (!isShared && uid === process.getuid?.()) await chmod(folder, ownerOnly).catch(() => undefined);
}
