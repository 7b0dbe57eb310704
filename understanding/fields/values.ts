import { choices, type Field } from '../../guidance/answers.ts';
import type { Spoken } from '../clauses/acts.ts';
import { has, saysOnly } from '../clauses/clauses.ts';
import { isDenied } from '../clauses/denial.ts';
import { evidence, type Evidence, type Heard } from '../weighing/evidence.ts';
import { isContent, isTelling, means, nextTo, rightBefore, type Item } from '../items/items.ts';
import { eitherOf, isBetweenTenants } from './either-source.ts';
import { withException } from './limited.ts';
import { moodOf } from '../clauses/mood.ts';
import { labels, listed, sayable, says, type Sayable } from './sayings.ts';
import { isOfElse, isOver } from './of-else.ts';
import { isLeft, isOfSubscriptions, isStillSo } from './past-values.ts';

/** Of which a single word says too little where they are not asked: "new", "same", "running". */
const needsMore: ReadonlySet<Sayable> = new Set([
  'offer',
  'licenceCount',
  'billingAccount',
  'state',
  'sameProvider',
]);

/** "Directly" is at once, too. */
function isMereAdverb(field: Sayable, item: Item): boolean {
  return field === 'source' && item.to - item.from === 1 && means(item, 'source:microsoft-direct');
}

/** The values that are said by themselves; what is denied leaves the others. */
export function valuesIn({ telling, listening }: Heard): Evidence[] {
  const said = eachIn({ telling, listening })
    .map((one) => withException(one, telling))
    .map((one) => withTenants(one, telling));
  const either = eitherOf(telling, listening.asking);
  const [first] = telling;
  if (either === undefined || first === undefined) return said;
  const others = said.filter(({ field }) => field !== 'source' && field !== 'volumeProgramme');
  return [...others, evidence(first, first.from, 'source', either, false)];
}

/** Of a move between tenants the seller is no source for sure. */
function withTenants(one: Evidence, telling: readonly Spoken[]): Evidence {
  const isSeller = one.field === 'source' && one.values.includes('another-partner');
  return isSeller && isBetweenTenants(telling)
    ? { ...one, values: [...new Set([...one.values, 'another-tenant'])], sure: false }
    : one;
}

function eachIn({ telling, listening }: Heard): Evidence[] {
  return telling.flatMap((clause) =>
    clause.items.flatMap((item) =>
      sayable.flatMap((field) => {
        const only = listed.get(field)?.find(([, concept]) => means(item, concept));
        if (
          only === undefined &&
          field === 'source' &&
          listening.asking === 'source' &&
          means(item, 'other-partner') &&
          !isBought(item, clause)
        )
          return [saidOf(field, 'another-partner', item, clause, { telling, listening })];
        if (only === undefined || !isMeant(field, item, clause, { telling, listening })) return [];
        const one = saidOf(field, only[0], item, clause, { telling, listening });
        // "Works fine" does in the months of grace, too.
        if (field === 'state' && means(item, 'still-works'))
          return [evidence(clause, item.from, field, ['active', 'extended'], false)];
        return [field === 'state' ? { ...one, sure: one.sure && isStillSo(clause, telling) } : one];
      }),
    ),
  );
}

/** "They bought a competitor": the company, and nothing from it. */
function isBought(item: Item, { items }: Spoken): boolean {
  const before = items.findLast((one) => one.to <= item.from && (isTelling(one) || !means(one, 'filler')));
  return means(before, 'buy') && !means(before, 'through') && before?.kind === 'phrase';
}

function saidOf(field: Sayable, value: string, item: Item, clause: Spoken, heard: Heard): Evidence {
  if (isDenied(clause, item) || isLeft(field, item, clause)) {
    const rest = choices[field].filter((one) => one !== value && one !== 'unknown');
    return evidence(clause, item.from, field, rest, rest.length === 1);
  }
  const isEither =
    has(clause, 'or', 'both') && clause.items.some((other) => other !== item && speaksOf(other, field));
  // "The EA was never signed": what the denial is of nobody knows here.
  const isAgainst =
    has(clause, 'not', 'nobody', 'no-longer') &&
    !clause.items.some((other) => says(other, field) && isDenied(clause, other));
  const isMixed = isEither || isAgainst || (has(clause, 'except', 'part', 'about') && mixable.has(field));
  const mood = moodOf(clause, item);
  if (isOver(field, item, clause, heard)) return evidence(clause, item.from, field, [value], false);
  // "We can't see any active one."
  if (has(clause, 'unknown')) return evidence(clause, item.from, field, [value], false);
  // "We signed the MCA for them" is of the agreement.
  const isOfAgreement = field === 'billingAccount' && has(clause, 'accept');
  const isOfAnother = wholes.has(field) && isSameOfAnother(field, item, clause);
  // What is to be suspended or cancelled is not yet.
  const isSo = mood === 'done' || (mood === 'coming' && field !== 'state');
  return evidence(clause, item.from, field, [value], !isMixed && isSo && !isOfAnother && !isOfAgreement);
}

/** "The same mess", "the same people": something else than what is asked is the same. */
function isSameOfAnother(field: Sayable, item: Item, { items }: Spoken): boolean {
  if (!means(item, 'offer:same') || item.to - item.from > 1) return false;
  const next = nextTo(items, item);
  return isContent(next) || (field === 'licenceCount' && means(next, 'licence'));
}

