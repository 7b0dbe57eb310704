import { fields, type Field } from '../../guidance/answers.ts';
import type { Spoken } from '../clauses/acts.ts';
import { has, isTelling } from '../clauses/clauses.ts';
import { means } from '../items/items.ts';
import { opensWithUndoing } from '../clauses/openings.ts';
import type { Listening } from '../said.ts';
import type { Weighed } from '../weighing/weigh.ts';

/** Whether the message corrects or takes back something that was said before. */
export function correctsIn(
  telling: readonly Spoken[],
  weighed: Pick<Weighed, 'facts' | 'doubts'>,
  listening: Listening,
): boolean {
  return (
    telling.some((clause) => has(clause, 'correcting', 'wrong') || opensWithUndoing(clause)) ||
    differs(
      weighed,
      listening,
      telling.some((clause) => has(clause, 'not', 'instead')),
    ) ||
    renames(telling)
  );
}

/** Whether the message takes back what was understood last, and says nothing instead. */
export function takesBackIn(
  spoken: readonly Spoken[],
  { facts, doubts }: Pick<Weighed, 'facts' | 'doubts'>,
): boolean {
  if (Object.keys(facts).length > 0 || doubts.length > 0) return false;
  // "Can that be undone" is asked of a subscription, where anything else is said.
  return spoken.some((clause) => takesBack(clause) && (clause.act === 'tell' || spoken.every(takesBack)));
}

/** "Those were licences, not subscriptions". */
function renames(telling: readonly Spoken[]): boolean {
  const said = { items: telling.flatMap(({ items }) => items) };
  return has(said, 'licence') && has(said, 'subscription') && has(said, 'not', 'instead');
}

/** Something else than was said before, and not asked for, takes that back: "it isn't Norway". */
function differs(
  { facts, doubts }: Pick<Weighed, 'facts' | 'doubts'>,
  { draft, asking }: Listening,
  denies: boolean,
): boolean {
  const isOther = (field: Field, values: readonly unknown[]) =>
    field !== asking &&
    draft[field] !== undefined &&
    values.length > 0 &&
    !values.some((value) => String(value) === String(draft[field]));
  return (
    fields.some((field) => isOther(field, facts[field] === undefined ? [] : [facts[field]])) ||
    doubts.some(({ field, options = [] }) => isOther(field, options)) ||
    (denies && doubts.some(({ field }) => field !== asking && draft[field] !== undefined))
  );
}

/** "Put it back", and nothing else: "put it back in their inbox" is of the customer. */
function takesBack(clause: Spoken): boolean {
  return (
    clause.act !== 'suppose' &&
    has(clause, 'undoing') &&
    clause.items.every((item) => !isTelling(item) || undoing.some((concept) => means(item, concept)))
  );
}

const undoing = [
  ...(['undoing', 'correcting', 'wrong', 'no', 'not', 'yes', 'asking', 'asking-inside', 'filler'] as const),
  ...(['command:change', 'command:cancel', 'command:back'] as const),
];
