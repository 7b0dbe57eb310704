import { z } from 'zod';
import type { AdviceId } from '../guidance/advice.ts';
import type { Answers } from '../guidance/answers.ts';
import type { EditionId } from '../guidance/editions.ts';
import type { KeptMove } from './kept-move.ts';
import type { moves } from './schema.ts';
import { answersFormSchema, given, ofForm, readRow } from './watch-row.ts';

/** A move as its row holds it. */
const keptMoveSchema = z.object({
  id: z.string(),
  tenantId: z.string(),
  userId: z.string(),
  conversationId: z.string(),
  makerName: z.string(),
  customer: given<string>(z.string()),
  answers: ofForm<Answers>(answersFormSchema),
  edition: ofForm<EditionId>(z.string()),
  ticked: z.array(
    z.object({ step: ofForm<AdviceId>(z.string()), byId: z.string(), by: z.string(), at: z.string() }),
  ),
  status: z.enum(['open', 'done']),
}) satisfies z.ZodType<KeptMove>;

/**
 * The move of the row.
 * @throws StorageError `stored-row-unreadable`, which names the row.
 */
export function readMove(row: typeof moves.$inferSelect): KeptMove {
  return readRow('move', row.id, () => keptMoveSchema.parse(row));
}
