import { isAccounted, isAgainst } from '../weighing/beside.ts';
import type { Spoken } from '../clauses/acts.ts';
import { has } from '../clauses/clauses.ts';
import { anyOf } from '../phrases/concept.ts';
import { isDate, isPlace, isTelling, means, type Item } from '../items/items.ts';
import type { Field } from '../../guidance/answers.ts';

/** Whether the clauses say nothing but what the rules of the field know, and nothing unknown follows that may take it back. */
export function isWhole(
  field: Field,
  signs: readonly { readonly clause: Spoken }[],
  telling: readonly Spoken[],
): boolean {
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

const objecting = anyOf('not no-longer except part source:another-tenant');

/** What a clause of its own is about. */
function isNamed(item: Item): boolean {
  return isDate(item) || isPlace(item) || means(item, ...named);
}

const named = anyOf(
  'gdap dap rights relationship invitation auto-renew renews renewal:on renewal:off subscription',
  'licence offer ends source:another-partner agreement source:microsoft-direct',
  'source:volume-licensing accept send distributor click offer:same licences:unchanged',
  'licences:changed relationship:none relationship:invited',
);

/** How many of its words only fill: many of them are a sentence about something, few are an answer. */
export function fillingIn({ items }: Spoken): number {
  const fill = items.filter((item) => !isTelling(item) && !means(item, 'we'));
  return fill.reduce((sum, { from, to }) => sum + to - from, 0);
}
