import { watchSettledCard, type Settled } from '../../cards/watch-settled-card.ts';
import type { Speech } from '../../cards/speech.ts';
import type { Watch } from '../../reminders/watch.ts';
import { show } from '../speak.ts';
import type { Turn } from '../turn.ts';

/**
 * Says in a line what was done, in place of the card that was pressed where that spoke of this watch alone.
 * Whoever presses it, that card stays its maker's and speaks as they do.
 */
export async function settle(turn: Turn, watch: Watch, settled: Settled, replaces: boolean): Promise<void> {
  const { input, who } = turn;
  const activityId = replaces && input.kind === 'pressed' ? input.onActivity : undefined;
  if (activityId === undefined) show(turn, watchSettledCard(watch.subject, settled, turn.speech));
  else {
    const shown = watchSettledCard(watch.subject, settled, await makerSpeech(turn, watch));
    turn.outgoing.push({ kind: 'replace', activityId, conversationId: who.conversationId, shown });
  }
}

async function makerSpeech({ who, memory, speech }: Turn, { userId }: Watch): Promise<Speech> {
  return userId === who.userId ? speech : await memory.speechOf(userId);
}

/** How a watch that is over ended; nothing while it goes on. */
export function endOfWatch({ status }: Watch): Settled | undefined {
  return status === 'active' ? undefined : { kind: status };
}
