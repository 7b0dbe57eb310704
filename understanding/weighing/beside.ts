import type { Field } from '../../guidance/answers.ts';
import type { Spoken } from '../clauses/acts.ts';
import { has } from '../clauses/clauses.ts';
import { anyOf, type Concept } from '../phrases/concept.ts';
import { isDate, isNumber, isSmall, isTelling, means, type Item } from '../items/items.ts';
import { reckonsWith } from './accounted.ts';

/** What says nothing of any value. */
const harmless = anyOf(
  'last-year kind:newer kind:older yes correcting wrong undoing all have move buy customer we',
  'unknown asking command:help command:change',
);

/** Whether the rules of the fields that the clause speaks of reckon with all that it says. */
export function isAccounted(clause: Spoken, fields: ReadonlySet<Field>): boolean {
  return leftOver(clause, fields).length === 0;
}

/** "Not active since yesterday": a denial beside what the rules of the field do not reckon with is of it, too. */
export function isAgainst(clause: Spoken, field: Field, value?: string | number): boolean {
  const { items } = clause;
  const isUndone = (value === 'none' || (field === 'autoRenew' && value === 'on')) && has(clause, ...undoing);
  // "Another tenant" is where they move from, and in passing to all else.
  const isAside = (item: Item) =>
    means(item, 'aside') && !(field === 'source' && means(item, 'source:another-tenant'));
  if (!isUndone && !countedBeside.has(field) && items.some(isAside)) return true;
  if (askedBeside.has(field) && !isUndone && isElse(items, field)) return true;
  if (field === 'termLength' && items.some(isContent)) return true;
  if (unknowable.has(field) && has({ items }, 'unknown')) return true;
  if (field === 'autoRenew' && isOfOthers(clause)) return true;
  if (field === 'state' && isOfPerson(items)) return true;
  return items.some((item) => means(item, ...denying) && !reckonsWith(field, item));
}

/** "They cancelled the meeting", "accepted verbally": what is spoken of in passing may be what the value is said of. */
const askedBeside: ReadonlySet<Field> = new Set<Field>([
  ...(['relationship', 'delegatedAdmin', 'autoRenew', 'state', 'termEnd'] as const),
]);

/** "12 subscriptions at the meeting" are 12. */
const countedBeside: ReadonlySet<Field> = new Set<Field>([
  ...(['tenantSubscriptionCount', 'businessSeats', 'licenceCount'] as const),
]);

/** What leaves none is the same whenever and whyever it was done. */
const undoing = anyOf(
  'lose refuse request had ended waiting need promise no-longer want will attempted formerly role',
  'support-role',
);

/** Nobody knows it, so what stands beside is no answer. */
const unknowable: ReadonlySet<Field> = new Set<Field>(['relationship', 'delegatedAdmin', 'state']);

/** Something spoken of in passing; "until last year"; "instead of GDAP", and not what then. */
function isElse(items: readonly Item[], field: Field): boolean {
  const first = items.find(isTelling);
  const isWas =
    field !== 'termEnd' &&
    field !== 'state' &&
    items.some((item, at) => means(item, 'until') && items.slice(at + 1, at + 3).some(isPeriod));
  return (
    isWas ||
    (field !== 'termEnd' && items.some(isContent)) ||
    (means(first, 'instead') && !means(first, 'not')) ||
    isBefore(items[0])
  );
}

/** A word that fills and is known for nothing else: "accepted elsewhere", "off in the screenshot". */
function isContent(item: Item): boolean {
  return item.kind === 'phrase' && item.concepts.size === 1 && item.concepts.has('filler');
}

/** "Before GDAP", "about the renewal". */
function isBefore(item: Item | undefined): boolean {
  return means(item, 'before', 'about');
}

/** "Last year", "May". */
function isPeriod(item: Item): boolean {
  return isDate(item) && item.isAhead !== true && !item.inDigits;
}

/** "Off for their other company": who turned it off may be another, whose it is may not. */
function isOfOthers({ items }: Spoken): boolean {
  const other = items.findLast((item) => means(item, 'third-party', 'source:another-tenant'));
  return other !== undefined && items.some((item) => item.to <= other.from && isSetting(item));
}

function isSetting(item: Item): boolean {
  return means(item, ...settings) && !means(item, 'turn-off') && !means(item, 'turn-on');
}

const settings = anyOf('on off renewal:on renewal:off renewal:cancel');

/** "The director was suspended". */
function isOfPerson(items: readonly Item[]): boolean {
  return has({ items }, 'person') && has({ items }, 'state:suspended', 'state:active');
}

const denying: readonly Concept[] = ['not', 'nobody', 'no-longer'];

/** What the clause says that no rule of the fields reckons with. */
export function leftOver({ items }: Spoken, fields: ReadonlySet<Field>): Item[] {
  return items.filter(
    (item, at) =>
      isTelling(item) &&
      !isHarmless(item) &&
      !isOfLately(item, items[at + 1]) &&
      ![...fields].some((field) => reckonsWith(field, item)),
  );
}

/** The 10 of "10 minutes ago". */
function isOfLately(item: Item, next: Item | undefined): boolean {
  return isNumber(item) && next?.from === item.to && means(next, 'days') && means(next, 'just-now');
}

function isHarmless(item: Item): boolean {
  return means(item, ...harmless) || isFilling(item);
}

/** "On", "so", "last": it fills, and what else it can be turns no value. */
function isFilling(item: Item): boolean {
  if (item.kind !== 'phrase' || !(item.concepts.has('filler') || item.concepts.has('light'))) return false;
  const isLinking = linking.some((concept) => item.concepts.has(concept));
  return [...item.concepts].every(
    (concept) =>
      concept === 'filler' ||
      passing.has(concept) ||
      (concept === 'event' && item.concepts.has('light')) ||
      concept.startsWith('command:') ||
      isSmall(new Set([concept])) ||
      (isLinking && (concept === 'starts' || concept === 'ends')),
  );
}

const linking = anyOf('to from of through until');

/** What a word that fills may mean besides, without harm to a value beside it. */
const passing: ReadonlySet<Concept> = new Set(
  anyOf(
    'on off remains attempted country at-least at-most odd person place:first place:second',
    'place:third place:last more becomes had said-by-others unsure i-think customer-count licence',
    'still-works company',
  ),
);
