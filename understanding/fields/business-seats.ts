import { seatsKept } from '../../languages/seats.ts';
import type { Spoken } from '../clauses/acts.ts';
import { has } from '../clauses/clauses.ts';
import { evidence, type Evidence, type Heard } from '../weighing/evidence.ts';
import { isProduct, means } from '../items/items.ts';
import { isOfLater } from './named-products.ts';
import { type Quantity } from './quantities.ts';

/** How many licences of Business plans there are: of all that are counted by name the sum. */
export function businessSeatsIn(
  { telling, listening: { asking } }: Heard,
  quantities: readonly Quantity[],
): Evidence[] {
  const isAsked = asking === 'businessSeats';
  const named = quantities.filter(
    ({ unit, clause }) => unit === 'business-product' && (isAsked || !isOfLater(clause)),
  );
  const licences = quantities.filter(({ unit }) => unit === 'licence' || (isAsked && unit === undefined));
  const seats = named.length > 0 ? named : isAsked || isOfOneBusinessPlan({ telling }) ? licences : [];
  const [first] = seats;
  if (first === undefined) return isAsked ? noneIn({ telling }) : [];
  const side = isAsked && seats.length === 1 ? sideOfLine(first) : undefined;
  if (side !== undefined) return [evidence(first.clause, first.number.from, 'businessSeats', [side])];
  const last = isAsked && seats.length > 1 && named.length === 0 ? seats.at(-1) : undefined;
  const sum = seats.reduce((total, { number }) => total + number.value, 0);
  // Of two bare numbers the later may be what is to come.
  const sure =
    last === undefined &&
    seats.every(
      ({ exact, denied, clause }) =>
        exact && !denied && !has(clause, 'will', 'want') && !isOurs(clause, isAsked),
    );
  return [evidence(first.clause, first.number.from, 'businessSeats', [last?.number.value ?? sum], sure)];
}

/** Where the plan changes: above it, old and new licences together are too many (rulebook §2). */
const line = seatsKept['up-to-150'];

/** "More than 150", "at most 100": on which side of the line is all that counts; "more than 100" leaves it open. */
function sideOfLine({ clause, number: { value, isLeast } }: Quantity): number | undefined {
  if ((has(clause, 'at-least') || isLeast) && value >= line) return seatsKept['more-than-150'];
  return has(clause, 'at-most') && value <= line ? seatsKept['up-to-150'] : undefined;
}

/** "Only Business Standard, 18 people." */
function isOfOneBusinessPlan({ telling }: Pick<Heard, 'telling'>): boolean {
  const products = telling.flatMap(({ items }) => items.filter(isProduct));
  return products.length === 1 && means(products[0], 'business-product');
}

/** "We have 40 ourselves" counts none of theirs. */
function isOurs(clause: Spoken, isAsked: boolean): boolean {
  return isAsked && has(clause, 'we') && has(clause, 'have') && !has(clause, 'customer', 'business-product');
}

/** "None, all Enterprise." */
function noneIn({ telling }: Pick<Heard, 'telling'>): Evidence[] {
  const clause = telling.find((one) => has(one, 'not', 'nobody', 'no'));
  if (clause === undefined || telling.some((one) => has(one, 'unknown', 'unsure'))) return [];
  const isBare =
    !has(clause, 'want', 'need', 'will', 'waiting') && clause.items.every(({ kind }) => kind === 'phrase');
  return isBare ? [evidence(clause, clause.from, 'businessSeats', [0])] : [];
}
