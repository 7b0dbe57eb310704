import type { Field } from '../../guidance/answers.ts';
import type { Finding } from '../../understanding/findings.ts';
import { isParticle, meaningsOf } from './meanings.ts';
import type { Placed } from './scene.ts';
import { foldedPhrases } from './phrases.ts';
import type { Word } from '../../understanding/text.ts';

/** What stands around a mention. */
export type Around = {
  /** The mentions of its clause, in order. */
  readonly beside: readonly Placed[];
  /** Its clause hangs on the one that says the value. */
  readonly isTail: boolean;
  /** The words of the message. */
  readonly words: readonly Word[];
};

/** What is so today, and may be otherwise tomorrow. */
const states: ReadonlySet<Field> = new Set(['relationship', 'delegatedAdmin', 'autoRenew']);

/** Whether the mention denies the finding, limits it or puts it off, so that its value is to be asked. */
export function speaksAgainst(mention: Placed, finding: Finding, around: Around): boolean {
  const { field } = finding;
  if ('said' in finding && finding.said === 'none') return false;
  // "Pending" is an answer of its own to one question, and a word against the answer to another.
  if (isAbout(mention, field)) return saysOtherwise(mention, finding, around);
  // "Invited, but not accepted yet."
  if ('said' in finding && finding.said === 'invited' && isWaiting(mention)) return false;
  // "Not from there but from here": what begins a clause speaks of the one before.
  if (!around.isTail && isParticle(mention, 'join')) return false;
  if (isParticle(mention, 'not-now') && states.has(field)) return true;
  if (around.isTail && mention === around.beside[0] && isParticle(mention, 'correction'))
    return !isSpent(mention, finding, around);
  if (isParticle(mention, 'unknown') || isOtherGrant(mention, field)) return true;
  if (isCountField(field) && isParticle(mention, 'others')) return false;
  if (field === 'licenceCount' && isParticle(mention, 'unit')) return true;
  return denies(mention, around) && !isSpent(mention, finding, around);
}

function isWaiting(mention: Placed): boolean {
  return isParticle(mention, 'not') || isParticle(mention, 'not-now');
}

/** "GDAP we do not have"; or the value stands once more beside its denial: "renovação automática não está desligada". */
function saysOtherwise(mention: Placed, finding: Finding, around: Around): boolean {
  if (!isChoiceOf(mention, finding.field)) return false;
  if (!chooses(mention, finding))
    return denies(mention, around) || (around.isTail && !isWithheld(mention, around));
  return (
    denies(mention, around) &&
    around.beside.some((other) => other !== mention && chooses(other, finding) && !denies(other, around))
  );
}

/** "Another partner, not direct from Microsoft": what is denied says nothing else. */
function isWithheld({ from }: Placed, { beside }: Around): boolean {
  const before = beside.filter((other) => other.to <= from);
  return isParticle(
    before.findLast((other) => !isValue(other) && !isParticle(other, 'filler')),
    'not',
  );
}

/** "GDAP pending", "GDAP accepted": whether the rights or the relationship were granted is open. */
function isOtherGrant(mention: Placed, field: Field): boolean {
  if (field === 'relationship') return isChoiceOf(mention, 'delegatedAdmin');
  return field === 'delegatedAdmin' && isChoiceOf(mention, 'relationship', ['invited', 'none']);
}

/** Whether it denies or limits, be it at the end of an answer of its own: "not yet", "vi har ingen". */
function denies(mention: Placed, { words }: Around): boolean {
  if (isParticle(mention, 'caveat') || isParticle(mention, 'not')) return true;
  const own = words.slice(mention.from, mention.to).map(({ text }) => text);
  const isAnswer = meaningsOf(mention).some(({ kind }) => kind === 'choice');
  return isAnswer && denials.has(own.findLast((word) => !fillers.has(word)) ?? '');
}

/** "Microsoft, not another partner": the denial is spent on another value of the same kind, of which nothing was made. */
function isSpent(denial: Placed, finding: Finding, { beside }: Around): boolean {
  if (!isParticle(denial, 'not')) return false;
  const denied = beside.find(
    (other) => other.from >= denial.to && (isValue(other) || !isParticle(other, 'filler')),
  );
  if (denied === undefined || chooses(denied, finding)) return false;
  if (denied.kind !== 'phrase') return true;
  return isChoiceOf(denied, finding.field) || meaningsOf(denied).some(({ kind }) => kind === 'country');
}

function isValue(mention: Placed): boolean {
  return (
    mention.kind !== 'phrase' ||
    meaningsOf(mention).some(({ kind }) => kind === 'choice' || kind === 'country')
  );
}

function isCountField(field: Field): boolean {
  return field === 'subscriptionCount' || field === 'tenantSubscriptionCount';
}

function isAbout(mention: Placed, field: Field): boolean {
  return meaningsOf(mention).some((meaning) => 'field' in meaning && meaning.field === field);
}

/** Whether the mention can mean the value that was found. */
export function chooses(mention: Placed, finding: Finding): boolean {
  return 'said' in finding && isChoiceOf(mention, finding.field, [String(finding.said)]);
}

function isChoiceOf(mention: Placed, field: Field, values?: readonly string[]): boolean {
  return meaningsOf(mention).some(
    (meaning) =>
      meaning.kind === 'choice' &&
      meaning.field === field &&
      (values === undefined || values.includes(meaning.value)),
  );
}

const denials = new Set(foldedPhrases(({ particles }) => [...particles.not, ...particles.caveat]));
const fillers = new Set(foldedPhrases(({ particles }) => particles.filler));
