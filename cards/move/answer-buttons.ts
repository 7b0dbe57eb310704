import type { Draft, Field } from '../../guidance/answers.ts';
import { isOfKind } from '../../guidance/field-kind.ts';
import { offeredChoices } from '../../guidance/offered-choices.ts';
import { mayStayOpen } from '../../guidance/questions.ts';
import type { Speech } from '../../languages/speech.ts';
import { answerWords } from '../../languages/value-words.ts';
import { button, type Button } from '../parts/buttons.ts';
import { otherAnswer } from './other-answer.ts';

export type Answerable = {
  readonly field: Field;
  readonly card: string;
  /** The answers so far, by which some choices are not offered. */
  readonly draft: Draft;
  /** The answer given before. */
  readonly current?: Draft[Field];
  /** The few answers that fit what was said: they take the place of all others. */
  readonly options: readonly string[];
  /** The answer changes a plan that was made: what it changes may be seen first, so that one press is not to decide. */
  readonly canPreview?: boolean | undefined;
};

/** With Back they are six, which is as many as Teams shows in one place. */
const mostAnswers = 5;

/** Every answer as a button that gives it; none where there are too many, or too many to think of. */
export function answerButtons(asked: Answerable, speech: Speech): Button[] {
  const { field, options, canPreview = false } = asked;
  if (canPreview && options.length === 0) return [];
  const buttons = options.length > 0 ? optionButtons(asked, speech) : choiceButtons(asked, speech);
  const isAny = options.length > 0 || isOfKind(field, 'choice');
  return isAny && buttons.length <= mostAnswers ? buttons : [];
}

function optionButtons({ options, ...asked }: Answerable, speech: Speech): Button[] {
  const { field, card } = asked;
  return [
    ...options.map((option) => answering(asked, option, speech)),
    button(speech.say('question.options.other'), {
      verb: 'answer',
      question: field,
      card,
      [field]: otherAnswer,
    }),
  ];
}

function choiceButtons(asked: Answerable, speech: Speech): Button[] {
  const { field, card, draft } = asked;
  if (!isOfKind(field, 'choice')) return [];
  const leavable = mayStayOpen(field)
    ? [button(speech.say('button.unknown'), { verb: 'answer', question: field, unknown: true, card })]
    : [];
  return [
    ...sameInAll(asked, speech),
    ...offeredChoices(field, draft).map((value) => answering(asked, value, speech)),
    ...leavable,
  ];
}

/** What most customers do answers two questions at once. */
function sameInAll({ field, card, draft }: Answerable, speech: Speech): Button[] {
  if (field !== 'offer' || draft.licenceCount !== undefined) return [];
  const both = { offer: 'same', licenceCount: 'unchanged' } as const;
  return [
    button(speech.say('button.sameInAll'), {
      verb: 'answer',
      question: field,
      with: 'licenceCount',
      ...both,
      card,
    }),
  ];
}

/** The answer that was given before stands out; a line above says so in words. */
function answering(
  { field, card, current }: Pick<Answerable, 'field' | 'card' | 'current'>,
  value: string,
  speech: Speech,
): Button {
  const given = button(answerWords(field, value, speech), {
    verb: 'answer',
    question: field,
    card,
    [field]: value,
  });
  return value === current ? { ...given, style: 'positive' } : given;
}
