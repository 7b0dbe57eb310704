import type { UndoShown } from '../../cards/parts/undo-button.ts';
import { watchHandledCard } from '../../cards/watch/watch-handled-card.ts';
import type { Speech } from '../../languages/speech.ts';
import type { Watch } from '../../reminders/watch.ts';
import type { SentAs } from '../sent-as.ts';
import { show, standingAs } from '../speak.ts';
import type { Turn } from '../turn.ts';
import type { WatchReply } from './outcome.ts';

type Handling = Extract<WatchReply, { kind: 'handled' }>;

/**
 * Says in a line what was done, in place of the card that was pressed where that spoke of this watch alone.
 * Whoever presses it, that card stays its maker's and speaks as they do; whoever did it takes it back.
 */
export async function sayHandled(
  turn: Turn,
  { watch, handled, replaces }: Handling,
  undo?: UndoShown,
): Promise<void> {
  const place = replaces ? await placeOf(turn, watch) : undefined;
  const { subject } = watch;
  if (place === undefined) show(turn, watchHandledCard({ subject, handled, undo }, turn.speech));
  else {
    const shown = watchHandledCard({ subject, handled, undo }, await makerSpeech(turn, watch));
    turn.outgoing.push({ kind: 'replace', ...place, shown });
  }
}

/** Where the card stands that was pressed, if it is known to be the watch's own or a reminder of it alone. */
async function placeOf(turn: Turn, { id }: Watch): Promise<SentAs | undefined> {
  const standing = standingAs(turn, id);
  if (standing !== undefined) return standing;
  const activityId = turn.input.kind === 'pressed' ? turn.input.onActivity : undefined;
  if (activityId === undefined) return undefined;
  const [reminded, ...others] = await turn.memory.remindedBy(activityId);
  const isOfIt = reminded === id && others.length === 0;
  return isOfIt ? { activityId, conversationId: turn.who.conversationId } : undefined;
}

async function makerSpeech({ who, memory, speech }: Turn, { userId }: Watch): Promise<Speech> {
  return userId === who.userId ? speech : await memory.speechOf(userId);
}
