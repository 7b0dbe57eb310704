import { remembered } from '../remembered.ts';
import { fold } from '../fold.ts';
import type { AutoRenew } from '../row.ts';
import { phrases } from './phrases.ts';

const words = {
  on: phrases(
    ({ renewal }) => renewal.on,
    'oui, si, kylla, aan, an, ein, aktiviert, wahr, vrai, verdadero, activado, attivo',
  ),
  off: phrases(
    ({ renewal }) => renewal.off,
    'nein, non, nee, nei, ei, uit, aus, deaktiviert, falsch, faux, falso, desactivado, nicht, ikke, niet',
  ),
  cancel: phrases(
    ({ renewal }) => renewal.cancel,
    'gekündigt, läuft aus, opsagt, oppsagt, opgezegd, résilié, kündigen',
  ),
  extended: phrases(({ renewal }) => renewal.extended),
};

/** Whether it renews by itself, from a cell below "auto-renew"; nothing where the cell does not say. */
export const readRenewal = remembered(500, (cell): AutoRenew | undefined => {
  const folded = fold(cell.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
  if (words.on.is(folded)) return 'on';
  if (words.off.is(folded)) return 'off';
  if (words.extended.isIn(folded)) return 'extended';
  // "Does not expire" and "will not renew" both say not: what is denied comes before.
  if (words.cancel.isIn(folded)) return 'cancel';
  if (words.off.isIn(folded)) return 'off';
  return words.on.isIn(folded) ? 'on' : undefined;
});
