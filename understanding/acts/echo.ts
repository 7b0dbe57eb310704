import type { Listening, Doubt } from '../said.ts';
import type { Spoken } from '../clauses/acts.ts';
import { has } from '../clauses/clauses.ts';

/** "Norway?": an answer to the open question with nothing but a question mark behind it is asked back. */
export function echoIn(
  spoken: readonly Spoken[],
  queried: readonly string[],
  { asking, options = [] }: Listening,
): Doubt[] {
  const [clause, ...others] = spoken;
  const [value, ...more] = queried;
  // "The first?" asks of those that stand there already.
  if (asking === undefined || options.length > 0 || clause === undefined || value === undefined) return [];
  const isBare =
    others.length === 0 &&
    more.length === 0 &&
    clause.act === 'ask' &&
    clause.unknown.length === 0 &&
    !has(clause, 'asking', 'asking-inside', 'verb-first', 'or');
  return isBare ? [{ field: asking, options: [value] }] : [];
}
