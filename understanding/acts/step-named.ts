import type { Spoken } from '../clauses/acts.ts';
import { has } from '../clauses/clauses.ts';
import { anyOf } from '../phrases/concept.ts';
import { isNumber, means } from '../items/items.ts';

const places = anyOf('place:first place:second place:third');

/** Which step of the plan is named, counted from 1: "step 2", "the second step". */
export function stepNamedIn({ items }: Spoken): { readonly step?: number } {
  const at = items.findIndex((item) => means(item, 'step'));
  const number = [...items.slice(at), ...items].find(isNumber);
  if (number !== undefined) return { step: number.value };
  const place = places.findIndex((concept) => has({ items }, concept));
  return place < 0 ? {} : { step: place + 1 };
}
