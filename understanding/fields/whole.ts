import { isAccounted, isAgainst } from '../weighing/beside.ts';
import type { Spoken } from '../clauses/acts.ts';
import { has, isTelling } from '../clauses/clauses.ts';
import type { Concept } from '../phrases/concept.ts';
import { means, type Item } from '../items/items.ts';
import type { Field } from '../../guidance/answers.ts';

type Signed = { readonly clause: Spoken };

/** Whether the clauses say nothing but what the rules of the field know, and nothing unknown follows that may take it back. */
export function isWhole(field: Field, signs: readonly Signed[], telling: readonly Spoken[]): boolean {
  const last = signs.at(-1)?.clause;
  return (
    last !== undefined &&
    signs.every(({ clause }) => isAccounted(clause, new Set([field])) && !isAgainst(clause, field)) &&
    !isOvertaken(last, telling)
  );
}

/** Whether a clause behind holds words that nobody here knows, or takes something back of which no rule knows what. */
export function isOvertaken(clause: Spoken, telling: readonly Spoken[]): boolean {
  return telling.some(
    (next) =>
      next.from >= clause.to &&
      next.sentence <= clause.sentence + 1 &&
      (next.unknown.length > 0 || (next.sentence === clause.sentence && isVagueObjection(next))),
  );
}

/** "But suspended", "not for the small one", "but it's in the other tenant": an objection that names nothing that is asked. */
export function isVagueObjection(clause: Spoken): boolean {
  const objects = has(clause, ...objecting) || (has(clause, 'but') && clause.items.some(isTelling));
  return objects && !has(clause, 'because') && !clause.items.some(isNamed);
}

const objecting: readonly Concept[] = [
  ...(['not', 'no-longer', 'except', 'part', 'source:another-tenant'] as const),
];

/** What a clause of its own is about. */
function isNamed(item: Item): boolean {
  return item.kind === 'date' || item.kind === 'place' || named.some((concept) => means(item, concept));
}

const named: readonly Concept[] = [
  ...(['gdap', 'dap', 'rights', 'relationship', 'invitation', 'auto-renew', 'renews', 'renewal:on'] as const),
  ...([
    'renewal:off',
    'subscription',
    'licence',
    'offer',
    'ends',
    'source:another-partner',
    'agreement',
  ] as const),
  ...([
    'source:microsoft-direct',
    'source:volume-licensing',
    'accept',
    'send',
    'distributor',
    'click',
  ] as const),
  ...([
    'offer:same',
    'licences:unchanged',
    'licences:changed',
    'relationship:none',
    'relationship:invited',
  ] as const),
];

/** How many of its words only fill: many of them are a sentence about something, few are an answer. */
export function fillingIn({ items }: Spoken): number {
  const fill = items.filter((item) => !isTelling(item) && !means(item, 'we'));
  return fill.reduce((sum, { from, to }) => sum + to - from, 0);
}
