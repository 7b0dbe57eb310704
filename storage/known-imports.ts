import { and, desc, eq, lt } from 'drizzle-orm';
import { z } from 'zod';
import type { Import } from '../portfolio/kept/import.ts';
import type { Keeping } from '../portfolio/kept/keeping.ts';
import type { ConversationKey } from './conversation-key.ts';
import type { Database, Queries } from './database.ts';
import { forgetBefore } from './import-rows.ts';
import { imports } from './portfolio-schema.ts';
import { readWhereabouts, storable, whereaboutsColumns } from './subscription-row.ts';
import { isTheirs } from './theirs.ts';
import { ofForm } from './watch-row.ts';

type Person = Pick<ConversationKey, 'tenantId' | 'userId'>;

/** How many imports of a person are known; the oldest goes for a new one. */
const mostImports = 200;

/** The person's last import; nothing where there was none. */
export async function lastImportOf({ queries }: Database, person: Person): Promise<Import | undefined> {
  const [row] = await queries
    .select()
    .from(imports)
    .where(isTheirs(imports, person))
    .orderBy(desc(imports.number))
    .limit(1);
  return row === undefined ? undefined : readImport(row);
}

/** The number of the person's last import; 0 where there was none. */
export async function numberOfLast(tx: Queries, person: Person): Promise<number> {
  const [last] = await tx
    .select({ number: imports.number })
    .from(imports)
    .where(isTheirs(imports, person))
    .orderBy(desc(imports.number))
    .limit(1);
  return last?.number ?? 0;
}

/** Notes an import, the only one of the person that can be taken back from now on. */
export async function noteImport(
  tx: Queries,
  person: Person,
  { id, fileName, kind, whereabouts, counts }: Keeping,
  number: number,
  at: Date,
): Promise<void> {
  const { tenantId, userId } = person;
  await forgetBefore(tx, person);
  await tx
    .delete(imports)
    .where(and(isTheirs(imports, person), lt(imports.number, number - mostImports + 1)));
  await tx
    .update(imports)
    .set({ canUndo: false })
    .where(and(isTheirs(imports, person), eq(imports.canUndo, true)));
  const row = {
    id,
    tenantId,
    userId,
    number,
    fileName: storable(fileName),
    kind,
    counts,
    at,
    ...whereaboutsColumns(whereabouts),
  };
  await tx.insert(imports).values({ ...row, status: 'kept', canUndo: true });
}

const importSchema = z.object({
  counts: ofForm<Import['counts']>(z.record(z.string(), z.int())),
  status: z.enum(['kept', 'undone']),
});

function readImport(row: typeof imports.$inferSelect): Import {
  const { id, fileName, kind, at, canUndo } = row;
  return { id, fileName, kind, at, canUndo, whereabouts: readWhereabouts(row), ...importSchema.parse(row) };
}
