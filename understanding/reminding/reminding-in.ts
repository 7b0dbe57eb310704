import type { Reading } from '../words/text.ts';
import type { Spoken } from '../clauses/acts.ts';
import type { Command } from '../commands/command-said.ts';
import { has } from '../clauses/clauses.ts';
import { means } from '../items/items.ts';
import type { Listening } from '../said.ts';
import type { ReminderReply, WatchRequest } from './watch-said.ts';
import { reminderReplyIn } from './reply.ts';
import { mayAskToRemind, watchRequestIn } from './watch-request.ts';

/** What a message asks to be reminded of, or answers to a reminder; a command is neither, a question no answer. */
export function remindingIn(
  text: string,
  reading: Reading,
  spoken: readonly Spoken[],
  { today, here, dateOrder }: Listening,
  command: Command | undefined,
): { readonly watch?: WatchRequest; readonly reply?: ReminderReply } {
  const mayAsk = command === undefined && mayAskToRemind(reading) && !asksAgain(spoken);
  const watch = mayAsk ? watchRequestIn(text, { today, here, dateOrder }) : undefined;
  // "Remind me on Friday to get it done" settles nothing.
  if (watch?.kind === 'own-words') return { watch };
  const reply = spoken.some(({ act }) => act !== 'tell') ? undefined : reminderReplyIn(reading);
  if (reply !== undefined && !isToCome(reply, spoken)) return { reply };
  if (watch === undefined) return {};
  // "Remind me on Friday", and nothing of whom.
  const isMere = watch.by === 'remind' && watch.subject === undefined && watch.daysBefore === undefined;
  return isMere && watch.end?.kind === 'day'
    ? { watch, reply: { kind: 'snooze', rest: watch.end.day, onlyBelow: true } }
    : { watch };
}

/** "They accept once legal is done" reports nothing yet. */
function isToCome({ kind, rest }: ReminderReply, spoken: readonly Spoken[]): boolean {
  if (rest === '' || (kind !== 'done' && kind !== 'moved')) return false;
  // "Moved 3 of the 15."
  if (/^\d/.test(rest)) return true;
  return spoken.some((clause) =>
    has(clause, 'will', 'want', 'need', 'waiting', 'asking', 'before', 'undone'),
  );
}

/** "Remind me what the difference is". */
function asksAgain(spoken: readonly Spoken[]): boolean {
  const items = spoken.flatMap((clause) => clause.items);
  const isAsking = (at: number) => {
    const next = items.find((item) => item.from >= at);
    return means(next, 'asking', 'asking-inside');
  };
  return items.some(
    (item) =>
      (means(item, 'remind') && isAsking(item.to)) ||
      (item.kind === 'phrase' &&
        item.meant.some(({ concept, template }) => concept === 'asking' && template.startsWith('remind'))),
  );
}
