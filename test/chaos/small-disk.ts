import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own, in memory. */
export type SmallDisk = {
  readonly folder: string;
  /** Lets so many MB be free, by a file of somebody else's. */
  readonly leave: (megabytes: number) => Promise<void>;
  /** Takes that file away, and makes the disk so large. */
  readonly makeRoom: (megabytes: number) => Promise<void>;
  readonly unmount: () => Promise<void>;
};

/** @throws Error where this user may not mount anything. */
export async function mountSmallDisk(megabytes: number): Promise<SmallDisk> {
  const folder = await mkdtemp(join(tmpdir(), 'small-disk-'));
  run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder);
  const filling = join(folder, 'filling');
  return {
    folder,
    leave: async (left) => {
      const { bavail, bsize } = await statfs(folder);
      await writeFile(filling, Buffer.alloc(Math.max(0, bavail * bsize - left * 1024 * 1024)));
    },
    makeRoom: async (size) => {
      await rm(filling, { force: true });
      run('mount', '-o', `remount,size=${size}m`, folder);
    },
    unmount: async () => {
      run('umount', folder);
      await rm(folder, { recursive: true });
    },
  };
}

function run(command: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr.trim()}`);
}
