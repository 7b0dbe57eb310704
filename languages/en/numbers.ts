import type { NumberGrammar } from '../number-grammar.ts';
import { table } from '../table.ts';

/** English numbers: "two hundred and fifty", "twenty-five". */
export const numbers = {
  values: table(`
    0: zero, nought; 1: one; 2: two; 3: three; 4: four; 5: five; 6: six; 7: seven; 8: eight; 9: nine; 10: ten; 11: eleven; 12: twelve
    13: thirteen; 14: fourteen; 15: fifteen; 16: sixteen; 17: seventeen; 18: eighteen; 19: nineteen; 20: twenty; 30: thirty; 40: forty, fourty
    50: fifty; 60: sixty; 70: seventy; 80: eighty; 90: ninety
  `),
  multipliers: table(`12: dozen, dozens; 100: hundred; 1000: thousand; 1000000: million`),
  fixed: table(`
    6: half a dozen, a half dozen, half dozen; 0.5: half, one half; 1.5: one and a half; 2.5: two and a half; 500000: half a million
    500: half a thousand; 50: half a hundred; 0.33: one third, a third; 0.67: two thirds; 0.25: a quarter, one quarter; 0.75: three quarters
  `),
  notNumbers: 'the one, this one, that one, another one',
  compounds: true,
  link: { word: 'and', after: 100 },
  minus: 'minus, negative',
  articles: '',
  afterOne: '',
} as const satisfies NumberGrammar;
