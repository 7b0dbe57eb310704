import type { Settled } from '../../cards/watch/watch-settled-card.ts';
import type { Watch } from '../../reminders/watch.ts';

/** How a watch that is over ended; nothing while it goes on. */
export function endOfWatch({ status }: Watch): Settled | undefined {
  return status === 'active' ? undefined : { kind: status };
}
