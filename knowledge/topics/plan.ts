import type { Plan } from '../../guidance/plan.ts';
import type { Known } from '../known.ts';
import { persons, type PersonId } from '../persons.ts';
import { always, when, type Line, type Topic } from '../topic.ts';

const hasDates = ({ plan }: Known) => (plan?.keyDates.length ?? 0) > 0;
const hasSteps = ({ plan }: Known) => (plan?.steps.length ?? 0) > 0;

const endsOn: Line = ({ running, term }) =>
  running && term !== undefined ? { termEnd: { day: term.termEnd } } : undefined;

const renews: Line = ({ plan, renewing, running }) =>
  plan !== undefined && renewing && running ? {} : undefined;

const impact = (of: keyof Plan['impact']) => when(({ plan }) => plan?.impact[of] === true);

/** Who that is, is said where the step that is asked about names them; also where none is. */
function names(person: PersonId): Line {
  return when(({ asked }) => asked === undefined || persons[person].does(asked));
}

const reminded: Line = ({ reminded: of }) =>
  of === undefined ? undefined : { subject: { name: of.subject }, day: { day: of.day } };

/** The move itself: the order of things, the days, the people, and the questions. */
export const planTopics = {
  'order-of-steps': {
    pages: ['move-to-csp'],
    tells: 'steps',
    lines: {
      transfer: when(({ byTransfer }) => byTransfer),
      first: when(({ byTransfer }) => !byTransfer),
      before: always,
    },
  },
  downtime: {
    pages: ['move-to-csp'],
    lines: {
      stopped: impact('disruption'),
      loss: impact('dataLossRisk'),
      tenants: when(({ fromTenant }) => fromTenant),
      nothing: when(({ fromTenant }) => !fromTenant),
      reassign: impact('licenceReassignment'),
      same: when(({ plan }) => plan?.impact.licenceReassignment !== true),
    },
  },
  'how-long': {
    pages: ['move-to-csp', 'transfer-subscriptions'],
    pageIf: { 'transfer-subscriptions': ({ byTransfer, wayOpen }) => byTransfer || wayOpen },
    lines: {
      unknown: always,
      acceptance: when(({ draft }) => draft.relationship !== 'accepted'),
      approval: when(({ byTransfer, wayOpen }) => byTransfer || wayOpen),
      end: always,
      theirs: endsOn,
    },
  },
  'when-must-it-be-done': {
    pages: ['subscription-lifecycle', 'extended-service-terms', 'create-subscription'],
    tells: 'dates',
    lines: {
      open: when((known) => !hasDates(known)),
      renews,
      free: when((known) => known.grace === 'holds' && renews(known) === undefined),
      gone: when((known) => known.grace === 'gone' && renews(known) === undefined),
      volume: when(({ volume }) => volume),
      branches: when(({ grace, volume }) => grace === 'unknown' && !volume),
    },
  },
  'who-does-that': {
    pages: ['move-to-csp', 'manage-partners'],
    tells: 'steps',
    lines: {
      orders: when((known) => !hasSteps(known)),
      accepts: when((known) => !hasSteps(known)),
      'source-partner': names('source-partner'),
      'billing-administrator': names('billing-administrator'),
    },
  },
  'why-that': {
    pages: ['move-to-csp'],
    tells: 'steps',
    lines: { each: always, ask: always },
  },
  'why-reminded': {
    pages: [],
    ofBot: true,
    lines: {
      asked: reminded,
      when: always,
      stop: always,
      list: when((known) => known.reminded === undefined),
    },
  },
  'why-asked': {
    pages: [],
    ofBot: true,
    tells: 'hint',
    lines: {
      change: when(({ asking }) => asking !== undefined),
      none: when(({ asking }) => asking === undefined),
      each: when(({ asking }) => asking === undefined),
    },
  },
  'where-to-look': {
    pages: [],
    ofBot: true,
    tells: 'lookUp',
    lines: {
      unsure: when(({ asking }) => asking !== undefined),
      end: when(({ asking }) => asking === undefined),
      country: when(({ asking }) => asking === undefined),
      account: when(({ asking }) => asking === undefined),
      relationship: when(({ asking }) => asking === undefined),
    },
  },
  'dont-know': {
    pages: [],
    ofBot: true,
    tells: 'lookUp',
    lines: { say: always, rest: always },
  },
  'hand-over': { pages: [], ofBot: true, lines: { cannot: always, copy: always } },
  human: {
    pages: [],
    ofBot: true,
    lines: { nobody: always, support: always, provider: when(({ reseller }) => reseller) },
  },
  'what-can-you-do': {
    pages: [],
    ofBot: true,
    lines: { plan: always, remind: always, answer: always, help: always },
  },
  'what-is-stored': { pages: [], ofBot: true, lines: { 'my-data': always, 'forget-me': always } },
} as const satisfies Readonly<Record<string, Topic>>;
