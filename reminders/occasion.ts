/** When a reminder comes: days before the end or after it, or the second since 1970 at which it was put off. */
export type Occasion = { readonly kind: 'before' | 'after' | 'snooze'; readonly count: number };

/** The one reminder of a watch that was made too late for every other. */
export const lastCall = 'before-0';

/** Reads what is stored, such as `before-30`; nothing where it is none. */
export function readOccasion(text: string): Occasion | undefined {
  const [, kind, count] = /^(before|after|snooze)-(\d{1,10})$/.exec(text) ?? [];
  if (kind !== 'before' && kind !== 'after' && kind !== 'snooze') return undefined;
  return { kind, count: Number(count) };
}
