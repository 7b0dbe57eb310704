import { has } from '../clauses/clauses.ts';
import type { Evidence, Heard } from '../weighing/evidence.ts';
import { relationshipSign, type RelationshipSign } from './relationship-signs.ts';
import { topicsOf } from './topic.ts';
import { comesTo, signed, type Signed } from './signed.ts';
import { isWhole } from './whole.ts';

/** Where it stands, as far as the clauses so far say. */
type Standing = 'accepted' | 'invited' | 'none' | 'unaccepted' | 'unclear' | undefined;

/** Whether the customer has accepted, by what is said of inviting, answering, accepting and losing. */
export function relationshipIn(heard: Heard): Evidence[] {
  const signs = signsIn(heard);
  const last = signs.at(-1);
  if (last === undefined) return [];
  const standing = signs.reduce<Standing>((so, { sign }) => standingAfter(so, sign), undefined);
  const isYes = standing === 'accepted';
  const isClear = signs.every(
    ({ clause }) => clause.unknown.length === 0 && !(isYes ? clause.unsure : clause.isDoubted),
  );
  // That they accepted is taken only if nothing else is said that may take it back.
  // "Somebody thought it was a scam and deleted it": of what, stands in words that nobody knows.
  const isKnown =
    !signs.some(({ sign }) => sign === 'lost') ||
    !heard.telling.some(({ sentence, unknown }) => sentence === last.clause.sentence && unknown.length > 0);
  const isAll = !isYes || isWhole('relationship', signs, heard.telling);
  const isOfPapers = heard.telling.some(
    (clause) => clause.sentence === last.clause.sentence && has(clause, 'agreement') && has(clause, 'accept'),
  );
  const values = valuesOf(standing);
  const isSure = values.length === 1 && isClear && isKnown && isAll && (isYes || !isOfPapers);
  return comesTo('relationship', { ...last.clause, unsure: false }, values, isSure);
}

function signsIn({ telling, listening }: Heard): Signed<RelationshipSign>[] {
  const topics = topicsOf({ telling, listening });
  return signed(telling, (clause) => {
    const topic = topics.get(clause);
    const saysItself = has(clause, 'relationship:accepted') && topic !== 'delegatedAdmin';
    const isOfIt = topic === 'relationship' || saysItself;
    return isOfIt ? relationshipSign(clause, listening.asking === 'relationship') : undefined;
  });
}

/** What the next clause makes of it: "accepted, then they removed us" is none, "sent, not accepted" is invited. */
function standingAfter(so: Standing, sign: RelationshipSign): Standing {
  switch (sign) {
    case 'accepted':
      return 'accepted';
    case 'unaccepted':
      return so === 'invited' || so === 'none' ? so : so === undefined ? 'unaccepted' : 'unclear';
    case 'open':
      return so === 'none' ? 'none' : so === 'accepted' || so === 'unclear' ? 'unclear' : 'invited';
    case 'sent':
      return so === 'accepted' ? 'unclear' : 'invited';
    case 'unsent':
      return so === undefined || so === 'unaccepted' || so === 'none' ? 'none' : 'unclear';
    case 'none':
      return so === 'accepted' ? 'unclear' : 'none';
    case 'naught':
      return so ?? 'none';
    case 'lost':
      // "They said no and vanished" loses nothing.
      return so === 'unclear' ? 'unclear' : 'none';
    case 'refused':
    case 'partly':
      return 'unclear';
    case 'unclear':
      return so === undefined ? undefined : 'unclear';
  }
}

function valuesOf(standing: Standing): readonly string[] {
  switch (standing) {
    case 'accepted':
    case 'invited':
    case 'none':
      return [standing];
    case 'unaccepted':
      return ['invited', 'none'];
    default:
      // No list, so that it rules nothing out: "yes, but they changed their mind" takes back the yes.
      return [];
  }
}
