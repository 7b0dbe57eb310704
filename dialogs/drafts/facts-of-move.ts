import type { DraftFacts } from '../../cards/drafts/draft-facts.ts';
import type { KeptMove } from '../../reminders/kept-move.ts';
import { progressOf } from '../../reminders/progress.ts';
import { todayOf } from '../given.ts';
import type { Turn } from '../turn.ts';

/** What the texts about the move are made of today; nothing where its answers say nothing today. */
export function factsOfMove(turn: Pick<Turn, 'now' | 'who'>, kept: KeptMove): DraftFacts | undefined {
  const today = todayOf(turn);
  const progress = progressOf(kept, today);
  if (progress === undefined) return undefined;
  const { answers, plan, done } = progress;
  return { customer: kept.customer, answers, plan, done, today, sender: turn.who.name };
}
