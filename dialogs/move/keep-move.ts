import { isDeepStrictEqual } from 'node:util';
import type { Day } from '../../guidance/day.ts';
import { newestEdition } from '../../guidance/editions.ts';
import { checkedAnswers } from '../../guidance/validity.ts';
import { moveLimits } from '../../reminders/limits.ts';
import type { MoveEffect } from '../../reminders/kept-move.ts';
import type { Given } from '../given.ts';
import type { Move } from './move.ts';
import { stoppedPlan } from './planned.ts';
import { applicable } from './route.ts';

/** Where a turn takes a move, and by what id it would be kept from now on. */
export type Keeping = {
  readonly before: Move | undefined;
  readonly after: Move;
  readonly newId: string;
  /** The UTC day. */
  readonly today: Day;
};

/**
 * Has a move kept from its first plan on, and what is kept follow each later one; a plan that the regions stop is none
 * to keep. Pure.
 */
export function keepMove(
  { who }: Pick<Given, 'who'>,
  { before, after, newId, today }: Keeping,
): { readonly move: Move; readonly effect?: MoveEffect } {
  const { keptAs, planned, at } = after;
  // While a question is open, what the last plan was made of may not be enough for one any more.
  if (planned === undefined || at.kind !== 'planned' || stoppedPlan(after) !== undefined)
    return { move: after };
  const made = {
    answers: checkedAnswers(applicable(planned.draft, today), today),
    edition: newestEdition,
  };
  if (keptAs !== undefined) {
    const isSame = isDeepStrictEqual(before?.planned?.draft, planned.draft);
    return { move: after, ...(isSame ? {} : { effect: { kind: 'move-changed', id: keptAs, set: made } }) };
  }
  const { tenantId, userId, conversationId, name: makerName } = who;
  const kept = { id: newId, tenantId, userId, conversationId, makerName, ...made } as const;
  return {
    move: { ...after, keptAs: newId },
    effect: { kind: 'move-kept', move: { ...kept, ticked: [], status: 'open' }, most: moveLimits.open },
  };
}
