import { fields, type Draft, type Field } from '../../guidance/answers.ts';
import type { Spoken } from '../clauses/acts.ts';
import { has, isCovered, saysOnly } from '../clauses/clauses.ts';
import { isNumber, isTelling, means, type Item } from '../items/items.ts';
import { anyOf } from '../phrases/concept.ts';
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
    renames(telling, listening.draft)
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

/** "That's wrong", "you got me wrong", "no, wrong": of what, is not said. */
function isMereObjection(clause: Spoken): boolean {
  const isObjection = (item: Item) => means(item, ...objecting) && !saysValue(item);
  return (
    clause.act === 'tell' &&
    clause.unknown.length === 0 &&
    isCovered(clause) &&
    !has(clause, 'microsoft', 'reseller', 'partner-noun', 'other') &&
    clause.items.every((item) => !isTelling(item) || isObjection(item))
  );
}

/** "Não muda nada" asks to leave the plan alone, and says of the licences that they stay. */
function saysValue(item: Item): boolean {
  if (item.kind !== 'phrase') return true;
  return [...item.concepts].some((concept) => concept.includes(':') && !concept.startsWith('command:'));
}

const objecting = anyOf('wrong correcting undoing no not command:change command:cancel command:back');

/** Whether it says no more than that: no word of it answers the open question. */
export function onlyTakesBack(spoken: readonly Spoken[]): boolean {
  const isSaid = spoken.some((clause) => has(clause, 'wrong') || takesBack(clause));
  return isSaid && spoken.every((clause) => isMereObjection(clause));
}

/** "Those were licences, not subscriptions", "12 is the licences, it's 2 subscriptions". */
function renames(telling: readonly Spoken[], { subscriptionCount }: Draft): boolean {
  const said = { items: telling.flatMap(({ items }) => items) };
  const isSaidBefore = telling.some((clause) =>
    clause.items.some((item) => isNumber(item) && item.value === subscriptionCount),
  );
  return has(said, 'licence') && has(said, 'subscription') && (isSaidBefore || has(said, 'not', 'instead'));
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
  return clause.act !== 'suppose' && has(clause, 'undoing') && saysOnly(clause, undoing);
}

const undoing = anyOf(
  'undoing correcting wrong no not yes asking asking-inside filler',
  'command:change command:cancel command:back',
);
