import type { Advice } from '../../guidance/advice.ts';
import type { Draft, Field } from '../../guidance/answers.ts';
import type { Day } from '../../guidance/day.ts';
import { isDifference, planDifference, type MovedDate } from '../../guidance/plan-difference.ts';
import type { Plan } from '../../guidance/plan.ts';
import { answeredIn } from '../parts/answer-rows.ts';
import { button, mainButton } from '../parts/buttons.ts';
import { feedbackRow, type FeedbackAsked } from '../parts/feedback-row.ts';
import { escapeMarkdown } from '../parts/markdown.ts';
import type { Shown } from '../parts/shown.ts';
import { cardTemplate } from '../parts/template.ts';
import { readBackValue } from '../../languages/value-words.ts';
import type { Speech } from '../../languages/speech.ts';
import { adviceTitle } from './advice-words.ts';
import layout from './what-if-card.json' with { type: 'json' };
import { pathWords } from './path-words.ts';
import { planButtons } from './plan-buttons.ts';
import { verdictWords } from './verdict-words.ts';

/** What somebody supposes of a move that is planned, and what would come of it. */
export type Supposed = {
  readonly facts: Draft;
  /** That they wait until that UTC day, and answer nothing otherwise. */
  readonly asOf?: Day | undefined;
  /** The answers as they are. */
  readonly answers: Draft;
  readonly before: Plan;
} & (
  | { readonly after: Plan; readonly asks?: undefined }
  /** It would have to be asked first. */
  | { readonly asks: Field; readonly after?: undefined }
);

type Part = { readonly title: string; readonly lines: readonly string[] };

const fill = cardTemplate(layout);

export type WhatIfShown = Supposed & {
  /** The key of the plan's card. */
  readonly card: string;
  readonly whose?: string | undefined;
  /** Whether it is right is asked on the card. */
  readonly feedback?: FeedbackAsked | undefined;
};

/** What would be other in the plan; nothing is changed until that is taken over. */
export function whatIfCard({ card, whose, feedback, ...supposed }: WhatIfShown, speech: Speech): Shown {
  const title = titleOf(supposed, speech);
  const parts = partsOf(supposed, speech);
  const summary = [title, ...parts.flatMap((part) => [part.title, ...part.lines])].join('\n');
  const shown = fill(speech, {
    whose: whose === undefined ? null : speech.say('answer.whose', { name: escapeMarkdown(whose) }),
    title,
    parts: parts.map((part) => ({ ...part, lines: part.lines.map((text) => ({ text })) })),
    actions: buttonsOf(supposed, card, speech),
    feedback: feedbackRow(feedback, speech),
    summary,
  });
  return { card: shown, summary };
}

function titleOf(supposed: Supposed, speech: Speech): string {
  if (supposed.asOf !== undefined) return speech.say('whatIf.wait', { day: speech.fullDay(supposed.asOf) });
  return speech.say('whatIf.title', { supposed: speech.list(supposedWords(supposed, speech)) });
}

/** Where they only wait there is nothing to take over: the plan's own buttons are within reach again. */
function buttonsOf({ facts, asOf, answers, before }: Supposed, card: string, speech: Speech): object[] {
  if (asOf !== undefined) return planButtons({ plan: before, answers, card }, speech);
  return [
    mainButton(speech.say('button.takeOver'), { verb: 'take-over', card, ...submitted(facts) }),
    button(speech.say('button.leaveIt'), { verb: 'leave-it', card }),
  ];
}

function supposedWords({ facts, answers }: Supposed, speech: Speech): string[] {
  return answeredIn(facts).map(({ field, value }) => {
    const now = answers[field];
    const answer = readBackValue(field, value, speech);
    const named = speech.say('summary.row', { name: speech.say(`field.${field}`), value: answer });
    return now === undefined || now === value
      ? named
      : speech.say('whatIf.now', { supposed: named, now: readBackValue(field, now, speech) });
  });
}

/** An input brings text or a number. */
function submitted(facts: Draft): Partial<Record<Field, string | number>> {
  return Object.fromEntries(answeredIn(facts).map(({ field, value }) => [field, value]));
}

function partsOf({ before, after, asks }: Supposed, speech: Speech): Part[] {
  if (after === undefined)
    return [{ title: speech.say('whatIf.asks'), lines: [speech.say(`question.${asks}.title`)] }];
  const difference = planDifference(before, after);
  if (!isDifference(difference)) return [{ title: speech.say('whatIf.same'), lines: [] }];
  const { verdict, path, stepsGone, stepsNew, dates, credit, impact } = difference;
  const { adviceGone, adviceNew, adviceOther } = difference;
  const both = (words: (plan: Plan) => string) => [words(before), words(after)];
  return [
    ...part(
      'whatIf.verdict',
      verdict
        ? fromTo(
            both((plan) => verdictWords(plan, speech).text),
            speech,
          )
        : [],
    ),
    ...part(
      'whatIf.path',
      path
        ? fromTo(
            both((plan) => pathWords(plan.path, plan, speech)),
            speech,
          )
        : [],
    ),
    ...part('whatIf.steps.new', titles(stepsNew, speech)),
    ...part('whatIf.steps.gone', titles(stepsGone, speech)),
    ...part('whatIf.advice.new', titles(adviceNew, speech)),
    ...part('whatIf.advice.gone', titles(adviceGone, speech)),
    ...part('whatIf.advice.other', titles(adviceOther, speech)),
    ...part(
      'whatIf.dates',
      dates.map((date) => dateWords(date, speech)),
    ),
    ...part(
      'credit.eligible',
      credit
        ? fromTo(
            both((plan) => creditWords(plan, speech)),
            speech,
          )
        : [],
    ),
    ...part('section.impact', impact ? impactWords(after, speech) : []),
  ];

  function part(title: Parameters<Speech['say']>[0], lines: readonly string[]): Part[] {
    return lines.length === 0 ? [] : [{ title: speech.say(title), lines }];
  }
}

function fromTo([before = '', after = '']: readonly string[], speech: Speech): string[] {
  return [speech.say('whatIf.fromTo', { before, after })];
}

function titles(steps: readonly Advice[], speech: Speech): string[] {
  return steps.map((advice) => adviceTitle(advice, speech));
}

function dateWords({ id, before, after }: MovedDate, speech: Speech): string {
  const what = speech.say(`date.${id}`);
  if (before === undefined && after !== undefined)
    return speech.say('whatIf.date.new', { what, day: speech.fullDay(after) });
  if (after === undefined && before !== undefined)
    return speech.say('whatIf.date.gone', { what, day: speech.fullDay(before) });
  return speech.say('whatIf.date.moved', {
    what,
    before: speech.day(before ?? ''),
    after: speech.fullDay(after ?? ''),
  });
}

function creditWords({ credit: { eligible, contact } }: Plan, speech: Speech): string {
  const may = speech.say(`credit.eligible.${eligible}`);
  return contact === 'none' ? may : speech.list([may, speech.say(`credit.contact.${contact}`)]);
}

function impactWords({ impact }: Plan, speech: Speech): string[] {
  return (['licenceReassignment', 'dataLossRisk', 'disruption'] as const).map((effect) =>
    speech.say('summary.row', {
      name: speech.say(`impact.${effect}`),
      value: speech.say(impact[effect] ? 'impact.possible' : 'impact.no'),
    }),
  );
}
