import type { Spoken } from '../clauses/acts.ts';
import { has } from '../clauses/clauses.ts';
import type { Concept } from '../phrases/concept.ts';
import { evidence, type Evidence, type Heard } from '../weighing/evidence.ts';
import { means, type Item, type Place } from '../items/items.ts';

/** "Through a Danish reseller", "de uma revenda espanhola": who sells it, and is on neither side. */
export function sellerAt(place: Place, { items }: Pick<Spoken, 'items'>): Item | undefined {
  const noun = items.find((item) => (item.from === place.to || item.to === place.from) && isSeller(item));
  if (noun === undefined) return undefined;
  const first = Math.min(noun.from, place.from);
  const before = items.findLast((item) => item.to <= first && !isArticle(item));
  return means(before, 'through', 'from') ? noun : undefined;
}

/** Bought from a reseller that is told by its country alone. */
export function foreignSellersIn({ telling, listening: { asking } }: Heard): Evidence[] {
  if (asking !== undefined && asking !== 'source') return [];
  return telling.flatMap((clause) =>
    clause.items.flatMap((item) => {
      // "Telstra, 4 subscriptions."
      const isNamed =
        means(item, 'reseller-name') && clause.items.length === 1 && clause.unknown.length === 0;
      if (isNamed) return [evidence(clause, item.from, 'source', ['another-partner'])];
      if (item.kind !== 'place' || has(clause, 'relationship', 'invitation', 'gdap', 'dap', 'accept'))
        return [];
      const seller = sellerAt(item, clause);
      return seller === undefined ? [] : [evidence(clause, seller.from, 'source', ['another-partner'])];
    }),
  );
}

function isSeller(item: Item): boolean {
  return means(item, 'partner-noun', 'reseller', 'other-partner');
}

/** A word that fills and has no other part to play. */
function isArticle(item: Item): boolean {
  return item.kind === 'phrase' && [...item.concepts].every((concept) => articles.has(concept));
}

const articles: ReadonlySet<Concept> = new Set(['filler', 'light', 'part', 'other', 'offer:different']);
