import { otherPartners } from './other-partners.ts';
import type { Particles } from '../words.ts';

/** Words beside which a value is asked and not taken. */
export const cautions = {
  caveat: [
    ...(
      'minus plus resten övriga inte ej icke aldrig ingen inget inga ingenting varken utan förutom ' +
      'utom undantaget istället delvis halva hälften färre mindre fel falskt vägrar vägrade nekar ' +
      'nekade nekat avböjt avböjde avvisade avvisat tackat tackade avslog avslagit bestrider'
    ).split(' '),
    'i stället',
    'inte längre',
    'inte alla',
    'inte alls',
    'allt utom',
    'alla utom',
    'vissa',
    'har också en',
    'har även en',
    'en annan kund',
    'en kund till',
    'stannar hos',
    'blir kvar hos',
    'en del',
    'några av',
    'de flesta',
    'en av dem',
    'vardera',
    'per kund',
    'på några',
    'på vissa',
    'tackat nej',
    'tackade nej',
    'sagt nej',
    'sade nej',
    'sa nej',
  ],
  'not-now': [
    ...otherPartners,
    ...(
      'bara endast enbart hade ska skall skulle vill ville måste bör borde behöver behövs önskar ' +
      'hoppas tänker tänkt planerar planerat begärt begär begärd begärda ansökt ansöker bett ber ' +
      'frågat frågar försöker försökt väntar inväntar väntande avvaktar saknas saknar förlorat ' +
      'förlorade tappat tappade utgånget utgången gått gick upphört upphörde slutat borttagen ' +
      'borttaget borttagna bort borta tog återkallat återkallad återkallade indragen indraget ' +
      'upphävt uppsagt uppsagd avslutat avslutad avslutas raderat raderad pausad pausat spärrad ' +
      'snart senare imorgon tidigare förut förr förra sedan tills innan kommer framöver än ännu ' +
      'lovat lovade utlovat'
    ).split(' '),
    'i morgon',
    'har gått ut',
    'gick ut',
    'gått ut',
    'går ut',
    'löpt ut',
    'nästa vecka',
    'nästa månad',
    'nästa år',
    'förra veckan',
    'förra månaden',
    'förra året',
    'på gång',
    'ska få',
    'ska ha',
    'kommer att',
    'från och med',
    'distributören',
  ],
  tail: [
    ...(
      'men fast dock däremot förutom utom utan med plus minus bara endast enbart ändå vilken ' +
      'vilket vilka som'
    ).split(' '),
    'med undantag för',
  ],
  renewal: [
    'förnyas',
    'förnyas den',
    'förnyar',
    'förnyar sig',
    'förlängs',
    'förlängs den',
    'förnyelse',
    'förnyelse den',
    'förnyelsedatum',
    'förnyelsedag',
    'nästa förnyelse',
    'från och med',
    'från och med den',
    'fr o m',
  ],
  correction: [
    'nej',
    'nej förlåt',
    'förlåt',
    'fel',
    'egentligen',
    'eller egentligen',
    'jag menar',
    'jag menade',
    'menar',
    'menade',
    'rättelse',
    'rättare sagt',
    'snarare',
    'eller nej',
    'eller snarare',
    'ursäkta',
    'oj',
    'hoppsan',
  ],
  unit: [
    ...(
      'licens licenser licenserna lic plats platser användare användarna brevlåda brevlådor ' +
      'postlådor mejlkonton konton personer anställda medarbetare datorer enheter elever studenter ' +
      'lärare månader dagar produkter kontor filialer butiker tenants partners domäner'
    ).split(' '),
    'per användare',
  ],
  customers: ['kunder', 'olika kunder', 'slutkunder', 'bolag', 'företag'],
  event: (
    'möte möten mötet samtal samtalet avstämning avstämningen demo genomgång faktura fakturan ' +
    'fakturerades fakturering betalning semester deadline offert offerten skrev signerade träffar ' +
    'träffas ringer'
  ).split(' '),
  elsewhere: [
    ...otherPartners,
    'kontor',
    'kontor i',
    'kontoren',
    'kontoret',
    'filial',
    'filialer',
    'filial i',
    'filialer i',
    'dotterbolag',
    'dotterbolag i',
    'dotterbolaget',
    'moderbolag',
    'moderbolag i',
    'moderbolaget',
    'systerbolag',
    'huvudkontor',
    'huvudkontor i',
    'huvudkontoret',
    'lager i',
    'fabrik i',
    'personal i',
    'användare i',
    'källpartner',
    'källpartnern',
    'deras partner',
    'en partner',
    'från en partner',
    'en annan partner',
    'nuvarande återförsäljare',
    'flyttat från',
    'fakturaadress',
    'fakturaadressen',
  ],
} as const satisfies Pick<
  Particles,
  'caveat' | 'not-now' | 'tail' | 'renewal' | 'correction' | 'unit' | 'customers' | 'event' | 'elsewhere'
>;
