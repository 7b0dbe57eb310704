import { answeredCard, leftCard } from '../cards/answered-card.ts';
import { changeCard } from '../cards/change-card.ts';
import { answeredFormCard, formCard } from '../cards/form-card.ts';
import { helpCard } from '../cards/help-card.ts';
import { planCard } from '../cards/plan-card.ts';
import type { Problem } from '../cards/problem.ts';
import { questionCard } from '../cards/question-card.ts';
import { resumeCard } from '../cards/resume-card.ts';
import type { Shown } from '../cards/shown.ts';
import type { Speech } from '../cards/speech.ts';
import { welcomeCard } from '../cards/welcome-card.ts';
import { fields, type Answers, type Field } from '../guidance/answers.ts';
import { makePlan } from '../guidance/plan.ts';

const today = '2026-11-20';

const direct: Answers = {
  source: 'microsoft-direct',
  partnerCountry: 'SE',
  customerCountry: 'NO',
  relationship: 'invited',
  delegatedAdmin: 'gdap',
  subscriptionCount: 12,
  offer: 'same',
  licenceCount: 'unchanged',
  termEnd: '2027-02-28',
  autoRenew: 'on',
  termStart: '2026-03-01',
};

const manyFromPartner: Answers = {
  source: 'another-partner',
  partnerCountry: 'DE',
  customerCountry: 'FR',
  relationship: 'none',
  delegatedAdmin: 'dap',
  subscriptionCount: 151,
  offer: 'discontinued',
  termEnd: '2027-03-01',
  autoRenew: 'on',
  termStart: '2024-03-02',
};

const plans = {
  direct,
  'many-from-partner': manyFromPartner,
  blocked: { ...direct, source: 'another-partner', partnerCountry: 'US', customerCountry: 'CA' },
  unlisted: { ...direct, customerCountry: 'RU' },
  'tenant-move': { ...direct, source: 'another-tenant', offer: 'different', licenceCount: undefined },
  'volume-licensing': {
    ...manyFromPartner,
    source: 'volume-licensing',
    offer: 'same',
    licenceCount: 'changed',
  },
  'end-unknown': { ...direct, termEnd: 'unknown', autoRenew: undefined, delegatedAdmin: 'none' },
  'term-over': { ...direct, termEnd: '2026-10-01', termStart: '2025-10-02' },
} satisfies Record<string, Answers>;

function questionOf(field: Field, speech: Speech, problem?: Problem): Shown {
  const position = fields.indexOf(field) + 1;
  return questionCard({ field, position, total: 11, card: 'card', canGoBack: position > 1, problem }, speech);
}

/** Every card in the states worth a look, by name. */
export function galleryCards(speech: Speech): Record<string, Shown> {
  const asked = fields.map((field) => [`question-${field}`, questionOf(field, speech)] as const);
  const made = Object.entries(plans).map(([name, answers]) => {
    const shown = { plan: makePlan(answers, today), answers, today, card: 'card', withActions: true };
    return [`plan-${name}`, planCard(shown, speech)] as const;
  });
  const problems = [
    { field: 'subscriptionCount', problem: { kind: 'out-of-range', min: 1, max: 10_000 } },
    { field: 'termEnd', problem: { kind: 'missing' } },
  ] as const;
  return {
    welcome: welcomeCard(speech),
    help: helpCard({}, speech),
    'help-asking': helpCard({ asking: 'delegatedAdmin' }, speech),
    ...Object.fromEntries(asked),
    'question-noted': questionCard(
      { field: 'relationship', position: 4, total: 9, card: 'card', canGoBack: true, noted: manyFromPartner },
      speech,
    ),
    'question-lost': questionOf('offer', speech, { kind: 'not-understood', times: 2 }),
    'question-ambiguous': questionOf('termEnd', speech, {
      kind: 'ambiguous',
      options: ['2027-04-03', '2027-03-04'],
    }),
    'question-look-it-up': questionOf('customerCountry', speech, { kind: 'look-it-up' }),
    answered: answeredCard({ field: 'customerCountry', value: 'NO' }, speech),
    left: leftCard({ field: 'customerCountry' }, speech),
    form: formCard({ draft: {}, problems: [], card: 'card' }, speech),
    'form-problems': formCard({ draft: direct, problems, card: 'card' }, speech),
    'form-answered': answeredFormCard({ draft: direct }, speech),
    resume: resumeCard({ field: 'relationship', position: 4, total: 9, card: 'card' }, speech),
    change: changeCard({ draft: direct, card: 'card' }, speech),
    ...Object.fromEntries(made),
  };
}
