import { planCard } from '../../cards/move/plan-card.ts';
import { whatIfCard } from '../../cards/move/what-if-card.ts';
import { answerCard } from '../../cards/talk/answer-card.ts';
import { feedbackCard, feedbackKeptCard } from '../../cards/talk/feedback-card.ts';
import type { Shown } from '../../cards/parts/shown.ts';
import type { Answers } from '../../guidance/answers.ts';
import { makePlan } from '../../guidance/plan.ts';
import { answerTo } from '../../knowledge/answer.ts';
import type { Speech } from '../../languages/speech.ts';

const today = '2026-11-24';
const card = 'card';
const feedback = { card };

/** Every card that asks whether it is right, and what that leads to. */
export function feedbackCards(answers: Answers, speech: Speech): [string, Shown][] {
  const plan = makePlan(answers, today);
  const answered = { near: [], isSupposed: false, unknown: [], outside: [], draft: {} };
  const answer = answerTo('gdap', { draft: {}, today });
  const after = makePlan({ ...answers, subscriptionCount: 200 }, today);
  const supposed = { facts: { subscriptionCount: 200 }, answers, before: plan, after };
  return [
    ['plan, judged', planCard({ plan, answers, today, card, withActions: true, feedback }, speech)],
    ['an answer, judged', answerCard({ ...answered, answers: [answer], today, card, feedback }, speech)],
    ['a what-if, judged', whatIfCard({ ...supposed, card, feedback }, speech)],
    ['thanks for 👍', feedbackCard({ reaction: 'like', card }, speech)],
    ['thanks for 👎, among others', feedbackCard({ reaction: 'dislike', card, whose: 'Ada *' }, speech)],
    ['a line that was kept', feedbackKeptCard('no <at>credit</at> *', speech)],
    ['no line', feedbackKeptCard(undefined, speech)],
  ];
}
