import type { Said } from '../../understanding/said.ts';
import type { ListMeant } from './asked.ts';

type Query = NonNullable<Said['query']>;

/** Whether it asks for a list that its words name. */
export function isForList(query: Query): query is Extract<Query, ListMeant> {
  const { kind } = query;
  return kind !== 'ending-when' && kind !== 'summary' && kind !== 'customer' && kind !== 'plan';
}
