import { choices, type ChoiceField } from '../../guidance/answers.ts';
import type { Spoken } from '../clauses/acts.ts';
import { has, saysOnly } from '../clauses/clauses.ts';
import { anyOf, type Concept } from '../phrases/concept.ts';
import { isDenied } from '../clauses/denial.ts';
import { evidence, type Evidence, type Heard } from '../weighing/evidence.ts';
import { isContent, means, type Item } from '../items/items.ts';

/** What a word says only where its question is open: "the same" of the distributors, "direct" of the partner. */
const sayings = {
  billingAccount: { mca: ['kind:newer'], mosa: ['kind:older'] },
  source: { 'microsoft-direct': ['microsoft'], 'another-partner': ['reseller-name'] },
  volumeProgramme: { other: ['other'] },
  partnerModel: {
    'direct-bill': ['source:microsoft-direct', 'microsoft'],
    'indirect-reseller': ['reseller'],
  },
  // "It ends", and no day: it does not go on.
  autoRenew: { off: ['ends'] },
  // "It stays."
  offer: { same: ['keep'] },
  licenceCount: { unchanged: ['keep'] },
  sameProvider: { yes: ['offer:same'], no: ['offer:different', 'other'] },
} as const satisfies Partial<Record<ChoiceField, Readonly<Record<string, readonly Concept[]>>>>;

type Asked = keyof typeof sayings;

/** Values that are said in the fewest words, to the open question alone. */
export function ownQuestionIn({ telling, listening: { asking } }: Heard): Evidence[] {
  if (asking === undefined || !isAskable(asking) || telling.some((clause) => has(clause, 'unknown')))
    return [];
  const saying: Readonly<Record<string, readonly Concept[]>> = sayings[asking];
  return telling.flatMap((clause) =>
    clause.items.flatMap((item) => {
      // "Distributor": they are one, or buy through one.
      if (
        asking === 'partnerModel' &&
        means(item, 'distributor') &&
        isOnly(item, clause) &&
        !isDenied(clause, item)
      )
        return [evidence(clause, item.from, asking, ['indirect-provider', 'indirect-reseller'], false)];
      const said = Object.entries(saying).find(([, concepts]) => means(item, ...concepts));
      if (said === undefined || !isOfPartner(asking, clause) || !isOnly(item, clause)) return [];
      const isOneOfMore = has(clause, 'or', 'both', 'part') || isLimited(item, clause, telling);
      if (!isDenied(clause, item)) return [evidence(clause, item.from, asking, [said[0]], !isOneOfMore)];
      const rest = choices[asking].filter((one) => one !== said[0] && one !== 'unknown');
      return [evidence(clause, item.from, asking, rest, rest.length === 1)];
    }),
  );
}

/** "Everyone stays but the interns": somebody whom nobody here knows does not. */
function isLimited(item: Item, { sentence, to }: Spoken, telling: readonly Spoken[]): boolean {
  return (
    means(item, 'keep') &&
    telling.some(
      (one) =>
        one.sentence === sentence &&
        one.from >= to &&
        has(one, 'but', 'except') &&
        (one.unknown.length > 0 || one.items.some(isContent) || has(one, 'person', 'third-party')),
    )
  );
}

function isAskable(field: string): field is Asked {
  return field in sayings;
}

/** "The customer buys from Microsoft" is not of the partner. */
function isOfPartner(asking: Asked, clause: Spoken): boolean {
  if (asking !== 'partnerModel') return true;
  return !has(clause, 'customer', 'other-partner', 'third-party');
}

/** Nothing else stands in its clause that says something. */
function isOnly(item: Item, clause: Spoken): boolean {
  if (means(item, 'keep') && (clause.unknown.length > 0 || clause.items.length > 2)) return false;
  return saysOnly(clause, beside, item);
}

const beside = anyOf('or both part not account no yes buy correcting distributor only have unsure');
