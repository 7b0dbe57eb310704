import type { Database } from '../../storage/database.ts';
import { feedbackSince } from '../../storage/feedback-lists.ts';
import { unknownSince } from '../../storage/unknown-questions.ts';
import type { FeedbackCommand } from './feedback-command.ts';
import type { Answer } from './operate.ts';
import { feedbackTables, jsonLines, unknownTable } from './print-feedback.ts';

/** Shows what the operator asks for. */
export async function runFeedback(
  database: Database,
  { kind, since, json }: Exclude<FeedbackCommand, { kind: 'help' }>,
): Promise<Answer> {
  if (kind === 'unknown') {
    const asked = await unknownSince(database, since.toISOString().slice(0, 10));
    return { lines: json ? jsonLines(asked) : unknownTable(asked), errors: [] };
  }
  const { read, unreadable } = await feedbackSince(database, since);
  const lines = json ? jsonLines(read) : feedbackTables(read);
  return { lines, errors: unreadable.map(({ message }) => message) };
}
