import { answeredCard, leftCard, notKnownCard } from '../../cards/move/answered-card.ts';
import { changeCard } from '../../cards/move/change-card.ts';
import { answeredFormCard, formCard } from '../../cards/move/form-card.ts';
import { answeredForgetCard, forgetCard } from '../../cards/person/forget-card.ts';
import { answerCards } from './answer-cards.ts';
import { feedbackCards } from './feedback-cards.ts';
import { helpCard } from '../../cards/talk/help-card.ts';
import { languageCard } from '../../cards/person/language-card.ts';
import { mostStored, myDataCards } from '../../cards/person/my-data-card.ts';
import { planButtonsCard } from '../../cards/move/plan-buttons-card.ts';
import { planCard } from '../../cards/move/plan-card.ts';
import { doubtful, type Problem } from '../../guidance/problem.ts';
import { questionCard } from '../../cards/move/question-card.ts';
import { reminderCard } from '../../cards/watch/reminder-card.ts';
import { resumeCard } from '../../cards/talk/resume-card.ts';
import { saidCard } from '../../cards/talk/said-card.ts';
import { settingNames, settingsCard } from '../../cards/person/settings-card.ts';
import type { Shown } from '../../cards/parts/shown.ts';
import { speechFor, type Speech } from '../../languages/speech.ts';
import { watchAddedCard, watchCard, watchNotAddedCard } from '../../cards/watch/watch-card.ts';
import { watchListCard } from '../../cards/watch/watch-list-card.ts';
import {
  watchAnsweredCard,
  watchEndCard,
  watchNameCard,
  type WatchProblem,
} from '../../cards/watch/watch-question-card.ts';
import { watchHandledCard, type Handled } from '../../cards/watch/watch-handled-card.ts';
import { welcomeCard } from '../../cards/talk/welcome-card.ts';
import { fields, type Answers, type Field } from '../../guidance/answers.ts';
import { makePlan } from '../../guidance/plan.ts';
import { colleagueCards } from '../../scripts/gallery/colleague-cards.ts';
import { draftCards } from '../../scripts/gallery/draft-cards.ts';
import { keptMoveCards } from '../../scripts/gallery/kept-move-cards.ts';
import { needsCards } from '../../scripts/gallery/needs-cards.ts';
import { teamsCards } from '../../scripts/gallery/teams-cards.ts';
import { portfolioCards } from '../../scripts/gallery/portfolio-cards.ts';
import { digestItem, digestOfMany, digestOfOne, someNews, watchId } from '../support/watch-digests.ts';

export const speech = speechFor('en');
export const card = 'key-of-the-card';
export const today = '2026-11-20';
const now = new Date('2026-11-20T12:00:00Z');

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
  { kind: 'in-the-future', today: '2026-11-20' },
  { kind: 'extended-with-mosa' },
  { kind: 'not-understood', times: 1 },
  { kind: 'not-understood', times: 2 },
  { kind: 'none-of-them' },
  { kind: 'look-it-up' },
  { kind: 'not-a-whole-number' },
  { kind: 'not-subscriptions' },
  { kind: 'picture' },
  { kind: 'empty' },
  { kind: 'too-long', most: 1000, words: 250 },
];

/** More than fit on a plan, with long names. */
export const otherEnds = {
  customer: 'Contoso *Sverige* AB',
  ends: [1, 2, 3, 4, 5].map((month) => ({
    termEnd: `2027-0${month}-28`,
    products: Array.from(
      { length: 4 },
      (_, at) => `Microsoft 365 [Business] Premium (no Teams) and *more* ${at}`,
    ),
    count: 4,
  })),
};

export function ask(
  field: Field,
  more: Partial<Parameters<typeof questionCard>[0]> = {},
  inSpeech = speech,
): Shown {
  return questionCard({ field, position: 2, total: 9, card, canGoBack: true, today, ...more }, inSpeech);
}

