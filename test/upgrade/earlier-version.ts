import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

export type EarlierVersion = {
  /** Its `bot/main.ts`. */
  readonly program: string;
  readonly remove: () => Promise<void>;
};

/**
 * Installs the bot as it was at a commit, in a folder of its own.
 * @throws where the history does not reach back to it, as in a shallow clone, or its packages cannot be had.
 */
export async function installEarlier(commit: string): Promise<EarlierVersion> {
  const folder = await mkdtemp(join(tmpdir(), 'earlier-'));
  const run = (command: string) => promisify(execFile)('bash', ['-o', 'pipefail', '-c', command]);
  await run(`git archive '${commit}' | tar --extract --directory='${folder}'`);
  await run(`cd '${folder}' && npm ci --no-audit --no-fund`);
  return {
    program: join(folder, 'bot', 'main.ts'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
