import type { NumberWords } from '../words.ts';

/** English numbers are read by the recogniser, save those that are half digits, half words. */
export const numbers = {
  by: 'recogniser',
  culture: 'en-us',
  multipliers: { dozen: 12, hundred: 100, thousand: 1_000, million: 1_000_000 },
} as const satisfies NumberWords;
