import type { Supposing } from '../supposing.ts';

/** Supposing something, in Swedish. */
export const supposing: Supposing = {
  leads:
    'men vad händer om / och vad händer om / vad händer om / vad händer ifall / vad skulle hända om / vad ändras om / vad blir annorlunda om / hur blir det om / tänk om / och om / men om / eller om / om / ifall / anta att / säg att',
  short: 'och hur är det / och / eller / vad sägs om / hur blir det',
  shortly: 'med / utan / i / från / som',
  told: 'vore = är / var = är / fanns = finns / kom = kommer / hade köpt = köpte / hade = har / godkänner = har godkänt / accepterar = har accepterat / inte godkänner = har inte godkänt / inte accepterar = har inte accepterat / den redan är = prenumerationen är / den är uppsagd = prenumerationen är uppsagd / utan = ingen / byter = annan / bara flyttar = flyttar',
  waits: 'väntar / vänta / börjar / dröjer / skjuter upp / gör det / beställer',
};