const habits = {
  language: 'sv',
  timeZone: 'America/Sao_Paulo',
  hour: '9',
  cadence: '60, 30, 14',
  workingDays: '1,2,3,4,5',
  partnerModel: 'indirect-reseller',
};
const stored = {
  watches: 1,
  reminders: 9,
  conversations: 2,
  feedback: 3,
  moves: 2,
  subscriptions: 412,
  imports: 3,
  settings: true,
};
const nothing = {
  watches: 0,
  reminders: 0,
  conversations: 0,
  feedback: 0,
  moves: 0,
  subscriptions: 0,
  imports: 0,
  settings: false,
};

const manyStored = Array.from({ length: mostStored }, () => ({
  at: { kind: 'reminders', id: watchId, watchId } as const,
  row: { watchId, occasion: 'before-60', dueAt: new Date('2027-01-29T12:00:00Z'), reason: 'Å"\n'.repeat(99) },
}));
const longestStored = {
  at: { kind: 'conversations', id: 'a:1' } as const,
  row: { texts: Array.from({ length: 40 }, () => 'Å"\n'.repeat(800)) },
};

function personalCards(speech: Speech): [name: string, shown: Shown][] {
  const wrong = {
    language: 'fr',
    timeZone: 'Mars',
    hour: 'noon',
    cadence: '0, x',
    workingDays: '',
    partnerModel: '',
  };
  const reported = 'Asia/Kolkata';
  const clientLanguage = 'pt';
  return [
    ['settings', settingsCard({ values: habits, wrong: [], clientLanguage, now, card }, speech)],
    [
      'settings, all wrong',
      settingsCard({ values: wrong, wrong: settingNames, clientLanguage, reported, now, card }, speech),
    ],
    [
      'settings, of a zone that is not offered',
      settingsCard(
        {
          values: { ...habits, timeZone: 'America/Argentina/Rio_Gallegos' },
          wrong: settingNames,
          clientLanguage,
          reported: 'America/North_Dakota/New_Salem',
          now,
          card,
        },
        speech,
      ),
    ],
    [
      'settings, with a stand-in',
      settingsCard(
        {
          values: habits,
          wrong: [],
          clientLanguage,
          now,
          card,
          standIn: { name: 'Bo', until: '2027-01-15' },
        },
        speech,
      ),
    ],
    ['said', saidCard({ lines: ['One.', longestSubject], undo, change: { verb: 'settings' } }, speech)],
    ['said, of nothing new', saidCard({ lines: ['One.'], change: { verb: 'open-watch', watchId } }, speech)],
    ['forget', forgetCard({ stored, card }, speech)],
    ['forget, nothing stored', forgetCard({ stored: nothing, card }, speech)],
    ['forgotten', answeredForgetCard({ forgotten: true }, speech)],
    ['kept', answeredForgetCard({ forgotten: false }, speech)],
    ...[1, 99_999].flatMap((part) =>
      myDataCards({ items: manyStored, part }, speech).map((shown): [string, Shown] => [
        `my data ${part}`,
        shown,
      ]),
    ),
    ...myDataCards({ items: [longestStored], part: 1 }, speech).map((shown, index): [string, Shown] => [
      `my data, one row ${index}`,
      shown,
    ]),
  ];
}

/** As long as a name may be, in letters that are escaped. */
const longestSubject = '[*Å_"'.repeat(24);

const undo = { step: 1_790_000_000, card } as const;

