/** Words that Swedish uses for nearly the same when something is asked, a group a line; none needs an accent. */
export const alike = `
  kund, kunden, kundens, de, dom, dem, deras, bolaget, foretaget, firman
  partner, partnern, aterforsaljare, aterforsaljaren, leverantor, leverantoren, saljare, saljaren, firman
  gamla, tidigare, forra, nuvarande, befintliga, andra, konkurrent, konkurrenten
  vagrar, neka, nekar, avslar, nej, blockerar, stoppar, forhalar, slapper, samarbetar, avbojer
  svarar, svar, reagerar, ignorerar, struntar, tyst, hors, reaktion, ghostar
  godkanna, godkanner, godkant, acceptera, accepterar, klicka, klickar, klickat, okeja, ok, ja, skriva, kryssa, bocka, intyga
  inbjudan, inbjudningslanken, lanken, lank, begaran, forfragan
  rattigheter, behorighet, behorigheter, atkomst, roll, roller, admin, adminrattigheter, adminatkomst
  pengar, pengarna, aterbetalning, aterbetalas, kredit, krediten, krediteras, tillbaka, ersattning, kompensation
  betala, betalar, faktura, fakturor, faktureras, rakning, debiteras, kostar, kostnad, dubbelt
  pris, priset, priser, dyrare, billigare, avgift, dyrt, kostar
  saga, upp, avsluta, avslutar, stanga, stoppa, doda, slacka, bort, uppsagning, avbryta
  fornyas, fornya, fornyelse, fornyelsen, autofornyelse, rullar, aterkommande, automatisk
  gatt, ut, gick, utgangen, slut, slutar, slutet, loper, lopt, upphor
  respit, gratis, buffert, marginal, spelrum, nadatid, anstand, dagar
  anvandare, anvandarna, folk, personal, personalen, anstallda, medarbetare
  licens, licenser, licenserna, platser
  farre, minska, sanka, krympa, skara, dra, ner, mindre
  fler, oka, lagga, mer, utoka
  avbrott, driftstopp, stopp, marker, nere, storning, tappar, forsvinner, strular
  mejl, mejlen, mail, mailen, epost, outlook, brevlada, brevlador, brevladorna
  veckor, dagar, lange, tid, snabbt, fort, ledtid, tar
  deadline, senast, sista, datum, hinner, hinna, sent, missar
  forst, borja, borjar, ordning, steg, nasta
  vem, vems, ansvarar, ansvarig, jobb, uppgift
  distributor, distributoren, disti, grossist, grossisten, pax8, ingram, also, crayon, synnex
  land, landet, region, utomlands, gransen, utlandska
  fusion, slar, ihop, uppkopt, kopte, dotterbolag, systerbolag, moderbolag, avknoppning
  tenant, tenanten, tenants, tenanter, miljo, organisation, klientorganisation
  trial, prov, prova, test, testar, provperiod, provversion, demo
  skola, utbildning, forening, ideell, valgorenhet, universitet, elever, studenter, donerade, kyrka
  manniska, person, nagon, nan, ringa, telefon, support
  sparas, sparar, lagras, lagrar, loggas, integritet, radera, uppgifter
  skicka, dela, vidarebefordra, mejla, pdf, skriva, ut, exportera, dokument, kopia
  se, ser, hittar, kolla, var, visas, star, sida, meny
  varfor, anledning, poang, syfte
  manad, manadsvis, manader`;
