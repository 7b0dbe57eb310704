import { fieldsOf } from '../../guidance/field-kind.ts';
import type { Spoken } from '../clauses/acts.ts';
import { has } from '../clauses/clauses.ts';
import { evidence, type Evidence, type Heard } from '../weighing/evidence.ts';
import { businessSeatsIn } from './business-seats.ts';
import { namedProductsIn } from './named-products.ts';
import { isOtherNumber } from './refused-number.ts';
import { quantitiesIn, uncounted, type Quantity } from './quantities.ts';
import { subscriptionCountsIn } from './subscription-counts.ts';
import { isDate } from '../items/items.ts';

/** How many subscriptions are moved and held, and how many Business licences there are: each number by its unit. */
export function countsIn(heard: Heard): Evidence[] {
  const quantities = quantitiesIn(
    heard.telling,
    fields.some((field) => field === heard.listening.asking),
  );
  const customers = quantities.find(({ unit, number }) => unit === 'customer-count' && number.value > 1);
  if (customers !== undefined) return uncounted(customers, 'subscriptionCount');
  const corrected = correctedIn(quantities, heard);
  if (corrected !== undefined) return corrected;
  const counted = subscriptionCountsIn(heard, quantities);
  const said = [...counted, ...businessSeatsIn(heard, quantities)];
  if (counted.length > 0) return said;
  const products = namedProductsIn(heard, quantities);
  if (said.length > 0 || products.length > 0) return [...said, ...products];
  return vagueIn(heard);
}

const fields = fieldsOf('count');

/** "Lots", "a couple", "all but Project": of the number that is asked for, and none. */
function vagueIn({ telling, listening: { asking } }: Heard): Evidence[] {
  const asked = fields.find((field) => field === asking);
  const clause = telling.find((one) => has(one, 'odd', 'part', 'except', 'all'));
  return asked === undefined || clause === undefined ? [] : [evidence(clause, clause.from, asked, [], false)];
}

/** "15, not 150", at another question: the number that is taken back says which count is meant; else the only one given. */
function correctedIn(quantities: readonly Quantity[], heard: Heard): Evidence[] | undefined {
  const { draft, asking } = heard.listening;
  const { telling } = heard;
  const given = fields.filter((field) => draft[field] !== undefined && field !== asking);
  const isCorrecting =
    isOtherNumber(heard) || telling.some((clause) => has(clause, 'correcting', 'wrong', 'instead'));
  const asked = fields.find((field) => field === asking);
  if (asked !== undefined) {
    // "I meant 3": of the question before, or of this one.
    const [bare, ...more] = quantities;
    const isEither = isCorrecting && bare?.unit === undefined && more.length === 0 && given.length > 0;
    if (!isEither || bare === undefined || bare.denied) return undefined;
    return [evidence(bare.clause, bare.number.from, asked, [bare.number.value], false)];
  }
  // "24 were the users": what was taken for subscriptions is something else.
  const renamed = quantities.find(
    ({ unit, number, clause }) =>
      (unit === 'licence' || (unit === undefined && has(clause, 'licence'))) &&
      number.value === draft.subscriptionCount,
  );
  // "12 is the licences, it's 2 subscriptions."
  const [named, ...others] = quantities.filter(({ unit, denied }) => unit === 'subscription' && !denied);
  if (renamed !== undefined && named !== undefined && others.length === 0 && named.exact)
    return [evidence(named.clause, named.number.from, 'subscriptionCount', [named.number.value])];
  if (renamed !== undefined && asking !== 'licenceCount') return uncounted(renamed, 'subscriptionCount');
  const wrong = quantities.find(({ denied, unit }) => denied && unit === undefined);
  const right = quantities.findLast(
    ({ denied, unit, number }) => !denied && unit === undefined && !isYear(number.value),
  );
  if (right !== undefined && has(right.clause, 'licence')) return uncounted(right, 'subscriptionCount');
  if (right === undefined || quantities.some(({ unit }) => unit === 'subscription')) return undefined;
  const [only, ...more] = given;
  const meant =
    given.find((field) => draft[field] === wrong?.number.value) ??
    (isCorrecting && more.length === 0 && !hasDay(telling) ? only : undefined);
  if (meant === undefined) return undefined;
  const { clause, number, exact } = right;
  return [evidence(clause, number.from, meant, [number.value], exact)];
}

function isYear(value: number): boolean {
  return value >= 2000 && value < 2100;
}

function hasDay(telling: readonly Spoken[]): boolean {
  return telling.some(({ items }) => items.some(isDate));
}
