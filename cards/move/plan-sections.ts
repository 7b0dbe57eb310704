import { sections, type Advice, type Section } from '../../guidance/advice.ts';
import { daysBetween, type Day } from '../../guidance/day.ts';
import type { Plan } from '../../guidance/plan.ts';
import { adviceChange, adviceText, adviceTitle } from './advice-words.ts';
import { doingOf, type Doing } from './doing-words.ts';
import type { Row } from '../parts/answer-rows.ts';
import { pageLine } from '../parts/page-words.ts';
import type { Speech } from '../../languages/speech.ts';
import { otherEndsShown } from './other-ends.ts';
import type { Dated } from './time-line.ts';

export type AdviceShown = {
  readonly id: Advice['id'];
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** What a later edition changed. */
  readonly changed: string | null;
  readonly source: string | null;
};

export type StepShown = AdviceShown & {
  /** Its place among the steps, counted from 1. */
  readonly number: number;
  readonly isNext: boolean;
  /** For what it and those after it are to be done, where that changes. */
  readonly lead: string | null;
  readonly doing: Doing;
};

export type SectionShown = {
  readonly id: Section;
  readonly title: string;
  readonly rows: readonly Row[];
  /** Nothing where the section is that of the steps. */
  readonly advice: readonly AdviceShown[];
  readonly steps: readonly StepShown[];
};

/** The plan's sections in reading order, those with something in them. */
export function planSections(dated: Dated, speech: Speech): SectionShown[] {
  const { plan, today } = dated;
  return sections
    .map((id) => ({
      id,
      title: speech.say(`section.${id}`),
      rows: sectionRows(id, dated, speech),
      advice: id === 'step' ? [] : adviceIn(id, plan).map((advice) => adviceShown(advice, speech)),
      steps: id === 'step' ? stepsShown(plan, today, speech) : [],
    }))
    .filter(({ rows, advice, steps }) => rows.length + advice.length + steps.length > 0);
}

function adviceIn(section: Section, { advice }: Plan): Advice[] {
  return advice.filter((each) => each.section === section);
}

function stepsShown(plan: Plan, today: Day, speech: Speech): StepShown[] {
  return adviceIn('step', plan).flatMap((advice, index, all) => {
    const step = plan.steps[index];
    if (step === undefined) return [];
    return {
      ...adviceShown(advice, speech),
      number: index + 1,
      isNext: index === 0,
      lead: leadOf(advice, all[index - 1], speech),
      doing: doingOf(step, today, speech),
    };
  });
}

/** Says once for which subscriptions the steps from here on are meant. */
function leadOf({ onlyWithout }: Advice, before: Advice | undefined, speech: Speech): string | null {
  if (onlyWithout === before?.onlyWithout) return null;
  return onlyWithout === undefined
    ? speech.say('plan.inAnyCase')
    : speech.say(`plan.onlyWithout.${onlyWithout}`);
}

function adviceShown(advice: Advice, speech: Speech): AdviceShown {
  const [page] = advice.sources;
  return {
    id: advice.id,
    title: adviceTitle(advice, speech),
    paragraphs: adviceText(advice, speech).split('\n\n'),
    changed: adviceChange(advice, speech) ?? null,
    source: page === undefined ? null : speech.say('plan.source', { page: pageLine(page, speech) }),
  };
}

function sectionRows(section: Section, dated: Dated, speech: Speech): Row[] {
  const { plan } = dated;
  switch (section) {
    case 'date':
      return dateRows(dated, speech);
    case 'impact':
      return plan.verdict === 'ready' ? impactRows(plan, speech) : [];
    case 'credit':
      return plan.verdict === 'ready' ? creditRows(plan, speech) : [];
    default:
      return [];
  }
}

/** The plan's days, and the customer's other ends between them. */
function dateRows({ plan: { keyDates }, today, others }: Dated, speech: Speech): Row[] {
  if (keyDates.length === 0) return [];
  const own = keyDates.map(({ id, day }) => ({ day, what: speech.say(`date.${id}`) }));
  return [...own, ...otherEndsShown(others, speech)]
    .toSorted((one, other) => daysBetween(other.day, one.day))
    .map(({ day, what }) => ({
      title: speech.day(day),
      value: speech.say(day < today ? 'date.past' : 'date.ahead', { what }),
    }));
}

function impactRows({ impact }: Plan, speech: Speech): Row[] {
  const effects = ['licenceReassignment', 'dataLossRisk', 'disruption'] as const;
  return effects.map((effect) => ({
    title: speech.say(`impact.${effect}`),
    value: speech.say(impact[effect] ? 'impact.possible' : 'impact.no'),
  }));
}

function creditRows({ credit }: Plan, speech: Speech): Row[] {
  const eligible = {
    title: speech.say('credit.eligible'),
    value: speech.say(`credit.eligible.${credit.eligible}`),
  };
  if (credit.contact === 'none') return [eligible];
  return [
    eligible,
    { title: speech.say('credit.contact'), value: speech.say(`credit.contact.${credit.contact}`) },
  ];
}
