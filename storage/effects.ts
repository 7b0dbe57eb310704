import type { PortfolioEffect } from '../portfolio/kept/portfolio-effect.ts';
import type { AbsenceEffect } from './absence.ts';
import { applyAbsenceEffect } from './absence-effects.ts';
import type { ConversationKey } from './conversation-key.ts';
import type { Queries } from './database.ts';
import { keepFeedback } from './feedback.ts';
import { lookAgain } from './followed-portfolio.ts';
import { forgetPerson } from './forget.ts';
import type { MoveEffect } from './kept-move.ts';
import { applyMoveEffect } from './move-effects.ts';
import { applyPortfolioEffect } from './portfolio-effects.ts';
import { replanningBy } from './replanning.ts';
import { people } from './schema.ts';
import { countUnknown } from './unknown-questions.ts';
import type { Effect } from './watch.ts';
import { applyWatchEffect } from './watch-effects.ts';

/** Applies what a turn changes beside the conversation; a person only ever changes what they made. */
export async function applyEffects(
  tx: Queries,
  key: ConversationKey,
  effects: readonly Effect[],
  now: Date,
): Promise<void> {
  for (const effect of effects) await applyEffect(tx, key, effect, now);
}

async function applyEffect(tx: Queries, key: ConversationKey, effect: Effect, now: Date): Promise<void> {
  switch (effect.kind) {
    case 'watch-added':
    case 'watch-changed':
    case 'watch-removed':
    case 'watch-restored':
    case 'reminder-added':
      await applyWatchEffect(tx, key, effect, now);
      return;
    case 'habits-changed':
      await changeHabits(tx, key, effect, now);
      return;
    case 'feedback-given':
      await keepFeedback(tx, key, effect, now);
      return;
    case 'unknown-asked':
      await countUnknown(tx, effect, now.toISOString().slice(0, 10));
      return;
    case 'forgotten':
      await forgetPerson(tx, key, now);
      return;
    default:
      await applyKept(tx, key, effect, now);
  }
}

type Kept = MoveEffect | AbsenceEffect | PortfolioEffect;

/** The effects on moves, on who cares for them, and on files. */
async function applyKept(tx: Queries, key: ConversationKey, effect: Kept, now: Date): Promise<void> {
  switch (effect.kind) {
    case 'file-held':
    case 'file-answered':
    case 'file-dropped':
    case 'import-kept':
    case 'import-undone':
    case 'wished':
    case 'list-given':
    case 'list-taken-back':
    case 'care-taken':
    case 'care-given-back':
      await applyPortfolioEffect(tx, key, effect, now);
      return;
    case 'move-kept':
    case 'move-changed':
    case 'move-removed':
    case 'step-ticked':
    case 'step-unticked':
      await applyMoveEffect(tx, key, effect, now);
      return;
    default:
      await applyAbsenceEffect(tx, key, effect, now);
  }
}

async function changeHabits(
  tx: Queries,
  { tenantId, userId }: ConversationKey,
  effect: Extract<Effect, { kind: 'habits-changed' }>,
  now: Date,
): Promise<void> {
  const set = { ...effect.set, replanning: replanningBy(effect.replan) };
  await tx
    .insert(people)
    .values({ tenantId, userId, ...set })
    .onConflictDoUpdate({ target: [people.tenantId, people.userId], set });
  await lookAgain(tx, { tenantId, userId }, now);
}
