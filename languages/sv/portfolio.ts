import type { PortfolioWords } from '../portfolio-words.ts';

/** Hur man frågar om sin portfölj. */
export const portfolio = {
  opening: `en, ett, visa, lista, ge, se, hitta, hämta, mig, oss, vad, vilka, vilken, vilket, vem, vems, alla, allt, allting, några, något, varje, de, den, det, mina, våra, min, vår, av, dem, är, finns[ det], som, har (vi|jag), (vi|jag) har, hur många, jag (vill|behöver) se, kan jag få se
    prenumerationer[na], abonnemang[en], licenser[na], kunder[na], avtalen, produkter[na], rader[na]`,
  closing: `i (min|vår) (portfölj|lista|fil), i (portföljen|listan|filen), igen, just nu, nu, för alla kunder`,
  listing: `visa, lista, ge, hitta, vad, vilka, vilken, vems, allt, allting, hur många, prenumerationer, prenumerationerna, licenser, licenserna, kunder, kunderna, avtal, avtalen, produkter, rader, i (min|vår) (portfölj|lista|fil), i (portföljen|listan|filen), [för ]alla kunder`,
  ends: `(slutar|går ut|löper ut|upphör|förnyas|förfaller|tar slut|utgår), slut, (med|har) slutdatum, slutdatum, förnyelse[r|rna], ska (förnyas|sluta|gå ut), på väg att (gå ut|sluta), som (slutar|går ut|löper ut|förnyas|upphör|tar slut), snart (slutar|går ut|löper ut|tar slut), (slutar|går ut|löper ut|tar slut) snart`,
  within: `om, inom[ de (närmaste|kommande)], (de|under de) (närmaste|kommande|nästa), närmaste, kommande, på, inom de`,
  on: `i, den, under, på, i slutet av, vid`,
  before: `före[ den], innan[ den], tidigare än`,
  until: `till[ och med][ den], t o m, tom[ den], senast[ den], fram till[ den], fram till och med[ den]`,
  between: `mellan[ den], från[ och med][ den], fr o m`,
  and: `och[ den], till[ och med][ den], t o m, tom, fram till`,
  parts: {
    'renewal-off': `
      [med |har ][(automatisk |auto)förnyelse|autoförnyelsen|den automatiska förnyelsen] (av|avstängd|avslagen|inaktiverad|är av|är avstängd|är avslagen), (utan|med avstängd|ingen|har ingen) (automatisk |auto)förnyelse, utan autoförnyelse, [som ]inte förnyas[ automatiskt| av sig själv| av sig själva], förnyas inte[ automatiskt]`,
    extended: `[i|med|på|under] (förlängda|utökade) (tjänstevillkor|villkor|tjänsteperioder), i extended[ service] terms, extended[ service] terms, i est, est, ligger i (förlängda|utökade) [tjänste]villkor`,
    expired: `[har |redan |har redan ](gått ut|löpt ut|upphört|tagit slut|slutat|utgått), utgångna, förfallna, utgånget, redan slut, avslutade`,
    'to-decide': `[öppna |mina ]beslut, [kvar ]att (besluta|bestämma), (kräver|behöver) (beslut|åtgärd|mig|min uppmärksamhet), (måste|ska|behöver) (jag|vi) (besluta|bestämma|göra), obeslutade, väntar på (mig|oss|beslut), [mitt |min ]att[ ]göra[ lista]`,
    summary: `sammanfattning[en], översikt[en], sammanfatta[ den], [ge mig ]helheten, totalt, [slut |slutdatum ]per månad, portföljöversikt, i siffror, statistik`,
  },
  customer: `kund[en], (allt|alla|prenumerationer|abonnemang|licenser|rader) (för|hos|från)[ kund[en]]`,
  plan: `planera[ flytten (av|för)| en flytt för| för| kund[en]], plan för[ kund[en]], gör en plan för`,
} as const satisfies PortfolioWords;
