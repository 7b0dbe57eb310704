import type { Evidence, Heard } from '../weighing/evidence.ts';

/** "The 30th", of a day that was said before, is no count; a bare "15" can be either. */
export function countedOrDated(
  counts: readonly Evidence[],
  days: readonly Evidence[],
  { listening }: Heard,
): Evidence[] {
  const { draft, asking } = listening;
  const isOpen = asking !== undefined && counts.some(({ field }) => field === asking);
  if (draft.termEnd === undefined || isOpen || asking === 'termEnd') return [...counts, ...days];
  const isSame = ({ clause }: Evidence, { field, clause: other, sure }: Evidence) =>
    field === 'termEnd' && sure && clause.from === other.from;
  const isBare = ({ clause }: Evidence) => clause.to - clause.from === 1;
  const kept = counts.filter((count) => isBare(count) || !days.some((day) => isSame(count, day)));
  const either = kept.filter((count) => days.some((day) => isSame(count, day)));
  const doubtful = (one: Evidence): Evidence => (either.length > 0 ? { ...one, sure: false } : one);
  return [...kept.map(doubtful), ...days.map(doubtful)];
}
