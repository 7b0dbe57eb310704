import type { Draft, Field } from '../../guidance/answers.ts';
import { fieldKinds, isOfKind } from '../../guidance/field-kind.ts';
import { offeredChoices } from '../../guidance/offered-choices.ts';
import type { Problem } from '../../guidance/problem.ts';
import type { Speech } from '../../languages/speech.ts';
import { answerWords, choiceWords } from '../../languages/value-words.ts';

/** After so many messages in a row that were not understood, the card names the answers and other ways on. */
const lostFrom = 2;

type Tried = {
  readonly field: Field;
  readonly problem: Problem;
  /** The few answers that are offered, if not all are. */
  readonly options?: readonly string[];
  /** The answers so far, by which some choices are not offered. */
  readonly draft?: Draft;
};

/** The same where it stands below the card with the answers. */
export function problemLinesBelow(tried: Tried, speech: Speech): string[] {
  const { problem } = tried;
  return isPointing(problem) ? [speech.say(`problem.${problem.kind}.above`)] : problemLines(tried, speech);
}

/** Whether it says where the answers stand. */
function isPointing(problem: Problem): problem is Problem & { kind: (typeof pointing)[number] } {
  return pointing.some((kind) => kind === problem.kind) && !isLost(problem);
}

const pointing = ['not-a-choice', 'not-understood', 'picture', 'empty'] as const;

/** What a card says about the last attempt to answer: one line, or two where it helps. */
export function problemLines({ field, problem, options = [], draft = {} }: Tried, speech: Speech): string[] {
  switch (problem.kind) {
    case 'not-understood':
      return [
        options.length > 0
          ? speech.say('problem.not-understood.options', { options: eitherOf(field, options, speech) })
          : notUnderstood({ field, times: problem.times, draft }, speech),
      ];
    case 'look-it-up':
      return [speech.say('problem.look-it-up'), speech.say(`question.${field}.lookUp`)];
    case 'out-of-range':
      return [outOfRange(field, problem, speech)];
    case 'after-term-end':
      return [speech.say('problem.after-term-end', { termEnd: speech.day(problem.termEnd) })];
    case 'in-the-future':
      return [speech.say('problem.in-the-future', { today: speech.day(problem.today) })];
    case 'ambiguous':
      return [ambiguous(field, problem, speech)];
    case 'too-long':
      return [speech.say('problem.too-long', { most: problem.most, words: problem.words })];
    default:
      return [speech.say(`problem.${problem.kind}`)];
  }
}

function ambiguous(
  field: Field,
  { options, why }: Extract<Problem, { kind: 'ambiguous' }>,
  speech: Speech,
): string {
  const words = options.map((option) => answerWords(field, option, speech));
  return speech.say(why === undefined ? 'problem.ambiguous' : `problem.ambiguous.${why}`, {
    count: options.length,
    options: eitherOf(field, options, speech),
    first: words.at(0) ?? '',
    last: words.at(-1) ?? '',
  });
}

/** Choices have commas and words of their own, so that they stand in quotation marks. */
function eitherOf(field: Field, options: readonly string[], speech: Speech): string {
  const words = options.map((option) => answerWords(field, option, speech));
  return speech.either(isOfKind(field, 'choice') ? words.map((each) => quoted(each, speech)) : words);
}

function quoted(words: string, speech: Speech): string {
  return speech.say('value.quoted', { words });
}

/** The tenant's total depends on what is to be moved. */
function outOfRange(
  field: Field,
  { min, max }: Extract<Problem, { kind: 'out-of-range' }>,
  speech: Speech,
): string {
  const isTotal = field === 'tenantSubscriptionCount';
  return speech.say(isTotal ? 'problem.out-of-range.total' : 'problem.out-of-range', { min, max });
}

/** Whether so much was not understood that the card names the answers and other ways on. */
export function isLost(problem: Problem | undefined): boolean {
  return problem?.kind === 'not-understood' && problem.times >= lostFrom;
}

type Unclear = { readonly field: Field; readonly times: number; readonly draft: Draft };

function notUnderstood({ field, times, draft }: Unclear, speech: Speech): string {
  if (times < lostFrom) return speech.say('problem.not-understood');
  if (isOfKind(field, 'choice')) {
    const answers = offeredChoices(field, draft).map((value) =>
      quoted(choiceWords(field, value, speech), speech),
    );
    return speech.say('problem.not-understood.choices', { choices: speech.list(answers) });
  }
  return speech.say(`problem.not-understood.${fieldKinds[field]}`);
}
