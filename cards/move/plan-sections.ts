import { sections, type Advice, type Section } from '../../guidance/advice.ts';
import type { Day } from '../../guidance/day.ts';
import type { Plan, Step } from '../../guidance/plan.ts';
import { adviceChange, adviceText, adviceTitle } from './advice-words.ts';
import type { Row } from '../parts/answer-rows.ts';
import { pageLine } from '../parts/page-words.ts';
import type { Speech } from '../../languages/speech.ts';

export type AdviceShown = {
  readonly id: Advice['id'];
  /** For what it and those after it are to be done, where that changes. */
  readonly lead: string | null;
  readonly title: string;
  /** By when, who does it and where, if it is a step. */
  readonly doing: Doing | null;
  readonly paragraphs: readonly { readonly text: string }[];
  /** What a later edition changed. */
  readonly changed: string | null;
  readonly source: string | null;
};

type Doing = {
  readonly text: string;
  /** Which roles may do it, where a page names them. */
  readonly role: string | null;
  /** A day that has passed stands out. */
  readonly color: 'Attention' | null;
  readonly subtle: true | null;
};

export type SectionShown = {
  readonly id: Section;
  readonly title: string;
  /** What holds for the whole section. */
  readonly note: string | null;
  readonly rows: readonly Row[];
  readonly advice: readonly AdviceShown[];
};

/** The plan's sections in reading order, those with something in them; `today` is a UTC day. */
export function planSections(plan: Plan, today: Day, speech: Speech): SectionShown[] {
  return sections
    .map((id) => ({
      id,
      title: speech.say(`section.${id}`),
      note: id === 'step' ? rolesNote(plan, speech) : null,
      rows: sectionRows(id, plan, today, speech),
      advice: plan.advice
        .filter(({ section }) => section === id)
        .map((advice, index, all) => ({
          ...adviceShown(advice, plan, today, speech),
          lead: leadOf(advice, all[index - 1], speech),
        })),
    }))
    .filter(({ rows, advice }) => rows.length > 0 || advice.length > 0);
}

function rolesNote({ steps }: Plan, speech: Speech): string | null {
  return steps.some(({ where }) => where === 'partner-center') ? speech.say('plan.roles') : null;
}

/** Says once for which subscriptions the steps from here on are meant. */
function leadOf({ onlyWithout }: Advice, before: Advice | undefined, speech: Speech): string | null {
  if (onlyWithout === before?.onlyWithout) return null;
  return onlyWithout === undefined
    ? speech.say('plan.inAnyCase')
    : speech.say(`plan.onlyWithout.${onlyWithout}`);
}

function adviceShown(advice: Advice, plan: Plan, today: Day, speech: Speech): Omit<AdviceShown, 'lead'> {
  const step = plan.steps.find(({ id }) => id === advice.id);
  const [page] = advice.sources;
  return {
    id: advice.id,
    title: numberedTitle(advice, plan, speech),
    doing: step === undefined ? null : doingOf(step, today, speech),
    paragraphs: adviceText(advice, speech)
      .split('\n\n')
      .map((text) => ({ text })),
    changed: adviceChange(advice, speech) ?? null,
    source: page === undefined ? null : speech.say('plan.source', { page: pageLine(page, speech) }),
  };
}

/** "Step 2: Provision the new subscriptions"; without the number where it is no step. */
export function numberedTitle(advice: Advice, plan: Plan, speech: Speech): string {
  const title = adviceTitle(advice, speech);
  const number = plan.steps.findIndex(({ id }) => id === advice.id) + 1;
  return number === 0 ? title : speech.say('plan.step', { number, title });
}

/** Who does it, by when and as what; `today` is a UTC day. */
export function doingOf({ who, where, role, dueBy }: Step, today: Day, speech: Speech): Doing {
  const doer = speech.say(`where.${where}`, { who: speech.say(`who.${who}`) });
  const roles = role === undefined ? null : speech.say('plan.role', { role: speech.say(`role.${role}`) });
  if (dueBy === undefined) return { text: doer, role: roles, color: null, subtle: true };
  const past = dueBy < today;
  return {
    text: speech.say(past ? 'plan.due.past' : 'plan.due', { day: speech.day(dueBy), doer }),
    role: roles,
    color: past ? 'Attention' : null,
    subtle: null,
  };
}

function sectionRows(section: Section, plan: Plan, today: Day, speech: Speech): Row[] {
  switch (section) {
    case 'date':
      return plan.keyDates.map(({ id, day }) => ({
        title: speech.day(day),
        value: speech.say(day < today ? 'date.past' : 'date.ahead', { what: speech.say(`date.${id}`) }),
      }));
    case 'impact':
      return plan.verdict === 'ready' ? impactRows(plan, speech) : [];
    case 'credit':
      return plan.verdict === 'ready' ? creditRows(plan, speech) : [];
    default:
      return [];
  }
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
