import type { Field } from '../../guidance/answers.ts';
import { bind, joinedBy } from './binding.ts';
import type { Finding } from '../../understanding/findings.ts';
import { replaces } from './correction.ts';
import { isParticle, topicsOf } from './meanings.ts';
import { isDenied, isLimit, isWholeItem, type Placed, type Scene } from './scene.ts';
import type { Reading } from '../../understanding/text.ts';

const countFields = ['subscriptionCount', 'tenantSubscriptionCount'] as const satisfies Field[];
type CountField = (typeof countFields)[number];

/** How many subscriptions are to be moved and how many the tenant holds: "12 of 200", "200 subscriptions". */
export function countsIn(scene: Scene, reading: Reading, asking: Field | undefined): Finding[] {
  const numbers = scene.mentions.filter((mention) => mention.kind === 'number' && !isDenied(scene, mention));
  const bound = bind(scene, numbers, () => countFields);
  const asked = countFields.find((field) => field === asking);
  const fields = bound.map(({ field }) => countFields.find((one) => one === field));
  for (const [index, { mention }] of bound.entries()) {
    const next = bound[index + 1];
    if (next === undefined) continue;
    const label = fields[index] ?? fields[index + 1] ?? asked;
    if (label === undefined) continue;
    if (replaces(scene, mention, next.mention)) fields.splice(index, 2, label, label);
    else if (joinedBy(scene, mention, next.mention, ['of', 'topic'])) {
      fields.splice(index, 2, 'subscriptionCount', 'tenantSubscriptionCount');
    } else if (isRange(scene, reading, mention, next.mention)) {
      fields.splice(index, 2, label, label);
    }
  }
  const free = fields.some((field) => field === asked) ? undefined : asked;
  const item =
    fields.some((field) => field !== undefined) || free !== undefined ? undefined : onlyItem(scene, numbers);
  const ofOthers = numbersOfOthers(scene, numbers);
  return bound.flatMap(({ mention }, index) => {
    const named = fields[index];
    const field = named ?? free ?? (mention === item ? 'subscriptionCount' : undefined);
    // "E3 for 900 and F3 for 300": where one number counts something else, an unnamed one may too.
    const countsOthers = ofOthers.has(mention) || (named === undefined && ofOthers.size > 0);
    return field === undefined ? [] : findingOf(scene, mention, field, countsOthers);
  });
}

/** In a list of facts, the only item that is a number and nothing else counts the subscriptions. */
function onlyItem(scene: Scene, numbers: readonly Placed[]): Placed | undefined {
  const items = scene.isList ? numbers.filter((number) => isWholeItem(scene, number)) : [];
  return items.length === 1 ? items[0] : undefined;
}

/** "150-200", "150 to 200", "150 or 200", "between 150 and 200". */
function isRange(scene: Scene, { words }: Reading, one: Placed, other: Placed): boolean {
  if (one.to === other.from) return /^ ?-+ ?$/.test(words[other.from]?.gap ?? '');
  return (
    joinedBy(scene, one, other, ['towards']) ||
    joinedBy(scene, one, other, ['until']) ||
    joinedBy(scene, one, other, ['or']) ||
    joinedBy(scene, one, other, ['join'])
  );
}

function findingOf(scene: Scene, mention: Placed, field: CountField, countsOthers: boolean): Finding[] {
  if (mention.kind !== 'number') return [];
  const clauses = [mention.clause];
  if (countsOthers) return [{ field, clauses, problem: { kind: 'not-subscriptions' } }];
  if (!Number.isInteger(mention.value) || mention.isLeast || isLimit(scene, mention))
    return [{ field, clauses, problem: { kind: 'not-a-whole-number' } }];
  return [{ field, clauses, said: mention.value }];
}

/** The numbers that count something else; all of them where several customers are spoken of, since a plan is for one. */
function numbersOfOthers({ mentions }: Scene, numbers: readonly Placed[]): ReadonlySet<Placed> {
  const counted = new Map(numbers.map((number) => [number, countedBy(number, mentions)]));
  const speaksOfCustomers = numbers.some(
    (number) => number.kind === 'number' && number.value > 1 && isParticle(counted.get(number), 'customers'),
  );
  if (speaksOfCustomers) return new Set(numbers);
  return new Set(
    numbers.filter(
      (number) => isParticle(counted.get(number), 'unit') && !isSubscriptions(counted.get(number)),
    ),
  );
}

/** "200 licences", "20 Business Premium": the nearest thing behind the number, in its clause, is what it counts. */
function countedBy(number: Placed, mentions: readonly Placed[]): Placed | undefined {
  for (let at = mentions.indexOf(number) + 1; mentions[at]?.clause === number.clause; at += 1) {
    const mention = mentions[at];
    const isCounted =
      isParticle(mention, 'unit') || isParticle(mention, 'customers') || isSubscriptions(mention);
    if (isCounted) return mention;
    if (mention?.kind === 'number') return undefined;
  }
  return undefined;
}

function isSubscriptions(mention: Placed | undefined): boolean {
  return (
    mention !== undefined && topicsOf(mention).some((topic) => countFields.some((field) => field === topic))
  );
}
