import type { Handled } from '../../cards/watch/watch-handled-card.ts';
import type { Watch } from '../../reminders/watch.ts';

/** How a watch that is over ended; nothing while it goes on. */
export function endOfWatch({ status }: Watch): Handled | undefined {
  return status === 'active' || status === 'portfolio' || status === 'team-portfolio'
    ? undefined
    : { kind: status };
}
