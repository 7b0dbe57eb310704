import { answeredCard, leftCard } from '../cards/answered-card.ts';
import { changeCard } from '../cards/change-card.ts';
import { answeredFormCard, formCard } from '../cards/form-card.ts';
import { answeredForgetCard, forgetCard } from '../cards/forget-card.ts';
import { helpCard } from '../cards/help-card.ts';
import { myDataCards } from '../cards/my-data-card.ts';
import { planCard } from '../cards/plan-card.ts';
import type { Problem } from '../cards/problem.ts';
import { questionCard } from '../cards/question-card.ts';
import { reminderCard } from '../cards/reminder-card.ts';
import { resumeCard } from '../cards/resume-card.ts';
import { settingNames, settingsCard } from '../cards/settings-card.ts';
import type { Shown } from '../cards/shown.ts';
import type { Speech } from '../cards/speech.ts';
import { watchAddedCard, watchCard, watchNotAddedCard } from '../cards/watch-card.ts';
import { watchListCard } from '../cards/watch-list-card.ts';
import { watchEndCard, watchNameCard } from '../cards/watch-question-card.ts';
import { watchSettledCard } from '../cards/watch-settled-card.ts';
import { welcomeCard } from '../cards/welcome-card.ts';
import { fields, type Answers, type Field } from '../guidance/answers.ts';
import { makePlan } from '../guidance/plan.ts';
import type { Digest, DigestItem } from '../reminders/digest.ts';

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

function personalCards(speech: Speech): Record<string, Shown> {
  const values = {
    timeZone: 'Europe/Stockholm',
    hour: '9',
    cadence: '60, 30, 14, 7, 1',
    workingDays: '1,2,3,4,5',
  };
  const odd = { ...values, hour: '25', cadence: '60, soon', workingDays: '' };
  const reported = 'America/Argentina/Rio_Gallegos';
  const stored = { watches: 3, reminders: 14, conversations: 2, settings: true };
  const [myData] = myDataCards({ person: { ...values, partnerCountry: 'SE' }, watches: [direct] }, speech);
  return {
    settings: settingsCard({ values, wrong: [], card: 'card' }, speech),
    'settings-wrong': settingsCard({ values: odd, wrong: settingNames, reported, card: 'card' }, speech),
    forget: forgetCard({ stored, card: 'card' }, speech),
    'forget-answered': answeredForgetCard({ forgotten: true }, speech),
    ...(myData === undefined ? {} : { 'my-data': myData }),
  };
}

const watchId = '11111111-1111-4111-8111-111111111111';

function dueItem(subject: string, todo: DigestItem['todo']): DigestItem {
  const termEnd = '2027-03-31';
  return {
    reminderId: watchId,
    watchId,
    subject,
    makerName: 'Ada Lovelace',
    termEnd,
    daysLeft: 7,
    todo,
    hasPlan: true,
  };
}

function reminderCards(speech: Speech): Record<string, Shown> {
  const one = dueItem('Contoso E3', { id: 'turn-auto-renew-off', by: '2027-03-30', seller: 'microsoft' });
  const after = dueItem('Contoso E3', { id: 'buy-again', by: '2027-04-30' });
  const digest: Digest = {
    items: Array.from({ length: 10 }, (_, index) => ({
      ...dueItem(`Customer ${String(index + 1)} with a rather long name, Office 365 E3`, {
        id: index % 2 === 0 ? 'finish-transfer' : 'find-out',
        by: '2027-03-30',
      }),
      watchId: `11111111-1111-4111-8111-${String(index).padStart(12, '0')}`,
    })),
    more: 190,
    missed: [{ subject: 'Fabrikam', termEnd: '2027-01-31' }],
  };
  const alone = (item: DigestItem): Digest => ({ items: [item], more: 0, missed: [] });
  return {
    'reminder-one': reminderCard(alone(one), { inPersonalChat: true }, speech),
    'reminder-channel': reminderCard(alone(one), { inPersonalChat: false }, speech),
    'reminder-after': reminderCard(alone({ ...after, daysLeft: -14 }), { inPersonalChat: true }, speech),
    'reminder-digest': reminderCard(digest, { inPersonalChat: false }, speech),
    'reminder-missed': reminderCard({ ...digest, items: [], more: 0 }, { inPersonalChat: true }, speech),
    'reminder-settled': watchSettledCard(
      'Contoso E3',
      { kind: 'snoozed', at: new Date('2027-03-25T08:00:00Z'), timeZone: 'Europe/Stockholm' },
      speech,
    ),
  };
}

function watchCards(speech: Speech): Record<string, Shown> {
  const shown = {
    subject: 'Contoso E3',
    termEnd: '2027-03-31',
    days: ['2027-01-29', '2027-03-01', '2027-03-17', '2027-03-24', '2027-03-30'],
    timeZone: 'Europe/Stockholm',
    hour: 9,
  };
  const todo = { id: 'find-out', by: '2027-03-31' } as const;
  const opened = { ...shown, watchId, cadence: [60, 30, 14, 7, 1], elsewhere: false };
  const watches = Array.from({ length: 10 }, (_, index) => ({
    watchId: `11111111-1111-4111-8111-${String(index).padStart(12, '0')}`,
    subject: `Customer ${String(index + 1)} with a rather long name, Office 365 E3`,
    termEnd: '2027-03-31',
    next: index < 9 ? '2027-01-29' : undefined,
  }));
  return {
    'watch-name': watchNameCard({ termEnd: '2027-03-31', most: 120, card: 'card' }, speech),
    'watch-name-long': watchNameCard(
      { problem: { kind: 'long-name', length: 131 }, typed: 'Contoso '.repeat(15), most: 120, card: 'card' },
      speech,
    ),
    'watch-end': watchEndCard({ subject: 'Contoso E3', canGoBack: true, card: 'card' }, speech),
    'watch-end-several': watchEndCard(
      {
        subject: 'Contoso E3',
        problem: { kind: 'some-days', days: ['2027-03-04', '2027-04-03'] },
        canGoBack: false,
        card: 'card',
      },
      speech,
    ),
    'watch-added': watchAddedCard({ ...shown, zoneFrom: 'client' }, speech),
    'watch-not-added': watchNotAddedCard({ ...shown, days: [], todo }, speech),
    'watch-opened': watchCard({ ...opened, note: { kind: 'end-changed' } }, speech),
    'watch-list': watchListCard(
      { watches, page: 1, pages: 3, timeZone: 'Europe/Stockholm', hidden: 0 },
      speech,
    ),
  };
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
    resume: resumeCard({ field: 'relationship', position: 4, total: 9, wasAway: true, card: 'card' }, speech),
    ...personalCards(speech),
    ...reminderCards(speech),
    ...watchCards(speech),
    change: changeCard({ draft: direct, card: 'card' }, speech),
    ...Object.fromEntries(made),
  };
}
