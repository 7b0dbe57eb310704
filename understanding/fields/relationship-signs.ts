import type { Spoken } from '../clauses/acts.ts';
import { has, isBareDenial, itemOf } from '../clauses/clauses.ts';
import type { Concept } from '../phrases/concept.ts';
import { isDenied, isOfUnknownDeed } from '../clauses/denial.ts';
import { isTelling, means, saidBehind, type Item } from '../items/items.ts';
import { moodOf } from '../clauses/mood.ts';

/** What one clause says of the way from the invitation to the customer's yes. */
export type RelationshipSign =
  | 'accepted'
  | 'unaccepted'
  /** The invitation is out, or lies there unanswered. */
  | 'open'
  /** It went out. */
  | 'sent'
  | 'unsent'
  | 'refused'
  | 'lost'
  | 'none'
  /** "None", "nothing": of what is asked. */
  | 'naught'
  /** Of some of them only, or of another than is meant. */
  | 'partly'
  /** It is somebody else's, or nobody knows. */
  | 'unclear';

/** The sign of a clause about the relationship; undefined if it says nothing of it. */
export function relationshipSign(clause: Spoken, isAsked: boolean): RelationshipSign | undefined {
  if (isAsked && isBareDenial(clause))
    // "They clicked, but nothing happened" is of what they did.
    return has(clause, 'none-of-it', 'have', 'had') && !has(clause, 'but') && !isByNobody(clause)
      ? 'naught'
      : 'unaccepted';
  const sign =
    ofRefusal(clause) ??
    ofLoss(clause) ??
    ofAcceptance(clause) ??
    ofInvitation(clause) ??
    ofThing(clause, isAsked);
  const speaks = sign !== undefined || has(clause, 'invitation', 'relationship', 'except');
  if ((speaks && has(clause, 'except')) || ((speaks || isAsked) && has(clause, 'part'))) return 'partly';
  return speaks && isForeign(clause) ? 'unclear' : sign;
}

/** "Nobody got it", "nobody has seen it". */
function isByNobody({ items }: Spoken): boolean {
  return items.some((item) => means(item, 'nobody') && saidBehind(items, item, 'have'));
}

function isForeign(clause: Spoken): boolean {
  return (
    has(clause, 'third-party', 'other-partner', 'distributor', 'wrong', 'source:another-partner') ||
    isChoice(clause)
  );
}

/** "Accepted or only invited", but not "we haven't asked them either". */
function isChoice({ items }: Spoken): boolean {
  return items.some(
    (item) => means(item, 'or') && items.some((one) => one.from >= item.to && isTelling(one)),
  );
}

function ofRefusal(clause: Spoken): RelationshipSign | undefined {
  return isDone(clause, 'refuse') ? 'refused' : undefined;
}

function ofLoss(clause: Spoken): RelationshipSign | undefined {
  const lost =
    undenied(clause, 'lose') ?? (has(clause, 'relationship') ? undenied(clause, 'ended') : undefined);
  if (lost === undefined) return has(clause, 'had') && has(clause, 'relationship') ? 'lost' : undefined;
  // An invitation that ran out or was thrown away: whether another is out is not said.
  if (has(clause, 'invitation', 'send') && !has(clause, 'relationship')) return 'unclear';
  return moodOf(clause, lost) === 'done' ? 'lost' : 'unclear';
}

function ofAcceptance(clause: Spoken): RelationshipSign | undefined {
  const item = clause.items.findLast((one) => means(one, 'accept', 'relationship:accepted'));
  // "The transfer went through" is no yes to the invitation.
  if (item === undefined || (means(item, 'finish') && has(clause, 'move'))) return undefined;
  const isOut = undenied(clause, 'send') !== undefined || has(clause, 'relationship:invited');
  if (isReplaced(clause, item)) return 'open';
  if (isDenied(clause, item)) return isOut ? 'open' : 'unaccepted';
  if (has(clause, 'relationship:none')) return 'unclear';
  switch (moodOf(clause, item)) {
    case 'done':
      return has(clause, 'relationship:invited') ? 'unaccepted' : 'accepted';
    case 'waiting':
      // "They wait for their board to approve": nobody says that the invitation is out.
      return has(clause, 'customer') &&
        !has(clause, 'we', 'invitation', 'relationship', 'relationship:invited')
        ? 'unaccepted'
        : 'open';
    default:
      return isOut ? 'open' : 'unaccepted';
  }
}

function ofInvitation(clause: Spoken): RelationshipSign | undefined {
  const none = itemOf(clause, 'relationship:none');
  if (none !== undefined) return isDenied(clause, none) ? 'unclear' : 'none';
  const sent = clause.items.find((item) => means(item, 'send') && !isToUs(clause, item));
  if (sent !== undefined) return ofSending(clause, sent);
  if (has(clause, 'relationship:invited')) return 'open';
  if (undenied(clause, 'waiting') !== undefined) return 'open';
  const clicked = itemOf(clause, 'click');
  if (clicked !== undefined) return isDenied(clause, clicked) ? 'open' : 'unclear';
  const asked = itemOf(clause, 'request');
  if (asked !== undefined) return ofRequest(clause, asked);
  const attempted = itemOf(clause, 'attempted');
  return attempted !== undefined && isDenied(clause, attempted) ? 'unsent' : undefined;
}

/** "They sent us a question." */
function isToUs({ items }: Spoken, sent: Item): boolean {
  return items.some((item) => item.from === sent.to && means(item, 'we'));
}

function ofSending(clause: Spoken, sent: Item): RelationshipSign {
  if (isDenied(clause, sent)) return 'unsent';
  switch (moodOf(clause, sent)) {
    case 'done':
      return has(clause, 'invitation', 'relationship', 'we') ? 'sent' : 'open';
    case 'waiting':
      return 'open';
    case 'attempted':
    case 'promised':
      return 'unclear';
    default:
      return 'unsent';
  }
}

function ofRequest(clause: Spoken, asked: Item): RelationshipSign | undefined {
  if (isDenied(clause, asked)) return 'unsent';
  const mood = moodOf(clause, asked);
  if (mood === 'needed' || mood === 'coming' || mood === 'wanted') return 'unsent';
  return has(clause, 'relationship', 'invitation') ? 'open' : undefined;
}

function ofThing(clause: Spoken, isAsked: boolean): RelationshipSign | undefined {
  const thing = itemOf(clause, 'relationship', 'invitation');
  if (thing === undefined) return undefined;
  if (isDenied(clause, thing) && isOfUnknownDeed(clause, thing)) return 'unclear';
  if (isDenied(clause, thing)) return means(thing, 'relationship') ? 'none' : 'unsent';
  const have = itemOf(clause, 'have');
  const holds = have !== undefined && !isDenied(clause, have);
  if (means(thing, 'relationship'))
    return holds ? (moodOf(clause, have) === 'done' ? 'accepted' : 'none') : undefined;
  return isAsked && holds && moodOf(clause, have) === 'done' ? 'open' : undefined;
}

/** "Accepted instead of invited": what stands behind is taken back. */
function isReplaced({ items }: Spoken, item: Item): boolean {
  return items.some((one) => one.to <= item.from && means(one, 'instead') && !means(one, 'not'));
}

function isDone(clause: Spoken, deed: Concept): boolean {
  return undenied(clause, deed) !== undefined;
}

function undenied(clause: Spoken, deed: Concept): Item | undefined {
  return clause.items.find((item) => means(item, deed) && !isDenied(clause, item));
}
