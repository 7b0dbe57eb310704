import type { Day } from '../guidance/day.ts';
import { button, mainButton, type Button } from './buttons.ts';
import { escapeMarkdown } from './markdown.ts';
import type { Input } from './inputs.ts';
import type { Shown } from './shown.ts';
import type { Speech } from './speech.ts';
import { cardTemplate } from './template.ts';
import answeredLayout from './templates/answered.json' with { type: 'json' };
import layout from './templates/watch-question.json' with { type: 'json' };

/** What was wrong with the last answer; a day in it is a UTC day. */
export type WatchProblem =
  | { readonly kind: 'no-name' }
  | { readonly kind: 'long-name'; readonly length: number }
  | { readonly kind: 'no-day' | 'day-unknown' }
  | { readonly kind: 'past-day'; readonly day: Day }
  | { readonly kind: 'some-days'; readonly days: readonly Day[] }
  | { readonly kind: 'picture' | 'empty' }
  | { readonly kind: 'too-long'; readonly most: number; readonly words: number };

export type NameAsked = {
  /** The last day of the term, where it is known. */
  readonly termEnd?: Day | undefined;
  /** What was written before. */
  readonly typed?: string | undefined;
  readonly problem?: WatchProblem | undefined;
  readonly most: number;
  readonly card: string;
};

export type EndAsked = {
  readonly subject: string;
  readonly problem?: WatchProblem | undefined;
  /** The name was asked before: there is a way back to it. */
  readonly canGoBack: boolean;
  readonly card: string;
};

const fill = cardTemplate(layout);
const fillAnswered = cardTemplate(answeredLayout);

/** Asks what the watched customer is to be called. */
export function watchNameCard({ termEnd, typed, problem, most, card }: NameAsked, speech: Speech): Shown {
  const hint =
    termEnd === undefined
      ? speech.say('watch.name.hint.plain')
      : speech.say('watch.name.hint', { day: speech.day(termEnd) });
  const input: Input = {
    type: 'Input.Text',
    id: 'customerName',
    label: speech.say('watch.name.label'),
    isRequired: true,
    errorMessage: speech.say('watch.name.error', { most }),
    maxLength: most,
    ...(typed === undefined ? {} : { value: typed.slice(0, most).toWellFormed() }),
  };
  return question(
    { title: speech.say('watch.name.title'), hint, problem: problemLine(problem, most, speech), input },
    [
      mainButton(speech.say('button.next'), { verb: 'name', card }),
      button(speech.say('button.cancel'), { verb: 'cancel', card }),
    ],
  );
}

/** Asks when the watched term ends; offers the days where more than one fits what was said. */
export function watchEndCard({ subject, problem, canGoBack, card }: EndAsked, speech: Speech): Shown {
  const frame = {
    id: 'watchEnd',
    label: speech.say('watch.end.label'),
    isRequired: true,
    errorMessage: speech.say('reminder.end.error'),
  };
  const input: Input =
    problem?.kind === 'some-days'
      ? {
          type: 'Input.ChoiceSet',
          ...frame,
          style: 'expanded',
          wrap: true,
          choices: problem.days.map((day) => ({ title: speech.day(day), value: day })),
        }
      : { type: 'Input.Date', ...frame };
  return question(
    {
      title: speech.say('watch.end.title', { subject }),
      hint: speech.say('watch.end.hint'),
      problem: problemLine(problem, 0, speech),
      input,
    },
    [
      mainButton(speech.say('button.next'), { verb: 'watch-end', card }),
      ...(canGoBack ? [button(speech.say('button.back'), { verb: 'back', card })] : []),
      button(speech.say('button.cancel'), { verb: 'cancel', card }),
    ],
  );
}

type Question = {
  readonly title: string;
  readonly hint: string;
  readonly problem: string | null;
  readonly input: Input;
};

function question({ title, hint, problem, input }: Question, actions: readonly Button[]): Shown {
  const summary = [...(problem === null ? [] : [problem]), title, hint].join('\n');
  const card = fill({ title: escapeMarkdown(title), hint, problem, input, actions, summary });
  return { card, summary };
}

function problemLine(problem: WatchProblem | undefined, most: number, speech: Speech): string | null {
  switch (problem?.kind) {
    case undefined:
      return null;
    case 'no-name':
      return speech.say('watch.name.empty', { most });
    case 'long-name':
      return speech.say('watch.name.too-long', { length: problem.length, most });
    case 'no-day':
      return speech.say('watch.end.not-a-day');
    case 'day-unknown':
      return speech.say('watch.end.look-it-up');
    case 'picture':
    case 'empty':
      return speech.say(`problem.${problem.kind}`);
    case 'too-long':
      return speech.say('problem.too-long', { most: problem.most, words: problem.words });
    case 'past-day':
      return speech.say('watch.end.past', { day: speech.day(problem.day) });
    case 'some-days':
      return speech.say('watch.end.ambiguous', { count: problem.days.length });
  }
}

/** What the card becomes once its name or day was given: nothing left to press. */
export function watchAnsweredCard(
  { subject, termEnd }: { readonly subject?: string | undefined; readonly termEnd?: Day | undefined },
  speech: Speech,
): Shown {
  const isName = subject !== undefined;
  const field = speech.say(isName ? 'watch.name.label' : 'watch.end.label');
  const answer = isName ? subject : termEnd === undefined ? '' : speech.day(termEnd);
  const summary = speech.say('answered.summary', { field, answer });
  const card = fillAnswered({ field, answer: escapeMarkdown(answer), subtle: false, summary });
  return { card, summary };
}
