import type { Answers, CountryCode, Draft, Field } from '../../guidance/answers.ts';
import type { Day } from '../../guidance/day.ts';
import { escapeMarkdown } from '../parts/markdown.ts';
import type { Problem } from '../../guidance/problem.ts';
import { problemLines } from './problem-lines.ts';
import { answerPart } from './answer-part.ts';
import { questionButtons } from './question-buttons.ts';
import { readBackLines, readBackPart, type ReadBack } from './read-back.ts';
import type { Shown } from '../parts/shown.ts';
import type { Speech } from '../../languages/speech.ts';
import { cardTemplate } from '../parts/template.ts';
import layout from './question-card.json' with { type: 'json' };

export type Question = {
  readonly field: Field;
  /** Counted from 1. */
  readonly position: number;
  readonly total: number;
  /** The key of this card; every button brings it back. */
  readonly card: string;
  readonly canGoBack: boolean;
  /** The answer changes a plan that was made. */
  readonly canPreview?: boolean | undefined;
  /** The answers so far, by which some choices are not offered. */
  readonly draft?: Draft | undefined;
  /** The answer given before, to start from. */
  readonly current?: Answers[Field] | undefined;
  readonly problem?: Problem | undefined;
  /** What was made of the last message. */
  readonly readBack?: ReadBack | undefined;
  /** The few answers that fit what was said before: one is to be picked. */
  readonly options?: readonly string[] | undefined;
  /** The country that the person's client names, if it names one. */
  readonly likelyCountry?: CountryCode | undefined;
  /** The UTC day. */
  readonly today: Day;
  /** Whose question it is, where others see it too. */
  readonly whose?: string | undefined;
};

const fill = cardTemplate(layout);

/** One question: its answers as buttons, or an input named like the field, which then bears the question; and the ways on. */
export function questionCard(question: Question, speech: Speech): Shown {
  const { field, position, total, problem, readBack, card: key, whose, draft = {} } = question;
  const options = optionsOf(question);
  const title = speech.say(`question.${field}.title`);
  const lines = problem === undefined ? [] : problemLines({ field, problem, options, draft }, speech);
  const summary = [
    ...lines,
    ...readBackLines(readBack, speech),
    speech.say('question.summary', { position, total, title }),
    speech.say(`question.${field}.hint`),
  ].join('\n');
  const { isInput, ...answer } = answerPart({ ...question, draft, options }, speech);
  const card = fill(speech, {
    whose: whose === undefined ? null : speech.say('question.whose', { name: escapeMarkdown(whose) }),
    problemStyle: problem !== undefined && isError(problem) ? 'attention' : 'warning',
    lines: lines.map((text) => ({ text })),
    readBack: readBackPart(readBack, key, speech),
    progress: speech.say('question.progress', { position, total }),
    progressStyle: isInput ? 'heading' : null,
    title: isInput ? null : title,
    hint: speech.say(`question.${field}.hint`),
    ...answer,
    actions: questionButtons({ ...question, hasInput: isInput }, speech),
    summary,
  });
  return { card, summary };
}

function optionsOf({ problem, options = [] }: Question): readonly string[] {
  return problem?.kind === 'ambiguous' ? problem.options : options;
}

/** Whether the answer was wrong, and not only in need of another word. */
function isError({ kind }: Problem): boolean {
  switch (kind) {
    case 'not-a-choice':
    case 'not-a-country':
    case 'out-of-range':
    case 'not-a-day':
    case 'after-term-end':
    case 'in-the-future':
    case 'extended-with-mosa':
    case 'not-a-whole-number':
    case 'too-long':
      return true;
    default:
      return false;
  }
}
