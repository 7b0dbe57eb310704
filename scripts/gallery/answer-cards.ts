import { answerCard, type Answered } from '../../cards/talk/answer-card.ts';
import type { Shown } from '../../cards/parts/shown.ts';
import { questionCard } from '../../cards/move/question-card.ts';
import { whatIfCard } from '../../cards/move/what-if-card.ts';
import { makePlan } from '../../guidance/plan.ts';
import type { Answers } from '../../guidance/answers.ts';
import { answerTo } from '../../knowledge/answer.ts';
import type { Case } from '../../knowledge/known.ts';
import { answerAbout } from '../../knowledge/part-answer.ts';
import type { PartId } from '../../knowledge/parts.ts';
import type { TopicId } from '../../knowledge/topics.ts';
import { outsideSubjects } from '../../languages/outside-subjects.ts';
import type { Speech } from '../../languages/speech.ts';

const today = '2026-11-24';
const nothing: Answered = {
  answers: [],
  near: [],
  isSupposed: false,
  unknown: [],
  outside: [],
  draft: {},
  today,
  card: 'card',
};

/** Answers with the longest that they may have to show. */
export function answerCards(answers: Answers, speech: Speech): Record<string, Shown> {
  const plan = makePlan(answers, today);
  const onPlan = (topic: TopicId) =>
    answerCard(
      {
        ...nothing,
        answers: [answerTo(topic, { draft: answers, today, plan })],
        onPlan: plan,
        plan: { plan, answers, card: 'card' },
      },
      speech,
    );
  const asked = speech.say('question.sameProvider.title');
  const both = (['refund', 'extended-service-terms', 'transfer'] as const).map((topic) =>
    answerTo(topic, { draft: {}, today }),
  );
  const onDraft: Case = { draft: answers, today, plan };
  const ofPart = (part: PartId) =>
    answerCard(
      { ...nothing, answers: [answerAbout(part, 'why', onDraft)], onPlan: plan, draft: answers },
      speech,
    );
  return {
    'answer-why': ofPart(`advice.${plan.steps[0]?.id ?? 'provision'}`),
    'answer-day': ofPart('date.term-end'),
    'question-preview': questionCard(
      { field: 'termEnd', position: 1, total: 1, card: 'card', canGoBack: true, canPreview: true, today },
      speech,
    ),
    'answer-dates': onPlan('when-must-it-be-done'),
    'answer-steps': onPlan('who-does-that'),
    'answer-three': answerCard({ ...nothing, answers: both }, speech),
    'what-if': whatIfCard(
      {
        facts: { subscriptionCount: 200, termEnd: '2027-09-30', offer: 'discontinued' },
        answers,
        before: plan,
        after: makePlan(
          { ...answers, subscriptionCount: 200, termEnd: '2027-09-30', offer: 'discontinued' },
          today,
        ),
        card: 'card',
      },
      speech,
    ),
    'answer-near': answerCard(
      {
        ...nothing,
        near: [{ asked, topics: ['extended-service-terms', 'transfer-refused', 'which-billing-account'] }],
      },
      speech,
    ),
    'answer-nothing': answerCard(
      { ...nothing, unknown: [asked], isSupposed: true, outside: outsideSubjects },
      speech,
    ),
  };
}
