import { createHash, randomUUID } from 'node:crypto';
import { existsSync, globSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepareDatabase } from './prepared-database.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Whatever decides about what stands in a database that nobody has spoken to yet. */
const decisive = ['storage/**/*.{ts,sql,json}', 'reminders/queue.ts', 'package-lock.json'];

/** Makes an embedded database in that new folder by copying a prepared one: by migrations it takes six times as long. */
export async function copyPreparedTo(folder: string): Promise<void> {
  await cp(await preparedFolder(), folder, { recursive: true });
}

/** Made when it is first asked for; kept until anything changes that it is made by. */
async function preparedFolder(): Promise<string> {
  const kept = join(root, 'node_modules/.cache/test-databases');
  const folder = join(kept, await fingerprint());
  if (existsSync(folder)) return folder;
  const making = join(kept, `making-${randomUUID()}`);
  await mkdir(kept, { recursive: true });
  await prepareDatabase(`pglite:${making}`);
  // Another process may have been as quick: theirs is as good.
  await rename(making, folder).catch(() => rm(making, { recursive: true, force: true }));
  return folder;
}

let known: Promise<string> | undefined;

function fingerprint(): Promise<string> {
  return (known ??= (async () => {
    const hash = createHash('sha256');
    for (const file of globSync(decisive, { cwd: root }).toSorted())
      hash.update(`${file}\n`).update(await readFile(join(root, file)));
    return hash.digest('hex').slice(0, 16);
  })());
}
