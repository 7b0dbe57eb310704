import { answeredForgetCard, forgetCard, storedLines } from '../../cards/person/forget-card.ts';
import { retireOpen, say, showOpen } from '../speak.ts';
import type { Turn } from '../turn.ts';
import { storedCounts } from './stored-counts.ts';

/** Asks whether everything about the person is to be deleted, with how much that is. */
export async function askToForget(turn: Turn): Promise<void> {
  const stored = await storedCounts(turn);
  retireOpen(turn);
  showOpen(turn, { kind: 'forget' }, (card) => forgetCard({ stored, card }, turn.speech));
}

/** Says that nothing was deleted. */
export function keep(turn: Turn): void {
  retireOpen(turn, () => answeredForgetCard({ forgotten: false }, turn.speech));
  say(turn, 'forget.kept');
}

/** Has everything deleted with the turn, and says what that was. */
export async function forget(turn: Turn): Promise<void> {
  const stored = await storedCounts(turn);
  retireOpen(turn, () => answeredForgetCard({ forgotten: true }, turn.speech));
  turn.effects.push({ kind: 'forgotten' });
  const { speech } = turn;
  say(turn, 'forget.done', { stored: speech.list(storedLines(stored, speech)) });
}
