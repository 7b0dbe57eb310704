import type { Field } from '../guidance/answers.ts';
import { isOfKind } from '../guidance/field-kind.ts';
import { exactIn } from './answers/exact-answer.ts';
import { read } from './read.ts';
import type { Listening, SaidOfMove } from './said.ts';
import { readText } from './words/text.ts';
import { weigh } from './weighing/weigh.ts';

/**
 * What was written into the field's input of a card: words like those one types. Choices are picked: what such an
 * input brings is a value, or its name as some clients do, never a sentence. Pure; never throws.
 */
export function readInput(written: string, field: Field, listening: Listening): SaidOfMove {
  const asked: Listening = { ...listening, asking: field, options: undefined };
  if (!isOfKind(field, 'choice')) return read(written, asked);
  return { ...weigh(exactIn(readText(written), asked) ?? [], asked), tenantHoldsOthers: false };
}
