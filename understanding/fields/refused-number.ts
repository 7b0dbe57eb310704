import type { Spoken } from '../clauses/acts.ts';
import { has } from '../clauses/clauses.ts';
import { isTelling } from '../items/items.ts';
import type { Heard } from '../weighing/evidence.ts';

/** "No, 15", with a count given before: it refuses that, and no word of it answers or picks what is asked now. */
export function isOtherNumber({
  telling,
  listening: { draft, asking },
}: Pick<Heard, 'telling' | 'listening'>) {
  const [refusal, number, ...more] = telling;
  if (refusal === undefined || number === undefined || more.length > 0) return false;
  const isOfBefore = asking !== 'subscriptionCount' && draft.subscriptionCount !== undefined;
  return isOfBefore && isBareNo(refusal) && isBareNumber(number);
}

function isBareNo(clause: Spoken): boolean {
  return clause.unknown.length === 0 && clause.to - clause.from <= 2 && has(clause, 'no', 'not');
}

function isBareNumber({ items, unknown }: Spoken): boolean {
  const said = items.filter(isTelling);
  return unknown.length === 0 && said.length === 1 && said.every(({ kind }) => kind === 'number');
}
