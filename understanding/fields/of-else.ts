import type { Spoken } from '../clauses/acts.ts';
import { has } from '../clauses/clauses.ts';
import type { Heard } from '../weighing/evidence.ts';
import { isDate, isTelling, means, nextTo, rightBefore, saidBehind, type Item } from '../items/items.ts';
import { labels, says, type Sayable } from './sayings.ts';
import { anyOf } from '../phrases/concept.ts';

/** Whether the words of a value are of something else than the field here. */
export function isOfElse(field: Sayable, item: Item, clause: Spoken, heard: Heard): boolean {
  switch (field) {
    case 'source':
      return (
        isGoal(item, clause) ||
        isOurs(item, clause) ||
        (heard.listening.asking === 'sameProvider' && means(item, 'provider:other'))
      );
    case 'state':
      return heard.listening.asking === 'autoRenew' && isSwitching(item, heard.telling);
    case 'offer':
      return isOfLabel('licenceCount', field, item, clause);
    case 'licenceCount':
      return isOfLabel('offer', field, item, clause) || isOfOffer(item, clause, heard.telling);
    default:
      return false;
  }
}

/** "We're a reseller in Manchester." */
function isOurs(item: Item, { items }: Spoken): boolean {
  const before = rightBefore(items, item);
  return means(before, 'we') && means(item, 'source:another-partner');
}

/** "The product will not be the same", where the number is asked: its label says of which it is. */
function isOfLabel(other: Sayable, field: Sayable, item: Item, clause: Spoken): boolean {
  const [own, others] = [labels[field], labels[other]];
  const isOthers = says(item, other) && others !== undefined && has(clause, others);
  return isOthers && !(own !== undefined && has(clause, own));
}

/** "Going to CSP", "moving them into CSP": where they go is not where they come from. */
function isGoal(item: Item, { items }: Spoken): boolean {
  if (!means(item, 'partner-noun') || item.to - item.from > 1) return false;
  const before = items.findLast((one) => one.to <= item.from && (isTelling(one) || means(one, 'to')));
  return means(before, ...going) && before?.to === item.from;
}

const going = anyOf('becomes move change to will');

/** "Their admin killed it", where the renewal is asked: the renewal, unless it names the subscription. */
function isSwitching(item: Item, telling: readonly Spoken[]): boolean {
  const isNamed = telling.some((clause) => has(clause, 'subscription', 'product', 'business-product'));
  return means(item, 'turn-off', 'off', 'on') && !isNamed;
}

/** "I meant equivalent, not the same": what is denied is of the offer, as what is said instead. */
function isOfOffer(item: Item, clause: Spoken, telling: readonly Spoken[]): boolean {
  const label = labels.licenceCount;
  if (!says(item, 'offer') || (label !== undefined && has(clause, label)) || !has(clause, 'not'))
    return false;
  return telling.some(
    (one) =>
      one !== clause && one.items.some((other) => says(other, 'offer') && !says(other, 'licenceCount')),
  );
}

/** "The EA was cancelled", "direct from next month", "the trial never got going": it may be over, to come, or neither. */
export function isOver(
  field: Sayable,
  item: Item,
  { items, to, sentence }: Spoken,
  { telling, listening: { asking } }: Heard,
): boolean {
  const behind = telling.filter((one) => one.sentence === sentence && one.from >= to);
  const next = nextTo(items, item);
  switch (field) {
    // "The new account manager."
    case 'billingAccount':
      return means(next, 'person', 'customer');
    // "Yearly, monthly since June."
    case 'termLength':
      return behind.some((one) => has(one, 'renewal:extended'));
    // "Different people, the same stuff."
    case 'licenceCount':
      return (
        has({ items }, 'event') ||
        (asking !== field &&
          says(item, 'offer') &&
          item.to - item.from === 1 &&
          says(item, field) &&
          means(item, 'offer:different'))
      );
    case 'source':
    case 'volumeProgramme':
      return (
        // "Another partner quoted, but they never bought."
        behind.some(
          (one) => has(one, 'buy') && has(one, 'not') && !has(one, 'microsoft', 'source:microsoft-direct'),
        ) ||
        (means(item, 'source:volume-licensing') && has({ items }, 'state:cancelled')) ||
        items.some((one) => means(one, 'from-on') && items.some((date) => isAhead(date, one.to)))
      );
    case 'state':
      return means(item, 'state:trial') && saidBehind(items, item, 'not');
    default:
      return false;
  }
}

function isAhead(item: Item, from: number): boolean {
  return isDate(item) && item.from === from && item.isAhead === true;
}
