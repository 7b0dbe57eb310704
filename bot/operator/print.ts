import type { StoredCounts, Whose } from '../../storage/forget.ts';
import type { DeadReminder } from '../../storage/reminder-lists.ts';
import type { WaitingReminder } from '../../storage/withheld.ts';
import type { DueGroup } from './due.ts';
import { count, moment, table } from './table.ts';

const dueHeadings = ['due', 'occasion', 'judgement', 'todo', 'by', 'watch', 'reminder'];

/** One block for each card that would be sent, and a sum. Ids only: what people wrote stays with them. */
export function dueTable(groups: readonly DueGroup[], at: Date): string[] {
  const lines = groups.flatMap((group) => group.lines);
  const toSend = lines.filter(({ judgement }) => judgement === 'send').length;
  const blocks = groups.flatMap((group) => [
    `tenant ${group.tenant}  user ${group.user}  conversation ${group.conversation}`,
    ...table(dueHeadings, group.lines.map(dueCells)).map((line) => `  ${line}`),
    '',
  ]);
  const sum = `${count(lines.length, 'reminder', 'reminders')} due at ${moment(at)}, ${toSend} to be sent, in ${count(groups.length, 'place', 'places')}.`;
  return [...blocks, sum];
}

function dueCells({ dueAt, occasion, judgement, todo, by, watch, reminder }: DueGroup['lines'][number]) {
  return [moment(dueAt), occasion, judgement, todo ?? '–', by ?? '–', watch, reminder];
}

/** One JSON object a line, one for each reminder. */
export function dueJson(groups: readonly DueGroup[]): string[] {
  return groups.flatMap(({ lines, ...place }) => lines.map((line) => JSON.stringify({ ...place, ...line })));
}

const deadHeadings = [
  'since',
  'reason',
  'attempts',
  'may have arrived',
  'due',
  'occasion',
  'reminder',
  'place',
];

/** One line for each dead letter, and a sum. Ids only, times in UTC. */
export function deadTable(dead: readonly DeadReminder[]): string[] {
  if (dead.length === 0) return ['No dead letters.'];
  const rows = dead.map((reminder) => [
    reminder.since === undefined ? '–' : moment(reminder.since),
    reminder.reason,
    String(reminder.attempts),
    reminder.mayHaveArrived ? 'yes' : 'no',
    moment(reminder.dueAt),
    reminder.occasion,
    reminder.id,
    placeOf(reminder),
  ]);
  return [...table(deadHeadings, rows), '', `${count(dead.length, 'dead letter', 'dead letters')}.`];
}

/** One JSON object a line, one for each dead letter. */
export function deadJson(dead: readonly DeadReminder[]): string[] {
  return dead.map(jsonOf);
}

const waitingHeadings = ['due', 'occasion', 'reason', 'tried again', 'reminder', 'place'];

/** One line for each reminder that is parked or withheld, and a sum. Ids only, times in UTC. */
export function waitingTable(waiting: readonly WaitingReminder[]): string[] {
  if (waiting.length === 0) return ['Nothing is parked.'];
  const rows = waiting.map((reminder) => [
    moment(reminder.dueAt),
    reminder.occasion,
    reminder.reason,
    reminder.nextAt === null ? '–' : moment(reminder.nextAt),
    reminder.id,
    placeOf(reminder),
  ]);
  return [...table(waitingHeadings, rows), '', `${count(waiting.length, 'reminder', 'reminders')} parked.`];
}

/** One JSON object a line, one for each reminder that is parked or withheld. */
export function waitingJson(waiting: readonly WaitingReminder[]): string[] {
  return waiting.map(jsonOf);
}

type Placed = Pick<DeadReminder, 'id' | 'watchId' | 'tenantId' | 'userId' | 'conversationId'>;

function placeOf({ tenantId, userId, conversationId }: Placed): string {
  return `tenant ${tenantId}  user ${userId}  conversation ${conversationId}`;
}

function jsonOf({ id, watchId, tenantId, userId, conversationId, ...rest }: Placed): string {
  const place = { tenant: tenantId, user: userId, conversation: conversationId };
  return JSON.stringify({ ...place, reminder: id, watch: watchId, ...rest });
}

/** What was deleted, or would be. */
export function forgottenLine(stored: StoredCounts, isDeleted: boolean): string {
  const counts = [
    count(stored.people, 'person', 'people'),
    count(stored.conversations, 'conversation', 'conversations'),
    count(stored.watches, 'watch', 'watches'),
    count(stored.reminders, 'reminder', 'reminders'),
    count(stored.moves, 'move', 'moves'),
    count(stored.subscriptions, 'subscription', 'subscriptions'),
    count(stored.imports, 'import', 'imports'),
    `feedback on ${count(stored.feedback, 'card', 'cards')}`,
  ].join(', ');
  return isDeleted
    ? `Deleted: ${counts}, and how to write to them.`
    : `Stored: ${counts}. Nothing was deleted; add --yes to delete it.`;
}

/** The same as one JSON object. */
export function forgottenJson({ tenantId, userId }: Whose, stored: StoredCounts, isDeleted: boolean): string {
  return JSON.stringify({ tenant: tenantId, user: userId ?? null, ...stored, deleted: isDeleted });
}
