import { feedbackCard, feedbackKeptCard } from '../../cards/talk/feedback-card.ts';
import { planCard } from '../../cards/move/plan-card.ts';
import type { Shown } from '../../cards/parts/shown.ts';
import { answerCard } from '../../cards/talk/answer-card.ts';
import type { Answers } from '../../guidance/answers.ts';
import { makePlan } from '../../guidance/plan.ts';
import { answerTo } from '../../knowledge/answer.ts';
import type { Speech } from '../../languages/speech.ts';
import { longName } from './long-names.ts';

const today = '2026-11-24';
const card = 'card';

/** Where people say on the card itself whether it is right, and what that leads to. */
export function feedbackCards(answers: Answers, speech: Speech): Record<string, Shown> {
  const plan = makePlan(answers, today);
  const nothing = { near: [], isSupposed: false, unknown: [], outside: [], draft: {} };
  return {
    'feedback-answer': answerCard(
      { ...nothing, answers: [answerTo('gdap', { draft: {}, today })], today, card, feedback: { card } },
      speech,
    ),
    'feedback-plan': planCard(
      { plan, answers, today, card, withActions: true, whose: longName, feedback: { card } },
      speech,
    ),
    'feedback-like': feedbackCard({ reaction: 'like', card }, speech),
    'feedback-dislike': feedbackCard({ reaction: 'dislike', card, whose: longName }, speech),
    'feedback-kept': feedbackKeptCard(speech.say('question.sameProvider.title'), speech),
    'feedback-kept-bare': feedbackKeptCard(undefined, speech),
  };
}