const watched = {
  watchId,
  subject: 'Contoso E3',
  termEnd: '2027-03-31',
  daysLeft: 61,
  days: ['2027-01-29', '2027-03-01', '2027-03-30'],
  timeZone: 'America/Sao_Paulo',
  hour: 9,
};
const watchProblems: readonly WatchProblem[] = [
  { kind: 'no-name' },
  { kind: 'long-name', length: 121 },
  { kind: 'no-day' },
  { kind: 'day-unknown' },
  { kind: 'past-day', day: '2026-11-19' },
  { kind: 'some-days', days: ['2027-03-04', '2027-04-03'] },
  { kind: 'picture' },
  { kind: 'empty' },
  { kind: 'too-long', most: 1000, words: 250 },
];
const handled: readonly Handled[] = [
  { kind: 'done' },
  { kind: 'done', who: 'Bob' },
  { kind: 'moved' },
  { kind: 'stopped' },
  { kind: 'cadence' },
  { kind: 'snoozed', at: new Date('2027-03-25T12:00:00Z'), timeZone: 'America/Sao_Paulo' },
  { kind: 'end', termEnd: '2027-04-30' },
];

function watchCards(speech: Speech): [name: string, shown: Shown][] {
  const todo = { id: 'find-out', by: '2027-03-31' } as const;
  const none = { ...watched, days: [] };
  const opened = { ...watched, watchId, cadence: [60, 30], elsewhere: true };
  const monthly = { ...watched, follows: 'extended', days: Array(36).fill('2027-03-31') } as const;
  const wrong = { kind: 'cadence-wrong', entries: 10, nearest: 1, farthest: 365 } as const;
  const longListed = Array.from({ length: 10 }, () => ({ ...watched, watchId, subject: longestSubject }));
  const listed = Array.from({ length: 10 }, () => ({ ...watched, watchId, next: '2027-01-29' }));
  return [
    ['watch added', watchAddedCard({ ...watched, zoneFrom: 'nobody', undo }, speech)],
    ['watch added, a week before', watchAddedCard({ ...watched, zoneFrom: 'person', daysBefore: 7 }, speech)],
    ['watch added, zone reported', watchAddedCard({ ...watched, zoneFrom: 'client' }, speech)],
    ['watch added, zone confirmed', watchAddedCard({ ...watched, zoneFrom: 'person' }, speech)],
    ['watch not added', watchNotAddedCard({ ...none, todo }, speech)],
    ['watch not added, over', watchNotAddedCard(none, speech)],
    ['watch opened', watchCard(opened, speech)],
    ...ownWordsCards(speech),
    ['watch added, by the month', watchAddedCard({ ...monthly, zoneFrom: 'person' }, speech)],
    ['watch opened, by the month', watchCard({ ...opened, follows: 'extended' }, speech)],
    ['watch not added, renews each month', watchNotAddedCard({ ...none, follows: 'next-month' }, speech)],
    ...(['plan', 'reminder'] as const).map((of): [string, Shown] => [
      `watch end, of the ${of} or another`,
      watchEndCard(
        { subject: 'Contoso', ends: { of, end: '2027-03-31', said: '2027-04-30' }, canGoBack: true, card },
        speech,
      ),
    ]),
    ['watch changed', watchCard({ ...opened, note: { kind: 'end-changed' } }, speech)],
    ['watch with other days', watchCard({ ...opened, note: { kind: 'cadence-changed' } }, speech)],
    ['watch with wrong days', watchCard({ ...opened, note: wrong }, speech)],
    ['watches', watchListCard({ watches: listed, page: 2, pages: 3, timeZone: 'UTC', hidden: 2 }, speech)],
    [
      'watches with the longest names',
      watchListCard(
        { watches: longListed, page: 49, pages: 50, timeZone: 'America/Argentina/Rio_Gallegos', hidden: 490 },
        speech,
      ),
    ],
    ['watch name', watchNameCard({ termEnd: '2027-03-31', suggested: 'Norway', most: 120, card }, speech)],
    ['watch name given', watchAnsweredCard({ subject: 'Contoso' }, speech)],
    ['watch end given', watchAnsweredCard({ termEnd: '2027-03-31' }, speech)],
    ...watchProblems.flatMap((problem): [string, Shown][] => [
      [`watch name, ${problem.kind}`, watchNameCard({ problem, most: 120, typed: 'x', card }, speech)],
      [
        `watch end, ${problem.kind}`,
        watchEndCard({ subject: 'Contoso', problem, canGoBack: true, card }, speech),
      ],
    ]),
    ...handled.flatMap((one): [string, Shown][] => [
      [`handled, ${one.kind}`, watchHandledCard({ subject: 'Contoso', handled: one, undo }, speech)],
      [`handled before, ${one.kind}`, watchHandledCard({ subject: 'Contoso', handled: one }, speech)],
    ]),
    ...[true, false].flatMap((inPersonalChat): [string, Shown][] => [
      ['reminder', reminderCard(digestOfOne(), { inPersonalChat }, speech)],
      ['reminder without a plan', reminderCard(digestOfOne({ hasPlan: false }), { inPersonalChat }, speech)],
      ['reminders', reminderCard(digestOfMany, { inPersonalChat }, speech)],
      ...newsCards(inPersonalChat, speech),
      [
        'only missed reminders',
        reminderCard({ ...digestOfMany, items: [], more: 0 }, { inPersonalChat }, speech),
      ],
    ]),
  ];
}

