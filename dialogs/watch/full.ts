import { watchLimits } from '../../reminders/limits.ts';
import { say } from '../speak.ts';
import type { Turn } from '../turn.ts';
import type { Watching } from './watching.ts';

/** Says so, and what to do, where the person watches as many as they may; answers whether it is so. */
export async function saidThatFull(
  turn: Turn,
  { kind, subject, termEnd }: Pick<Watching, 'kind' | 'subject' | 'termEnd'>,
): Promise<boolean> {
  const { byHand: most } = watchLimits;
  const { all } = await turn.memory.watchCounts();
  if (all < most) return false;
  say(turn, 'watch.full', { most });
  if (subject !== undefined && termEnd !== undefined)
    say(turn, kind === undefined ? 'watch.full.again' : 'watch.full.again.words', {
      subject,
      day: turn.speech.day(termEnd),
    });
  return true;
}
