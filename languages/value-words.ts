import type { Answers, ChoiceField, Field } from '../guidance/answers.ts';
import { daySchema } from '../guidance/day.ts';
import { isOfKind } from '../guidance/field-kind.ts';
import { seatWords } from './seats.ts';
import { isKey, type Speech } from './speech.ts';

/** An answer in words: "Sweden", "31 March 2027", "The same offer". */
export function valueWords(field: Field, value: NonNullable<Answers[Field]>, speech: Speech): string {
  if (field === 'businessSeats') return seatWords(Number(value), speech);
  if (typeof value === 'number' || isOfKind(field, 'count')) return speech.number(Number(value));
  if (isOfKind(field, 'choice')) return choiceWords(field, value, speech);
  if (isOfKind(field, 'country')) return speech.country(value);
  return daySchema.safeParse(value).success ? speech.day(value) : speech.say('value.unknown');
}

/** The same where it was read out of words: a day with its weekday. */
export function readBackValue(field: Field, value: NonNullable<Answers[Field]>, speech: Speech): string {
  const day = isOfKind(field, 'day') ? daySchema.safeParse(value).data : undefined;
  return day === undefined ? valueWords(field, value, speech) : speech.fullDay(day);
}

/** A choice's label; the value itself where the catalogue has none, which the tests rule out. */
export function choiceWords(field: ChoiceField, value: string, speech: Speech): string {
  const key = `choice.${field}.${value}`;
  return isKey(key) ? speech.say(key) : value;
}
