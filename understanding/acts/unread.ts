import type { Spoken } from '../clauses/acts.ts';
import { has } from '../clauses/clauses.ts';
import type { Evidence } from '../weighing/evidence.ts';
import { isNumber } from '../items/items.ts';

/** The parts, as they were written, that hold words which nobody knows, or of which nothing was made. */
export function unreadIn(telling: readonly Spoken[], evidence: readonly Evidence[]): string[] {
  const used = new Set(evidence.map(({ clause }) => clause.from));
  const isCounted = evidence.some(({ field }) => field === 'subscriptionCount' || field === 'businessSeats');
  const isUsed = (clause: Spoken) =>
    used.has(clause.from) ||
    (isCounted && has(clause, 'product', 'business-product') && clause.items.some(isNumber));
  return telling
    .filter((clause) => clause.unknown.length > 0 || (!isUsed(clause) && namesSomething(clause)))
    .map(({ text }) => text);
}

/** A name, a product, a bill: "Contoso E5", "invoice monthly". */
function namesSomething(clause: Spoken): boolean {
  const words = clause.items.reduce((count, { from, to }) => count + to - from, 0);
  const isNamed = words + clause.unknown.length < clause.to - clause.from;
  return (isNamed && clause.to - clause.from > 1) || has(clause, 'product', 'business-product', 'event');
}
