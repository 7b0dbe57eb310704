import { cardOfPress } from './card-of-press.ts';
import type { refusedWith } from './press-refusal.ts';
import type { Turn } from './turn.ts';

/** Why the press that came in does not count, if it does not. */
export function refusalOf(turn: Turn): keyof typeof refusedWith | undefined {
  if (turn.input.kind === 'unknown-button') return 'button-unknown';
  if (turn.input.kind !== 'pressed') return undefined;
  switch (cardOfPress(turn, turn.input.submit)) {
    case 'foreign':
      return 'card-foreign';
    case 'old':
      return 'card-old';
    case 'waiting':
      return undefined;
  }
}
