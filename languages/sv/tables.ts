import type { TableWords } from '../table-words.ts';

/** Vad svenska tabeller över prenumerationer säger. */
export const tables = {
  headings: {
    subscriptionId:
      'prenumerationsid, prenumerations id, id för prenumeration, abonnemangsid, abonnemangs id, abonnemangsnummer, prenumerationsnummer, licensid',
    customer:
      'kundnamn, kundens namn, kund, slutkund, slutkundens namn, företagsnamn, företag, bolag, bolagsnamn, organisation, organisationsnamn, klient, konto, kontonamn, klientorganisation',
    customerTenantId:
      'tenant id, kundens tenant id, kundens id, klientorganisations id, klient id, katalog id, kund id',
    country: 'land, kundens land, landskod, land eller region, marknad',
    product:
      'produkt, produktnamn, erbjudande, tjänst, tjänstens namn, prenumeration, prenumerationens namn, abonnemang, licens, licensnamn, licenstyp, artikel, artikelnamn, benämning, beskrivning, plan',
    seats:
      'antal, antal licenser, licenser, platser, antal platser, antal användare, användare, kvantitet, mängd, st, antal st',
    termStart:
      'periodstart, periodens start, bindningstid från, avtalsstart, startdatum, start, börjar, från, från och med, fr o m, from, gäller från, startar, påbörjad',
    termEnd:
      'periodslut, periodens slut, bindningstid till, bunden till, bindning till, bindningstidens slut, avtalsslut, avtalets slut, slutdatum, slut, slutar, upphör, löper ut, utgår, utgångsdatum, förfaller, förfallodatum, förfallodag, gäller till, gäller till och med, till och med, t o m, tom, till, förnyelsedatum, förnyas den, nästa förnyelse, nästa förnyelsedatum, förnyelsedag, förnyelse',
    termLength: 'bindningstid, bindning, avtalstid, avtalslängd, löptid, period, periodlängd, längd, term',
    autoRenew:
      'förnyas automatiskt, automatisk förnyelse, autoförnyelse, auto förnyelse, förnyas, automatisk förnyas, autoförnyas, automatisk förlängning, förlängs automatiskt',
    state: 'status, tillstånd, läge, prenumerationens status',
  },
  renewal: {
    on: 'ja, j, sant, på, aktiverad, aktiverat, aktiv, automatisk, automatiskt, förnyas, auto',
    off: 'nej, n, falskt, av, avstängd, inaktiverad, inaktiverat, inte, ej, manuell, manuellt, aldrig',
    cancel: 'sägs upp, säg upp, uppsagd, uppsagt, avslutas, upphör, avbryt, avbryts, löper ut',
    extended: 'förlängs, förläng, förlängd, förlängt, förlängd tjänstperiod',
  },
  terms: {
    monthly:
      'månad, månadsvis, månatlig, månatligen, månatligt, per månad, varje månad, en månad, löpande månad',
    annual: 'årlig, årligen, årligt, årsvis, år, per år, varje år, ett år, helår, årsavtal, tolv månader',
    'three-year':
      'treårig, treårigt, treårsvis, treår, tre år, treårsavtal, vart tredje år, trettiosex månader',
    month: 'månad, månader, mån, mån, mnd, m',
    year: 'år, års, årig, årigt',
  },
  states: {
    active: 'aktiv, aktivt, aktiva, pågående, löpande, igång, i drift',
    extended: 'förlängd, förlängt, förlängning, i förlängning',
    cancelled:
      'uppsagd, uppsagt, avslutad, avslutat, avbruten, avbrutet, annullerad, borttagen, raderad, upphörd, inaktiv',
    suspended: 'pausad, pausat, inaktiverad, avstängd, avstängt, spärrad, spärrat, vilande, stoppad',
    trial: 'provperiod, prov, utvärdering, testperiod, provversion, gratisperiod',
  },
  endless:
    'tills vidare, inget slut, inget slutdatum, saknas, aldrig, obegränsad, obegränsat, löpande, evig, ingen, inget, ej angivet, gäller tills vidare',
  notLicences:
    'azure plan, azureplan, reservation, reserverad instans, evig licens, evig, engångsköp, förbrukning',
} as const satisfies TableWords;
