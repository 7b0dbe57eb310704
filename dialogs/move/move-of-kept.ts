import { draftSchema } from '../../guidance/answers.ts';
import type { KeptMove } from '../../reminders/kept-move.ts';
import { newMove, madeOf, type Move } from './move.ts';
import { answeredFields } from './route.ts';

/** The move as it stands with its plan on the table. */
export function moveOfKept({ id, answers }: Pick<KeptMove, 'id' | 'answers'>): Move {
  const draft = draftSchema.parse(answers);
  const move = { ...newMove(draft), draft, keptAs: id, trail: answeredFields(draft) };
  return { ...move, at: { kind: 'planned' }, planned: madeOf(move) };
}
