import { z } from 'zod';
import type { AdviceId } from '../guidance/advice.ts';
import type { Answers } from '../guidance/answers.ts';
import type { EditionId } from '../guidance/editions.ts';
import { StorageError } from './errors.ts';
import type { watches } from './schema.ts';
import type { EditionNews, Watch } from './watch.ts';

const daySchema = z.iso.date();
const dayOrUnknown = z.union([z.literal('unknown'), daySchema]);
const countSchema = z.int().positive();

/** Their form alone; what was stored before a field was asked lacks it. Which words they may hold the rulebook has checked before they were stored. */
export const answersFormSchema = z
  .object({
    source: z.string(),
    partnerCountry: z.string(),
    customerCountry: z.string(),
    relationship: z.string(),
    delegatedAdmin: z.string(),
    subscriptionCount: countSchema,
    tenantSubscriptionCount: countSchema.optional(),
    businessSeats: z.int().nonnegative().optional(),
    offer: z.string(),
    termEnd: dayOrUnknown,
    termStart: dayOrUnknown.optional(),
  })
  .catchall(z.union([z.string(), z.number()]).optional());

/** Ids that this version may not know any more, or not yet: whoever shows them looks them up. */
const adviceFormSchema = z.array(z.string());
const newsFormSchema = z.object({ added: adviceFormSchema, changed: adviceFormSchema });

/** What is of that form; whoever stored it has checked the rest. */
export function ofForm<T>(form: z.ZodType) {
  return z.custom<T>((value) => form.safeParse(value).success);
}

/** What is there and of that form; null, as a row has it, means nothing. */
export function given<T>(form: z.ZodType) {
  return ofForm<T>(form)
    .nullish()
    .transform((value) => value ?? undefined);
}

/** A watch as its row holds it. */
const watchSchema = z.object({
  id: z.string(),
  tenantId: z.string(),
  userId: z.string(),
  conversationId: z.string(),
  makerName: z.string(),
  subject: z.string(),
  termEnd: daySchema,
  kind: given<'own-words'>(z.literal('own-words')),
  hour: given<number>(z.int().min(0).max(23)),
  answers: given<Answers>(answersFormSchema),
  cadence: given<readonly number[]>(z.array(z.int().nonnegative())),
  edition: given<EditionId>(z.string()),
  advice: given<readonly AdviceId[]>(adviceFormSchema),
  news: given<EditionNews>(newsFormSchema),
  moveId: given<string>(z.string()),
  status: z.enum(['active', 'done', 'moved', 'stopped', 'portfolio', 'team-portfolio']),
}) satisfies z.ZodType<Watch>;

/**
 * The watch of the row.
 * @throws StorageError `stored-row-unreadable`, which names the row.
 */
export function readWatch(row: typeof watches.$inferSelect): Watch {
  return readRow('watch', row.id, () => watchSchema.parse(row));
}

/**
 * What `read` makes of the row with that id.
 * @throws StorageError `stored-row-unreadable`, which names the row, where it does not hold what it should.
 */
export function readRow<T>(table: string, id: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof z.ZodError)) throw cause;
    throw new StorageError(
      'stored-row-unreadable',
      `The row ${id} of the table ${table} cannot be read.`,
      'Report this line; correct the row or delete it. All others are served.',
      cause,
    );
  }
}

/** What could be read, and for each of the other rows the StorageError that names it. */
export type ReadRows<T> = { readonly read: readonly T[]; readonly unreadable: readonly StorageError[] };

/** Reads each row by itself, so that one that cannot be read hides no other. */
export function readEach<Row, T>(rows: readonly Row[], readOne: (row: Row) => T): ReadRows<T> {
  const read: T[] = [];
  const unreadable: StorageError[] = [];
  for (const row of rows) {
    try {
      read.push(readOne(row));
    } catch (error) {
      if (!(error instanceof StorageError) || error.code !== 'stored-row-unreadable') throw error;
      unreadable.push(error);
    }
  }
  return { read, unreadable };
}