const wholes: ReadonlySet<Sayable> = new Set(['offer', 'licenceCount']);

/** "Direct, apart from two", "half of them the same": what holds for a part only is not said of all. */
const mixable: ReadonlySet<Sayable> = new Set(['source', 'offer', 'licenceCount']);

/** What is said of the move itself, or of how it is paid, and not of what the customer has. */
function isToCome(field: Sayable, item: Item, clause: Spoken, asking: Field | undefined): boolean {
  // "Going to CSP with us" is where they go to.
  const isAhead = has(clause, 'we', 'want') || (has(clause, 'aside') && has(clause, 'becomes', 'will'));
  if (field === 'source' && means(item, 'partner-noun') && isAhead) return true;
  // "The same, just annual", where the offer is asked for, is no term that they have.
  if (field === 'termLength' && (asking === 'offer' || asking === 'licenceCount')) return true;
  // "Invoice monthly."
  return means(item, 'length:monthly') && has(clause, 'event', 'payment');
}

function isMeant(field: Sayable, item: Item, clause: Spoken, heard: Heard): boolean {
  const {
    telling,
    listening: { asking },
  } = heard;
  if (isOfElse(field, item, clause, heard)) return false;
  const other = field === 'offer' ? 'licenceCount' : field === 'licenceCount' ? 'offer' : undefined;
  const before = rightBefore(clause.items, item);
  if (asking === field) return true;
  if (isToCome(field, item, clause, asking)) return false;
  // "Wrong of Microsoft."
  if (field === 'source' && means(before, 'wrong') && means(item, 'of')) return false;
  if (field === 'source' && (means(before, 'we') || has(clause, 'unknown'))) return false;
  // "GDAP we have, but in their other tenant" says nothing of where the licences are.
  const isOfRights = asking === 'relationship' || asking === 'delegatedAdmin';
  if (
    isOfRights &&
    means(item, 'source:another-tenant') &&
    !has(clause, 'subscription', 'licence', 'buy', 'move')
  )
    return false;
  // "They accepted a competitor's invitation" says nothing of where they buy.
  if (field === 'source' && asking === 'relationship' && has(clause, 'we', 'had', 'formerly')) return false;
  if (field === 'source' && has(clause, 'invitation', 'relationship', 'gdap', 'dap', 'accept')) return false;
  // "The product will not be the same", "exactly the same product", where the number is asked.
  if (other !== undefined && other === asking && isOfItself(field, other, item, clause)) return true;
  // "Billed by Microsoft, we do tier 1": of the partner's own purchases it is said at their question.
  // "Only the MCA is missing" is of the agreement, which is accepted with the relationship.
  if (
    field === 'billingAccount' &&
    means(item, 'agreement') &&
    (asking === 'relationship' || has(clause, 'not', 'accept'))
  )
    return false;
  // "Our old DAP still works" is of rights, not of subscriptions.
  if (field === 'state' && has(clause, 'gdap', 'dap', 'rights', 'role', 'relationship', 'invitation'))
    return false;
  if (field === 'source' && asking === 'partnerModel' && !has(clause, 'customer')) return false;
  // "Bought from Microsoft, MCA, 3 subscriptions."
  if (field === 'billingAccount' && means(item, 'account:mca') && asking === undefined)
    if (isBare(item, clause) && telling.some((one) => has(one, 'source:microsoft-direct'))) return true;
  // "Not EA" says nothing of the programme where nobody asks for it.
  if (field === 'volumeProgramme' && (isDenied(clause, item) || isLeft(field, item, clause))) return false;
  // The same words say two things: the open question has them.
  const isNarrower = field === 'volumeProgramme' && asking === 'source';
  if (!isNarrower && sayable.some((other) => other === asking && says(item, other))) return false;
  if (isMereAdverb(field, item)) return saysOnly(clause, ['customer', 'buy'], item);
  // No word but its name says "mosa".
  if (field === 'billingAccount' && means(item, 'account:mosa')) return true;
  if (!needsMore.has(field) || (asking === undefined && item.to - item.from > 1 && !means(item, 'filler')))
    return true;
  if (field === 'state' && asking === undefined && isOfSubscriptions(clause)) return true;
  // "It was cancelled 3 weeks ago", where the end is asked for.
  if (asking === 'termEnd' && means(item, 'state:cancelled', 'state:suspended')) return true;
  const label = labels[field];
  if (label !== undefined && has(clause, label)) return true;
  // "Not mosa, mca."
  return telling.some((one) =>
    one.items.some((other) => other !== item && says(other, field) && isDenied(one, other)),
  );
}

/** Nothing else is told in its clause. */
function isBare(item: Item, clause: Spoken): boolean {
  return clause.unknown.length === 0 && saysOnly(clause, [], item);
}

/** Its own label stands beside it, or in it: "the same product". */
function isOfItself(field: Sayable, other: Sayable, item: Item, clause: Spoken): boolean {
  const [own, others] = [labels[field], labels[other]];
  const isLabelled = own !== undefined && has(clause, own) && !(others !== undefined && has(clause, others));
  return isLabelled || (item.to - item.from > 1 && !says(item, other));
}

/** Where the source is asked for, "Microsoft or another partner" names two. */
function speaksOf(item: Item, field: Sayable): boolean {
  const isOfSource = field === 'source' || field === 'volumeProgramme';
  return (
    says(item, field) || (isOfSource && (says(item, 'source') || means(item, 'microsoft', 'partner-noun')))
  );
}
