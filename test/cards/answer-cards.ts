import { answerCard, type Answered } from '../../cards/talk/answer-card.ts';
import type { Shown } from '../../cards/parts/shown.ts';
import type { Answers } from '../../guidance/answers.ts';
import { whatIfCard } from '../../cards/move/what-if-card.ts';
import { makePlan, type Plan } from '../../guidance/plan.ts';
import { answerTo } from '../../knowledge/answer.ts';
import { topicIds } from '../../knowledge/topics.ts';
import { outsideSubjects } from '../../languages/outside-subjects.ts';
import type { Speech } from '../../languages/speech.ts';

const today = '2026-11-24';
const card = 'card';
const nothing: Answered = {
  answers: [],
  near: [],
  isSupposed: false,
  unknown: [],
  outside: [],
  draft: {},
  today,
  card,
};

/** Plans that differ from that of the answers in everything, and in nothing. */
function whatIfs(answers: Answers): [string, Plan][] {
  return [
    ['nothing changes', makePlan(answers, today)],
    ['it is blocked', makePlan({ ...answers, partnerCountry: 'US', customerCountry: 'SE' }, today)],
    [
      'much changes',
      makePlan(
        {
          ...answers,
          subscriptionCount: 200,
          offer: 'discontinued',
          relationship: 'none',
          termEnd: '2026-11-01',
          state: 'active',
        },
        today,
      ),
    ],
  ];
}

/** Every topic with nothing known and on a plan, and what is said where no topic answers. */
export function answerCards(answers: Answers, speech: Speech): [string, Shown][] {
  const plan = makePlan(answers, today);
  const onPlan = { plan, answers, card };
  const asked = speech.say('question.sameProvider.title');
  return [
    ...topicIds.flatMap((topic): [string, Shown][] => [
      [
        `answer ${topic}`,
        answerCard({ ...nothing, answers: [answerTo(topic, { draft: {}, today })] }, speech),
      ],
      [
        `answer ${topic} on a plan`,
        answerCard(
          {
            ...nothing,
            answers: [answerTo(topic, { draft: answers, today, plan })],
            onPlan: plan,
            plan: onPlan,
          },
          speech,
        ),
      ],
      [
        `answer ${topic} at a question`,
        answerCard(
          {
            ...nothing,
            answers: [answerTo(topic, { draft: answers, today, asking: 'termEnd' })],
            whose: 'Ada',
          },
          speech,
        ),
      ],
    ]),
    [
      'answer near',
      answerCard({ ...nothing, near: [{ asked, topics: ['gdap', 'dap', 'gdap-pending'] }] }, speech),
    ],
    ...whatIfs(answers).map(([name, after]): [string, Shown] => [
      `what if ${name}`,
      whatIfCard(
        { facts: { autoRenew: 'off', termEnd: '2027-06-30' }, answers, before: plan, after, card },
        speech,
      ),
    ]),
    [
      'what if it has to be asked',
      whatIfCard(
        {
          facts: { source: 'volume-licensing' },
          answers,
          before: plan,
          asks: 'volumeProgramme',
          card,
          whose: 'Ada',
        },
        speech,
      ),
    ],
    [
      'answer of nothing',
      answerCard({ ...nothing, unknown: [asked], isSupposed: true, outside: outsideSubjects }, speech),
    ],
  ];
}
