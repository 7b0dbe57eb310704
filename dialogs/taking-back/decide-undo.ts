import type { Conversation } from '../conversation.ts';
import { stepSchema, type Step } from './step.ts';

/** What "undo" leads to. */
export type Undoing =
  | { readonly kind: 'put-back'; readonly step: Step }
  /** Other things were changed after what the button stands on. */
  | { readonly kind: 'not-the-latest' }
  /** What the button stands on was taken back, or is too long ago. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'nothing' }
  /** Something was said since that changed nothing, so that it may not be what is meant. */
  | { readonly kind: 'ask'; readonly step: Step };

/** Which step is taken back: the latest, and by a button only its own; in words it is asked unless the turn before made it. Pure. */
export function decideUndo(
  stored: readonly unknown[],
  { stepIsMeant }: Pick<Conversation, 'stepIsMeant'>,
  button?: number,
): Undoing {
  const steps = stored.flatMap((step) => stepSchema.safeParse(step).data ?? []);
  const latest = steps.at(-1);
  if (button !== undefined && !steps.some(({ number }) => number === button)) return { kind: 'gone' };
  if (latest === undefined) return { kind: 'nothing' };
  if (button !== undefined && button !== latest.number) return { kind: 'not-the-latest' };
  if (button === undefined && stepIsMeant !== true) return { kind: 'ask', step: latest };
  return { kind: 'put-back', step: latest };
}