const ownWords = { kind: 'own-words', subject: 'call Anna, *now*' } as const;

function ownWordsCards(speech: Speech): [name: string, shown: Shown][] {
  const shown = { ...watched, ...ownWords, days: ['2027-03-31'] };
  const listed = [
    { ...shown, watchId, next: '2027-03-31' },
    { ...shown, watchId },
  ];
  const long = { kind: 'long-name', length: 300 } as const;
  return [
    ['own words added', watchAddedCard({ ...shown, zoneFrom: 'person' }, speech)],
    ['own words opened', watchCard({ ...shown, watchId, cadence: [60], elsewhere: false }, speech)],
    [
      'own words changed',
      watchCard(
        { ...shown, watchId, cadence: [60], elsewhere: false, note: { kind: 'day-changed' } },
        speech,
      ),
    ],
    ['own words sent', watchCard({ ...shown, days: [], watchId, cadence: [60], elsewhere: true }, speech)],
    [
      'own words listed',
      watchListCard({ watches: listed, page: 1, pages: 1, timeZone: 'UTC', hidden: 0 }, speech),
    ],
    ['own words asked', watchNameCard({ kind: 'own-words', problem: long, most: 250, card }, speech)],
    [
      'own words missing',
      watchNameCard({ kind: 'own-words', problem: { kind: 'no-name' }, most: 250, card }, speech),
    ],
    ['own words, the day', watchEndCard({ ...ownWords, canGoBack: true, card }, speech)],
    ['own words given', watchAnsweredCard({ ...ownWords }, speech)],
    ['own words, the day given', watchAnsweredCard({ kind: 'own-words', termEnd: '2027-03-31' }, speech)],
  ];
}

const monthlyTodo = { id: 'leave-extended-terms', by: '2027-04-30', seller: 'partner' } as const;

function newsCards(inPersonalChat: boolean, speech: Speech): [name: string, shown: Shown][] {
  const news = { todo: undefined, news: someNews };
  const items = [
    digestItem({ todo: undefined, ...ownWords }),
    digestItem(news),
    digestItem({ news: someNews }),
  ];
  const several = {
    items: [...items, digestItem({ todo: monthlyTodo })],
    more: 0,
    missed: [],
    moreMissed: 0,
  };
  const place = { inPersonalChat };
  return [
    ['own words, reminded', reminderCard(digestOfOne({ todo: undefined, ...ownWords }), place, speech)],
    ['by the month, reminded', reminderCard(digestOfOne({ todo: monthlyTodo }), place, speech)],
    ['news of an edition', reminderCard(digestOfOne(news), place, speech)],
    ['a reminder and news of an edition', reminderCard(digestOfOne({ news: someNews }), place, speech)],
    [
      'several news',
      reminderCard({ ...several, items: [digestItem(news), digestItem(news)] }, place, speech),
    ],
    ['reminders of all kinds', reminderCard(several, place, speech)],
  ];
}

