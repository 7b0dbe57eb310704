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
  /** Whose it is, as the turn's message says. */
  readonly named?: string | undefined;
  /** The UTC day. */
  readonly today: Day;
};

/**
 * Has a move kept from its first plan on, and what is kept follow each later one; a plan that the regions stop is none
 * to keep. Pure.
 */
export function keepMove(
  { who }: Pick<Given, 'who'>,
  { before, after, newId, named, today }: Keeping,
): { readonly move: Move; readonly effect?: MoveEffect } {
  const { keptAs, planned, at } = after;
  // While a question is open, what the last plan was made of may not be enough for one any more.
  if (planned === undefined || at.kind !== 'planned' || stoppedPlan(after) !== undefined)
    return keptAs === undefined ? { move: after } : { move: after, ...changed(keptAs, nameOf(named)) };
  // What stays was checked on its day; the clock of a bot on somebody's own machine may go back since.
  const isSame = keptAs !== undefined && isDeepStrictEqual(before?.planned?.draft, planned.draft);
  if (isSame) return { move: after, ...changed(keptAs, nameOf(named)) };
  const made = {
    answers: checkedAnswers(applicable(planned.draft, today), today),
    edition: newestEdition,
  };
  if (keptAs !== undefined) return { move: after, ...changed(keptAs, { ...made, ...nameOf(named) }) };
  const { tenantId, userId, conversationId, name: makerName } = who;
  const { customer, ...move } = after;
  const kept = { id: newId, tenantId, userId, conversationId, makerName, customer, ...made } as const;
  return {
    move: { ...move, keptAs: newId },
    effect: { kind: 'move-kept', move: { ...kept, ticked: [], status: 'open' }, most: moveLimits.open },
  };
}

type Set = Extract<MoveEffect, { kind: 'move-changed' }>['set'];

function changed(id: string, set: Set): { readonly effect?: MoveEffect } {
  return Object.keys(set).length === 0 ? {} : { effect: { kind: 'move-changed', id, set } };
}

function nameOf(named: string | undefined): Set {
  return named === undefined ? {} : { customer: named };
}
