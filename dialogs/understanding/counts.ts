import type { Field } from '../../guidance/answers.ts';
import { bind, joinedBy } from './binding.ts';
import type { Finding } from './findings.ts';
import { replaces } from './correction.ts';
import { isParticle, topicsOf } from './meanings.ts';
import { isDenied, isLimit, isWholeItem, type Placed, type Scene } from './scene.ts';
import type { Reading } from './text.ts';

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
  const countsElse = numbers.some((number) => countsOthers(scene, number));
  return bound.flatMap(({ mention }, index) =>
    // "E3 for 900 and F3 for 300": where one number counts something else, an unnamed one may too.
    countsElse && fields[index] === undefined && free !== undefined
      ? [{ field: free, clauses: [mention.clause], problem: { kind: 'not-subscriptions' } } as const]
      : findingOf(
          scene,
          mention,
          fields[index] ?? free ?? (mention === item ? 'subscriptionCount' : undefined),
        ),
  );
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

function findingOf(scene: Scene, mention: Placed, field: CountField | undefined): Finding[] {
  if (field === undefined || mention.kind !== 'number') return [];
  const clauses = [mention.clause];
  if (countsOthers(scene, mention) || speaksOfCustomers(scene))
    return [{ field, clauses, problem: { kind: 'not-subscriptions' } }];
  if (!Number.isInteger(mention.value) || mention.isLeast || isLimit(scene, mention))
    return [{ field, clauses, problem: { kind: 'not-a-whole-number' } }];
  return [{ field, clauses, said: mention.value }];
}

/** "200 licences", "20 Business Premium": the nearest thing behind the number is what it counts. */
function countsOthers(scene: Scene, number: Placed): boolean {
  const counted = behind(scene, number).find(
    (mention) => isParticle(mention, 'unit') || isSubscriptions(mention) || mention.kind === 'number',
  );
  return isParticle(counted, 'unit') && !isSubscriptions(counted);
}

/** "Three customers with 20 subscriptions each": a plan is for one. */
function speaksOfCustomers(scene: Scene): boolean {
  return scene.mentions.some(
    (number) =>
      number.kind === 'number' &&
      number.value > 1 &&
      behind(scene, number)
        .slice(0, 2)
        .some((mention) => isParticle(mention, 'customers')),
  );
}

function behind({ mentions }: Scene, { to, clause }: Placed): Placed[] {
  return mentions.filter((mention) => mention.from >= to && mention.clause === clause);
}

function isSubscriptions(mention: Placed | undefined): boolean {
  return (
    mention !== undefined && topicsOf(mention).some((topic) => countFields.some((field) => field === topic))
  );
}
