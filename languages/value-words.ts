import type { Answers, ChoiceField, Field } from '../guidance/answers.ts';
import { daySchema } from '../guidance/day.ts';
import { isOfKind } from '../guidance/field-kind.ts';
import { seatWords } from './seats.ts';
import { isKey, type Speech } from './speech.ts';

/** An answer as a fact: "Sweden", "31 March 2027", "Unchanged". */
export function valueWords(field: Field, value: NonNullable<Answers[Field]>, speech: Speech): string {
  if (field === 'businessSeats') return seatWords(Number(value), speech);
  if (typeof value === 'number' || isOfKind(field, 'count')) return speech.number(Number(value));
  if (isOfKind(field, 'choice')) return factWords(field, value, speech);
  if (isOfKind(field, 'country')) return speech.country(value);
  return daySchema.safeParse(value).success ? speech.day(value) : speech.say('value.unknown');
}

/** The same where it was read out of words: a day with its weekday. */
export function readBackValue(field: Field, value: NonNullable<Answers[Field]>, speech: Speech): string {
  const day = isOfKind(field, 'day') ? daySchema.safeParse(value).data : undefined;
  return day === undefined ? valueWords(field, value, speech) : speech.fullDay(day);
}

/** An answer as it is given: "Sweden", "31 March 2027", "Yes, it stays the same". */
export function answerWords(field: Field, value: string, speech: Speech): string {
  return isOfKind(field, 'choice') ? choiceWords(field, value, speech) : valueWords(field, value, speech);
}

/** What a choice says of the customer; its label where that says it already. */
function factWords(field: ChoiceField, value: string, speech: Speech): string {
  if (value === 'unknown') return speech.say('value.unknown');
  const key = `fact.${field}.${value}`;
  return isKey(key) ? speech.say(key) : choiceWords(field, value, speech);
}

/** A choice's label; the value itself where the catalogue has none, which the tests rule out. */
export function choiceWords(field: ChoiceField, value: string, speech: Speech): string {
  const key = `choice.${field}.${value}`;
  return isKey(key) ? speech.say(key) : value;
}
