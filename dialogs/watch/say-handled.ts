import { watchHandledCard, type Handled } from '../../cards/watch/watch-handled-card.ts';
import type { Speech } from '../../languages/speech.ts';
import type { Watch } from '../../reminders/watch.ts';
import type { SentAs } from '../conversation.ts';
import { show, standingAs } from '../speak.ts';
import type { Turn } from '../turn.ts';

/**
 * Says in a line what was done, in place of the card that was pressed where that spoke of this watch alone.
 * Whoever presses it, that card stays its maker's and speaks as they do.
 */
export async function sayHandled(
  turn: Turn,
  watch: Watch,
  handled: Handled,
  replaces: boolean,
): Promise<void> {
  const place = replaces ? await placeOf(turn, watch) : undefined;
  if (place === undefined) show(turn, watchHandledCard(watch.subject, handled, turn.speech));
  else {
    const shown = watchHandledCard(watch.subject, handled, await makerSpeech(turn, watch));
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
