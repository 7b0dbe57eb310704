import type { NumberGrammar } from '../number-grammar.ts';
import { table } from '../table.ts';

/** Portuguese numbers: "cento e cinquenta", "mil e duzentas". */
export const numbers = {
  values: table(`
    0: zero; 1: um, uma; 2: dois, duas; 3: três; 4: quatro; 5: cinco; 6: seis; 7: sete; 8: oito; 9: nove; 10: dez; 11: onze; 12: doze
    13: treze; 14: quatorze, catorze; 15: quinze; 16: dezesseis, dezasseis; 17: dezessete, dezassete; 18: dezoito; 19: dezenove, dezanove
    20: vinte; 30: trinta; 40: quarenta; 50: cinquenta, cinqüenta; 60: sessenta; 70: setenta; 80: oitenta; 90: noventa; 100: cem, cento
    200: duzentos, duzentas; 300: trezentos, trezentas; 400: quatrocentos, quatrocentas; 500: quinhentos, quinhentas; 600: seiscentos, seiscentas
    700: setecentos, setecentas; 800: oitocentos, oitocentas; 900: novecentos, novecentas
  `),
  multipliers: table(`12: dúzia, dúzias; 1000: mil; 1000000: milhão, milhões`),
  fixed: table(`6: meia dúzia; 0.5: metade`),
  notNumbers: '',
  compounds: false,
  link: { word: 'e', after: 20 },
  minus: 'menos',
  articles: 'um, uma',
  afterOne: 'de, das, dos, só, única, único, assinatura, licença, por, no, ao, obrigado, obrigada',
} as const satisfies NumberGrammar;
