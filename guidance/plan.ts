import type { Advice, AdviceId, Section } from './advice.ts';
import type { Answers, Draft } from './answers.ts';
import { rulesThatApply, toAdvice, toStep } from './apply.ts';
import type { Day } from './day.ts';
import { deriveFacts, type Facts } from './facts.ts';
import { impactOf, type Impact } from './impact.ts';
import { keyDatesOf, type KeyDate } from './key-dates.ts';
import type { Path } from './path.ts';
import { stopAdvice } from './rules/regions.ts';
import type { Step } from './step.ts';
import { checkedDraft, completed } from './validity.ts';

export type { Path } from './path.ts';
export type { Step } from './step.ts';

export type Plan = {
  readonly verdict: 'ready' | 'blocked' | 'needs-information';
  readonly path: Path;
  readonly alternatives: readonly Path[];
  readonly blockers: readonly Advice[];
  readonly steps: readonly Step[];
  readonly keyDates: readonly KeyDate[];
  readonly impact: Impact;
  readonly credit: { readonly eligible: 'maybe' | 'no'; readonly contact: 'partner' | 'customer' | 'none' };
  readonly cautions: readonly Advice[];
  readonly next: readonly Advice[];
  /** All advice in the order in which it is shown. */
  readonly advice: readonly Advice[];
};

/**
 * The plan for the answers, seen from `today`; all days are UTC days written `YYYY-MM-DD`.
 * Throws a GuidanceError that names every field which is missing or not allowed. Source: the rulebook, §2.
 */
export function makePlan(answers: Answers, today: Day): Plan {
  const checked = checkedDraft(answers, today);
  return stopPlan(checked) ?? readyPlan(deriveFacts(completed(checked), today));
}

/** The plan as soon as both countries are known and no move between them can be planned; none otherwise (R3). */
export function stopPlan({ partnerCountry, customerCountry }: Draft): Plan | undefined {
  if (partnerCountry === undefined || customerCountry === undefined) return undefined;
  const stop = stopAdvice(partnerCountry, customerCountry);
  if (stop === undefined) return undefined;
  return {
    verdict: stop.id === 'region-mismatch' ? 'blocked' : 'needs-information',
    path: 'stop',
    alternatives: [],
    steps: [],
    keyDates: [],
    impact: { licenceReassignment: false, dataLossRisk: false, disruption: false },
    credit: { eligible: 'no', contact: 'none' },
    ...bySection([stop]),
  };
}

function readyPlan(facts: Facts): Plan {
  const rules = rulesThatApply(facts);
  const advice = rules.map((rule) => toAdvice(rule, facts));
  const given = new Set<AdviceId>(advice.map(({ id }) => id));
  return {
    verdict: 'ready',
    path: facts.path,
    alternatives: facts.alternatives,
    steps: rules.flatMap((rule) => (rule.section === 'step' ? [toStep(rule, facts)] : [])),
    keyDates: keyDatesOf(facts, given),
    impact: impactOf(facts),
    credit: creditOf(given),
    ...bySection(advice),
  };
}

function creditOf(given: ReadonlySet<AdviceId>): Plan['credit'] {
  if (!given.has('credit-maybe')) return { eligible: 'no', contact: 'none' };
  return { eligible: 'maybe', contact: given.has('credit-contact-partner') ? 'partner' : 'customer' };
}

function bySection(advice: readonly Advice[]): Pick<Plan, 'advice' | 'blockers' | 'cautions' | 'next'> {
  const those = (...wanted: readonly Section[]) => advice.filter(({ section }) => wanted.includes(section));
  return { advice, blockers: those('blocker'), cautions: those('urgent', 'caution'), next: those('next') };
}
