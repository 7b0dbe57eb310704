import { answeredCard, leftCard } from '../../cards/answered-card.ts';
import { changeCard } from '../../cards/change-card.ts';
import { answeredFormCard, formCard } from '../../cards/form-card.ts';
import { helpCard } from '../../cards/help-card.ts';
import { planCard } from '../../cards/plan-card.ts';
import type { Problem } from '../../cards/problem.ts';
import { questionCard } from '../../cards/question-card.ts';
import { resumeCard } from '../../cards/resume-card.ts';
import type { Shown } from '../../cards/shown.ts';
import { speechFor } from '../../cards/speech.ts';
import { welcomeCard } from '../../cards/welcome-card.ts';
import { fields, type Answers, type Field } from '../../guidance/answers.ts';
import { makePlan } from '../../guidance/plan.ts';

export const speech = speechFor('en');
export const card = 'key-of-the-card';
export const today = '2026-11-20';

export const answers: Answers = {
  source: 'another-partner',
  partnerCountry: 'DE',
  customerCountry: 'FR',
  relationship: 'invited',
  delegatedAdmin: 'dap',
  subscriptionCount: 151,
  offer: 'same',
  licenceCount: 'unchanged',
  termEnd: '2027-03-01',
  autoRenew: 'on',
  termStart: '2024-03-02',
};

const problems: readonly Problem[] = [
  { kind: 'missing' },
  { kind: 'not-a-choice', allowed: ['same'] },
  { kind: 'not-a-country' },
  { kind: 'out-of-range', min: 1, max: 10_000 },
  { kind: 'not-a-day' },
  { kind: 'after-term-end', termEnd: '2027-03-01' },
  { kind: 'not-understood', times: 1 },
  { kind: 'not-understood', times: 2 },
  { kind: 'look-it-up' },
  { kind: 'not-a-whole-number' },
  { kind: 'picture' },
  { kind: 'empty' },
  { kind: 'too-long', most: 1000 },
];

export function ask(field: Field, more: Partial<Parameters<typeof questionCard>[0]> = {}): Shown {
  return questionCard({ field, position: 2, total: 9, card, canGoBack: true, ...more }, speech);
}

/** Every card in every state, by a name that says which. */
export function everyCard(): [name: string, shown: Shown][] {
  const plan = makePlan(answers, today);
  return [
    ['welcome', welcomeCard(speech)],
    ['help', helpCard({}, speech)],
    ...fields.flatMap((field): [string, Shown][] => [
      [`help while ${field} is asked`, helpCard({ asking: field }, speech)],
      [`question ${field}`, ask(field)],
      [`question ${field} again`, ask(field, { current: answers[field], noted: answers })],
      [`left ${field}`, leftCard({ field }, speech)],
      [`resume at ${field}`, resumeCard({ field, position: 2, total: 9, card }, speech)],
      ...problems.map((problem): [string, Shown] => [
        `question ${field}, ${problem.kind}`,
        ask(field, { problem }),
      ]),
      ...problems.map((problem): [string, Shown] => [
        `form with ${field}, ${problem.kind}`,
        formCard({ draft: answers, problems: [{ field, problem }], card }, speech),
      ]),
    ]),
    ['answered', answeredCard({ field: 'termEnd', value: 'unknown' }, speech)],
    ['form', formCard({ draft: {}, problems: [], card }, speech)],
    ['answered form', answeredFormCard({ draft: answers }, speech)],
    ['change', changeCard({ draft: answers, card }, speech)],
    ['plan', planCard({ plan, answers, today, card, withActions: true }, speech)],
    ['plan that was replaced', planCard({ plan, answers, today, card, withActions: false }, speech)],
  ];
}
