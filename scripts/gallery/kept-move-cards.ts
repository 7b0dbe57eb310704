import { moveListCard } from '../../cards/moves/move-list-card.ts';
import { progressCard } from '../../cards/moves/progress-card.ts';
import type { Shown } from '../../cards/parts/shown.ts';
import type { Answers } from '../../guidance/answers.ts';
import type { Speech } from '../../languages/speech.ts';
import { progressOf } from '../../reminders/progress.ts';
import { longName, longSubject, unbrokenSubject } from './long-names.ts';

const today = '2026-11-24';
const moveId = '11111111-1111-4111-8111-111111111111';

/** The cards about the moves that are kept, by name. */
export function keptMoveCards(answers: Answers, speech: Speech): Record<string, Shown> {
  const at = '2026-11-20T10:00:00Z';
  const steps = progressOf({ answers, ticked: [] }, today)?.plan.steps ?? [];
  const ticked = steps.slice(0, 2).map(({ id: step }) => ({ step, byId: 'ada', by: longName, at }));
  const progress = progressOf({ answers, ticked }, today);
  const over = progressOf(
    { answers, ticked: steps.map(({ id: step }) => ({ step, byId: '', by: '', at })) },
    today,
  );
  if (progress === undefined || over === undefined) return {};
  const moves = Array.from({ length: 10 }, (_, index) => ({
    ...(index === 2 ? over : progress),
    moveId,
    customer: [unbrokenSubject, undefined][index] ?? (index === 1 ? undefined : longSubject),
    makerName: longName,
    done: index === 2 ? steps.length : 2,
  }));
  const shown = { ...progress, moveId, customer: longSubject, today };
  return {
    'moves-list': moveListCard({ moves, page: 2, pages: 3, ofAll: false }, speech),
    'moves-list-here': moveListCard({ moves, page: 1, pages: 1, ofAll: true }, speech),
    'moves-progress': progressCard(shown, speech),
    'moves-progress-done': progressCard({ ...shown, ...over, customer: undefined }, speech),
  };
}
