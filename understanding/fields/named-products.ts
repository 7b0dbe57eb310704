import { has, saysOnly } from '../clauses/clauses.ts';
import type { Spoken } from '../clauses/acts.ts';
import { evidence, type Evidence, type Heard } from '../weighing/evidence.ts';
import { isProduct } from '../items/items.ts';
import type { Quantity } from './quantities.ts';
import { anyOf } from '../phrases/concept.ts';

/** Where only licences are counted: as many subscriptions as products are named, or else it is asked. */
export function namedProductsIn({ telling, listening }: Heard, quantities: readonly Quantity[]): Evidence[] {
  const isAsked = listening.asking === 'subscriptionCount';
  const named = telling
    .filter((clause) => !isOfLater(clause))
    .flatMap((clause) => clause.items.filter(isProduct).map((item) => ({ clause, item })));
  const [first] = named;
  const counted = quantities.filter(
    ({ unit, clause, denied }) =>
      (unit === 'product' || unit === 'business-product') && !denied && !isOfLater(clause),
  );
  const sentences = new Set(counted.map(({ clause }) => clause.sentence));
  const inSentences = named.filter(({ clause }) => sentences.has(clause.sentence));
  const isList =
    isAsked &&
    (quantities.length > 0 ||
      telling.every((clause) => saysOnly(clause, besideList, ...clause.items.filter(isProduct))));
  const mayCount = isAsked || listening.asking === undefined;
  const isPartial = telling.some(
    (clause) => has(clause, 'except', 'part', 'lose') || (!isAsked && has(clause, 'change', 'instead')),
  );
  if (
    first !== undefined &&
    (counted.length > 0 || isList) &&
    mayCount &&
    !isPartial &&
    listening.stage !== 'planned'
  )
    return [
      evidence(
        first.clause,
        first.item.from,
        'subscriptionCount',
        [isAsked ? named.length : counted.length],
        (isAsked && !telling.some((one) => has(one, 'other', 'odd', 'part') || one.unknown.length > 0)) ||
          (inSentences.length === counted.length && !namesOthers(telling)),
      ),
    ];
  const [licences] = quantities.filter(({ unit }) => unit === 'licence');
  return isAsked && licences !== undefined
    ? [evidence(licences.clause, licences.number.from, 'subscriptionCount', [], false)]
    : [];
}

/** "They want the same but 100 E3 less": what is to come lists nothing that is there. */
export function isOfLater(clause: Spoken): boolean {
  return has(clause, 'want', 'will', 'fewer', 'becomes', 'change', 'licences:changed', 'offer:different');
}

/** "1 x E3 and the rest …", "other subs (40 E3) stay": which of them are moved nobody says. */
function namesOthers(telling: readonly Spoken[]): boolean {
  return telling.some(
    (clause) =>
      has(clause, 'other', 'part', 'odd') ||
      (has(clause, 'keep') && has(clause, 'other-partner', 'partner-noun')) ||
      (clause.unknown.length > 0 && clause.items.some(isProduct)),
  );
}

const besideList = anyOf('only have each more yes');
