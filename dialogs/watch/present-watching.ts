import { watchAnsweredCard, watchEndCard, watchNameCard } from '../../cards/watch/watch-question-card.ts';
import { retireOpen, say, showOpen } from '../speak.ts';
import type { Turn } from '../turn.ts';
import type { WatchingDecision } from './decide-watching.ts';
import { longestFor, type Step, type Watching } from './watching.ts';

/** Shows what was decided of a watch that is being set up. */
export function presentWatching(turn: Turn, decision: WatchingDecision): void {
  switch (decision.kind) {
    case 'ask':
      close(turn, decision.watching, decision.answered);
      askFor(turn, decision);
      return;
    case 'add':
      close(turn, decision.watching, decision.answered);
      return;
    case 'leave':
      retireOpen(turn);
      say(turn, 'notice.watchLeft');
      return;
    case 'hand-on':
      retireOpen(turn);
  }
}

/** The card that was open takes its answer's shape. */
function close(turn: Turn, { kind, subject, termEnd }: Watching, answered: 'name' | 'end' | undefined): void {
  if (answered === undefined) retireOpen(turn);
  else
    retireOpen(turn, () =>
      watchAnsweredCard(answered === 'name' ? { kind, subject } : { kind, termEnd }, turn.speech),
    );
}

/** Asks for the name, or for the end of the term where that is all that is missing; with own words for these. */
function askFor(turn: Turn, { watching, problem, typed }: Step): void {
  const { kind, subject, termEnd, known, said, nameAsked } = watching;
  const most = longestFor(watching);
  const suggested = nameFor(watching, turn);
  if (subject === undefined)
    showOpen(turn, { kind: 'watch-name' }, (card) =>
      watchNameCard({ kind, termEnd, typed, problem, suggested, most, card }, turn.speech),
    );
  else {
    const ends = known === undefined || said === undefined ? undefined : { ...known, said };
    showOpen(turn, { kind: 'watch-end' }, (card) =>
      watchEndCard({ kind, subject, problem, ends, canGoBack: nameAsked, card }, turn.speech),
    );
  }
}

/** What tells the customer of a plan from most others; own words are nobody's name. */
function nameFor({ kind, answers }: Watching, { speech }: Turn): string | undefined {
  if (kind !== undefined || answers === undefined) return undefined;
  const { customerCountry, subscriptionCount: count } = answers;
  return speech.say('watch.name.suggested', { country: speech.country(customerCountry), count });
}
