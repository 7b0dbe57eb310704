import { createHash, randomUUID } from 'node:crypto';
import { existsSync, globSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepareDatabase } from './prepared-database.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Whatever decides about what stands in a database that nobody has spoken to yet. */
const decisive = ['storage/**/*.{ts,sql,json}', 'reminders/{queue,queues}.ts', 'package-lock.json'];

/** Makes an embedded database in that new folder by copying a prepared one: by migrations it takes six times as long. */
export async function copyPreparedTo(folder: string): Promise<void> {
  await cp(await preparedFolder(), folder, { recursive: true });
}

const kept = join(root, 'node_modules/.cache/test-databases');
const unfinished = 'making-';

/** Made when it is first asked for; kept until anything changes that it is made by. */
async function preparedFolder(): Promise<string> {
  const name = await fingerprint();
  const folder = join(kept, name);
  if (existsSync(folder)) return folder;
  await mkdir(kept, { recursive: true });
  const making = join(kept, `${unfinished}${randomUUID()}`);
  try {
    await prepareDatabase(`pglite:${making}`);
    // Another process may have been quicker: theirs is as good.
    await rename(making, folder).catch(() => undefined);
  } finally {
    await rm(making, { recursive: true, force: true });
  }
  const outdated = (await readdir(kept)).filter((each) => each !== name && !each.startsWith(unfinished));
  await Promise.all(outdated.map((each) => rm(join(kept, each), { recursive: true, force: true })));
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
