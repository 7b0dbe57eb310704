import type { Spoken } from '../clauses/acts.ts';
import { has, isBareDenial } from '../clauses/clauses.ts';
import type { Concept } from '../phrases/concept.ts';
import { isDenied } from '../clauses/denial.ts';
import type { Heard } from '../weighing/evidence.ts';
import { means, type Item } from '../items/items.ts';
import { moodOf } from '../clauses/mood.ts';

/** What one clause says of each kind of rights; unclear if they are somebody else's, or of some only. */
export type AdminSign = {
  readonly gdap?: boolean | undefined;
  readonly dap?: boolean | undefined;
  readonly unclear?: boolean | undefined;
};

/** The sign of a clause about admin rights; undefined if it says nothing of them. */
export function adminSign(clause: Spoken, heard: Heard): AdminSign | undefined {
  const foreign = ofOthers(clause);
  if (foreign !== undefined) return foreign;
  if (isOurDenial(clause, heard)) return { gdap: false };
  if (lacksRole(clause)) return { gdap: false };
  const [gdap, dap] = [find(clause, 'gdap'), find(clause, 'dap')];
  if (gdap === undefined && dap === undefined) return ofRole(clause, heard) ?? ofDeed(clause, heard);
  if (isLikewise(clause, heard)) return { unclear: true };
  return {
    ...(gdap === undefined ? {} : { gdap: isThere(clause, gdap) }),
    ...(dap === undefined ? {} : { dap: isThere(clause, dap) }),
    ...(has(clause, 'part', 'or') || (dap !== undefined && isAhead(clause, dap)) ? { unclear: true } : {}),
  };
}

/** "DAP soon", "we'd like DAP". */
function isAhead(clause: Spoken, dap: Item): boolean {
  return ['promised', 'wanted', 'needed', 'coming', 'attempted'].includes(moodOf(clause, dap));
}

/** "They ended the relationship, GDAP too": as it went with what was said before. */
function isLikewise(clause: Spoken, { telling }: Heard): boolean {
  if (!means(clause.items.at(-1), 'also') || has(clause, 'have', 'accept', 'lose', 'refuse', 'not'))
    return false;
  return telling.some((one) => one.to <= clause.from && has(one, ...undoing));
}

/** "The distributor has it, not us" and "only the old partner has it" are none for us; else nobody knows. */
function ofOthers(clause: Spoken): AdminSign | undefined {
  if (!has(clause, 'third-party', 'other-partner', 'distributor', 'source:another-partner')) return undefined;
  // "They refused the new GDAP to the old partner" and the like say too much for a rule.
  // "Only for the parent" says whose it is, and the parent may be the customer.
  const isOnlyTheirs =
    has(clause, 'only') && has(clause, 'other-partner', 'distributor', 'source:another-partner');
  const isNotOurs = isOnlyTheirs || (has(clause, 'we') && has(clause, 'not'));
  return isNotOurs && !has(clause, 'lose', 'refuse') ? { gdap: false, dap: false } : { unclear: true };
}

/** GDAP without the role for support does not serve. */
function lacksRole(clause: Spoken): boolean {
  const support = find(clause, 'support-role');
  if (support !== undefined)
    return isDenied(clause, support) || has(clause, 'except') || moodOf(clause, support) !== 'done';
  const role = find(clause, 'role');
  return role !== undefined && (has(clause, 'only') || isDenied(clause, role));
}

/** Whether the rights that are named are there: what is not done to them yet, or undone, leaves none. */
function isThere(clause: Spoken, thing: Item): boolean {
  const is = (...deeds: Concept[]) =>
    deeds.some((deed) => clause.items.some((one) => means(one, deed) && !isDenied(clause, one)));
  const isNot = (...deeds: Concept[]) =>
    deeds.some((deed) => clause.items.some((one) => means(one, deed) && isDenied(clause, one)));
  if (isNot('lose', 'ended')) return true;
  if (is('lose', 'refuse', 'ended') || has(clause, 'had')) return false;
  if (isNot('accept', 'send', 'request', 'click', 'have', 'change', 'move')) return false;
  if (isDenied(clause, thing) || (means(thing, 'gdap') && moodOf(clause, thing) !== 'done')) return false;
  const accepted = find(clause, 'accept');
  if (accepted !== undefined) return moodOf(clause, accepted) === 'done';
  return !(means(thing, 'gdap') && is('send', 'request'));
}

/** "Yes, with service support", "global reader, that's it", where the rights are asked. */
function ofRole(clause: Spoken, { listening }: Heard): AdminSign | undefined {
  if (listening.asking !== 'delegatedAdmin' || !has(clause, 'support-role', 'role')) return undefined;
  if (has(clause, ...undoing)) return undefined;
  return has(clause, 'support-role') ? { gdap: true } : { unclear: true };
}

const undoing: readonly Concept[] = [
  'lose',
  'refuse',
  'ended',
  'request',
  'send',
  'waiting',
  'not',
  'nobody',
];

/** "Refused", "we'll ask for it": a deed upon what was spoken of, or asked. */
function ofDeed(clause: Spoken, heard: Heard): AdminSign | undefined {
  const isAsked = heard.listening.asking === 'delegatedAdmin';
  const gone = { gdap: false, dap: false };
  const lost = find(clause, 'lose', 'ended');
  if (lost !== undefined)
    return isDenied(clause, lost) ? undefined : moodOf(clause, lost) === 'done' ? gone : { unclear: true };
  const refused = find(clause, 'refuse');
  if (refused !== undefined) return isDenied(clause, refused) ? undefined : { gdap: false };
  const rights = find(clause, 'rights');
  if (rights !== undefined)
    return isDenied(clause, rights)
      ? gone
      : moodOf(clause, rights) === 'done'
        ? { unclear: true }
        : { gdap: false };
  const accepted = find(clause, 'accept');
  if (accepted !== undefined) return ofAcceptance(clause, accepted, heard);
  const have = find(clause, 'have');
  if (have !== undefined && isDenied(clause, have) && isAsked) return { gdap: false };
  if (!isAsked) return undefined;
  if (has(clause, 'request', 'send', 'waiting', 'click', 'had', 'promise', 'relationship:invited'))
    return { gdap: false };
  return undefined;
}

/** "GDAP, they approved it": what was accepted was spoken of before, else nobody knows what it is. */
function ofAcceptance(clause: Spoken, accepted: Item, { telling, listening }: Heard): AdminSign | undefined {
  if (isDenied(clause, accepted) || moodOf(clause, accepted) !== 'done') return { gdap: false };
  if (telling.some((one) => one.to <= clause.from && has(one, 'gdap'))) return { gdap: true };
  return listening.asking === 'delegatedAdmin' ? { unclear: true } : undefined;
}

/** "None", "not in this tenant", where the rights are asked. */
function isOurDenial(clause: Spoken, { listening }: Heard): boolean {
  return listening.asking === 'delegatedAdmin' && isBareDenial(clause);
}

function find(clause: Spoken, ...concepts: Concept[]): Item | undefined {
  return clause.items.find((item) => concepts.some((concept) => means(item, concept)));
}
