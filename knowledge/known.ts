import type { Draft, Field } from '../guidance/answers.ts';
import type { Day } from '../guidance/day.ts';
import { freeGrace, type FreeGrace } from '../guidance/grace.ts';
import type { Plan } from '../guidance/plan.ts';
import type { Step } from '../guidance/step.ts';
import { regionOf, type RegionId } from '../guidance/regions.ts';
import { termAsOf, type TermDays } from '../guidance/term.ts';

/** What is on the table when something is asked; `today` is a UTC day. */
export type Case = {
  readonly draft: Draft;
  readonly today: Day;
  /** The question that is open. */
  readonly asking?: Field | undefined;
  readonly plan?: Plan | undefined;
  /** The step of the plan that is asked about, counted from 1. */
  readonly step?: number | undefined;
  /** The reminder right above the question. */
  readonly reminded?: Reminded | undefined;
};

/** What a reminder is of, as its maker called it; the last day of the term, or the day that they named, is a UTC day. */
export type Reminded = { readonly subject: string; readonly day: Day };

/** Every condition that the lines of an answer speak of, named once. */
export type Known = {
  readonly draft: Draft;
  readonly asking: Field | undefined;
  readonly plan: Plan | undefined;
  /** The step of it that is asked about. */
  readonly asked: Step | undefined;
  readonly reminded: Reminded | undefined;
  readonly sourceOpen: boolean;
  readonly direct: boolean;
  readonly fromPartner: boolean;
  readonly volume: boolean;
  readonly fromTenant: boolean;
  /** Bought from Microsoft under the older account, the newer one, or one that is not known. */
  readonly older: boolean;
  readonly newer: boolean;
  readonly accountOpen: boolean;
  readonly reseller: boolean;
  readonly byTransfer: boolean;
  /** It is not known yet whether the move is a transfer. */
  readonly wayOpen: boolean;
  readonly extended: boolean;
  readonly trial: boolean;
  readonly renewing: boolean;
  readonly grace: FreeGrace;
  /** Nothing where the end is not known. */
  readonly term: TermDays | undefined;
  readonly running: boolean;
  readonly partnerRegion: RegionId | undefined;
  readonly customerRegion: RegionId | undefined;
};

/** What the case says of each condition; what was not answered is open. */
export function knownOf({ draft, today, asking, plan, step, reminded }: Case): Known {
  return {
    draft,
    asking,
    plan,
    reminded,
    asked: step === undefined ? undefined : plan?.steps[step - 1],
    ...purchaseOf(draft),
    ...termOf(draft, today),
    reseller: draft.partnerModel === 'indirect-reseller',
    byTransfer: plan?.path === 'partner-transfer' || plan?.path === 'partner-of-record',
    wayOpen: plan === undefined || plan.path === 'stop',
    partnerRegion: regionOf(draft.partnerCountry ?? ''),
    customerRegion: regionOf(draft.customerCountry ?? ''),
  };
}

function purchaseOf({ source, billingAccount }: Draft) {
  const direct = source === 'microsoft-direct';
  const older = direct && billingAccount === 'mosa';
  const newer = direct && billingAccount === 'mca';
  return {
    sourceOpen: source === undefined,
    direct,
    fromPartner: source === 'another-partner',
    volume: source === 'volume-licensing',
    fromTenant: source === 'another-tenant',
    older,
    newer,
    accountOpen: direct && !older && !newer,
  };
}

function termOf(draft: Draft, today: Day) {
  const { source, termEnd = 'unknown', state, autoRenew } = draft;
  const term = termEnd === 'unknown' ? undefined : termAsOf(termEnd, today).days;
  return {
    term,
    running: term !== undefined && today <= term.termEnd,
    extended: state === 'extended',
    trial: state === 'trial',
    renewing: autoRenew === 'on' && source !== 'volume-licensing',
    grace: source === undefined ? 'unknown' : freeGrace({ ...draft, source, termEnd }),
  } as const;
}
