import type { Day } from '../../guidance/day.ts';
import { button, mainButton, type Button } from '../parts/buttons.ts';
import { escapeMarkdown } from '../parts/markdown.ts';
import type { Input } from '../parts/inputs.ts';
import type { Shown } from '../parts/shown.ts';
import type { Speech } from '../../languages/speech.ts';
import { cardTemplate } from '../parts/template.ts';
import { signs } from '../parts/signs.ts';
import answeredLayout from '../parts/answered-card.json' with { type: 'json' };
import layout from './watch-question-card.json' with { type: 'json' };

/** What was wrong with the last answer; a day in it is a UTC day. */
export type WatchProblem =
  | { readonly kind: 'no-name' }
  | { readonly kind: 'long-name'; readonly length: number }
  | { readonly kind: 'no-day' | 'day-unknown' }
  | { readonly kind: 'past-day'; readonly day: Day }
  | { readonly kind: 'some-days'; readonly days: readonly Day[] }
  | { readonly kind: 'picture' | 'empty' }
  | { readonly kind: 'too-long'; readonly most: number; readonly words: number };

/** A day and a deed are asked for in other words than a customer and the end of a term. */
type Asked = { readonly kind?: 'own-words' | undefined };

export type NameAsked = Asked & {
  /** The last day of the term, where it is known. */
  readonly termEnd?: Day | undefined;
  /** What was written before. */
  readonly typed?: string | undefined;
  readonly problem?: WatchProblem | undefined;
  /** A name for whoever does not want to write one. */
  readonly suggested?: string | undefined;
  readonly most: number;
  readonly card: string;
};

/** The end of a plan or a watch, and the other day that the person said. */
export type TwoEnds = { readonly of: 'plan' | 'reminder'; readonly end: Day; readonly said: Day };

export type EndAsked = Asked & {
  readonly subject: string;
  readonly problem?: WatchProblem | undefined;
  /** Which of the two is right is what is asked. */
  readonly ends?: TwoEnds | undefined;
  /** The name was asked before: there is a way back to it. */
  readonly canGoBack: boolean;
  readonly card: string;
};

const fill = cardTemplate(layout);
const fillAnswered = cardTemplate(answeredLayout);

/** Asks what the watched customer is to be called, or what the person wants to do. */
export function watchNameCard(
  { kind, termEnd, typed, problem, suggested, most, card }: NameAsked,
  speech: Speech,
): Shown {
  const words = kind === 'own-words' ? ownWordsAsked(speech) : nameAsked(termEnd, speech);
  const input: Input = {
    type: 'Input.Text',
    id: 'customerName',
    label: words.label,
    isRequired: true,
    errorMessage: speech.say('watch.name.error', { most }),
    maxLength: most,
    ...(typed === undefined ? {} : { value: typed.slice(0, most).toWellFormed() }),
  };
  return question(speech, { ...words, problem: problemLine(problem, { kind, most }, speech), input }, [
    mainButton(speech.say('button.next'), { verb: 'name', card }),
    ...(suggested === undefined ? [] : [button(suggested, { verb: 'name', suggested, card })]),
    button(speech.say('button.cancel'), { verb: 'cancel', card }),
  ]);
}

type Words = { readonly title: string; readonly hint: string; readonly label: string };

function nameAsked(termEnd: Day | undefined, speech: Speech): Words {
  const hint =
    termEnd === undefined
      ? speech.say('watch.name.hint.noDay')
      : speech.say('watch.name.hint', { day: speech.day(termEnd) });
  return { title: speech.say('watch.name.title'), hint, label: speech.say('watch.name.label') };
}

function ownWordsAsked(speech: Speech): Words {
  return {
    title: speech.say('watch.words.title'),
    hint: speech.say('watch.words.hint'),
    label: speech.say('watch.words.label'),
  };
}

