import type { FieldOf } from '../../guidance/field-kind.ts';
import type { Spoken } from '../clauses/acts.ts';
import { has } from '../clauses/clauses.ts';
import type { Concept } from '../phrases/concept.ts';
import { means, nextTo, rightBefore, saidBefore, type Item, type Place } from '../items/items.ts';
import { sellerAt } from './foreign-seller.ts';

export type Side = FieldOf<'country'>;
/** Whose a place is: a side's, both sides', or somebody's who does not matter. */
export type Owner = Side | 'both' | 'other' | undefined;

/** Who is named by what; the first that fits counts. */
const owners: readonly (readonly [Exclude<Owner, undefined>, Concept])[] = [
  ['other', 'third-party'],
  ['other', 'person'],
  ['other', 'other-partner'],
  ['other', 'source:another-partner'],
  ['other', 'distributor'],
  ['other', 'elsewhere'],
  ['both', 'both'],
  ['partnerCountry', 'model:direct-bill'],
  ['partnerCountry', 'model:indirect-provider'],
  ['partnerCountry', 'model:indirect-reseller'],
  ['partnerCountry', 'we'],
  ['customerCountry', 'tenant'],
  ['customerCountry', 'customer'],
  // "New customer, a law firm in Austin."
  ['customerCountry', 'command:start'],
];

/** Whom the item names, if anybody. */
export function ownerSaidBy(item: Item): Owner {
  const said = owners.filter(([, concept]) => means(item, concept)).map(([owner]) => owner);
  return said.length > 1 &&
    said[0] !== 'other' &&
    said.includes('partnerCountry') &&
    said.includes('customerCountry')
    ? undefined
    : said[0];
}

/** Whoever the clause names last. */
export function ownerIn({ items }: Spoken): Owner {
  const said = items.findLast((item) => ownerSaidBy(item) !== undefined && !isOurselves(item, items));
  return said === undefined ? undefined : ownerSaidBy(said);
}

/** "Both" anywhere in the clause, else whoever stands right behind it, or is named nearest before, else behind. */
export function ownerOf(place: Place, clause: Spoken): Owner {
  const { items } = clause;
  const beside = ownerBeside(place, clause);
  if (beside !== undefined) return beside;
  const before = items.findLast(
    (item) =>
      item.to <= place.from &&
      ownerSaidBy(item) !== undefined &&
      !isOfCompany(item, items) &&
      !isOurselves(item, items),
  );
  // "The tenant belongs to the group in Vienna": what is the tenant's stays it.
  if (before !== undefined && ownerSaidBy(before) === 'other' && saidBefore(items, before, 'tenant'))
    return 'customerCountry';
  if (before !== undefined) return ownerSaidBy(before);
  const behind = items.find((item) => item.from >= place.to && ownerSaidBy(item) !== undefined);
  return behind === undefined ? undefined : ownerSaidBy(behind);
}

/** "We're a reseller in Manchester" names nobody else. */
function isOurselves(item: Item, items: readonly Item[]): boolean {
  if (!means(item, 'reseller') || !means(item, 'source:another-partner')) return false;
  return means(rightBefore(items, item), 'we');
}

/** "An architect's office in Toulouse" is the company itself. */
function isOfCompany(item: Item, items: readonly Item[]): boolean {
  const before = items.findLast(
    (one) => one.to <= item.from && item.from - one.to <= 1 && !means(one, 'filler'),
  );
  return means(item, 'third-party') && means(before, 'company');
}

/** "A Swedish customer", "from a Swiss reseller", "Portuguese partner here", "take over an Åland company". */
function ownerBeside(place: Place, clause: Spoken): Owner {
  const { items } = clause;
  const next = nextTo(items, place);
  const previous = rightBefore(items, place);
  if (means(next, 'customer', 'tenant')) return 'customerCountry';
  if (sellerAt(place, clause) !== undefined) return 'other';
  if (means(next, 'third-party', 'other-partner')) return 'other';
  const isBefore = (...concepts: readonly Concept[]) => saidBefore(items, place, ...concepts);
  if (means(next, 'partner-noun') || means(previous, 'partner-noun'))
    return isBefore('buy', 'customer', 'have', 'from', 'licence', 'subscription', 'product') &&
      !isBefore('we')
      ? 'other'
      : 'partnerCountry';
  return means(next, 'company') && isBefore('we') && isBefore('move') ? 'customerCountry' : undefined;
}

/** "Everybody in Ireland", "all Denmark". */
export function isOfAll(clause: Spoken): boolean {
  return has(clause, 'all') && !has(clause, 'subscription', 'licence', 'product', 'offer');
}
