import type { AdviceId } from '../../guidance/advice.ts';
import type { Answers } from '../../guidance/answers.ts';

/** The rulebook read a second time, row by row, with nothing of the code under test but its names. */
export type SecondReading = {
  readonly path: string;
  readonly alternatives: readonly string[];
  readonly advice: readonly string[];
  readonly dates: Readonly<Record<string, string>>;
  readonly impact: Readonly<Record<string, boolean>>;
  readonly credit: Readonly<Record<string, string>>;
};

type Grace = 'holds' | 'gone' | 'not known';

type Case = Answers & {
  readonly today: string;
  readonly account: string;
  readonly condition: string;
  readonly end: string | undefined;
  readonly start: string | undefined;
  readonly grace: Grace;
  readonly path: string;
};

const regions: Readonly<Record<string, string>> = {
  SE: 'europe',
  NO: 'europe',
  GB: 'europe',
  US: 'us',
  GU: 'us',
  ZA: 'mea-cee',
  BQ: 'latam',
};

function after(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
}

const known = (day: string | undefined) => (day === 'unknown' ? undefined : day);

function graceByCsp(end: string, start: string | undefined): Grace {
  if (end < '2026-05-04' || (start !== undefined && start < '2025-04-01')) return 'holds';
  return start === undefined ? 'not known' : 'gone';
}

function graceByAccount(account: string, end: string, start: string | undefined): Grace {
  if (end < '2026-02-09' || (start !== undefined && start < '2026-02-09')) return 'holds';
  return start !== undefined && account === 'mca' ? 'gone' : 'not known';
}

function graceOf({ source, account, condition, end, start }: Omit<Case, 'grace' | 'path'>): Grace {
  if (end === undefined || source === 'volume-licensing' || condition !== 'active') return 'not known';
  if (source === 'another-partner') return graceByCsp(end, start);
  if (source === 'microsoft-direct')
    return account === 'mosa' ? 'holds' : graceByAccount(account, end, start);
  const [csp, direct] = [graceByCsp(end, start), graceByAccount('mca', end, start)];
  return csp === direct ? csp : 'not known';
}

const direct = ({ source }: Pick<Case, 'source'>) => source === 'microsoft-direct';
const partner = ({ source }: Pick<Case, 'source'>) => source === 'another-partner';
const volume = ({ source }: Pick<Case, 'source'>) => source === 'volume-licensing';
const tenant = ({ source }: Pick<Case, 'source'>) => source === 'another-tenant';
const active = ({ condition }: Pick<Case, 'condition'>) => condition === 'active';
const stopped = ({ condition }: Pick<Case, 'condition'>) => ['cancelled', 'suspended'].includes(condition);
const serving = ({ condition }: Pick<Case, 'condition'>) => ['active', 'extended'].includes(condition);
const running = ({ end, today }: Case) => end !== undefined && today <= end;
const inThirtyDays = ({ end, today }: Case) => end !== undefined && today <= after(end, 30);
const free = ({ grace }: Case) => grace === 'holds';
const ofRecord = ({ path }: Case) => path === 'partner-of-record';
const buyingAgain = ({ path }: Case) => !['partner-of-record', 'partner-transfer'].includes(path);
const kept = ({ offer }: Case) => offer === 'same' || offer === 'equivalent';

const overTenant = ({ subscriptionCount: moving, tenantSubscriptionCount: held }: Answers) =>
  moving <= 150 && held !== undefined && held + moving > 300;

