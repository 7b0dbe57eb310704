import { watchLimits } from '../../reminders/limits.ts';
import type { Memory } from '../memory.ts';
import type { WatchReply } from './outcome.ts';
import type { Watching } from './watching.ts';

/** Whether the person watches as many as they may. */
export async function isFull({ watchCounts }: Pick<Memory, 'watchCounts'>): Promise<boolean> {
  return (await watchCounts()).all >= watchLimits.byHand;
}

/** Says so, and what to do. */
export function fullReplies(about: Pick<Watching, 'kind' | 'subject' | 'termEnd'>): readonly WatchReply[] {
  const { kind, subject, termEnd } = about;
  const full = { kind: 'notice', key: 'watch.full', values: { most: watchLimits.byHand } } as const;
  if (subject === undefined || termEnd === undefined) return [full];
  const key = kind === undefined ? 'watch.full.again' : 'watch.full.again.words';
  return [full, { kind: 'day', key, day: termEnd, subject }];
}
