import { isDate, isPlace, isTelling, means } from '../items/items.ts';
import type { Field } from '../../guidance/answers.ts';
import { anyOf } from '../phrases/concept.ts';
import type { Spoken } from '../clauses/acts.ts';
import { has, isBareDenial, saysOnly } from '../clauses/clauses.ts';
import type { Heard } from '../weighing/evidence.ts';

/** What deeds such as "accepted", "refused", "lost" are about. */
export type Topic = 'relationship' | 'delegatedAdmin' | 'autoRenew' | 'agreement' | 'none';

/** The topic of each clause: what it names, else what the clause before was about, else the open question. */
export function topicsOf({ telling, listening: { asking, draft } }: Heard): ReadonlyMap<Spoken, Topic> {
  let topic: Topic =
    asking === 'relationship' || asking === 'delegatedAdmin' || asking === 'autoRenew' ? asking : 'none';
  const corrects = telling.some((clause) => has(clause, 'correcting', 'wrong')) || swaps(telling);
  const takesBack = corrects || isInvitedOnly(telling);
  // "They haven't accepted, they only got the link", at another question: it takes back what was said of the invitation.
  const isOfRelationship = (clause: Spoken) =>
    takesBack &&
    draft.relationship !== undefined &&
    asking !== 'relationship' &&
    has(clause, 'accept', 'send');
  // "The customer has accepted now!", and nothing else where another question is open.
  const isNews = (clause: Spoken) =>
    (topic === 'none' || topic === 'autoRenew') &&
    has(clause, 'accept') &&
    ['invited', 'none'].includes(draft.relationship ?? '') &&
    (asking === undefined || isMereAcceptance(clause));
  // "No, it's off", at another question.
  const isOfRenewal = (clause: Spoken) =>
    corrects &&
    draft.autoRenew !== undefined &&
    asking !== 'autoRenew' &&
    (has(clause, 'off', 'turn-off') || isBareOn(clause));
  // "The request lies there unanswered", where the rights are asked.
  const isOfRights = (clause: Spoken) =>
    asking === 'delegatedAdmin' &&
    !corrects &&
    (draft.relationship ?? 'accepted') === 'accepted' &&
    has(clause, 'invitation') &&
    !has(clause, 'relationship');
  return new Map(
    telling.map((clause) => {
      topic =
        (isOfRights(clause) ? 'delegatedAdmin' : undefined) ??
        named(clause, asking) ??
        (isOfRenewal(clause) ? 'autoRenew' : undefined) ??
        (isOfRelationship(clause) || isNews(clause)
          ? 'relationship'
          : speaksOfOther(clause) && !isSetAgainst(clause, telling)
            ? 'none'
            : topic);
      const own = topic;
      // What is not there neither ends nor is taken away: "no GDAP, ends 31 March".
      if (has(clause, 'not', 'no', 'nobody') && has(clause, 'gdap', 'dap') && !has(clause, 'accept', 'send'))
        topic = 'none';
      return [clause, own] as const;
    }),
  );
}

/** "Invited, not accepted." */
function isInvitedOnly(telling: readonly Spoken[]): boolean {
  const said = telling.flatMap(({ items }) => items);
  return (
    telling.every(({ unknown }) => unknown.length === 0) &&
    has({ items: said }, 'not') &&
    has({ items: said }, 'accept') &&
    has({ items: said }, 'send', 'relationship:invited') &&
    saysOnly({ items: said }, invitation)
  );
}

const invitation = anyOf('accept send not no customer only yet');

/** "Not off, on." */
function swaps(telling: readonly Spoken[]): boolean {
  const [first, second, ...more] = telling;
  if (first === undefined || second === undefined || more.length > 0 || second.to > 4) return false;
  const is = (one: Spoken, other: Spoken) => has(one, 'off', 'turn-off') && has(other, 'on');
  return has(first, 'not') && (is(first, second) || is(second, first));
}

/** "Looking again it's on": behind "on" nothing stands. */
function isBareOn({ items }: Spoken): boolean {
  const said = items.filter((item) => isTelling(item) && !means(item, 'correcting'));
  return said.length === 1 && means(said[0], 'on') && said[0] === items.at(-1);
}

/** "They accepted today": nobody and nothing else is spoken of. */
function isMereAcceptance(clause: Spoken): boolean {
  return (
    clause.unknown.length === 0 &&
    has(clause, 'just-now', 'customer') &&
    saysOnly(clause, acceptance, ...clause.items.filter(isDate))
  );
}

const acceptance = anyOf('accept just-now correcting yes no person have customer');

const otherValues = /^(offer|source|licences|account|programme|model|provider|length):/;

/** It tells of something else: what stands behind it is not of what stood before. */
function speaksOfOther({ items }: Spoken): boolean {
  return items.some(
    (item) =>
      isPlace(item) ||
      (item.kind === 'phrase' && [...item.concepts].some((concept) => otherValues.test(concept))),
  );
}

/** "We've got it in their German tenant, not in this one": what is had there is what was asked for. */
function isSetAgainst({ items, sentence, to }: Spoken, telling: readonly Spoken[]): boolean {
  const next = telling.find((one) => one.sentence === sentence && one.from >= to);
  return has({ items }, 'have') && has({ items }, 'tenant') && next !== undefined && isBareDenial(next);
}

/** "Their global admin hit accept": who did it is named by the role. */
function isByAdmin(clause: Spoken): boolean {
  const isPerson = clause.items.some((item) => means(item, 'role') && means(item, 'customer'));
  return isPerson && has(clause, 'relationship:accepted') && !has(clause, 'rights');
}

function named(clause: Spoken, asking: Field | undefined): Topic | undefined {
  if (has(clause, 'gdap', 'dap', 'support-role')) return 'delegatedAdmin';
  // "We have no access to their portal" is said of much.
  const isOfRights = has(clause, 'rights', 'role') && !isByAdmin(clause);
  if ((asking === undefined || asking === 'delegatedAdmin') && isOfRights) return 'delegatedAdmin';
  if (has(clause, 'renews') && has(clause, 'on', 'off', 'turn-on', 'turn-off')) return 'autoRenew';
  // "They kicked us out" takes the rights with it, where these are asked.
  if (asking === 'delegatedAdmin' && has(clause, 'lose') && !has(clause, 'relationship', 'invitation'))
    return 'delegatedAdmin';
  if (has(clause, 'auto-renew', 'renewal:on', 'renewal:off')) return 'autoRenew';
  if (has(clause, 'relationship', 'invitation')) return 'relationship';
  const isOpen = asking === undefined || asking === 'relationship';
  if (isOpen && has(clause, 'relationship:accepted', 'relationship:invited', 'relationship:none'))
    return 'relationship';
  return has(clause, 'agreement') ? 'agreement' : undefined;
}