function pathOf(of: Case): [path: string, ...alternatives: string[]] {
  const enterprise = volume(of) && of.volumeProgramme === 'enterprise';
  if (tenant(of)) return ['tenant-migration'];
  const oneProvider = of.sameProvider === 'yes';
  if (partner(of) && of.partnerModel === 'indirect-reseller' && oneProvider && active(of))
    return ['partner-of-record'];
  if ((partner(of) || direct(of)) && !active(of)) {
    const transferable = partner(of) && of.condition === 'extended' && !oneProvider;
    return transferable ? ['order-anew', 'partner-transfer'] : ['order-anew'];
  }
  if (partner(of)) {
    if (free(of)) return inThirtyDays(of) ? ['partner-transfer', 'expire-then-rebuy'] : ['partner-transfer'];
    const over = of.end !== undefined && !running(of);
    return over ? ['partner-transfer'] : ['partner-transfer', 'rebuy-before-end'];
  }
  if (enterprise)
    return of.offer === 'discontinued' ? ['channel-transfer'] : ['invite-and-provision', 'channel-transfer'];
  if (free(of) && inThirtyDays(of) && (of.subscriptionCount > 150 || overTenant(of)))
    return ['expire-then-rebuy'];
  return of.grace === 'gone' && running(of) ? ['rebuy-before-end'] : ['invite-and-provision'];
}

const inTime = ({ account, start, today }: Case) =>
  account !== 'mca' || start === undefined || today <= after(start, 7);
const creditMaybe = (of: Case) => direct(of) && (active(of) || stopped(of)) && inTime(of);
const sevenDays = (of: Case) => active(of) && (partner(of) || (direct(of) && of.account !== 'mosa'));
const graceOver = (of: Case) => free(of) && !inThirtyDays(of);

/** The conditions as the rulebook's table states them, for moves within one region. */
const conditions: Readonly<
  Record<Exclude<AdviceId, 'region-mismatch' | 'region-unlisted'>, (of: Case) => boolean>
> = {
  'request-relationship': ({ relationship }) => relationship !== 'accepted',
  'await-acceptance': ({ relationship }) => relationship === 'invited',
  'partner-authorized': () => true,
  'use-provider': ({ partnerModel }) => partnerModel === 'indirect-reseller',
  provision: () => true,
  mca: () => true,
  'no-refund': (of) => active(of) && (partner(of) || volume(of) || (direct(of) && of.account !== 'mosa')),
  'refund-mosa': (of) => active(of) && direct(of) && of.account === 'mosa',
  'seven-day-window': sevenDays,
  'will-renew': (of) => of.autoRenew === 'on' && running(of) && active(of) && !volume(of),
  'auto-renew-off': (of) =>
    free(of) && running(of) && ['on', 'unknown'].includes(of.autoRenew ?? 'unknown') && !ofRecord(of),
  'expired-state': (of) => free(of) && inThirtyDays(of) && !ofRecord(of),
  'reprovision-deadline': (of) => free(of) && inThirtyDays(of) && !ofRecord(of),
  'over-150': (of) => of.subscriptionCount > 150 && !tenant(of) && !ofRecord(of) && serving(of),
  'tenant-limit': (of) => overTenant(of) && buyingAgain(of) && !tenant(of) && serving(of),
  'business-seat-cap': (of) => (of.businessSeats ?? 0) > 150 && buyingAgain(of) && !tenant(of) && serving(of),
  'credit-maybe': creditMaybe,
  'credit-contact-partner': (of) => creditMaybe(of) && of.delegatedAdmin !== 'none',
  'credit-contact-customer': (of) => creditMaybe(of) && of.delegatedAdmin === 'none',
  'no-credit': (of) => !creditMaybe(of),
  'cancel-guide': (of) => direct(of) && of.condition !== 'cancelled',
  'no-impact': (of) =>
    kept(of) && of.licenceCount === 'unchanged' && !tenant(of) && !stopped(of) && !graceOver(of),
  'licence-count-changed': (of) => kept(of) && of.licenceCount === 'changed',
  'reassign-licences': ({ offer }) => offer === 'different',
  'find-equivalent': ({ offer }) => offer === 'discontinued',
  'end-of-sale': (of) => of.offer === 'discontinued' && !stopped(of),
  'tenant-data': tenant,
  'dap-retired': ({ delegatedAdmin }) => delegatedAdmin === 'dap',
  'gdap-role': (of) => creditMaybe(of) && of.delegatedAdmin === 'none',
  'extended-service-terms': (of) => of.grace === 'gone' && running(of) && !ofRecord(of),
  'extended-service-exit': (of) => of.condition === 'extended' && !volume(of),
  'partner-transfer': ({ path }) => path === 'partner-transfer',
  'transfer-refused': ({ path }) => path === 'partner-transfer',
  'same-provider': ofRecord,
  'not-running': (of) => !volume(of) && (stopped(of) || of.condition === 'trial'),
  'channel-transfer': (of) => volume(of) && of.volumeProgramme !== 'other',
  'term-ended': (of) => of.end !== undefined && !running(of) && !volume(of) && active(of),
  'grace-over': graceOver,
  'end-rules-unknown': (of) => of.grace === 'not known' && !volume(of) && active(of) && !ofRecord(of),
  'volume-lifecycle': volume,
  'price-on-rebuy': buyingAgain,
  'utc-end-day': (of) => of.end !== undefined && !volume(of),
  'azure-plan': () => true,
  'work-with-partners': () => true,
};

