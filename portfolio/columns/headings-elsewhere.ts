import type { RowField } from '../row.ts';

/**
 * Headings of exports and tables in the languages of neighbours, which the bot does not speak: German, Danish, Norwegian,
 * Dutch, French, Spanish, Italian, Finnish.
 */
export const headingsElsewhere: Readonly<Record<RowField, string>> = {
  subscriptionId: `
    Abonnement-ID, Abo-ID, Abonnementnummer, Vertragsnummer, Abonnements-ID, Abonnements-id, Abonnement id, ID d'abonnement
    Id de l'abonnement, ID de suscripción, Id. de suscripción, ID sottoscrizione, ID abbonamento, Tilauksen tunnus, Tilaustunnus`,
  customer: `
    Kunde, Kundenname, Endkunde, Firma, Firmenname, Unternehmen, Kundenavn, Kundnavn, Kundens navn, Slutkunde, Virksomhed, Bedrift, Klant
    Klantnaam, Eindklant, Bedrijf, Bedrijfsnaam, Client, Nom du client, Client final, Société, Entreprise, Cliente, Nombre del cliente
    Cliente final, Nombre de cliente, Ragione sociale, Nome cliente, Asiakas, Asiakkaan nimi`,
  customerTenantId: `
    Mandanten-ID, Mandant, Kunden-ID, Kunde-id, Lejer-id, Leier-id, Tenant-ID, Klant-ID, ID du locataire, ID client, ID de inquilino
    ID de cliente, ID tenant, Vuokraajan tunnus`,
  country:
    'Land, Kundenland, Länderkennzeichen, Ländercode, Pays, País, Paese, Maa, Landkode, Landekode, Landcode',
  product: `
    Produkt, Produktname, Produktbezeichnung, Angebot, Bezeichnung, Artikel, Lizenz, Lizenzname, Abonnement, Abo, Dienst, Produktnavn
    Licens, Lisens, Tilbud, Tjeneste, Productnaam, Licentie, Abonnementsnaam, Produit, Nom du produit, Offre, Licence, Désignation
    Producto, Nombre del producto, Oferta, Licencia, Suscripción, Prodotto, Nome prodotto, Licenza, Tuote, Tuotteen nimi`,
  seats: `
    Anzahl, Menge, Lizenzen, Anzahl Lizenzen, Anzahl der Lizenzen, Stück, Stk, Plätze, Antal, Antall, Antall lisenser, Antal licenser
    Lisenser, Aantal, Aantal licenties, Licenties, Quantité, Nombre de licences, Licences, Qté, Cantidad, Número de licencias
    Licencias, Quantità, Licenze, Numero licenze, Määrä, Lisenssit, Kpl`,
  termStart: `
    Beginn, Startdatum, Laufzeitbeginn, Vertragsbeginn, Beginn der Laufzeit, Gültig ab, Von, Startdato, Start dato, Begyndelsesdato, Gyldig fra
    Fra, Begindatum, Ingangsdatum, Date de début, Début, Date début, Fecha de inicio, Inicio, Fecha inicio, Data di inizio, Data inizio, Inizio
    Alkupäivä, Alkaa`,
  termEnd: `
    Laufzeitende, Ende der Laufzeit, Vertragsende, Enddatum, Ablaufdatum, Läuft ab am, Läuft ab, Ende, Endet am, Gültig bis, Bis
    Verlängerungsdatum, Verlängerung am, Nächste Verlängerung, Fällig am, Slutdato, Sluttdato, Udløbsdato, Utløpsdato, Udløber, Utløper
    Gyldig til, Fornyelsesdato, Til, Einddatum, Vervaldatum, Verloopdatum, Verloopt op, Verlengingsdatum, Date de fin, Fin, Date fin
    Date d'expiration, Expiration, Échéance, Date d'échéance, Date de renouvellement, Fecha de finalización, Fecha de fin, Fecha fin, Fin
    Fecha de vencimiento, Vencimiento, Fecha de expiración, Fecha de caducidad, Fecha de renovación, Data di scadenza, Scadenza, Data fine
    Data di fine, Fine, Data di rinnovo, Päättymispäivä, Päättyy, Uusimispäivä`,
  termLength: `
    Laufzeit, Vertragslaufzeit, Bindung, Vertragsdauer, Dauer, Løbetid, Bindingstid, Binding, Løpetid, Varighed, Varighet, Looptijd, Duur
    Durée, Engagement, Durée d'engagement, Période, Duración, Plazo, Periodo, Compromiso, Durata, Impegno, Kesto, Sopimuskausi`,
  autoRenew: `
    Automatische Verlängerung, Auto-Verlängerung, Autom. Verlängerung, Verlängert sich automatisch, Automatisk fornyelse, Autofornyelse
    Automatisk fornying, Fornyes automatisk, Fornyes, Automatische verlenging, Automatisch verlengen, Renouvellement automatique
    Reconduction automatique, Renouvellement auto, Renovación automática, Rinnovo automatico, Automaattinen uusiminen`,
  state: 'Status, Zustand, Tilstand, Toestand, Statut, État, Estado, Stato, Tila',
};
