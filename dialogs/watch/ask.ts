import { watchEndCard, watchNameCard } from '../../cards/watch-question-card.ts';
import { showOpen } from '../speak.ts';
import type { Turn } from '../turn.ts';
import { longestFor, type Step } from './watching.ts';

/** Asks for the name, or for the end of the term where that is all that is missing; with own words for these. */
export function askFor(turn: Turn, { watching, problem, typed }: Step): void {
  const { kind, subject, termEnd, known, said, nameAsked } = watching;
  const most = longestFor(watching);
  if (subject === undefined)
    showOpen(turn, { kind: 'watch-name' }, (card) =>
      watchNameCard({ kind, termEnd, typed, problem, most, card }, turn.speech),
    );
  else {
    const ends = known === undefined || said === undefined ? undefined : { ...known, said };
    showOpen(turn, { kind: 'watch-end' }, (card) =>
      watchEndCard({ kind, subject, problem, ends, canGoBack: nameAsked, card }, turn.speech),
    );
  }
}
