import type { Language } from '../language.ts';
import { nationalities } from './demonyms.ts';

/** Short, old and everyday names beside those of Unicode's country list, and what is called after a country. */
export const countries = {
  names: {
    ...nationalities,
    AE: ['emiraten', 'arabemiraten'],
    BA: ['bosnien'],
    BY: ['vitryssland'],
    CD: ['demokratiska republiken kongo'],
    CF: ['centralafrika'],
    CG: ['republiken kongo'],
    CN: ['folkrepubliken kina', ...nationalities.CN],
    CZ: ['tjeckiska republiken', ...nationalities.CZ],
    DE: ['förbundsrepubliken tyskland', ...nationalities.DE],
    GB: [
      'skottland',
      'nordirland',
      'förenade kungariket',
      'förenade konungariket',
      'brittiska öarna',
      ...nationalities.GB,
    ],
    IE: ['republiken irland', ...nationalities.IE],
    KR: ['republiken korea'],
    MD: ['moldova'],
    MK: ['makedonien'],
    PT: ['azorerna', ...nationalities.PT],
    RU: ['ryska federationen'],
    US: ['amerika', 'staterna', 'amerikas förenta stater', 'förenta staterna', ...nationalities.US],
    VA: ['vatikanen', 'heliga stolen'],
  },
  ambiguous: [
    { names: ['kongo'], codes: ['CG', 'CD'] },
    { names: ['jungfruöarna'], codes: ['VI', 'VG'] },
  ],
  namesLikeWords: Object.values(nationalities).flat(),
  codesLikeWords: (
    'ad ae al an ar as at av be bo by da de do du ee eg en er et fa fr ga ge gt ha i id in io is ja la le li lo ma ' +
    'me mm mn mo my na ne ni no ny nu om pa re sa se si sig so st sv ta te to tv un ut va vi vu'
  ).split(' '),
  codesLikeAnswers: ['ne', 'mm', 'no', 'so', 'sv'],
  codesLikeAbbreviations: [],
  towards: 'till, i, at',
  behind: 'båda, bägge',
  before: `
    i, från, på, är, land, landet, landskod, kod, partnerland, partnerlandet, partnern, hemland
    hemlandet, kundland, kundlandet, kunden, klientland, tenantland, klientorganisation
    klientorganisationen, tenant, tenanten, sitter, finns, oss, bolag, företag, organisation
    verksamhet, kontor, konto, partnerkonto, partner, partnerorganisation, partnerorganisationen
    återförsäljare, återförsäljaren, kund, kunder, kunderna, kundens, slutkund, slutkunden, kundtenant
    kundtenanten
  `,
} as const satisfies Language['countries'];
