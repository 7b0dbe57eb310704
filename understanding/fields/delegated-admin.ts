import type { Spoken } from '../clauses/acts.ts';
import { has, isBareDenial, itemOf } from '../clauses/clauses.ts';
import type { Evidence, Heard } from '../weighing/evidence.ts';
import { comesTo, signed } from './signed.ts';
import { topicsOf } from './topic.ts';
import { fillingIn, isWhole } from './whole.ts';
import { anyOf, type Concept } from '../phrases/concept.ts';
import { isDenied } from '../clauses/denial.ts';
import { means, type Item } from '../items/items.ts';
import { moodOf } from '../clauses/mood.ts';

/** Which admin rights there are: GDAP that is denied, lost, pending or intended, or without the role, is none. */
export function delegatedAdminIn(heard: Heard): Evidence[] {
  const topics = topicsOf(heard);
  const signs = signed(heard.telling, (clause) =>
    topics.get(clause) === 'delegatedAdmin' ? adminSign(clause, heard) : undefined,
  );
  const last = signs.at(-1);
  if (last === undefined) return [];
  const all = signs.reduce<AdminSign>((so, { sign }) => after(so, sign), {});
  const values = valuesOf(all);
  // What takes everything back stands by itself.
  const deciding = values[0] === 'none' ? [last] : signs;
  const isClear = deciding.every(({ clause }) => clause.unknown.length === 0 && !clause.unsure);
  // That there are rights is taken only if nothing else is said that may take them back.
  const isAll =
    values[0] === 'none' ||
    (signs.every(({ clause }) => isAnswer(clause)) && isWhole('delegatedAdmin', signs, heard.telling));
  // "We have GDAP, but in their old tenant": where, is to be asked.
  const isElsewhere = heard.telling.some((clause) => has(clause, 'source:another-tenant'));
  // "Approved in writing, not in the portal": what is denied is the place.
  const isOfPlace =
    isBareDenial(last.clause) && fillingIn(last.clause) > 1 && signs.some(({ sign }) => sign.gdap === true);
  const sure = values.length === 1 && all.unclear !== true && isClear && isAll && !isElsewhere && !isOfPlace;
  return comesTo('delegatedAdmin', last.clause, values, sure);
}

/** "GDAP is there" and "gdap, the new one" say that it is there; a longer sentence in which it only stands may say anything. */
function isAnswer(clause: Spoken): boolean {
  return (
    fillingIn(clause) <= (has(clause, 'have', 'accept', 'we', 'yes', 'support-role', 'only', 'keep') ? 9 : 4)
  );
}

/** The later clause counts; what it does not speak of stands. */
function after(so: AdminSign, { gdap, dap, unclear }: AdminSign): AdminSign {
  const own = unclear === true || gdap !== undefined || dap !== undefined;
  const isSettled = gdap !== undefined && unclear !== true;
  return {
    gdap: gdap ?? so.gdap,
    dap: dap ?? so.dap,
    unclear: isSettled ? false : own ? unclear === true || so.unclear === true : so.unclear,
  };
}

function valuesOf({ gdap, dap, unclear }: AdminSign): readonly string[] {
  if (gdap === true) return ['gdap'];
  if (dap === true) return ['dap'];
  if (gdap === false) return ['none'];
  return dap === false ? ['gdap', 'none'] : unclear === true ? ['gdap', 'dap', 'none'] : [];
}

/** What one clause says of each kind of rights; unclear if they are somebody else's, or of some only. */
type AdminSign = {
  readonly gdap?: boolean | undefined;
  readonly dap?: boolean | undefined;
  readonly unclear?: boolean | undefined;
};

/** The sign of a clause about admin rights; undefined if it says nothing of them. */
function adminSign(clause: Spoken, heard: Heard): AdminSign | undefined {
  const foreign = ofOthers(clause);
  if (foreign !== undefined) return foreign;
  if (isOurDenial(clause, heard)) return { gdap: false };
  if (lacksRole(clause)) return { gdap: false };
  const [gdap, dap] = [itemOf(clause, 'gdap'), itemOf(clause, 'dap')];
  if (gdap === undefined && dap === undefined) return ofRole(clause, heard) ?? ofDeed(clause, heard);
  if (isLikewise(clause, heard)) return { unclear: true };
  return {
    ...(gdap === undefined ? {} : { gdap: isThere(clause, gdap) }),
    ...(dap === undefined ? {} : { dap: isThere(clause, dap) }),
    ...(has(clause, 'part', 'or') || isOfOneTenant(clause) || (dap !== undefined && isAhead(clause, dap))
      ? { unclear: true }
      : {}),
  };
}

/** "Only on the old tenant": there may be another. */
function isOfOneTenant(clause: Spoken): boolean {
  return has(clause, 'only') && has(clause, 'tenant');
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
  const support = itemOf(clause, 'support-role');
  if (support !== undefined)
    return isDenied(clause, support) || has(clause, 'except') || moodOf(clause, support) !== 'done';
  const role = itemOf(clause, 'role');
  return role !== undefined && (has(clause, 'only') || isDenied(clause, role));
}

/** Whether the rights that are named are there: what is not done to them yet, or undone, leaves none. */
function isThere(clause: Spoken, thing: Item): boolean {
  const is = (...deeds: Concept[]) =>
    deeds.some((deed) => clause.items.some((one) => means(one, deed) && !isDenied(clause, one)));
  const isNot = (...deeds: Concept[]) =>
    deeds.some((deed) => clause.items.some((one) => means(one, deed) && isDenied(clause, one)));
  if (is('lose', 'refuse', 'ended') || has(clause, 'had')) return false;
  if (isNot('accept', 'send', 'request', 'click', 'have', 'change', 'move')) return false;
  if (isDenied(clause, thing) || (means(thing, 'gdap') && moodOf(clause, thing) !== 'done')) return false;
  const accepted = itemOf(clause, 'accept');
  if (accepted !== undefined) return moodOf(clause, accepted) === 'done';
  return !(means(thing, 'gdap') && is('send', 'request'));
}

/** "Yes, with service support", "global reader, that's it", where the rights are asked. */
function ofRole(clause: Spoken, { listening }: Heard): AdminSign | undefined {
  if (listening.asking !== 'delegatedAdmin' || !has(clause, 'support-role', 'role')) return undefined;
  if (has(clause, ...undoing)) return undefined;
  return has(clause, 'support-role') ? { gdap: true } : { unclear: true };
}

const undoing = anyOf('lose refuse ended request send waiting not nobody');

/** "Refused", "we'll ask for it": a deed upon what was spoken of, or asked. */
function ofDeed(clause: Spoken, heard: Heard): AdminSign | undefined {
  const isAsked = heard.listening.asking === 'delegatedAdmin';
  const gone = { gdap: false, dap: false };
  const lost = itemOf(clause, 'lose', 'ended');
  if (lost !== undefined)
    return isDenied(clause, lost) ? undefined : moodOf(clause, lost) === 'done' ? gone : { unclear: true };
  const refused = itemOf(clause, 'refuse');
  if (refused !== undefined) return isDenied(clause, refused) ? undefined : { gdap: false };
  const rights = itemOf(clause, 'rights');
  if (rights !== undefined)
    return isDenied(clause, rights)
      ? gone
      : moodOf(clause, rights) === 'done'
        ? { unclear: true }
        : { gdap: false };
  const accepted = itemOf(clause, 'accept');
  if (accepted !== undefined) return ofAcceptance(clause, accepted, heard);
  const have = itemOf(clause, 'have');
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
