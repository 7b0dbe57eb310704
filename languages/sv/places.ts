import type { Language } from '../language.ts';
import { table } from '../table.ts';

/** What Swedish calls those from a country: "en norsk kund", "det finska bolaget". Not "est" and "finne": they are said otherwise too. */
export const nationalities = table(`
  AD: andorransk[t|a|e]; AE: (emiratisk|arabemiratisk)[t|a|e]; AF: afghansk[t|a|e], afghan[er]; AL: albansk[t|a|e], alban[er]
  AM: (armenisk|armensk)[t|a|e]; AO: angolansk[t|a|e]; AR: argentinsk[t|a|e], argentinar(e|na); AT: österrikisk[t|a|e], österrikar(e|na)
  AU: (australisk|australiensisk|australiensk)[t|a|e], australiensare; AX: åländsk[t|a|e], ålänning[ar]; AZ: (azerbajdzjansk|azerisk)[t|a|e]
  BA: bosnisk[t|a|e]; BB: barbadisk[t|a|e]; BD: (bangladeshisk|bengalisk)[t|a|e]; BE: (belgisk|flamländsk|vallonsk)[t|a|e], belgare; BF: burkinsk[t|a|e]
  BG: bulgarisk[t|a|e], bulgar[er]; BH: bahrainsk[t|a|e]; BI: burundisk[t|a|e]; BJ: beninsk[t|a|e]; BM: bermudisk[t|a|e]; BN: bruneisk[t|a|e]
  BO: boliviansk[t|a|e]; BR: brasiliansk[t|a|e], brasilianare; BS: bahamansk[t|a|e]; BT: bhutansk[t|a|e]; BW: botswansk[t|a|e]
  BY: (vitrysk|belarusisk|belarusk)[t|a|e]; BZ: belizisk[t|a|e]; CA: kanadensisk[t|a|e], kanadensare; CD: kongolesisk[t|a|e]; CG: kongolesisk[t|a|e]
  CH: schweizisk[t|a|e], schweizare; CI: ivoriansk[t|a|e]; CL: chilensk[t|a|e], chilenare; CM: kamerunsk[t|a|e]; CN: kinesisk[t|a|e], kines[er|erna]
  CO: (colombiansk|columbiansk)[t|a|e]; CR: costaricansk[t|a|e]; CU: kubansk[t|a|e]; CV: kapverdisk[t|a|e]; CY: cypriotisk[t|a|e], cypriot[er]
  CZ: tjeckisk[t|a|e], tjeck[er]; DE: (tysk|västtysk|bayersk)[t|a|e], tyskar[e|na]; DJ: djiboutisk[t|a|e]; DK: dansk[t|a|e], danskar[na]
  DM: dominikansk[t|a|e]; DO: dominikansk[t|a|e]; DZ: algerisk[t|a|e]; EC: ecuadoriansk[t|a|e]; EE: (estnisk|estländsk)[t|a|e]; EG: egyptisk[t|a|e]
  ER: eritreansk[t|a|e]; ES: (spansk|katalansk|baskisk|galicisk)[t|a|e], spanjor[er|erna]; ET: etiopisk[t|a|e]
  FI: (finsk|finländsk|finlandssvensk)[t|a|e], finländar(e|na); FJ: fijiansk[t|a|e]; FO: färöisk[t|a|e], färing[ar]
  FR: fransk[t|a|e], frans(man|män|männen); GA: gabonesisk[t|a|e]
  GB: (brittisk|engelsk|skotsk|walesisk|nordirländsk)[t|a|e], britt[er|erna], engels(man|män|männen), skott(e|ar|arna); GE: georgisk[t|a|e], georgier
  GH: ghanansk[t|a|e]; GI: gibraltarisk[t|a|e]; GL: grönländsk[t|a|e], grönländare; GM: gambisk[t|a|e]; GN: guineansk[t|a|e]
  GQ: ekvatorialguineansk[t|a|e]; GR: grekisk[t|a|e], grek[er|erna]; GT: guatemalansk[t|a|e]; GW: (guinea-bissauisk|bissauguineansk)[t|a|e]
  GY: guyansk[t|a|e]; HK: hongkongsk[t|a|e]; HN: honduransk[t|a|e]; HR: kroatisk[t|a|e], kroat[er]; HT: haitisk[t|a|e]; HU: ungersk[t|a|e], ungrare
  ID: indonesisk[t|a|e]; IE: (irländsk|irisk)[t|a|e], irländar(e|na); IL: (israelisk|israelitisk)[t|a|e]; IN: indisk[t|a|e], indier
  IQ: irakisk[t|a|e], irakier; IR: (iransk|persisk)[t|a|e], iranier; IS: isländsk[t|a|e], islänning[ar]
  IT: (italiensk|siciliansk)[t|a|e], italienar(e|na); JM: jamaicansk[t|a|e]; JO: (jordansk|jordanisk)[t|a|e]; JP: japansk[t|a|e], japan(er|erna)
  KE: kenyansk[t|a|e]; KG: (kirgizisk|kirgizistansk)[t|a|e]; KH: kambodjansk[t|a|e]; KP: nordkoreansk[t|a|e]; KR: [syd]koreansk[t|a|e]
  KW: kuwaitisk[t|a|e]; KZ: (kazakisk|kazakstansk)[t|a|e]; LA: laotisk[t|a|e]; LB: libanesisk[t|a|e]; LI: liechtensteinsk[t|a|e]
  LK: (lankesisk|srilankesisk|srilankansk)[t|a|e]; LR: liberiansk[t|a|e]; LT: litauisk[t|a|e], litauer
  LU: (luxemburgsk|luxembourgsk|luxemburgisk)[t|a|e], luxemburgare; LV: (lettisk|lettländsk)[t|a|e], letterna; LY: libysk[t|a|e]
  MA: marockansk[t|a|e], marockan[er]; MC: monegaskisk[t|a|e]; MD: (moldavisk|moldovisk)[t|a|e]; ME: montenegrinsk[t|a|e]
  MG: (madagaskisk|madagassisk|malagassisk)[t|a|e]; MK: [nord](makedonsk|makedonisk)[t|a|e]; ML: malisk[t|a|e]; MM: (burmesisk|myanmarisk)[t|a|e]
  MN: (mongolisk|mongoliansk)[t|a|e]; MR: (mauretansk|mauretanisk)[t|a|e]; MT: (maltesisk|maltisk)[t|a|e]; MU: mauritisk[t|a|e]; MV: maldivisk[t|a|e]
  MW: malawisk[t|a|e]; MX: (mexikansk|mexicansk)[t|a|e], mexikan[er]; MY: (malaysisk|malajisk)[t|a|e]; MZ: (moçambikisk|mocambikisk|moçambikansk)[t|a|e]
  NA: namibisk[t|a|e]; NE: nigerisk[t|a|e]; NG: nigeriansk[t|a|e]; NI: nicaraguansk[t|a|e]
  NL: (nederländsk|holländsk)[t|a|e], (nederländ|holländ)ar(e|na); NO: norsk[t|a|e], norr(man|män|männen); NP: (nepalesisk|nepalsk)[t|a|e]
  NZ: (nyzeeländsk|nyzeländsk)[t|a|e], nyzeeländare; OM: (omansk|omanitisk)[t|a|e]; PA: (panamansk|panamensk)[t|a|e]; PE: peruansk[t|a|e]
  PG: papuansk[t|a|e]; PH: (filippinsk|filipinsk)[t|a|e], filippinare; PK: pakistansk[t|a|e]; PL: polsk[t|a|e], polack[er]; PR: puertoricansk[t|a|e]
  PS: palestinsk[t|a|e]; PT: portugisisk[t|a|e], portugis[er|erna]; PY: (paraguayansk|paraguaysk)[t|a|e]; QA: qatarisk[t|a|e]
  RO: rumänsk[t|a|e], rumän[er]; RS: serbisk[t|a|e], serb[er]; RU: rysk[t|a|e], ryss[ar|arna]; RW: (rwandisk|rwandesisk)[t|a|e]
  SA: (saudisk|saudiarabisk|saudi-arabisk)[t|a|e]; SC: seychellisk[t|a|e]; SD: (sudanesisk|sudansk)[t|a|e]
  SE: (svensk|sverigesvensk|skånsk)[t|a|e], svenskar[e|na]; SG: (singaporiansk|singaporsk)[t|a|e]; SI: slovensk[t|a|e], sloven[er]
  SK: slovakisk[t|a|e], slovak[er]; SL: sierraleonsk[t|a|e]; SM: sanmarinsk[t|a|e]; SN: senegalesisk[t|a|e]; SO: (somalisk|somaliländsk)[t|a|e]
  SR: (surinamsk|surinamesisk)[t|a|e]; SV: salvadoransk[t|a|e]; SY: (syrisk|syriansk)[t|a|e]; SZ: swaziländsk[t|a|e]; TD: tchadisk[t|a|e]
  TG: togolesisk[t|a|e]; TH: thailändsk[t|a|e], thai, thailändare; TJ: (tadzjikisk|tadzjikistansk)[t|a|e]; TL: [öst]timoresisk[t|a|e]
  TM: (turkmensk|turkmenisk)[t|a|e]; TN: tunisisk[t|a|e]; TR: turkisk[t|a|e], turk[ar|arna]; TT: trinidadisk[t|a|e]; TW: (taiwanesisk|taiwansk)[t|a|e]
  TZ: tanzanisk[t|a|e]; UA: (ukrainsk|ukrainisk)[t|a|e], ukrainare; UG: ugandisk[t|a|e]
  US: (amerikansk|nordamerikansk|usamerikansk)[t|a|e], amerikan(er|erna|are); UY: (uruguayansk|uruguaysk)[t|a|e]; UZ: (uzbekisk|uzbekistansk)[t|a|e]
  VE: venezuelansk[t|a|e]; VN: vietnamesisk[t|a|e]; WS: samoansk[t|a|e]; YE: (jemenitisk|jemensk)[t|a|e]; ZA: sydafrikansk[t|a|e], sydafrikan[er]
  ZM: zambisk[t|a|e]; ZW: (zimbabwisk|zimbabwesk)[t|a|e]
`);

