import { leftOver } from '../weighing/beside.ts';
import type { Spoken } from '../clauses/acts.ts';
import { has } from '../clauses/clauses.ts';
import type { Evidence } from '../weighing/evidence.ts';
import { isProduct } from '../items/items.ts';

/** "Everything stays, just the E1s go": something behind it that no rule knows may be an exception. */
export function withException(one: Evidence, telling: readonly Spoken[]): Evidence {
  if ((one.field !== 'offer' && one.field !== 'licenceCount') || !wholes.has(one.values[0] ?? '')) return one;
  const isLimited = telling.some(
    (clause) =>
      clause.from >= one.clause.to &&
      clause.sentence === one.clause.sentence &&
      (clause.unknown.length > 0 ||
        (has(clause, 'except', 'only', 'but') &&
          ((clause.items.some(isProduct) &&
            !has(clause, 'keep', 'offer:same') &&
            !(one.field === 'offer' && has(clause, 'more', 'fewer'))) ||
            leftOver(clause, new Set(['offer', 'licenceCount'])).length > 0))),
  );
  // "It got renamed, but the same inside."
  const isConceded =
    has(one.clause, 'but') &&
    telling.some(
      (clause) =>
        clause.sentence === one.clause.sentence &&
        clause.to <= one.clause.from &&
        (clause.unknown.length > 0 || has(clause, 'offer:equivalent')),
    );
  return isLimited || isConceded ? { ...one, sure: false } : one;
}

const wholes: ReadonlySet<string> = new Set(['same', 'unchanged']);
