import type { Listed } from '../kept/listed.ts';

/** What is elsewhere still, and was not cancelled. */
export function isMovable({ whereabouts, state }: Listed): boolean {
  return whereabouts.at === 'elsewhere' && state !== 'cancelled';
}
