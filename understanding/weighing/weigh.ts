import { draftSchema, fields, type Draft, type Field } from '../../guidance/answers.ts';
import { mayStayOpen } from '../../guidance/questions.ts';
import { problemWith } from '../../guidance/problem.ts';
import { isAccounted, isAgainst } from './beside.ts';
import { doubtOf, typed } from './doubts.ts';
import { has } from '../clauses/clauses.ts';
import { means } from '../items/items.ts';
import type { Evidence } from './evidence.ts';
import type { Doubt, Ground, Listening } from '../said.ts';
import { anyOf } from '../phrases/concept.ts';

/** What all evidence comes to, and from which words. */
export type Weighed = {
  readonly facts: Draft;
  readonly doubts: readonly Doubt[];
  /** What is asked, is not known, and may stay so. */
  readonly leftOpen?: readonly Field[];
  readonly grounds: readonly Ground[];
};

/** Of each field the last word counts: a fact if it leaves one allowed value, and if nothing stands beside it that no rule reckons with. */
export function weigh(all: readonly Evidence[], { draft, today, asking }: Listening): Weighed {
  let facts: Draft = {};
  const doubts: Doubt[] = [];
  const leftOpen: Field[] = [];
  const grounds: Ground[] = [];
  for (const field of fields) {
    const said = all.filter((one) => one.field === field).toSorted((one, other) => one.at - other.at);
    const last = said.reduce<Evidence | undefined>(outweighed, undefined);
    if (last === undefined) continue;
    const value = valueOf(last);
    const isFact =
      last.sure &&
      !isContested(said, last) &&
      isAccounted(last.clause, fieldsIn(all, last)) &&
      !isAgainst(last.clause, field, value) &&
      problemWith(field, value, { ...draft, ...facts }, today) === undefined;
    if (isFact) facts = draftSchema.parse({ ...facts, [field]: value });
    else {
      const doubt = doubtOf(last, { ...draft, ...facts });
      if (isLeft(doubt, asking)) leftOpen.push(field);
      else doubts.push(doubt);
    }
    grounds.push({ field, text: last.clause.text });
  }
  return { facts, doubts, grounds, ...(leftOpen.length === 0 ? {} : { leftOpen }) };
}

/** "I don't know" leaves a question without an answer if the plan can be made so. */
function isLeft({ field, problem }: Doubt, asking: Field | undefined): boolean {
  return (
    field === asking &&
    problem?.kind === 'look-it-up' &&
    field !== 'tenantSubscriptionCount' &&
    mayStayOpen(field)
  );
}

/** Of these the last word counts only if it takes back what was said before: "mostly direct, but Visio from a reseller". */
const contestable: ReadonlySet<Field> = new Set<Field>([
  ...([
    'source',
    'billingAccount',
    'volumeProgramme',
    'partnerModel',
    'sameProvider',
    'termLength',
    'state',
  ] as const),
]);

function isContested(said: readonly Evidence[], last: Evidence): boolean {
  // "Equivalent, only the name changes."
  if (
    last.field === 'offer' &&
    last.values[0] === 'different' &&
    has(last.clause, 'only') &&
    said.some(({ clause }) => clause !== last.clause)
  )
    return true;
  if (!contestable.has(last.field) || takesBack(last.clause)) return false;
  const [value] = last.values;
  return said.some(
    ({ values: [other, ...more], clause }) =>
      more.length === 0 && other !== undefined && other !== value && !takesBack(clause),
  );
}

/** Whether it says that something was otherwise; Portuguese "a" is no "until" here. */
function takesBack({ items }: Evidence['clause']): boolean {
  return items.some((item) => means(item, ...takingBack) && !(means(item, 'until') && means(item, 'light')));
}

const takingBack = anyOf(
  'correcting wrong instead not no no-longer formerly just-now becomes had ended until',
);

function fieldsIn(all: readonly Evidence[], { clause }: Evidence): ReadonlySet<Field> {
  return new Set(all.flatMap((one) => (one.clause.from === clause.from ? [one.field] : [])));
}

/** The later word counts, unless it only rules out other values than the one that was said: "with a CSP, it isn't direct". */
function outweighed(last: Evidence | undefined, next: Evidence): Evidence {
  const [only, ...others] = last?.values ?? [];
  const isCompatible =
    last?.sure === true &&
    others.length === 0 &&
    next.values.length > 1 &&
    only !== undefined &&
    next.values.includes(only);
  return isCompatible ? last : next;
}

/** The one value that it leaves. */
function valueOf({ field, values }: Evidence): string | number | undefined {
  const [only, ...others] = values;
  if (only === undefined || others.length > 0) return undefined;
  return typed(field, only);
}
