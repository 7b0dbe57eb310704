import { watchSettledCard, type Settled } from '../../cards/watch-settled-card.ts';
import type { Watch } from '../../reminders/watch.ts';
import { show } from '../speak.ts';
import type { Turn } from '../turn.ts';

/** Says in a line what was done, in place of the card that was pressed where that spoke of this watch alone. */
export function settle(turn: Turn, { subject }: Watch, settled: Settled, replaces: boolean): void {
  const shown = watchSettledCard(subject, settled, turn.speech);
  const { input, who } = turn;
  const activityId = replaces && input.kind === 'pressed' ? input.onActivity : undefined;
  if (activityId === undefined) show(turn, shown);
  else turn.outgoing.push({ kind: 'replace', activityId, conversationId: who.conversationId, shown });
}

/** How a watch that is over ended; nothing while it goes on. */
export function endOfWatch({ status }: Watch): Settled | undefined {
  return status === 'active' ? undefined : { kind: status };
}