/** Asks when the watched term ends, or on which day; offers the days where more than one can be meant. */
export function watchEndCard({ problem, canGoBack, card, ...asked }: EndAsked, speech: Speech): Shown {
  const words = endAsked(asked, speech);
  const frame = {
    id: 'watchEnd',
    label: words.label,
    isRequired: true,
    errorMessage: speech.say('reminder.end.error'),
  };
  const offered = offeredDays(problem, asked.ends, speech);
  const input: Input =
    offered === undefined
      ? { type: 'Input.Date', ...frame }
      : { type: 'Input.ChoiceSet', ...frame, style: 'expanded', wrap: true, choices: offered };
  return question(speech, { ...words, problem: problemLine(problem, asked, speech), input }, [
    mainButton(speech.say('button.next'), { verb: 'watch-end', card }),
    ...(canGoBack ? [button(speech.say('button.back'), { verb: 'back', card })] : []),
    button(speech.say('button.cancel'), { verb: 'cancel', card }),
  ]);
}

function endAsked(
  { kind, subject, ends }: Pick<EndAsked, 'kind' | 'subject' | 'ends'>,
  speech: Speech,
): Words {
  if (kind === 'own-words')
    return {
      title: speech.say('watch.day.title'),
      hint: speech.say('watch.day.hint', { words: subject }),
      label: speech.say('watch.day.label'),
    };
  const label = speech.say('watch.end.label');
  if (ends === undefined)
    return { title: speech.say('watch.end.title', { subject }), hint: speech.say('watch.end.hint'), label };
  const days = { end: speech.day(ends.end), said: speech.day(ends.said) };
  return {
    title: speech.say('watch.ends.title', { subject }),
    hint: speech.say(`watch.ends.hint.${ends.of}`, days),
    label,
  };
}

type Choice = { readonly title: string; readonly value: string };

function offeredDays(
  problem: WatchProblem | undefined,
  ends: TwoEnds | undefined,
  speech: Speech,
): readonly Choice[] | undefined {
  if (problem?.kind === 'some-days')
    return problem.days.map((day) => ({ title: speech.day(day), value: day }));
  if (ends === undefined) return undefined;
  return [
    { title: speech.say(`watch.ends.known.${ends.of}`, { day: speech.day(ends.end) }), value: ends.end },
    { title: speech.say('watch.ends.said', { day: speech.day(ends.said) }), value: ends.said },
  ];
}

type Question = {
  readonly title: string;
  readonly hint: string;
  readonly problem: string | null;
  readonly input: Input;
};

function question(
  speech: Speech,
  { title, hint, problem, input }: Question,
  actions: readonly Button[],
): Shown {
  const summary = [...(problem === null ? [] : [problem]), title, hint].join('\n');
  const card = fill(speech, {
    title: escapeMarkdown(title),
    hint: escapeMarkdown(hint),
    problem,
    input,
    actions,
    summary,
  });
  return { card, summary };
}

/** What was wrong, with a sign before it; days to pick from, or how to find one, are no fault. */
function problemLine(
  problem: WatchProblem | undefined,
  asked: Asked & { readonly most?: number },
  speech: Speech,
): string | null {
  const words = problemWords(problem, asked, speech);
  const isFault = problem?.kind !== 'some-days' && problem?.kind !== 'day-unknown';
  return words !== null && isFault ? `${signs.warning} ${words}` : words;
}

function problemWords(
  problem: WatchProblem | undefined,
  { kind, most = 0 }: Asked & { readonly most?: number },
  speech: Speech,
): string | null {
  switch (problem?.kind) {
    case undefined:
      return null;
    case 'no-name':
      return speech.say(kind === undefined ? 'watch.name.empty' : 'watch.words.empty', { most });
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

export type WatchAnswered = Asked & {
  readonly subject?: string | undefined;
  readonly termEnd?: Day | undefined;
};

const fieldKeys = {
  'own-words': { name: 'watch.words.label', end: 'watch.day.label' },
  term: { name: 'watch.name.label', end: 'watch.end.label' },
} as const;

/** What the card becomes once its name or day was given: nothing left to press. */
export function watchAnsweredCard({ kind, subject, termEnd }: WatchAnswered, speech: Speech): Shown {
  const isName = subject !== undefined;
  const field = speech.say(fieldKeys[kind ?? 'term'][isName ? 'name' : 'end']);
  const answer = isName ? subject : termEnd === undefined ? '' : speech.day(termEnd);
  const summary = speech.say('answered.summary', { field, answer });
  const card = fillAnswered(speech, { field, answer: escapeMarkdown(answer), subtle: false, summary });
  return { card, summary };
}
