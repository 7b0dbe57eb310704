import type { Answers, Draft } from './answers.ts';
import { editions, type Edition, type GraceEnd } from './editions.ts';

/** Whether users keep everything for 30 free days after the term, or know that they do not, or cannot know yet. */
export type FreeGrace = 'holds' | 'gone' | 'unknown';

/** The newest edition's word on the source's free grace; none for volume licences, which follow other rules. */
export function graceEndFor(source: Answers['source']): GraceEnd | undefined {
  return Object.values<Edition>(editions)
    .flatMap(({ graceEnds }) => graceEnds)
    .findLast(({ sources }) => sources.includes(source));
}

type Term = Pick<Answers, 'source' | 'termEnd' | 'termStart'>;

/** Whether free grace follows the term (rulebook §2 "Free grace"); days are UTC days. */
export function freeGrace({ source, termEnd, termStart }: Term): FreeGrace {
  const graceEnd = graceEndFor(source);
  if (graceEnd === undefined || termEnd === 'unknown') return 'unknown';
  if (termEnd < graceEnd.endsFrom) return 'holds';
  if (termStart === undefined || termStart === 'unknown') return 'unknown';
  return termStart < graceEnd.boughtFrom ? 'holds' : 'gone';
}

/** Whether the day on which the term was bought or renewed decides about free grace and must be asked (rulebook §1). */
export function termStartDecides(source: Draft['source'], termEnd: Draft['termEnd']): boolean {
  if (source === undefined || termEnd === undefined || termEnd === 'unknown') return false;
  const graceEnd = graceEndFor(source);
  return graceEnd !== undefined && termEnd >= graceEnd.endsFrom;
}
