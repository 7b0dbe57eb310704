import type { Answer } from '../../knowledge/answer.ts';
import { isPartId, type PartId } from '../../knowledge/parts.ts';
import type { Conversation } from '../conversation.ts';

/** What of the plan was spoken of just before: “that” means it. */
export function spokenOf({ spokenOf: noted = [] }: Pick<Conversation, 'spokenOf'>): PartId[] {
  return noted.filter(isPartId);
}

/** Keeps what the answers speak of; what was spoken of before is no more meant. */
export function noteSpokenOf(
  conversation: Pick<Conversation, 'spokenOf'>,
  { answers }: { readonly answers: readonly Answer[] },
): void {
  const parts = [...new Set(answers.flatMap(partsIn))];
  if (parts.length > 0) conversation.spokenOf = parts;
  else delete conversation.spokenOf;
}

function partsIn({ part, lines }: Answer): PartId[] {
  if (part !== undefined) return [part];
  return lines.flatMap((line): PartId[] => {
    if (line.kind === 'date') return [`date.${line.date.id}`];
    return line.kind === 'step' ? [`advice.${line.step.id}`] : [];
  });
}
