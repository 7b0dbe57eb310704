import type { Draft } from '../../guidance/answers.ts';
import type { Day } from '../../guidance/day.ts';
import type { Plan } from '../../guidance/plan.ts';
import type { Answer } from '../../knowledge/answer.ts';
import type { PartId, PartQuestion } from '../../knowledge/parts.ts';
import type { TopicId } from '../../knowledge/topics.ts';
import type { OutsideSubject } from '../../languages/outside-subjects.ts';
import type { Speech } from '../../languages/speech.ts';
import { topicTitle } from '../../languages/tell.ts';
import { planButtons, type PlanButtons } from '../move/plan-buttons.ts';
import { button, type Button } from '../parts/buttons.ts';
import { feedbackRow, type FeedbackAsked } from '../parts/feedback-row.ts';
import { escapeMarkdown } from '../parts/markdown.ts';
import type { Shown } from '../parts/shown.ts';
import { cardTemplate } from '../parts/template.ts';
import { answerSources, answerWords } from './answer-words.ts';
import { partTitle } from './part-words.ts';
import layout from './answer-card.json' with { type: 'json' };

/** What a question may mean: topics, or parts of the plan of which the same is asked. */
export type Near = { readonly asked: string } & (
  | { readonly topics: readonly TopicId[] }
  | { readonly parts: readonly PartId[]; readonly question: PartQuestion }
);

export type Answered = {
  /** To what was asked and is known. */
  readonly answers: readonly Answer[];
  /** What else may be meant, the nearest first; `asked` as it was written. */
  readonly near: readonly Near[];
  /** Something was supposed where there is no plan to work it out on. */
  readonly isSupposed: boolean;
  /** Questions of which nothing is known, as they were written. */
  readonly unknown: readonly string[];
  /** Subjects that are not planned here. */
  readonly outside: readonly OutsideSubject[];
  /** The UTC day. */
  readonly today: Day;
  /** The key that this card's own buttons bring back. */
  readonly card: string;
  /** The plan on the table, of which days and steps are told. */
  readonly onPlan?: Plan | undefined;
  /** What is known of the customer. */
  readonly draft: Draft;
  /** The same with its buttons, to have them within reach again. */
  readonly plan?: PlanButtons | undefined;
  /** Whose question it was, where others see the card too. */
  readonly whose?: string | undefined;
  /** Whether it is right is asked on the card. */
  readonly feedback?: FeedbackAsked | undefined;
};

const fill = cardTemplate(layout);

/** What is answered to questions: each topic in a few lines with its pages, else what may be meant, or that it is not known. */
export function answerCard(answered: Answered, speech: Speech): Shown {
  const { answers, near, whose, plan } = answered;
  const told = answers.map((answer) => answerShown(answer, answered, speech));
  const remarks = remarksOn(answered, speech);
  const offers = near.map((one) => ({ asked: one.asked, buttons: offered(one, answered, speech) }));
  const asks = offers.map(({ asked, buttons }) =>
    speech.say(buttons.length === 1 ? 'answer.near.one' : 'answer.near', { question: quoted(asked, speech) }),
  );
  const summary = [
    ...told.flatMap(({ title, lines, sources }) => [title, ...lines, ...sources]),
    ...asks,
    ...remarks,
  ];
  const shown = fill(speech, {
    whose: whose === undefined ? null : speech.say('answer.whose', { name: escapeMarkdown(whose) }),
    answers: told.map(({ title, lines, sources }) => ({
      title,
      lines: lines.map(asText),
      // A page's title is a link.
      sources: sources.map((text) => ({ text })),
    })),
    near: offers.map(({ buttons }, index) => ({ text: escapeMarkdown(asks[index] ?? ''), actions: buttons })),
    remarks: remarks.map(asText),
    actions: plan === undefined ? [] : planButtons(plan, speech),
    feedback: feedbackRow(answered.feedback, speech),
    summary: summary.join('\n'),
  });
  return { card: shown, summary: summary.join('\n') };
}

function offered(near: Near, { card, onPlan }: Answered, speech: Speech): Button[] {
  if ('topics' in near)
    return near.topics.map((topic) => button(topicTitle(speech, topic), { verb: 'ask', topic, card }));
  const { parts, question } = near;
  return parts.map((part) =>
    button(partTitle(part, onPlan, speech) ?? part, { verb: 'ask-part', part, question, card }),
  );
}

function answerShown(answer: Answer, { today, onPlan, draft }: Answered, speech: Speech) {
  const { part, topic } = answer;
  const ownTitle = part === undefined ? undefined : partTitle(part, onPlan, speech);
  return {
    title: ownTitle ?? topicTitle(speech, topic),
    lines: answerWords(answer, { today, plan: onPlan, draft }, speech),
    sources: answerSources(answer, speech),
  };
}

function remarksOn({ isSupposed, unknown, outside }: Answered, speech: Speech): string[] {
  return [
    ...outside.map((subject) => outsideWords(subject, speech)),
    ...(isSupposed ? [speech.say('answer.whatIf')] : []),
    ...(unknown.length === 0
      ? []
      : [
          speech.say('answer.unknown', {
            questions: speech.list(unknown.map((asked) => quoted(asked, speech))),
          }),
        ]),
  ];
}

function outsideWords(subject: OutsideSubject, speech: Speech): string {
  return speech.say(`outside.${subject}`, { page: speech.say('page.azure-plan') });
}

/** No message repeats more of what somebody wrote. */
const longestQuote = 80;

function quoted(words: string, speech: Speech): string {
  const short = words.length > longestQuote ? `${words.slice(0, longestQuote).toWellFormed()}…` : words;
  return speech.say('value.quoted', { words: short });
}

function asText(words: string): { text: string } {
  return { text: escapeMarkdown(words) };
}
