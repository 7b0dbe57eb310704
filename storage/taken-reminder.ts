import { z } from 'zod';
import type { reminders, watches } from './schema.ts';
import type { KeptMove } from './kept-move.ts';
import type { Watch } from './watch.ts';
import { given, readRow, readWatch } from './watch-row.ts';

/** A reminder with its watch, as a job takes it in hand. */
export type TakenReminder = {
  readonly id: string;
  readonly occasion: string;
  readonly dueAt: Date;
  readonly watch: Watch;
  /** The move that the watch is of, once that was looked up. */
  readonly move?: KeptMove | undefined;
  readonly attempts: number;
  /** When it was sent, or looked at, last. */
  readonly sentAt?: Date | undefined;
  /** An earlier attempt broke off so that nobody knows whether it arrived. */
  readonly mayHaveArrived: boolean;
  /** Where it goes instead of its watch's place. */
  readonly viaConversationId?: string | undefined;
};

const reminderSchema = z.object({
  id: z.string(),
  occasion: z.string(),
  /** PostgreSQL has moments that are none, such as infinity. */
  dueAt: z.date(),
  attempts: z.int().nonnegative(),
  sentAt: given<Date>(z.date()),
  mayHaveArrived: z.boolean(),
  viaConversationId: z
    .string()
    .nullable()
    .transform((id) => id ?? undefined),
});

/** A reminder's row beside that of its watch. */
export type ReminderRow = {
  readonly reminder: typeof reminders.$inferSelect;
  readonly watch: typeof watches.$inferSelect;
};

/**
 * The reminder out of its two rows.
 * @throws StorageError `stored-row-unreadable`, which names the row.
 */
export function takenReminder({ reminder, watch }: ReminderRow): TakenReminder {
  const read = readRow('reminder', reminder.id, () => reminderSchema.parse(reminder));
  return { ...read, watch: readWatch(watch) };
}
