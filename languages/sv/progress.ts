import type { ProgressWords } from '../progress-words.ts';

/** Swedish: how far a move is, and whose it is. */
export const progress = {
  deeds: {
    accepted: `
      [kunden |de |hon |han |dom ][har ][nu |äntligen |precis ](accepterat|accepterade|godkänt|godkände|tackat ja|tackade ja)[ det| oss| inbjudan| relationen| återförsäljarrelationen| förfrågan]
      [inbjudan|relationen|återförsäljarrelationen|förfrågan] (är|blev|har blivit) [nu |äntligen ](accepterad|godkänd)`,
    transfer: `
      (överföringen|flyttbegäran|överföringsbegäran) (är|blev|har blivit|har) [nu |äntligen ](godkänd|accepterad|bekräftad|godkänts|accepterats), (överföringen|överföring) godkänd
      [den ](gamla|gamle|förra|tidigare|nuvarande) (partnern|partner|återförsäljaren|leverantören) [har ][nu |äntligen |precis ](godkänt|godkände|accepterat|accepterade|gått med på|gick med på|sagt ja|sa ja|sade ja)[ det| överföringen| till det| till överföringen]`,
    'admin-rights': `
      gdap (är|finns) [nu |äntligen ](på plats|klart|klar|godkänt|godkänd|aktivt|aktiv|där|satt)
      vi har [nu |äntligen |fått ]gdap, [kunden |de ][har ][nu |äntligen |precis ](godkänt|godkände|accepterat|accepterade) gdap, gdap finns nu`,
    'renewal-off': `
      (automatisk förnyelse|autoförnyelsen|autoförnyelse|den automatiska förnyelsen|förnyelsen) (är|har) [nu |äntligen ](av|avstängd|avslagen|stängts av|slagits av)
      (vi|jag|de|kunden) [har ][nu |äntligen |precis ](stängt|stängde|slagit|slog) av (automatisk förnyelse|autoförnyelsen|autoförnyelse|den automatiska förnyelsen|förnyelsen)`,
    agreement: `
      (avtalet|kundavtalet|mca|microsoft kundavtalet) (är|blev|har blivit) [nu |äntligen ](signerat|undertecknat|godkänt|accepterat|påskrivet)
      [kunden |de |hon |han ][har ][nu |äntligen |precis ](signerat|signerade|skrivit på|skrev på|godkänt|godkände|accepterat|accepterade|undertecknat) (avtalet|kundavtalet|mca)`,
    ordered: `
      (beställningen|ordern|beställningarna) (är|blev|har) [nu |äntligen ](lagd|gjord|skickad|lagda|lagts|gjorts)
      (vi|jag) har [nu |äntligen |precis ](beställt|lagt beställningen|lagt ordern|provisionerat)[ det| dem| allt| de nya licenserna| de nya prenumerationerna| prenumerationerna| licenserna], vi (beställde|lade beställningen|lade ordern)
      [de ]nya (prenumerationerna|prenumerationer|licenserna) (är|har blivit) [nu |äntligen ](aktiva|igång|beställda|på plats|klara)`,
    assigned: `
      [alla ](licenserna|licenser) (är|har|har blivit) [nu |alla |äntligen ](tilldelade|tilldelats|utdelade|omfördelade)
      (vi|jag) [har ][nu |äntligen |precis ](tilldelat|tilldelade|delat ut|delade ut) [alla |de nya ](licenserna|licenser), licenstilldelningen är klar`,
    data: `
      (datan|data|postlådorna|mejlen|filerna|all data) (är|har) [nu |äntligen ](flyttad|flyttade|migrerad|migrerade|flyttats|migrerats|överförd|kopierad)
      (vi|jag) har [nu |äntligen |precis ](flyttat|migrerat|kopierat) (datan|data|all data|postlådorna|mejlen|filerna)`,
    equivalent: `
      (vi|jag) har [nu |äntligen |precis ]hittat [ett |en ](motsvarande|motsvarighet|ersättare|ersättning)[ erbjudande| produkt]
      [ett |det |en ](motsvarande|ersättande) (erbjudande|erbjudandet|produkt|produkten) är (hittat|hittad|valt|vald)`,
    all: `
      [det är |allt är |allting är |är ](klart|färdigt|avslutat|klar)
      (vi|jag) är (klara|klar|färdiga|färdig)[ med det| med den| med flytten| med kunden]
      (flytten|migreringen) är [nu |äntligen ](klar|genomförd|avslutad|färdig|över|i mål)
      (stäng|avsluta) flytten`,
  },
  steps: `
    (steg|stegen|steget) [är ][nu |båda |alla ](klart|klara|klar|färdigt|färdiga|gjort|gjorda|avklarat|avklarade|avbockat)
    (vi|jag) [har ][nu |precis |också |redan ](gjort|gjorde|klarat|avslutat|fixat|bockat av) (steg|stegen), (bocka av|klar med|klara med|klart med) (steg|stegen)`,
  and: `och, o, samt, plus`,
  lately: `idag, i dag, nu, igår, i går, i morse, imorse, i kväll, äntligen, nyss, precis, redan, också, och`,
  joints: `för, hos, med, åt`,
  customer: {
    surely: `
      (kunden|klienten) heter, kundens namn är, kundens namn, kundnamn, (den|det|flytten) heter, namnet är`,
    perhaps: `
      (kunden|klienten) är, kund, kunden, (det|den|detta|flytten) är (för|till|åt), (kalla|döp) (den|det|flytten|kunden)[ till| för]`,
  },
} as const satisfies ProgressWords;
