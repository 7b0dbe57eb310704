import type { Answers } from './answers.ts';

/** Stub to be replaced by the editions' data. */
export function termStartDecides(source: Answers['source'] | undefined, termEnd: Answers['termEnd'] | undefined): boolean {
  if (source === undefined || termEnd === undefined || termEnd === 'unknown') return false;
  if (source === 'microsoft-direct') return termEnd >= '2026-02-09';
  return source !== 'volume-licensing' && termEnd >= '2026-05-04';
}
