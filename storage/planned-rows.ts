import { randomUUID } from 'node:crypto';
import type { reminders } from './schema.ts';
import type { PlannedReminder } from './watch.ts';

/** The rows of what is planned for a watch. */
export function plannedRows(
  watchId: string,
  planned: readonly PlannedReminder[],
): (typeof reminders.$inferInsert)[] {
  return planned.map(({ occasion, dueAt }) => ({
    id: randomUUID(),
    watchId,
    occasion,
    dueAt,
    nextAt: dueAt,
    state: 'planned',
  }));
}
