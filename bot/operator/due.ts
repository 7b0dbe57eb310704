import { dayOf, type Day } from '../../guidance/day.ts';
import { judge, type DueReminder } from '../../reminders/judge.ts';
import { todoAt, type TodoId } from '../../reminders/todo.ts';
import type { Database } from '../../storage/database.ts';
import { plannedUntil } from '../../storage/reminder-lists.ts';

const judgements = ['send', 'missed', 'superseded', 'stale'] as const;
export type Judgement = (typeof judgements)[number];

/** A reminder that is due, what would become of it and, where it would be sent, what it would say is to be done. */
export type DueLine = {
  readonly reminder: string;
  readonly watch: string;
  readonly occasion: string;
  readonly dueAt: Date;
  readonly judgement: Judgement;
  readonly todo: TodoId | undefined;
  readonly by: Day | undefined;
};

/** What one person would get in one place, on one card. */
export type DueGroup = {
  readonly tenant: string;
  readonly user: string;
  readonly conversation: string;
  readonly lines: readonly DueLine[];
};

/** What would be sent if the sweep ran at that moment, and nothing were sent until then. Changes nothing. */
export async function dueAt(database: Database, at: Date): Promise<DueGroup[]> {
  const planned = await plannedUntil(database, at);
  const groups = Map.groupBy(planned, ({ watch: { tenantId, userId, conversationId } }) =>
    JSON.stringify([tenantId, userId, conversationId]),
  );
  return [...groups.values()].flatMap((due) => groupOf(due, at));
}

function groupOf(due: readonly DueReminder[], at: Date): DueGroup[] {
  const [first] = due;
  if (first === undefined) return [];
  const judged = judge(due, at);
  const lines = judgements.flatMap((judgement) =>
    judged[judgement].map((reminder) => lineOf(reminder, judgement, dayOf(at))),
  );
  const { tenantId: tenant, userId: user, conversationId: conversation } = first.watch;
  return [{ tenant, user, conversation, lines }];
}

function lineOf(
  { id, occasion, dueAt: moment, watch }: DueReminder,
  judgement: Judgement,
  day: Day,
): DueLine {
  const todo = judgement === 'send' ? todoAt(watch, day) : undefined;
  return {
    reminder: id,
    watch: watch.id,
    occasion,
    dueAt: moment,
    judgement,
    todo: todo?.id,
    by: todo?.by,
  };
}
