import type { Day } from '../../guidance/day.ts';
import { freeGrace } from '../../guidance/grace.ts';
import type { Row } from '../row.ts';

/** What becomes of a subscription if nobody acts, as far as a file tells. */
export type Fate =
  /** A new term of the same length begins (page `renew-subscription`). */
  | 'renews'
  /** The same month by month. */
  | 'rolls-over'
  /** A trial becomes a paid term. */
  | 'is-paid'
  /** A trial whose auto-renew is off: it does not become a paid term (rulebook, "It’s a trial"). */
  | 'trial-ends'
  /** It was set to end with the term. */
  | 'ends'
  /** It ends, and users keep everything for 30 days (rulebook §2 "Free grace"). */
  | 'ends-with-days'
  /** It goes on month by month under Extended Service Terms (page `extended-service-terms`). */
  | 'extends'
  /** It does so already. */
  | 'is-extended'
  /** It does not renew; whether free days follow depends on a day that the file does not tell. */
  | 'does-not-renew'
  | 'suspended'
  | 'cancelled'
  /** The term is over, and the file does not tell what came after it. */
  | 'over'
  /** The file does not tell how its end is set. */
  | 'unknown';

/** What becomes of it as of the UTC day. A partner has sold it, whoever that is. */
export function fateOf(row: Row, today: Day): Fate {
  const { state, termEnd, autoRenew, termLength } = row;
  if (state === 'cancelled' || state === 'suspended') return state;
  if (state === 'extended') return 'is-extended';
  if (termEnd < today) return 'over';
  switch (autoRenew) {
    case 'on':
      if (state === 'trial') return 'is-paid';
      return termLength === 'monthly' ? 'rolls-over' : 'renews';
    case 'cancel':
      return 'ends';
    case 'extended':
      return 'extends';
    case 'off':
      return state === 'trial' ? 'trial-ends' : whenOff(row);
    default:
      return 'unknown';
  }
}

function whenOff({ termStart = 'unknown', termEnd }: Row): Fate {
  const graces = { holds: 'ends-with-days', gone: 'extends', unknown: 'does-not-renew' } as const;
  return graces[freeGrace({ source: 'another-partner', state: 'active', termStart, termEnd })];
}
