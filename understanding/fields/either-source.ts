import type { Field } from '../../guidance/answers.ts';
import type { Spoken } from '../clauses/acts.ts';
import { has } from '../clauses/clauses.ts';
import { means, type Item } from '../items/items.ts';

const sources = ['microsoft-direct', 'another-partner', 'volume-licensing', 'another-tenant'] as const;

/** "Microsoft or another partner", "both MS and a partner": all that is named of the source that is asked for. */
export function eitherOf(
  telling: readonly Spoken[],
  asking: Field | undefined,
): readonly string[] | undefined {
  if (asking !== 'source' || !telling.some((clause) => has(clause, 'or', 'both', 'part'))) return undefined;
  const named = telling.flatMap(({ items }) => items.flatMap((item) => namedSource(item) ?? []));
  const values = [...new Set(named)];
  // "Mostly direct, but Visio from a reseller": what the most is nobody needs to name.
  const isPartly = telling.length > 1 && telling.some((clause) => has(clause, 'part'));
  return values.length > 1 || (isPartly && values.length > 0) ? values : undefined;
}

/** "We bring their people into the main tenant": then whoever sells the licences, the move is of tenants, or is asked. */
export function isBetweenTenants(telling: readonly Spoken[]): boolean {
  return telling.some((clause) => has(clause, 'tenant') && has(clause, 'move') && has(clause, 'to'));
}

function namedSource(item: Item): string | undefined {
  const said = sources.find((source) => means(item, `source:${source}`));
  if (said !== undefined) return said;
  if (means(item, 'microsoft')) return 'microsoft-direct';
  return means(item, 'partner-noun', 'other-partner') ? 'another-partner' : undefined;
}
