import type { Language } from '../language.ts';

/** Yes and no by themselves. */
export const assent = {
  yes: `
    ja, jo, japp, jajamän, jajamensan, jadå, jodå, jepp, jupp, j, ja[ ]visst
    [ja ](absolut|precis|just det|det stämmer), självklart, självfallet, givetvis, stämmer
    [ja ]det (är det|gör det|är rätt|har (de|den|vi)), ja det blir det`,
  no: `
    nej, nä, näe, nähä, nej[ ]då, nix, nej nej, nej tyvärr, nej inte (än|ännu)
    [nej ]det (är|gör) det inte, [nej ]det har (de|den|vi) inte, [nej det ]stämmer inte`,
} as const satisfies Language['assent'];
