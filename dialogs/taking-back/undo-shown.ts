import type { UndoShown } from '../../cards/parts/undo-button.ts';
import { lastingCardKey } from '../speak.ts';
import type { Turn } from '../turn.ts';
import { stepNumber } from './step-number.ts';

/** The button that takes back what the turn changes, for whoever speaks in it. */
export function undoShown(turn: Turn): UndoShown {
  return { step: stepNumber(turn), card: lastingCardKey(turn) };
}
