import { isAccounted } from '../weighing/beside.ts';
import type { Spoken } from '../clauses/acts.ts';
import { has } from '../clauses/clauses.ts';
import { anyOf } from '../phrases/concept.ts';
import type { Evidence, Heard } from '../weighing/evidence.ts';
import { isNumber, means } from '../items/items.ts';
import { renewalSign, type RenewalSign } from './auto-renew-signs.ts';
import { topicsOf } from './topic.ts';
import { comesTo, signed, type Signed } from './signed.ts';
import { isWhole } from './whole.ts';

/** What is set for the end of the term, as it is today: what will be turned off is on. */
export function autoRenewIn(heard: Heard): Evidence[] {
  const isAsked = heard.listening.asking === 'autoRenew';
  const topics = topicsOf(heard);
  const signs = signed(heard.telling, (clause) => {
    const saysItself = has(clause, 'renewal:on', 'renewal:off', 'renewal:cancel', 'renewal:extended');
    const isOfIt = topics.get(clause) === 'autoRenew' || isAsked || saysItself;
    return isOfIt ? renewalSign(clause, isAsked) : undefined;
  });
  const last = signs.findLast(({ sign }) => sign !== 'undone');
  if (last === undefined) return [];
  const sign = isMixed(signs, heard)
    ? ofMixed(signs)
    : signs.reduce<RenewalSign | undefined>(after, undefined);
  const field = sign === 'extended' && heard.listening.asking === 'state' ? 'state' : 'autoRenew';
  const values = valuesOf(sign);
  const sure = values.length === 1 && isClear(signs, sign, heard);
  return comesTo(field, { ...last.clause, unsure: false }, values, sure);
}

/** "Off" is taken only if nothing else is said that may turn it; "on" is what stands until it is turned off. */
function isClear(
  signs: readonly Signed<RenewalSign>[],
  sign: RenewalSign | undefined,
  { telling }: Heard,
): boolean {
  if (signs.some(({ clause }) => clause.unknown.length > 0 || clause.isDoubted)) return false;
  return sign === 'on'
    ? signs.every(({ clause }) => isAccounted(clause, new Set(['autoRenew' as const])))
    : isWhole('autoRenew', signs, telling);
}

function after(so: RenewalSign | undefined, { sign, clause }: Signed<RenewalSign>): RenewalSign {
  if (sign === 'undone') return so === 'meant' || so === 'off' ? 'on' : (so ?? 'undone');
  if (so === 'unclear' || so === undefined || so === 'meant' || so === 'undone') return sign;
  if (sign === 'meant') return so;
  // "It was on, now it's off": of two that differ the later counts if something says why.
  return sign === so || has(clause, ...turns) ? sign : 'unclear';
}

const turns = anyOf(
  'just-now correcting wrong turn-off turn-on lose no-longer instead not yes renewal:extended',
  'renewal:cancel',
);

/** "Off for one, on for the rest", "on for E3, off for Visio", "on for most". */
function isMixed(signs: readonly Signed<RenewalSign>[], { telling, listening }: Heard): boolean {
  const about = listening.asking === 'autoRenew' ? telling : signs.map(({ clause }) => clause);
  const isPart = (clause: Spoken) => has(clause, 'part', 'except') || isSome(clause) || isOnlyOf(clause);
  if (about.some((clause) => isPart(clause))) return true;
  const isOfOne = ({ clause }: Signed<RenewalSign>) =>
    clause.items.some((item) => isNumber(item) || means(item, 'product', 'business-product'));
  return ['on', 'off'].every((sign) => signs.some((one) => one.sign === sign && isOfOne(one)));
}

/** "For the Project one only". */
function isOnlyOf(clause: Spoken): boolean {
  return has(clause, 'only') && has(clause, 'product', 'business-product');
}

/** "3 of 5". */
function isSome({ items }: Spoken): boolean {
  return items.some(
    (item) =>
      means(item, 'of') &&
      items.some((one) => isNumber(one) && one.to === item.from) &&
      items.some((one) => isNumber(one) && one.from === item.to),
  );
}

/** Of several of which one renews, the one that does is what costs; "off for all but two" is asked. */
function ofMixed(signs: readonly Signed<RenewalSign>[]): RenewalSign {
  return signs.some(({ sign }) => sign === 'on') ? 'on' : 'unclear';
}

function valuesOf(sign: RenewalSign | undefined): readonly string[] {
  return sign === undefined || open.has(sign) ? ['on', 'off'] : [sign];
}

/** What leaves the setting to be asked. */
const open: ReadonlySet<RenewalSign> = new Set<RenewalSign>(['meant', 'undone', 'unclear']);
