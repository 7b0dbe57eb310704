import { reminderCard } from '../../cards/watch/reminder-card.ts';
import type { UndoShown } from '../../cards/parts/undo-button.ts';
import { todoTitle } from '../../cards/watch/todo-words.ts';
import { watchAddedCard, watchCard, watchNotAddedCard } from '../../cards/watch/watch-card.ts';
import { digestOf, digestOfWatch } from '../../reminders/digest.ts';
import type { Effect, Watch } from '../../reminders/watch.ts';
import type { Given } from '../given.ts';
import { say, show, showLasting } from '../speak.ts';
import { undoShown } from '../taking-back/undo-shown.ts';
import type { Turn } from '../turn.ts';
import type { WatchOutcome, WatchReply } from './outcome.ts';
import { sayHandled } from './say-handled.ts';
import { showWatchedPlan } from './show-watched-plan.ts';
import { watchShown } from './watch-shown.ts';

/** Shows what was decided of what the person watches, and leaves what is to change with the turn. */
export async function presentWatch(turn: Turn, outcome: WatchOutcome): Promise<void> {
  const { replies, effects = [], refused } = outcome;
  turn.effects.push(...effects, ...(await withItsMove(turn, effects)));
  if (refused !== undefined) turn.refused = refused;
  const changes = effects.length > 0;
  for (const reply of replies) await presentReply(turn, reply, changes);
}

/** Where a customer has moved, nothing else is reminded of about that move either. */
async function withItsMove({ memory }: Turn, effects: readonly Effect[]): Promise<Effect[]> {
  const also: Effect[] = [];
  for (const effect of effects) {
    if (effect.kind !== 'watch-changed' || effect.set.status !== 'moved') continue;
    const moveId = (await memory.watchAsItStands(effect.id))?.watch.moveId;
    const others = moveId === undefined ? [] : await memory.watchesOfMove(moveId);
    const set = { status: 'moved' } as const;
    also.push(
      ...others
        .filter(({ id }) => id !== effect.id)
        .map(({ id }) => ({ kind: 'watch-changed', id, set, reminders: [] }) as const),
    );
  }
  return also;
}

async function presentReply(turn: Turn, reply: WatchReply, changes: boolean): Promise<void> {
  const { speech, person } = turn;
  switch (reply.kind) {
    case 'notice':
      say(turn, reply.key, reply.values);
      return;
    case 'day':
      say(turn, reply.key, { day: speech.day(reply.day), ...named(reply) });
      return;
    case 'instant':
      say(turn, reply.key, { when: speech.instant(reply.at, person.habits.timeZone) });
      return;
    case 'too-late':
      say(turn, 'notice.snooze.tooLate', { todo: todoTitle(reply.todo, speech) });
      return;
    case 'handled':
      await sayHandled(turn, reply, changes ? undoShown(turn) : undefined);
      return;
    case 'watch':
      showWatch(turn, reply);
      return;
    case 'reminder':
      await showReminder(turn, reply);
      return;
    case 'plan':
      await showWatchedPlan(turn, reply.watch);
      return;
    case 'added':
      showAdded(turn, reply, changes ? undoShown(turn) : undefined);
      return;
    case 'not-added':
      show(turn, watchNotAddedCard(watchShown(turn, reply.watch), speech));
      return;
    case 'which':
      // A row of the card of several opens its reminder.
      say(turn, 'reply.which');
      show(
        turn,
        reminderCard(digestOf({ send: [...reply.reminders], missed: [] }, turn.now), turn.who, speech),
      );
  }
}

function named({ subject }: { readonly subject?: string }): { subject?: string } {
  return subject === undefined ? {} : { subject };
}

function showWatch(turn: Turn, { watch, note }: Extract<WatchReply, { kind: 'watch' }>): void {
  const shown = {
    ...watchShown(turn, watch),
    watchId: watch.id,
    cadence: watch.cadence ?? turn.person.habits.cadence,
    elsewhere: isElsewhere(turn, watch),
    note,
  };
  showLasting(turn, watch.id, watchCard(shown, turn.speech));
}

/** Once something is done about it, a line takes its place. */
async function showReminder(
  turn: Turn,
  { watch, reminderId }: Extract<WatchReply, { kind: 'reminder' }>,
): Promise<void> {
  const { moveId } = watch;
  const move = moveId === undefined ? undefined : await turn.memory.moveSeen(moveId);
  const digest = digestOfWatch({ watch, move }, reminderId, turn.now);
  showLasting(turn, watch.id, reminderCard(digest, turn.who, turn.speech));
}

function isElsewhere({ who }: Given, { conversationId }: Watch): boolean {
  return conversationId !== who.conversationId;
}

type Added = Extract<WatchReply, { kind: 'added' }>;

function showAdded(turn: Turn, { watch, daysBefore }: Added, undo: UndoShown | undefined): void {
  const shown = { ...watchShown(turn, watch), watchId: watch.id, daysBefore, zoneFrom: zoneFrom(turn), undo };
  show(turn, watchAddedCard(shown, turn.speech));
}

function zoneFrom({ person: { habits }, who }: Given): 'person' | 'client' | 'nobody' {
  if (habits.timeZoneConfirmed) return 'person';
  return who.reportedTimeZone === habits.timeZone ? 'client' : 'nobody';
}
