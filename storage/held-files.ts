import { hash } from 'node:crypto';
import { and, desc, eq, gt, inArray, lte } from 'drizzle-orm';
import { z } from 'zod';
import type { HeldFile, ImportAnswers } from '../portfolio/kept/held-file.ts';
import type { Whereabouts } from '../portfolio/kept/subscription.ts';
import type { ConversationKey } from './conversation-key.ts';
import type { Database, Queries } from './database.ts';
import { fileAnswers, heldFiles } from './portfolio-schema.ts';
import { storable } from './subscription-row.ts';
import { isTheirs } from './theirs.ts';
import { ofForm } from './watch-row.ts';

type Person = Pick<ConversationKey, 'tenantId' | 'userId'>;

/** How long a file waits for an answer, in milliseconds. */
const waits = 24 * 60 * 60 * 1000;

/** Of one person; the one that was used longest ago goes for a new one. */
const mostAnswers = 50;

/** Their form alone: what is stored the dialogs have checked. */
const answersSchema = z.object({
  dateOrder: z.enum(['day-first', 'month-first']).exactOptional(),
  columns: ofForm<NonNullable<ImportAnswers['columns']>>(z.record(z.string(), z.string())).exactOptional(),
  whereabouts: z
    .discriminatedUnion('at', [
      z.object({ at: z.literal('ours') }),
      z.object({ at: z.literal('elsewhere'), where: z.string().exactOptional() }),
    ] satisfies [z.ZodType<Whereabouts>, z.ZodType<Whereabouts>])
    .exactOptional(),
}) satisfies z.ZodType<ImportAnswers>;

/** Keeps the file in the place of the one that the person had waiting. */
export async function holdFile(
  tx: Queries,
  { tenantId, userId }: Person,
  { id, fileName, bytes, answers }: HeldFile,
  now: Date,
): Promise<void> {
  const set = { id, fileName: storable(fileName), bytes: Buffer.from(bytes), answers, heldAt: now };
  await tx
    .insert(heldFiles)
    .values({ tenantId, userId, ...set })
    .onConflictDoUpdate({ target: [heldFiles.tenantId, heldFiles.userId], set });
}

export async function answerHeldFile(
  tx: Queries,
  person: Person,
  id: string,
  answers: ImportAnswers,
): Promise<void> {
  await tx
    .update(heldFiles)
    .set({ answers })
    .where(and(isTheirs(heldFiles, person), eq(heldFiles.id, id)));
}

export async function dropHeldFile(tx: Queries, person: Person, id: string): Promise<void> {
  await tx.delete(heldFiles).where(and(isTheirs(heldFiles, person), eq(heldFiles.id, id)));
}

/** The file of that id that waits for the person's answer since less than a day. */
export async function heldFileOf(
  { queries }: Database,
  person: Person,
  id: string,
  now: Date,
): Promise<HeldFile | undefined> {
  const [row] = await queries
    .select()
    .from(heldFiles)
    .where(and(isTheirs(heldFiles, person), eq(heldFiles.id, id), gt(heldFiles.heldAt, begunBy(now))))
    .limit(1);
  if (row === undefined) return undefined;
  const { fileName, bytes, answers } = row;
  return { id, fileName, bytes, answers: answersSchema.parse(answers) };
}

/** Deletes the files that nobody has answered within a day; answers how many. */
export async function dropOldFiles({ queries }: Database, now: Date): Promise<number> {
  const dropped = await queries
    .delete(heldFiles)
    .where(lte(heldFiles.heldAt, begunBy(now)))
    .returning({ id: heldFiles.id });
  return dropped.length;
}

/** What the person answered about their last file with the same headings, in whatever order. */
export async function answersFor(
  { queries }: Database,
  person: Person,
  headings: readonly string[],
): Promise<ImportAnswers | undefined> {
  const [row] = await queries
    .select()
    .from(fileAnswers)
    .where(and(isTheirs(fileAnswers, person), eq(fileAnswers.headings, markOf(headings))))
    .limit(1);
  return row === undefined ? undefined : answersSchema.parse(row.answers);
}

export async function rememberAnswers(
  tx: Queries,
  person: Person,
  of: readonly string[],
  answers: ImportAnswers,
  usedAt: Date,
): Promise<void> {
  const { tenantId, userId } = person;
  const headings = markOf(of);
  await tx
    .insert(fileAnswers)
    .values({ tenantId, userId, headings, answers, usedAt })
    .onConflictDoUpdate({
      target: [fileAnswers.tenantId, fileAnswers.userId, fileAnswers.headings],
      set: { answers, usedAt },
    });
  const old = tx
    .select({ headings: fileAnswers.headings })
    .from(fileAnswers)
    .where(isTheirs(fileAnswers, person))
    .orderBy(desc(fileAnswers.usedAt), desc(fileAnswers.headings))
    .offset(mostAnswers);
  await tx.delete(fileAnswers).where(and(isTheirs(fileAnswers, person), inArray(fileAnswers.headings, old)));
}

function markOf(headings: readonly string[]): string {
  const each = headings.map((heading) => heading.trim().toLowerCase()).sort();
  return hash('sha256', JSON.stringify(each), 'base64url');
}

function begunBy(now: Date): Date {
  return new Date(now.getTime() - waits);
}
