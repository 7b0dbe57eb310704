import { fields, type Answers, type Draft, type Field } from '../../guidance/answers.ts';
import { escapeMarkdown } from './markdown.ts';
import type { Speech } from '../../languages/speech.ts';
import { valueWords } from '../../languages/value-words.ts';

/** A name and a value beside each other: a line of a FactSet. */
export type Row = { readonly title: string; readonly value: string };

export type Answered = { readonly field: Field; readonly value: NonNullable<Answers[Field]> };

/** The fields that have an answer, in the order in which they are asked. */
export function answeredIn(draft: Draft): Answered[] {
  return fields.flatMap((field) => {
    const value = draft[field];
    return value === undefined ? [] : [{ field, value }];
  });
}

/** The answers as rows. */
export function rowsOf(draft: Draft, speech: Speech): Row[] {
  return answeredIn(draft).map(({ field, value }) => ({
    title: speech.say(`field.${field}`),
    value: escapeMarkdown(valueWords(field, value, speech)),
  }));
}

/** The answers as lines of plain text. */
export function answerLines(draft: Draft, speech: Speech): string[] {
  return answeredIn(draft).map(({ field, value }) =>
    answerLine(field, valueWords(field, value, speech), speech),
  );
}

/** "Your country: Sweden", in plain text. */
export function answerLine(field: Field, answer: string, speech: Speech): string {
  return speech.say('answered.summary', { field: speech.say(`field.${field}`), answer });
}
