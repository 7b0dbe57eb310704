import type { Turn } from '../turn.ts';

/**
 * The number of the step that the turn is noted as, for the buttons that take it back; no other turn is given it. The
 * first is the second since 1970, so that no button from before everything was forgotten means a step of afterwards.
 */
export function stepNumber(turn: Pick<Turn, 'now' | 'conversation' | 'step'>): number {
  const { conversation, now } = turn;
  turn.step ??= (conversation.stepsNoted ?? Math.floor(now.getTime() / 1000)) + 1;
  conversation.stepsNoted = turn.step;
  return turn.step;
}
