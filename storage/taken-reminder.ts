import type { reminders, watches } from './schema.ts';
import type { Watch } from './watch.ts';
import { watchSchema } from './watch-row.ts';

/** A reminder with its watch, as a job takes it in hand. */
export type TakenReminder = {
  readonly id: string;
  readonly occasion: string;
  readonly dueAt: Date;
  readonly watch: Watch;
  readonly attempts: number;
  /** An earlier attempt broke off so that nobody knows whether it arrived. */
  readonly mayHaveArrived: boolean;
};

/** The reminder out of its two rows. */
export function takenReminder({
  reminder,
  watch,
}: {
  readonly reminder: typeof reminders.$inferSelect;
  readonly watch: typeof watches.$inferSelect;
}): TakenReminder {
  const { id, occasion, dueAt, attempts, mayHaveArrived } = reminder;
  return { id, occasion, dueAt, attempts, mayHaveArrived, watch: watchSchema.parse(watch) };
}
