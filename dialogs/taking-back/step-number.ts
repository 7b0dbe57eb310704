import type { Turn } from '../turn.ts';

/** The number of the step that the turn is noted as, for the buttons that take it back; no other turn is given it. */
export function stepNumber(turn: Pick<Turn, 'conversation' | 'step'>): number {
  const { conversation } = turn;
  turn.step ??= (conversation.stepsNoted ?? 0) + 1;
  conversation.stepsNoted = turn.step;
  return turn.step;
}
