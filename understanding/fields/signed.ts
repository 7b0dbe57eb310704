import type { Spoken } from '../clauses/acts.ts';
import { has } from '../clauses/clauses.ts';
import { isTelling } from '../items/items.ts';
import { evidence, type Evidence } from '../weighing/evidence.ts';
import type { Field } from '../../guidance/answers.ts';

/** A clause, and what it says of the way that a field goes: invited, accepted, lost. */
export type Signed<Sign> = { readonly clause: Spoken; readonly sign: Sign };

/** The clauses that say something of it; what is only undone says nothing. */
export function signed<Sign>(
  telling: readonly Spoken[],
  signOf: (clause: Spoken) => Sign | undefined,
): Signed<Sign>[] {
  return telling.flatMap((clause) => {
    const sign = has(clause, 'undoing') ? undefined : signOf(clause);
    return sign === undefined ? [] : [{ clause, sign }];
  });
}

/** What the clauses come to, told where the last of them tells it. */
export function comesTo(field: Field, last: Spoken, values: readonly string[], sure: boolean): Evidence[] {
  const at = last.items.findLast(isTelling)?.from ?? last.from;
  return [evidence(last, at, field, values, sure)];
}
