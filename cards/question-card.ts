import type { Answers, Draft, Field } from '../guidance/answers.ts';
import { answerLines, factsOf } from './facts.ts';
import { optionsInput, questionInput } from './inputs.ts';
import type { Problem } from './problem.ts';
import { problemLines } from './problem-lines.ts';
import { questionButtons } from './question-buttons.ts';
import type { Shown } from './shown.ts';
import type { Speech } from './speech.ts';
import { cardTemplate } from './template.ts';
import layout from './templates/question.json' with { type: 'json' };

export type Question = {
  readonly field: Field;
  /** Counted from 1. */
  readonly position: number;
  readonly total: number;
  /** The key of this card; every button brings it back. */
  readonly card: string;
  readonly canGoBack: boolean;
  /** The answer given before, to start from. */
  readonly current?: Answers[Field] | undefined;
  readonly problem?: Problem | undefined;
  /** What the last message was understood to say. */
  readonly noted?: Draft | undefined;
};

const asError = { problemStyle: 'attention', problemColor: 'Attention' } as const;
const asHelp = { problemStyle: 'emphasis', problemColor: 'Default' } as const;

const fill = cardTemplate(layout);

/** One question with one input, named like the field, and the ways on. */
export function questionCard(question: Question, speech: Speech): Shown {
  const { field, position, total, problem, noted = {} } = question;
  const title = speech.say(`question.${field}.title`);
  const lines = problem === undefined ? [] : problemLines(field, problem, speech);
  const summary = [
    ...lines,
    ...answerLines(noted, speech),
    speech.say('question.summary', { position, total, title }),
    speech.say(`question.${field}.hint`),
  ].join('\n');
  const card = fill({
    ...(problem?.kind === 'look-it-up' ? asHelp : asError),
    lines: lines.map((text) => ({ text })),
    notedTitle: speech.say('question.noted'),
    noted: factsOf(noted, speech),
    progress: speech.say('question.progress', { position, total }),
    title,
    hint: speech.say(`question.${field}.hint`),
    input: inputOf(question, speech),
    actions: questionButtons(question, speech),
    summary,
  });
  return { card, summary };
}

function inputOf({ field, current, problem }: Question, speech: Speech) {
  const ask = { field, label: speech.say(`field.${field}`), value: current };
  return problem?.kind === 'ambiguous'
    ? optionsInput(ask, problem.options, speech)
    : questionInput(ask, speech);
}