function datesOf(of: Case, given: ReadonlySet<string>): Record<string, string> {
  const { end, start, today } = of;
  const dates: Record<string, string> = {};
  if (start !== undefined && sevenDays(of) && today <= after(start, 7))
    dates['cancel-until'] = after(start, 7);
  if (end === undefined) return dates;
  dates['term-end'] = end;
  if (given.has('auto-renew-off')) dates['auto-renew-latest'] = after(end, -1);
  if (given.has('reprovision-deadline')) dates['reprovision-deadline'] = after(end, 30);
  if (!free(of) || ofRecord(of)) return dates;
  return { ...dates, 'disabled-from': after(end, 31), 'deleted-after': after(end, 120) };
}

function caseOf(answers: Answers, today: string): Case {
  const seen = {
    ...answers,
    today,
    account: answers.billingAccount ?? 'unknown',
    condition: volume(answers) ? 'active' : (answers.state ?? 'active'),
    end: known(answers.termEnd),
    start: known(answers.termStart),
  };
  const of: Case = {
    ...seen,
    volumeProgramme: answers.volumeProgramme ?? 'unknown',
    grace: graceOf(seen),
    path: '',
  };
  return { ...of, path: pathOf(of)[0] };
}

const nothing: Omit<SecondReading, 'advice'> = {
  path: 'stop',
  alternatives: [],
  dates: {},
  impact: { licenceReassignment: false, dataLossRisk: false, disruption: false },
  credit: { eligible: 'no', contact: 'none' },
};

/** What the rulebook says of the answers, seen from the UTC day `today`. */
export function secondReading(answers: Answers, today: string): SecondReading {
  const [ours, theirs] = [regions[answers.partnerCountry], regions[answers.customerCountry]];
  if (ours === undefined || theirs === undefined) return { ...nothing, advice: ['region-unlisted'] };
  if (ours !== theirs) return { ...nothing, advice: ['region-mismatch'] };
  const of = caseOf(answers, today);
  const advice = Object.entries(conditions).flatMap(([id, holds]) => (holds(of) ? [id] : []));
  const given = new Set(advice);
  const broken = given.has('grace-over') || stopped(of);
  const contact = of.delegatedAdmin === 'none' ? 'customer' : 'partner';
  return {
    path: of.path,
    alternatives: pathOf(of).slice(1),
    advice,
    dates: datesOf(of, given),
    impact: {
      licenceReassignment: tenant(of) || !kept(of),
      dataLossRisk: of.offer === 'discontinued' || broken,
      disruption: broken,
    },
    credit: creditMaybe(of) ? { eligible: 'maybe', contact } : { eligible: 'no', contact: 'none' },
  };
}
