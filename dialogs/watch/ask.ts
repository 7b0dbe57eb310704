import { watchEndCard, watchNameCard } from '../../cards/watch-question-card.ts';
import { showOpen } from '../speak.ts';
import type { Turn } from '../turn.ts';
import { longestName } from '../understanding/customer-name.ts';
import type { Step } from './watching.ts';

/** Asks for the name, or for the end of the term where that is all that is missing. */
export function askFor(turn: Turn, { watching, problem, typed }: Step): void {
  const { subject, termEnd, nameAsked } = watching;
  if (subject === undefined)
    showOpen(turn, { kind: 'watch-name' }, (card) =>
      watchNameCard({ termEnd, typed, problem, most: longestName, card }, turn.speech),
    );
  else
    showOpen(turn, { kind: 'watch-end' }, (card) =>
      watchEndCard({ subject, problem, canGoBack: nameAsked, card }, turn.speech),
    );
}
