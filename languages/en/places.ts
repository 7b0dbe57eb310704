import type { Language } from '../language.ts';
import { table } from '../table.ts';

/** What English calls those from a country: "a Belgian customer". Not "Finn", "Pole" and "Dane": those are everyday words too. */
export const nationalities = table(`
  AD: andorran[s]; AE: emirati[s]; AF: afghan[s], afghani; AG: antiguan[s]; AL: albanian[s]; AM: armenian[s]; AO: angolan[s]
  AR: (argentinian|argentinean|argentine)[s]; AT: austrian[s]; AU: australian[s], aussie[s]; AW: aruban[s]; AX: ålandic; AZ: (azerbaijani|azeri)[s]
  BA: bosnian[s]; BB: barbadian[s]; BD: bangladeshi[s]; BE: belgian[s], flemish, walloon[s]; BF: burkinabe; BG: bulgarian[s]; BH: bahraini[s]
  BI: burundian[s]; BJ: beninese; BM: (bermudian|bermudan)[s]; BN: bruneian[s]; BO: bolivian[s]; BR: brazilian[s]; BS: bahamian[s]; BT: bhutanese
  BW: (botswanan|motswana); BY: (belarusian|belarussian|byelorussian)[s]; BZ: belizean[s]; CA: canadian[s], quebecois; CD: congolese; CG: congolese
  CH: swiss; CI: ivorian[s]; CL: chilean[s]; CM: cameroonian[s]; CN: chinese; CO: colombian[s]; CR: costa rican[s]; CU: cuban[s]
  CV: (cape verdean|cabo verdean)[s]; CY: cypriot[s]; CZ: czech[s]; DE: german[s], bavarian[s]; DJ: djiboutian[s]; DK: danish, danes; DM: dominican[s]
  DO: dominican[s]; DZ: algerian[s]; EC: (ecuadorian|ecuadorean)[s]; EE: estonian[s]; EG: egyptian[s]; ER: eritrean[s]
  ES: spanish, spaniard[s], catalan[s], basque[s], galician[s]; ET: ethiopian[s]; FI: finnish; FJ: fijian[s]; FO: faroese, faroe islander[s]
  FR: french, french(man|men|woman|women); GA: gabonese
  GB: british, briton[s], brit[s], english, english(man|men|woman|women), scottish, scots, scots(man|men), welsh, welsh(man|men), northern irish, ulster
  GD: grenadian[s]; GE: georgian[s]; GH: ghanaian[s]; GI: gibraltarian[s]; GL: greenlandic, greenlander[s]; GM: gambian[s]; GN: guinean[s]
  GQ: (equatoguinean|equatorial guinean)[s]; GR: greek[s], hellenic; GT: guatemalan[s]; GW: (bissau guinean|guinea bissauan)[s]; GY: guyanese
  HK: hong[ ]konger[s]; HN: honduran[s]; HR: croatian[s], croat[s]; HT: haitian[s]; HU: hungarian[s]; ID: indonesian[s]
  IE: irish, irish(man|men|woman|women); IL: israeli[s]; IM: manx; IN: indian[s]; IQ: iraqi[s]; IR: iranian[s], persian[s]; IS: icelandic, icelander[s]
  IT: italian[s], sicilian[s]; JM: jamaican[s]; JO: jordanian[s]; JP: japanese; KE: kenyan[s]; KG: kyrgyz, kyrgyzstani[s]; KH: cambodian[s]
  KP: north korean[s]; KR: [south ]korean[s]; KW: kuwaiti[s]; KY: caymanian[s]; KZ: (kazakh|kazakhstani)[s]; LA: laotian[s]; LB: lebanese
  LC: (saint|st) lucian[s]; LI: liechtensteiner[s]; LK: sri lankan[s]; LR: liberian[s]; LT: lithuanian[s]
  LU: luxembourgish, (luxembourger|luxemburger)[s], luxembourgian; LV: latvian[s]; LY: libyan[s]; MA: moroccan[s]; MC: (monegasque|monacan)[s]
  MD: moldovan[s]; ME: montenegrin[s]; MG: (malagasy|madagascan); MK: [north ]macedonian[s]; ML: malian[s]; MM: burmese; MN: mongolian[s]
  MO: (macanese|macauan); MR: mauritanian[s]; MT: maltese; MU: mauritian[s]; MV: maldivian[s]; MW: malawian[s]; MX: mexican[s]; MY: malaysian[s]
  MZ: mozambican[s]; NA: namibian[s]; NC: new caledonian[s]; NE: nigerien[s]; NG: nigerian[s]; NI: nicaraguan[s]
  NL: dutch, dutch(man|men|woman|women), netherlandic, netherlander[s]; NO: norwegian[s]; NP: (nepalese|nepali); NZ: new zealander[s], kiwi[s]
  OM: omani[s]; PA: panamanian[s]; PE: peruvian[s]; PG: papua new guinean[s], papuan[s]; PH: (filipino|filipina)[s], philippine; PK: pakistani[s]
  PL: polish; PR: puerto rican[s]; PS: palestinian[s]; PT: portuguese, azorean[s], madeiran[s]; PY: paraguayan[s]; QA: qatari[s]
  RO: (romanian|rumanian)[s]; RS: serbian[s], serb[s]; RU: russian[s]; RW: rwandan[s]; SA: saudi[s], saudi arabian[s]; SC: seychellois; SD: sudanese
  SE: swedish, swede[s]; SG: singaporean[s]; SI: (slovenian|slovene)[s]; SK: (slovak|slovakian)[s]; SL: sierra leonean[s]; SM: sammarinese
  SN: senegalese; SO: somali[s], somalian[s]; SR: surinamese; SV: (salvadoran|salvadorean|salvadorian)[s]; SY: syrian[s]; SZ: swazi[s]; TD: chadian[s]
  TG: togolese; TH: thai[s]; TJ: (tajik|tajikistani)[s]; TL: [east ]timorese; TM: (turkmen|turkmenistani)[s]; TN: tunisian[s]; TO: tongan[s]
  TR: turkish, turk[s]; TT: (trinidadian|tobagonian)[s]; TW: taiwanese; TZ: tanzanian[s]; UA: ukrainian[s]; UG: ugandan[s]
  US: american[s], texan[s], californian[s], new yorker[s], floridian[s]; UY: uruguayan[s]; UZ: (uzbek|uzbekistani)[s]; VE: venezuelan[s]
  VN: vietnamese; WS: samoan[s]; YE: yemeni[s]; ZA: south african[s]; ZM: zambian[s]; ZW: zimbabwean[s]
`);

