import type { Language } from '../language.ts';

/** How people point at one of a few answers that were offered. */
export const ordinals = {
  places: [
    ['första', 'förste', '1', '1a', 'ett', 'ettan', 'förra', 'översta'],
    ['andra', 'andre', '2', '2a', 'två', 'tvåan'],
    ['tredje', '3', '3e', 'tre', 'trean'],
    ['fjärde', '4', '4e', 'fyra', 'fyran'],
    ['femte', '5', '5e', 'fem', 'femman'],
  ],
  last: ['sista', 'siste', 'senare', 'nedersta', 'understa'],
  around: (
    'den det en ett alternativ alternativet nummer nr svar svaret nej jag vi menar menade tänkte tar tog ta väljer ' +
    'välj är var blir vara som i tack e a av dem'
  ).split(' '),
} as const satisfies Language['ordinals'];
