import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const own = fileURLToPath(new URL('../../storage/migrations', import.meta.url));

const journalSchema = z.looseObject({
  entries: z.array(z.looseObject({ idx: z.int(), when: z.int(), tag: z.string() })),
});

export type Migrations = {
  readonly folder: string;
  readonly count: number;
  readonly remove: () => Promise<void>;
};

/** The bot's migrations as an earlier version had them: the first so many; or with one more after the last. */
export async function migrationsOf(
  wanted: { readonly first: number } | { readonly oneMore: string },
): Promise<Migrations> {
  const folder = await mkdtemp(join(tmpdir(), 'migrations-'));
  await cp(own, folder, { recursive: true });
  const path = join(folder, 'meta', '_journal.json');
  const journal = journalSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  const { entries } = journal;
  const last = entries.at(-1);
  if (last === undefined) throw new Error('there is no migration');
  const more = { ...last, idx: last.idx + 1, when: last.when + 1, tag: 'one_more' };
  const kept = 'first' in wanted ? entries.slice(0, wanted.first) : [...entries, more];
  await writeFile(path, JSON.stringify({ ...journal, entries: kept }));
  if ('oneMore' in wanted) await writeFile(join(folder, 'one_more.sql'), wanted.oneMore);
  return { folder, count: kept.length, remove: () => rm(folder, { recursive: true, force: true }) };
}
