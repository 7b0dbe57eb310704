import {
  countRanges,
  type Answers,
  type ChoiceField,
  type Draft,
  type Field,
} from '../../guidance/answers.ts';
import { isOfKind, type FieldOf } from '../../guidance/field-kind.ts';
import { countryChoices } from '../../languages/countries.ts';
import type { InputChoice } from '../../languages/input-choice.ts';
import { offeredChoices } from '../../guidance/offered-choices.ts';
import { otherAnswer } from '../move/other-answer.ts';
import type { Speech } from '../../languages/speech.ts';
import { answerWords, choiceWords, valueWords } from '../../languages/value-words.ts';

/** An input element of an Adaptive Card; its id is the field that it answers. */
export type Input = {
  readonly type: 'Input.ChoiceSet' | 'Input.Number' | 'Input.Date' | 'Input.Text';
  readonly id: string;
  readonly label: string;
  readonly isRequired: boolean;
  /** Where the client may find something wrong by itself. */
  readonly errorMessage?: string;
  readonly [property: string]: unknown;
};

export type InputAsk = {
  readonly field: Field;
  readonly label: string;
  readonly value: Answers[Field];
  /** The answers so far, by which some choices are not offered. */
  readonly draft: Draft;
};

/** More than any country's name needs. */
const longestCountry = 100;

/** More than any date needs, in words too. */
const longestDayText = 100;

type Frame = Pick<Input, 'id' | 'label' | 'isRequired' | 'errorMessage'>;

/** The input of a card that asks one question: every choice in sight, a calendar for days. */
export function questionInput({ field, label, value, draft }: InputAsk, speech: Speech): Input {
  const frame = { id: field, label, isRequired: true, errorMessage: speech.say('question.input.error') };
  if (isOfKind(field, 'choice')) {
    return {
      type: 'Input.ChoiceSet',
      ...frame,
      style: 'expanded',
      wrap: true,
      choices: choicesOf(field, draft, speech),
      ...given(value),
    };
  }
  if (isOfKind(field, 'country')) return countryInput(frame, value, speech);
  if (isOfKind(field, 'count')) return numberInput(frame, field, value);
  return { type: 'Input.Date', ...frame, ...given(value === 'unknown' ? undefined : value) };
}

type FormAsk = InputAsk & {
  /** A person's own words that were no answer; where the input can show them, they go before the value. */
  readonly typed?: string | undefined;
  /** What the words fit, where that is more than one. */
  readonly options?: readonly string[] | undefined;
};

/**
 * The input of the form: compact, never required, and days as text so that "don't know" can be said. A second list of
 * all countries would make the card too large for some of Teams: the customer's is written.
 */
export function formInput({ field, label, value, draft, typed, options }: FormAsk, speech: Speech): Input {
  const frame = { id: field, label, isRequired: false };
  if (isOfKind(field, 'choice')) {
    const placeholder = speech.say('form.choice.placeholder');
    return {
      type: 'Input.ChoiceSet',
      ...frame,
      style: 'compact',
      wrap: true,
      placeholder,
      choices: choicesOf(field, draft, speech),
      ...given(value),
    };
  }
  if (isOfKind(field, 'count')) {
    const errorMessage = speech.say('question.input.error');
    return numberInput({ ...frame, errorMessage }, field, numberIn(typed) ?? value);
  }
  if (isOfKind(field, 'day'))
    return dayTextInput(frame, typed?.slice(0, longestDayText) ?? dayWords(field, value, speech), speech);
  if (field === 'partnerCountry') return countryInput(frame, value, speech);
  return options === undefined
    ? countryTextInput(frame, typed?.slice(0, longestCountry) ?? countryWords(value, speech), speech)
    : fewCountriesInput(frame, options, speech);
}

/** The few answers that fit what was said, to pick one from, or none of them. */
export function optionsInput(
  { field, label }: Pick<InputAsk, 'field' | 'label'>,
  options: readonly string[],
  speech: Speech,
): Input {
  return {
    type: 'Input.ChoiceSet',
    id: field,
    label,
    isRequired: true,
    errorMessage: speech.say('question.input.error'),
    style: 'expanded',
    wrap: true,
    choices: [
      ...options.map((option) => ({ title: answerWords(field, option, speech), value: option })),
      { title: speech.say('question.options.other'), value: otherAnswer },
    ],
  };
}

function choicesOf(field: ChoiceField, draft: Draft, speech: Speech): InputChoice[] {
  return offeredChoices(field, draft).map((value) => ({ title: choiceWords(field, value, speech), value }));
}

function countryInput(frame: Frame, value: Answers[Field], speech: Speech): Input {
  const placeholder = speech.say('question.country.placeholder');
  return {
    type: 'Input.ChoiceSet',
    ...frame,
    style: 'filtered',
    placeholder,
    choices: countryChoices(speech),
    ...given(value),
  };
}

function countryTextInput(frame: Frame, words: string | undefined, speech: Speech): Input {
  return {
    type: 'Input.Text',
    ...frame,
    maxLength: longestCountry,
    placeholder: speech.say('form.country.placeholder'),
    ...given(words),
  };
}

/** Those whose names are others', too: of Georgia there are two, of Guinea three. */
const namesakes: readonly unknown[] = ['GE', 'GN', 'MF', 'WS'];

/** As it is read when the form comes back. */
function countryWords(value: Answers[Field], speech: Speech): string | undefined {
  if (value === undefined) return undefined;
  return namesakes.includes(value) ? String(value) : valueWords('customerCountry', value, speech);
}

function fewCountriesInput(frame: Frame, options: readonly string[], speech: Speech): Input {
  const placeholder = speech.say('form.choice.placeholder');
  const titled = options.map((value) => ({ title: valueWords('customerCountry', value, speech), value }));
  return { type: 'Input.ChoiceSet', ...frame, style: 'compact', wrap: true, placeholder, choices: titled };
}

function numberInput(frame: Frame, field: FieldOf<'count'>, value: Answers[Field]): Input {
  return { type: 'Input.Number', ...frame, ...countRanges[field], ...given(value) };
}

/** As the person writes it, and as it is read when the form comes back. */
function dayWords(field: Field, value: Answers[Field], speech: Speech): string | undefined {
  if (value === undefined) return undefined;
  return value === 'unknown' ? speech.say('form.day.unknown') : valueWords(field, value, speech);
}

function dayTextInput(frame: Frame, words: string | undefined, speech: Speech): Input {
  return {
    type: 'Input.Text',
    ...frame,
    maxLength: longestDayText,
    placeholder: speech.say('form.day.placeholder'),
    ...given(words),
  };
}

/** The number written there, which a number input can show; it shows no other words. */
function numberIn(typed: string | undefined): number | undefined {
  return typed !== undefined && /^\s*-?\d+(\.\d+)?\s*$/.test(typed) ? Number(typed) : undefined;
}

function given(value: Answers[Field]): { value?: string | number } {
  return value === undefined ? {} : { value };
}
