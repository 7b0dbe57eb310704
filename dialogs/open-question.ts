import type { Day } from '../guidance/day.ts';
import type { Absence } from './absence.ts';
import { progressAt } from './move/route.ts';
import type { Standing } from './standing.ts';

/** The question at which a move stands on the UTC day, on top, that has answers to lose. */
export function openQuestion({ top, move }: Standing, today: Day): Omit<Absence, 'wasAway'> | undefined {
  if (top !== 'move' || move?.at.kind !== 'question' || move.trail.length === 0) return undefined;
  return { field: move.at.field, ...progressAt(move.at.field, move, today) };
}
