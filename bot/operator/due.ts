import { dayOf, type Day } from '../../guidance/day.ts';
import { judge, type DueReminder } from '../../reminders/judge.ts';
import { todoAt, type TodoId } from '../../reminders/todo.ts';
import type { Database } from '../../storage/database.ts';
import { plannedUntil, type UnreadableReminder } from '../../storage/reminder-lists.ts';

const judgements = ['send', 'missed', 'superseded', 'stale'] as const;
/** `unreadable`: its row, or that of its watch, does not hold what it should. */
export type Judgement = (typeof judgements)[number] | 'unreadable';

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
  const { reminders, unreadable } = await plannedUntil(database, at);
  const due = [
    ...reminders.map((reminder) => ({ place: placeOf(reminder.watch), reminder })),
    ...unreadable.map((row) => ({ place: placeOf(row), row })),
  ];
  return [...Map.groupBy(due, ({ place }) => JSON.stringify(place)).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const readable = group.flatMap((each) => ('reminder' in each ? [each.reminder] : []));
    const others = group.flatMap((each) => ('row' in each ? [unreadableLine(each.row)] : []));
    return [{ ...first.place, lines: [...judgedLines(readable, at), ...others] }];
  });
}

type Owned = { readonly tenantId: string; readonly userId: string; readonly conversationId: string };

function placeOf({ tenantId: tenant, userId: user, conversationId: conversation }: Owned) {
  return { tenant, user, conversation };
}

function judgedLines(due: readonly DueReminder[], at: Date): DueLine[] {
  const judged = judge(due, at);
  return judgements.flatMap((judgement) =>
    judged[judgement].map((reminder) => lineOf(reminder, judgement, dayOf(at))),
  );
}

function unreadableLine({
  id: reminder,
  watchId: watch,
  occasion,
  dueAt: moment,
}: UnreadableReminder): DueLine {
  return {
    reminder,
    watch,
    occasion,
    dueAt: moment,
    judgement: 'unreadable',
    todo: undefined,
    by: undefined,
  };
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
