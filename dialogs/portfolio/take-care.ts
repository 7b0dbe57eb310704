import { saidCard } from '../../cards/talk/said-card.ts';
import { caredForBy, heldByColleagues } from '../../portfolio/kept/cared-for.ts';
import { say, showLasting } from '../speak.ts';
import { undoShown } from '../taking-back/undo-shown.ts';
import type { Turn } from '../turn.ts';
import { sayUnknown } from './show-subscription.ts';

/** Has the person be reminded of one subscription, or of all that colleagues look after; these are told. */
export async function takeCare(turn: Turn, subscriptionId: string | undefined): Promise<void> {
  const { subscriptions } = await turn.memory.portfolio.whole();
  if (subscriptionId !== undefined && subscriptions.every(({ id }) => id !== subscriptionId)) {
    sayUnknown(turn);
    return;
  }
  const meant = heldByColleagues(subscriptions).filter(
    ({ id }) => subscriptionId === undefined || id === subscriptionId,
  );
  if (meant.length === 0) {
    say(turn, 'care.yours');
    return;
  }
  const from = caredForBy(meant.map(({ caretaker }) => caretaker));
  turn.effects.push({ kind: 'care-taken', ids: meant.map(({ id }) => id), at: turn.now, from });
  for (const { userId, name, count } of from)
    turn.effects.push({
      kind: 'told',
      notice: {
        to: { userId, name },
        from: { userId: turn.who.userId, name: turn.who.name },
        what: { kind: 'care-taken', by: turn.who.name, count },
      },
    });
  const lines = [turn.speech.say('care.taken', { count: meant.length })];
  const change = { verb: 'portfolio-list', asked: { kind: 'all' } } as const;
  showLasting(turn, 'care-taken', saidCard({ lines, undo: undoShown(turn), change }, turn.speech));
}