const longestForm = {
  draft: answers,
  problems: fields.map((field) => ({ field, problem: { kind: 'missing' } as const })),
  typed: { customerCountry: 'Å"'.repeat(50), termEnd: 'Å"'.repeat(50), termStart: 'Å"'.repeat(50) },
  card,
  today,
  whose: longestSubject,
};

/** Every card in every state in one language, by a name that says which. */
export function everyCard(speech: Speech): [name: string, shown: Shown][] {
  const plan = makePlan(answers, today);
  return [
    ['welcome', welcomeCard({ amongOthers: false, card, today }, speech)],
    ['languages', languageCard({ card }, speech)],
    ['languages, for another', languageCard({ isOther: true, card }, speech)],
    ['help', helpCard({ today }, speech)],
    ['help on a plan', helpCard({ hasPlan: true, today }, speech)],
    ...answerCards(answers, speech),
    ...feedbackCards(answers, speech),
    ...Object.entries(keptMoveCards(answers, speech)),
    ...Object.entries(colleagueCards(answers, speech)),
    ...Object.entries(portfolioCards(card, speech)),
    ...Object.entries(needsCards(card, speech)),
    ...Object.entries(draftCards(answers, speech)),
    ...Object.entries(teamsCards(answers, speech)),
    ...fields.flatMap((field): [string, Shown][] => [
      [`help while ${field} is asked`, helpCard({ asking: field, today }, speech)],
      [`question ${field}`, ask(field, {}, speech)],
      [
        `question ${field} again`,
        ask(
          field,
          { current: answers[field], readBack: { taken: answers, before: {}, leftOut: [], step: 1 } },
          speech,
        ),
      ],
      [`left ${field}`, leftCard({ field }, speech)],
      [`left ${field}, asked again`, leftCard({ field, again: true }, speech)],
      [`${field} not known`, notKnownCard({ field }, speech)],
      [`resume at ${field}`, resumeCard({ field, position: 2, total: 9, wasAway: true, card }, speech)],
      ...problems.map((problem): [string, Shown] => [
        `question ${field}, ${problem.kind}`,
        ask(field, { problem }, speech),
      ]),
      ...problems.map((problem): [string, Shown] => [
        `form with ${field}, ${problem.kind}`,
        formCard({ draft: answers, problems: [{ field, problem }], card, today }, speech),
      ]),
    ]),
    ...doubtful.map((why): [string, Shown] => [
      `question termEnd, ${why}`,
      ask('termEnd', { problem: { kind: 'ambiguous', options: ['2026-03-31', '2027-03-31'], why } }, speech),
    ]),
    ['answered', answeredCard({ field: 'termEnd', value: 'unknown' }, speech)],
    ['form', formCard({ draft: {}, problems: [], card, today }, speech)],
    ['form, all wrong', formCard(longestForm, speech)],
    ['answered form', answeredFormCard({ draft: answers }, speech)],
    ...personalCards(speech),
    ...watchCards(speech),
    ['change', changeCard({ draft: answers, card }, speech)],
    ['plan', planCard({ plan, answers, today, card, withActions: true }, speech)],
    [
      'plan after words',
      planCard(
        {
          plan,
          answers,
          today,
          card,
          withActions: true,
          readBack: { taken: answers, before: {}, leftOut: [], step: 1 },
        },
        speech,
      ),
    ],
    [
      'plan buttons',
      planButtonsCard({ plan, answers, card, text: speech.say('news.refused'), whose: 'Ada' }, speech),
    ],
    [
      'plan beside other ends',
      planCard({ plan, answers, today, card, withActions: true, others: otherEnds }, speech),
    ],
    ['plan that was replaced', planCard({ plan, answers, today, card, withActions: false }, speech)],
  ];
}
