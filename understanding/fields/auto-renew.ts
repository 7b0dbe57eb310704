import { isAccounted } from '../weighing/beside.ts';
import type { Spoken } from '../clauses/acts.ts';
import { has, isTelling } from '../clauses/clauses.ts';
import type { Concept } from '../phrases/concept.ts';
import { evidence, type Evidence, type Heard } from '../weighing/evidence.ts';
import { means, type Item } from '../items/items.ts';
import { renewalSign, type RenewalSign } from './auto-renew-signs.ts';
import { topicsOf } from './topic.ts';
import { isWhole } from './whole.ts';

type Signed = { readonly clause: Spoken; readonly sign: RenewalSign };

/** What is set for the end of the term, as it is today: what will be turned off is on. */
export function autoRenewIn(heard: Heard): Evidence[] {
  const isAsked = heard.listening.asking === 'autoRenew';
  const topics = topicsOf(heard);
  const signs = heard.telling.flatMap((clause): Signed[] => {
    const saysItself = has(clause, 'renewal:on', 'renewal:off', 'renewal:cancel', 'renewal:extended');
    if (topics.get(clause) !== 'autoRenew' && !isAsked && !saysItself) return [];
    if (has(clause, 'undoing')) return [];
    const sign = renewalSign(clause, isAsked);
    return sign === undefined ? [] : [{ clause, sign }];
  });
  const last = signs.findLast(({ sign }) => sign !== 'undone');
  if (last === undefined) return [];
  const sign = isMixed(signs, heard)
    ? ofMixed(signs)
    : signs.reduce<RenewalSign | undefined>(after, undefined);
  const at = last.clause.items.findLast(isTelling)?.from ?? last.clause.from;
  const field = sign === 'extended' && heard.listening.asking === 'state' ? 'state' : 'autoRenew';
  return [
    evidence(
      { ...last.clause, unsure: false },
      at,
      field,
      valuesOf(sign),
      isSure(sign) && isClear(signs, sign, heard),
    ),
  ];
}

/** "Off" is taken only if nothing else is said that may turn it; "on" is what stands until it is turned off. */
function isClear(signs: readonly Signed[], sign: RenewalSign | undefined, { telling }: Heard): boolean {
  if (signs.some(({ clause }) => clause.unknown.length > 0 || clause.isDoubted)) return false;
  return sign === 'on'
    ? signs.every(({ clause }) => isAccounted(clause, new Set(['autoRenew' as const])))
    : isWhole('autoRenew', signs, telling);
}

function after(so: RenewalSign | undefined, { sign, clause }: Signed): RenewalSign {
  if (sign === 'undone') return so === 'meant' || so === 'off' ? 'on' : (so ?? 'undone');
  if (so === 'unclear' || so === undefined || so === 'meant' || so === 'undone') return sign;
  if (sign === 'meant') return so;
  // "It was on, now it's off": of two that differ the later counts if something says why.
  return sign === so || turns.some((turn) => has(clause, turn)) ? sign : 'unclear';
}

const turns: readonly Concept[] = [
  ...(['just-now', 'correcting', 'wrong', 'turn-off', 'turn-on', 'lose', 'no-longer', 'instead'] as const),
  ...(['not', 'yes', 'renewal:extended', 'renewal:cancel'] as const),
];

/** "Off for one, on for the rest", "on for E3, off for Visio", "on for most". */
function isMixed(signs: readonly Signed[], { telling, listening }: Heard): boolean {
  const about = listening.asking === 'autoRenew' ? telling : signs.map(({ clause }) => clause);
  if (
    about.some(
      (clause) =>
        has(clause, 'part', 'except') || clause.items.some(isLess) || isSome(clause) || isOnlyOf(clause),
    )
  )
    return true;
  const isOfOne = ({ clause }: Signed) =>
    clause.items.some(
      (item) => item.kind === 'number' || means(item, 'product') || means(item, 'business-product'),
    );
  return ['on', 'off'].every((sign) => signs.some((one) => one.sign === sign && isOfOne(one)));
}

/** "For the Project one only". */
function isOnlyOf(clause: Spoken): boolean {
  return has(clause, 'only') && has(clause, 'product', 'business-product');
}

/** "All minus one". */
function isLess(item: Item): boolean {
  return item.kind === 'number' && item.value < 0;
}

/** "3 of 5". */
function isSome({ items }: Spoken): boolean {
  return items.some(
    (item) =>
      means(item, 'of') &&
      items.some((one) => one.kind === 'number' && one.to === item.from) &&
      items.some((one) => one.kind === 'number' && one.from === item.to),
  );
}

/** Of several of which one renews, the one that does is what costs; "off for all but two" is asked. */
function ofMixed(signs: readonly Signed[]): RenewalSign {
  return signs.some(({ sign }) => sign === 'on') ? 'on' : 'unclear';
}

function isSure(sign: RenewalSign | undefined): boolean {
  return sign === 'on' || sign === 'off' || sign === 'cancel' || sign === 'extended' || sign === 'unknown';
}

function valuesOf(sign: RenewalSign | undefined): readonly string[] {
  return isSure(sign) && sign !== undefined ? [sign] : ['on', 'off'];
}
