import type { Answers } from './answers.ts';
import { circumstancesOf, type Circumstances } from './circumstances.ts';
import type { Day } from './day.ts';
import { waysFor, type Path } from './path.ts';

/** A tenant holds this many licences of Business plans, those bought beside the old ones included. */
export const businessSeatMaximum = 300;

/** Every condition that the rules speak of, named once; the rules read nothing else. */
export type Facts = Circumstances & {
  readonly path: Path;
  readonly alternatives: readonly Path[];
  /** What is needed is bought anew, and not taken over as it runs (rulebook §2). */
  readonly buyingAgain: boolean;
  readonly byTransfer: boolean;
  /** The path on which the provider alone acts. */
  readonly ofRecord: boolean;
  readonly overSubscriptionLimit: boolean;
  readonly overTenantLimit: boolean;
  readonly overSeatCap: boolean;
  /** A credit may be owed: to who bought from Microsoft, by the day or within the seven days (R14). */
  readonly creditMaybe: boolean;
  /** A cancelled subscription is paid back within seven days alone: in CSP, and under the newer account. */
  readonly sevenDays: boolean;
};

/** Everything the rules need to know; `today` is a UTC day. */
export function deriveFacts(answers: Answers, today: Day): Facts {
  const circumstances = circumstancesOf(answers, today);
  const ways = waysFor(circumstances);
  return { ...circumstances, ...ways, ...wayFacts(circumstances, ways.path) };
}

function wayFacts(facts: Circumstances, path: Path) {
  const ofRecord = path === 'partner-of-record';
  const byTransfer = path === 'partner-transfer';
  const buyingAgain = !ofRecord && !byTransfer;
  const serving = facts.active || facts.extended;
  const sevenDays = facts.fromPartner || (facts.fromMicrosoft && !facts.olderAccount);
  return {
    ofRecord,
    byTransfer,
    buyingAgain,
    overSubscriptionLimit: facts.manySubscriptions && !facts.fromTenant && !ofRecord && serving,
    overTenantLimit: facts.tenantOverfull && buyingAgain && !facts.fromTenant && serving,
    overSeatCap: facts.businessSeats > businessSeatMaximum / 2 && buyingAgain && !facts.fromTenant && serving,
    creditMaybe: facts.fromMicrosoft && creditPossible(facts),
    sevenDays: facts.active && sevenDays,
  };
}

/** Rulebook §2 `credit possible`: by the day under the older account, within seven days under the newer one. */
function creditPossible({
  active,
  stopped,
  billingAccount,
  cancelUntil,
  sevenDaysOver,
}: Circumstances): boolean {
  const inTime = billingAccount !== 'mca' || cancelUntil === undefined || !sevenDaysOver;
  return (active || stopped) && inTime;
}