/** Short, old and everyday names beside those of Unicode's country list. */
export const countries = {
  names: table(`
    AE: uae, the emirates, emirates; BA: bosnia; BN: brunei darussalam; BO: plurinational state of bolivia; BQ: bonaire, saba, sint eustatius
    BS: the bahamas; CD: drc, dr congo, democratic republic of the congo, democratic republic of congo, zaire, congo kinshasa; CF: central africa
    CG: republic of the congo, republic of congo, congo brazzaville; CI: ivory coast; CN: prc, people's republic of china, mainland china
    CV: cabo verde; CZ: czech republic, the czech republic, czech; DO: the dominican republic; FK: falklands, the falklands, malvinas
    FM: federated states of micronesia; FO: faroes, faeroe islands, the faroes
    GB: uk, u k, the uk, great britain, britain, england, scotland, wales, northern ireland, n ireland
    GE: georgia country, country of georgia, republic of georgia, sakartvelo; GM: the gambia; GN: guinea conakry, republic of guinea
    HK: hong kong, hongkong, hong kong sar; IE: republic of ireland, eire; IM: mann; IR: islamic republic of iran; KN: saint kitts, st kitts
    KP: dprk, n korea; KR: republic of korea, rok, s korea; KY: caymans, the caymans; LA: lao, lao people's democratic republic; LY: libya
    MD: republic of moldova; MF: saint martin french part, french saint martin; MK: macedonia, republic of north macedonia; MM: myanmar, burma
    MO: macau, macao; MV: the maldives; NL: holland, the netherlands; NZ: aotearoa; PH: the philippines; PR: porto rico
    PS: palestine, state of palestine; PT: azores, madeira; RU: russian federation, the russian federation; SA: ksa, saudi
    SK: slovak republic, the slovak republic; ST: sao tome; SX: dutch sint maarten, saint maarten, st maarten; SY: syrian arab republic; SZ: swaziland
    TC: turks and caicos; TL: east timor; TR: turkey, republic of turkey, turkiye; TT: trinidad, tobago; TW: republic of china, chinese taipei
    TZ: united republic of tanzania
    US: usa, the usa, the us, united states of america, the states, america, us of a, new jersey, new mexico, u s, u s a
    VA: vatican, the vatican, holy see; VC: saint vincent, st vincent; VG: bvi
    VI: usvi, us virgin islands, united states virgin islands, american virgin islands; VN: viet nam; WS: western samoa, independent state of samoa
    ZA: rsa, republic of south africa
  `),
  ambiguous: table(`
    GN GW GQ PG: guinea; CG CD: congo, the congo; GE US: georgia; KR KP: korea; VI VG: virgin islands, the virgin islands; WS AS: samoa
    MF SX: saint martin, st martin
  `),
  /** Swedish for Iceland. */
  namesLikeWords: 'island',
  codesLikeWords: `
    ad, ag, ai, al, am, as, at, ba, be, by, ca, co, de, do, eh, er, et, fm, ga, gm, hm, id, ie, il, im, in, io, is, it, la, li, lo, ma, md, me, mm, mo
    ms, mt, my, na, ne, no, nu, om, pa, pe, pm, ps, re, sc, se, so, st, to, tv, um, us, va, vi`,
  codesLikeAnswers: 'no, so, hm, um, eh, mm, er, na, ne',
  codesLikeAbbreviations: 'ad, ai, am, id, it, ms, pm, tv, ps, ma, pa, sc, cc, io, ga, mc, pr',
  towards: 'to, into, →, the, in, towards',
  behind: 'both',
  codesLikeAdjectives: 'us',
  behindAdjectives: `
    (tenant|customer|company|client|organi(s|z)ation|org|firm|business|entity|subsidiary|branch|reseller|partner|csp)[s], (companies|businesses|entities|subsidiaries|branches)
    (based|side)`,
  before: `
    in, from, is, code, country, partnercountry, partner, company, customercountry, customer, tenant, client, are, re, organisation, organization
    business, office, account, ours, sit, reseller, customers, theirs`,
} as const satisfies Language['countries'];
