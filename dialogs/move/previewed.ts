import type { Day } from '../../guidance/day.ts';
import { supposed } from '../answering/supposed.ts';
import { absorb } from './absorb.ts';
import type { Decision } from './decision.ts';
import type { Move } from './move.ts';
import { only } from './route.ts';
import type { Told } from './told.ts';

/**
 * What an answer would change in the plan that was made, which stands until it is taken over; nothing where there is no
 * plan, or the answer has to be asked for again. Pure.
 */
export function previewed(move: Move, told: Told, today: Day): Decision | undefined {
  const { planned, at } = move;
  if (planned === undefined || at.kind !== 'question' || told.facts[at.field] === undefined) return undefined;
  const stays: Move = { ...move, ...planned, at: { kind: 'planned' }, misses: 0 };
  const { draft } = absorb(move, told, today);
  // What was answered since, for the same change, belongs to it.
  const facts = only(draft, (field) => draft[field] !== planned.draft[field] || field === at.field);
  return {
    move: stays,
    replies: [{ kind: 'what-if', supposed: supposed(stays, { facts }, today) }],
    told: [],
    closes: true,
  };
}
