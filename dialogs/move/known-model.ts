import type { Field } from '../../guidance/answers.ts';
import type { Turn } from '../turn.ts';
import type { MoveEvent } from './event.ts';
import type { Move } from './move.ts';

type Known = Pick<Turn, 'person' | 'learned'>;

/** A move that was begun before the partner's model was said, in the settings or elsewhere, does not ask it. */
export function withKnownModel(move: Move, { person, learned }: Known): Move {
  const { partnerModel: said } = learned;
  const partnerModel = said === undefined ? person.partnerModel : (said ?? undefined);
  const isOpen = move.draft.partnerModel === undefined && !asks(move, 'partnerModel');
  if (!isOpen || partnerModel === undefined) return move;
  return { ...move, draft: { ...move.draft, partnerModel }, modelRemembered: true };
}

/** The open question for the model is answered by setting it. */
export function setMeanwhile({ learned: { partnerModel } }: Known, move: Move): MoveEvent | undefined {
  const isSet =
    partnerModel !== undefined && partnerModel !== null && partnerModel !== move.draft.partnerModel;
  if (!isSet || !asks(move, 'partnerModel')) return undefined;
  return { kind: 'told', told: { facts: { partnerModel }, doubts: [], tenantHoldsOthers: false } };
}

function asks({ at }: Move, field: Field): boolean {
  return at.kind === 'question' && at.field === field;
}
