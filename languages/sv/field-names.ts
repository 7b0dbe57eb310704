import type { FieldNames } from '../command-words.ts';

/** What people call each field when they ask to change it; the labels of the cards are known too. */
export const fieldNames = {
  source: `
    källa[n], ursprung, [nuvarande ]säljare[n], (köpt|köps|köpta) (idag|i dag|genom|via|från), inköps(ställe|kanal), köpkanal
    var (de|prenumerationerna) (köps|köptes|är köpta)
  `,
  billingAccount: `faktureringskonto[t], kontotyp[en], typ av konto`,
  volumeProgramme: `[volym]licensprogram[met], volymprogram[met]`,
  partnerModel: `partnermodell[en], partnertyp[en], vår modell`,
  sameProvider: `[samma ]leverantör[en], distributör[en]`,
  partnerCountry: `
    [vårt |mitt ](mitt|vårt|ditt|ert|eget) land, partnerland[et], (partners|partnerns|partnerorganisationens) land, land för partnern, hemland[et]
    [vårt ](företagets|företags|bolagets|bolags) land
  `,
  customerCountry: `
    vilket land kunden (är|finns|sitter) i, kundland[et], (kundens|kunds|kundernas|deras|slutkundens|tenantens|klientorganisationens|kundens tenants|kundens klientorganisations) land, klientland, tenantland
    land[et] (för|hos) kunden, landet i [kundens ](klientorganisation|klientorganisationen|tenant|tenanten)
  `,
  relationship: `
    (återförsäljar|partner|kund)?[ ]relation[en|er], återförsäljarförhållande[t], inbjud(an|ning|ningen), relations(begäran|förfrågan), (begäran|förfrågan) om [återförsäljar]relation
  `,
  delegatedAdmin: `
    delegerad (administration|admin|åtkomst|behörighet|administratörsbehörighet), delegerade (behörigheter|administratörsbehörigheter|rättigheter)
    (administratörs|admin)?(behörighet|behörigheten|behörigheter|behörigheterna|rättigheter|rättigheterna), (administratörs|admin)åtkomst, administrationsrättigheter, gdap[ eller dap], dap
  `,
  subscriptionCount: `
    [hur många |antal |antalet ][aktiva ](prenumerationer|abonnemang)[ att flytta| som ska flyttas], prenumeration[en|erna], abonnemang[et|en], subbar[na]
  `,
  tenantSubscriptionCount: `
    [antal |antalet |alla ](prenumerationer|abonnemang) (i (tenanten|[deras |kundens ](tenant|klientorganisation|klientorganisationen))[ totalt]|totalt|sammanlagt), alla (prenumerationer|abonnemang)
    totalt antal (prenumerationer|abonnemang), totala antalet (prenumerationer|abonnemang), totalantal[et], hur många prenumerationer totalt, totalt, totalen
  `,
  businessSeats: `business[ ](licenser|platser|användare)`,
  offer: `[dagens |nuvarande |nytt |nya |det nya ]erbjudande[t|n|na], [nya |den nya ]produkt[en|er|erna], artikel, plantyp`,
  licenceCount: `[antal |antalet |hur många ](licenser|platser|användare|användarlicenser), licens[en|erna], licensantal[et], antal[et]`,
  termEnd: `
    (slut|förfallo|utgångs|förnyelse|förlängnings)(datum|datumet|dag|dagen), sista dag[en][ i (löptiden|perioden)], avtalsslut, periodslut, (avtalets|löptidens|periodens|prenumerationsperiodens) (slut|slutdatum|sista dag)
    (slut|slutet) (på|av) (löptiden|perioden), [när ](löptiden|perioden|avtalet|det|de|den) (slutar|går ut|löper ut|upphör)
  `,
  state: `status[en], läge[t], tillstånd[et]`,
  autoRenew: `
    automatisk[a] (förlängning|förlängningen|förnyelse|förnyelsen)[ av (avtalet|prenumerationen|prenumerationerna)], auto[mat][ ](förlängning|förnyelse|förlängningen|förnyelsen), återkommande (fakturering|betalning)
    förnyelse[n], förlängning[en], (förnyas|förlängs) automatiskt, vid periodens slut
  `,
  termStart: `
    (start|inköps|köp)(datum|datumet|dag|dagen), första dag, avtalsstart, periodstart, (avtalets|löptidens|periodens) (start|startdatum|början), början av (löptiden|perioden)
    (löptiden|perioden|avtalet) (startade|började|startar|börjar), (köpt|köpta|köptes) eller (förnyad|förnyat|förnyade|förnyades|förlängd|förlängt), senaste (förnyelse|förlängning)[n|en|datum]
    när (det|de|den) (köptes|[senast ]förnyades|började)
  `,
  termLength: `(periodens|löptidens|avtalets) längd, [avtals]längd[en]`,
} as const satisfies FieldNames;