/** Short, old and everyday names beside those of Unicode's country list. */
export const countries = {
  names: table(`
    AE: emiraten, arabemiraten; BA: bosnien; BY: vitryssland; CD: demokratiska republiken kongo; CF: centralafrika; CG: republiken kongo
    CN: folkrepubliken kina; CZ: tjeckiska republiken; DE: förbundsrepubliken tyskland
    GB: skottland, nordirland, förenade kungariket, förenade konungariket, brittiska öarna; IE: republiken irland; KR: republiken korea; MD: moldova
    MK: makedonien; PT: azorerna; RU: ryska federationen; US: amerika, staterna, amerikas förenta stater, förenta staterna; VA: vatikanen, heliga stolen
  `),
  ambiguous: table(`CG CD: kongo; VI VG: jungfruöarna`),
  namesLikeWords: '',
  codesLikeWords: `
    ad, ae, al, an, ar, as, at, av, be, bo, by, da, de, do, du, ee, eg, en, er, et, fa, fr, ga, ge, gt, ha, i, id, in, io, is, ja, la, le, li, lo, ma
    me, mm, mn, mo, my, na, ne, ni, no, ny, nu, om, pa, re, sa, se, si, sig, so, st, sv, ta, te, to, tv, un, ut, va, vi, vu`,
  codesLikeAnswers: 'ne, mm, no, so, sv',
  codesLikeAbbreviations: '',
  towards: 'till, i, at',
  behind: 'båda, bägge',
  codesLikeAdjectives: '',
  behindAdjectives: '',
  before: `
    i, från, på, är, land, landet, landskod, kod, partnerland, partnerlandet, partnern, hemland, hemlandet, kundland, kundlandet, kunden, klientland
    tenantland, klientorganisation, klientorganisationen, tenant, tenanten, sitter, finns, oss, bolag, företag, organisation, verksamhet, kontor
    konto, partnerkonto, partner, partnerorganisation, partnerorganisationen, återförsäljare, återförsäljaren, kund, kunder, kunderna, kundens
    slutkund, slutkunden, kundtenant, kundtenanten`,
} as const satisfies Language['countries'];
