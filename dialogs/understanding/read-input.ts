import { isChoiceField } from '../../languages/value-words.ts';
import type { Field } from '../../guidance/answers.ts';
import type { Listening, SaidOfMove } from '../../understanding/said.ts';
import { exactAnswer } from './exact-answer.ts';
import { saidOfMove } from './said-of-move.ts';
import { readText } from '../../understanding/text.ts';
import { understand } from './understand.ts';
import { weigh } from './weigh.ts';

/**
 * What was written into the field's input of a card: words like those one types. Choices are picked: what such an
 * input brings is a value, or its name as some clients do, never a sentence. Pure; never throws.
 */
export function readInput(written: string, field: Field, listening: Listening): SaidOfMove {
  if (!isChoiceField(field)) return saidOfMove(understand(written, { ...listening, asking: field }));
  const answer = exactAnswer(readText(written), field);
  const found = answer === undefined ? [] : [answer];
  return saidOfMove({ ...weigh(found, listening.draft), tenantHoldsOthers: false });
}
