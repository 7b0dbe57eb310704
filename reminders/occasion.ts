/** What a reminder of a watch is for, one of each. */
export type Occasion =
  /** So many days before the end or after it, or months after it. */
  | { readonly kind: 'before' | 'after' | 'month'; readonly count: number }
  | { readonly kind: 'snooze' }
  /** The day that the person named for words of their own. */
  | { readonly kind: 'day' }
  /** An edition of the rules changed the plan. */
  | { readonly kind: 'edition' };

/** The one reminder of a watch that was made too late for every other. */
export const lastCall = 'before-0';

/** The one reminder of a day and the person's own words. */
export const ownDay = 'day';

/** The one message of what an edition changed. */
export function editionOccasion(edition: string): string {
  return `edition-${edition}`;
}

/** Reads what is stored, such as `before-30`; nothing where it is none. */
export function readOccasion(text: string): Occasion | undefined {
  if (text === ownDay) return { kind: 'day' };
  if (/^edition-\d{4}-\d{2}$/.test(text)) return { kind: 'edition' };
  const [, kind, count] = /^(before|after|month|snooze)-(\d{1,10})$/.exec(text) ?? [];
  if (kind === 'snooze') return { kind };
  if (kind !== 'before' && kind !== 'after' && kind !== 'month') return undefined;
  return { kind, count: Number(count) };
}

/** Whether it tells of an edition, which is no reminder of something to be done. */
export function tellsOfEdition({ occasion }: { readonly occasion: string }): boolean {
  return readOccasion(occasion)?.kind === 'edition';
}
