import { answeredCard, leftCard, notKnownCard } from '../../cards/move/answered-card.ts';
import { changeCard } from '../../cards/move/change-card.ts';
import { closedCard } from '../../cards/talk/closed-card.ts';
import { answeredFormCard, formCard } from '../../cards/move/form-card.ts';
import { helpCard } from '../../cards/talk/help-card.ts';
import { doubtful, type Problem } from '../../guidance/problem.ts';
import { questionCard } from '../../cards/move/question-card.ts';
import { resumeCard } from '../../cards/talk/resume-card.ts';
import type { Shown } from '../../cards/parts/shown.ts';
import type { Speech } from '../../languages/speech.ts';
import { welcomeCard } from '../../cards/talk/welcome-card.ts';
import { choices, fields, type Answers, type ChoiceField, type Field } from '../../guidance/answers.ts';
import { choiceWords } from '../../languages/value-words.ts';
import { longName } from './long-names.ts';
import { longestCountry, today, usualMove } from './plan-cards.ts';

/** The cards of a move up to its plan, by name. */
export function moveCards(speech: Speech): Record<string, Shown> {
  const wordy = wordiestMove(speech);
  return {
    welcome: welcomeCard({ amongOthers: false, card: 'card', today }, speech),
    'welcome-channel': welcomeCard({ amongOthers: true, card: 'card', today }, speech),
    help: helpCard({ today }, speech),
    'help-asking': helpCard({ asking: 'delegatedAdmin', today }, speech),
    ...Object.fromEntries(fields.map((field) => [`question-${field}`, questionOf(field, speech)])),
    'question-state-older-account': questionCard(
      { field: 'state', position: 14, total: 16, card: 'card', canGoBack: true, today, draft: olderAccount },
      speech,
    ),
    ...troubledQuestions(speech),
    answered: answeredCard({ field: 'customerCountry', value: longestCountry(speech) }, speech),
    'answered-not-known': notKnownCard({ field: 'businessSeats' }, speech),
    left: leftCard({ field: 'customerCountry' }, speech),
    'left-again': leftCard({ field: 'customerCountry', again: true }, speech),
    closed: closedCard({ was: 'form' }, speech),
    form: formCard({ draft: {}, problems: [], card: 'card', today }, speech),
    'form-filled': formCard(
      { draft: wordy, problems: formProblems, card: 'card', today, whose: longName },
      speech,
    ),
    'form-answered': answeredFormCard({ draft: wordy }, speech),
    resume: resumeCard({ field: 'relationship', position: 4, total: 9, wasAway: true, card: 'card' }, speech),
    change: changeCard({ draft: wordy, card: 'card' }, speech),
  };
}

const olderAccount = { source: 'microsoft-direct', billingAccount: 'mosa' } as const;

const formProblems = [
  { field: 'subscriptionCount', problem: { kind: 'out-of-range', min: 1, max: 10_000 } },
  { field: 'termEnd', problem: { kind: 'missing' } },
] as const;

function questionOf(
  field: Field,
  speech: Speech,
  problem?: Problem,
  more: Partial<Parameters<typeof questionCard>[0]> = {},
): Shown {
  const position = fields.indexOf(field) + 1;
  return questionCard(
    {
      field,
      position,
      total: fields.length,
      card: 'card',
      canGoBack: position > 1,
      problem,
      today,
      ...likely(field),
      ...more,
    },
    speech,
  );
}

/** What is known or likely at the question. */
function likely(field: Field): Partial<Parameters<typeof questionCard>[0]> {
  const country = 'GB';
  switch (field) {
    case 'partnerCountry':
      return { likelyCountry: country };
    case 'customerCountry':
      return { draft: { partnerCountry: country } };
    case 'termStart':
      return { draft: { termEnd: '2026-12-31' } };
    default:
      return {};
  }
}

function troubledQuestions(speech: Speech): Record<string, Shown> {
  const leftOut = [speech.say('notice.unused', { parts: longName })];
  const readBack = { taken: wordiestMove(speech), before: {}, leftOut, step: 1 };
  return {
    'question-noted': questionCard(
      {
        field: 'termStart',
        position: 12,
        total: 12,
        card: 'card',
        canGoBack: true,
        today,
        readBack,
        whose: longName,
      },
      speech,
    ),
    'question-offer-again': questionOf('offer', speech, undefined, {
      current: 'discontinued',
      draft: wordiestMove(speech),
    }),
    'question-lost': questionOf('offer', speech, { kind: 'not-understood', times: 2 }),
    'question-lost-seats': questionOf('businessSeats', speech, { kind: 'not-understood', times: 2 }),
    'question-extended-with-mosa': questionOf('state', speech, { kind: 'extended-with-mosa' }),
    'question-lost-end': questionOf('termEnd', speech, { kind: 'not-understood', times: 2 }),
    'question-ambiguous': questionOf('termEnd', speech, {
      kind: 'ambiguous',
      options: ['2027-04-03', '2027-03-04'],
    }),
    'question-doubtful': questionOf('delegatedAdmin', speech, { kind: 'ambiguous', options: ['gdap'] }),
    ...Object.fromEntries(
      doubtful.map((why) => [
        `question-${why}`,
        questionOf('termEnd', speech, { kind: 'ambiguous', options: ['2026-03-31', '2027-03-31'], why }),
      ]),
    ),
    'question-not-subscriptions': questionOf('subscriptionCount', speech, { kind: 'not-subscriptions' }),
    'question-look-it-up': questionOf('delegatedAdmin', speech, { kind: 'look-it-up' }),
    'question-too-many': questionOf('subscriptionCount', speech, {
      kind: 'out-of-range',
      min: 1,
      max: 10_000,
    }),
  };
}

/** A move whose every answer is the longest to write in the language. */
function wordiestMove(speech: Speech): Answers {
  const country = longestCountry(speech);
  return {
    ...usualMove,
    partnerCountry: country,
    customerCountry: country,
    source: wordiest('source', speech),
    billingAccount: wordiest('billingAccount', speech),
    volumeProgramme: wordiest('volumeProgramme', speech),
    partnerModel: wordiest('partnerModel', speech),
    sameProvider: wordiest('sameProvider', speech),
    businessSeats: 151,
    state: wordiest('state', speech),
    termLength: wordiest('termLength', speech),
    relationship: wordiest('relationship', speech),
    delegatedAdmin: wordiest('delegatedAdmin', speech),
    subscriptionCount: 10_000,
    tenantSubscriptionCount: 10_000,
    offer: wordiest('offer', speech),
    licenceCount: wordiest('licenceCount', speech),
    autoRenew: wordiest('autoRenew', speech),
    termEnd: '2027-09-30',
  };
}

function wordiest<F extends ChoiceField>(field: F, speech: Speech): (typeof choices)[F][number] {
  const values: readonly (typeof choices)[F][number][] = choices[field];
  const wordsLength = (value: string) => choiceWords(field, value, speech).length;
  return values.reduce((one, other) => (wordsLength(other) > wordsLength(one) ? other : one));
}
