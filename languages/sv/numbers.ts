import type { NumberGrammar } from '../number-grammar.ts';
import { table } from '../table.ts';

/** Swedish numbers, written as one word or as several: "hundrafemtio", "hundra femtio". */
export const numbers = {
  values: table(`
    0: noll; 1: en, ett; 2: två; 3: tre; 4: fyra; 5: fem; 6: sex; 7: sju; 8: åtta; 9: nio; 10: tio; 11: elva; 12: tolv; 13: tretton
    14: fjorton; 15: femton; 16: sexton; 17: sjutton; 18: arton, aderton; 19: nitton; 20: tjugo, tjugi, tju; 30: tretti, trettio
    40: fyrti, fyrtio, förtio; 50: femti, femtio; 60: sexti, sextio; 70: sjutti, sjuttio; 80: åtti, åttio; 90: nitti, nittio
  `),
  multipliers: table(`12: dussin; 100: hundra; 1000: tusen; 1000000: miljon, miljoner`),
  fixed: table(`6: ett halvt dussin, halvt dussin, ett halvdussin, halvdussin; 0.5: hälften`),
  notNumbers: '',
  compounds: true,
  link: { word: 'och', after: 100 },
  minus: 'minus',
  articles: 'en, ett',
  afterOne: `av, enda, endast, prenumeration, prenumerationer, abonnemang, licens, styck, st, totalt, tack`,
} as const satisfies NumberGrammar;
