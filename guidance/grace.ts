import type { Answers, Draft } from './answers.ts';
import { editions, newestEdition, type Edition, type GraceRow } from './editions.ts';

/** Whether users keep everything for 30 free days after the term, or know that they do not, or cannot know yet. */
export type FreeGrace = 'holds' | 'gone' | 'unknown';

type Purchase = Pick<Draft, 'source' | 'billingAccount'>;

/** The newest edition's word on the purchase's free grace; none for volume licences, which follow other rules. */
export function graceRowFor({ source, billingAccount = 'unknown' }: Purchase): GraceRow | undefined {
  const { grace }: Edition = editions[newestEdition];
  return grace.find(
    (row) => row.source === source && (row.billingAccounts?.includes(billingAccount) ?? true),
  );
}

type Term = Pick<Answers, 'source' | 'billingAccount' | 'state' | 'termEnd' | 'termStart'>;

/** Whether free grace follows the term (rulebook §2 "Free grace"); days are UTC days. */
export function freeGrace({ termEnd, termStart, state = 'active', ...purchase }: Term): FreeGrace {
  const row = graceRowFor(purchase);
  if (row === undefined || termEnd === 'unknown' || state !== 'active') return 'unknown';
  const each = row.ends.map(({ endsFrom, boughtFrom }): FreeGrace => {
    if (termEnd < endsFrom) return 'holds';
    if (termStart === undefined || termStart === 'unknown') return 'unknown';
    return termStart < boughtFrom ? 'holds' : 'gone';
  });
  if (each.every((one) => one === 'holds')) return 'holds';
  return row.neverGone !== true && each.every((one) => one === 'gone') ? 'gone' : 'unknown';
}

/** Whether the day on which the term was bought or renewed decides about free grace (rulebook §1). */
export function startDecidesGrace(purchase: Purchase, termEnd: Draft['termEnd']): boolean {
  if (termEnd === undefined || termEnd === 'unknown') return false;
  return graceRowFor(purchase)?.ends.some(({ endsFrom }) => termEnd >= endsFrom) ?? false;
}
