import type { Step } from './step.ts';

/** What "undo" leads to. */
export type Undoing =
  | { readonly kind: 'put-back'; readonly step: Step; readonly left: readonly Step[] }
  /** Other things were changed after what the button stands on. */
  | { readonly kind: 'not-the-latest' }
  /** What the button stands on was taken back, or is too long ago. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'nothing' };

/** Which step is taken back: the latest, and by a button only its own. Pure. */
export function decideUndo(steps: readonly Step[] = [], button?: number): Undoing {
  const latest = steps.at(-1);
  if (button !== undefined && !steps.some(({ number }) => number === button)) return { kind: 'gone' };
  if (latest === undefined) return { kind: 'nothing' };
  if (button !== undefined && button !== latest.number) return { kind: 'not-the-latest' };
  return { kind: 'put-back', step: latest, left: steps.slice(0, -1) };
}
