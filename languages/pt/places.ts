import type { Language } from '../language.ts';
import { table } from '../table.ts';

/** What Portuguese calls those from a country: "uma empresa portuguesa". Not "checa", "servia" and "letã" (Swedish "leta"): they are verbs too. */
export const nationalities = table(`
  AD: andorran(o|a)[s]; AE: (emiradense|emirati|emiratense)[s]; AF: afeg(ão|ã|ãos|ães|ãs); AL: alban(ês|esa[s]|eses)
  AM: (armênio|armênia|arménio|arménia)[s]; AO: angolan(o|a)[s]; AR: argentin(o|a)[s]; AT: austríac(o|a)[s]; AU: australian(o|a)[s]
  AX: aland(ês|esa[s]|eses); AZ: (azerbaijan(o|a)|azeri)[s]; BA: bósni(o|a)[s]; BB: barbadian(o|a)[s]
  BD: bangladeshian(o|a)[s], bengal(ês|esa[s]|eses), bangladechian(o|a)[s], bangladense[s]; BE: belga[s], val(ão|ã)
  BF: burquin(ês|esa[s]|eses), burquinense[s]; BG: búlgar(o|a)[s]; BH: bareinita[s], baremita[s], barenita[s]; BI: burundian(o|a)[s], burund(ês|esa)
  BJ: beninense[s]; BM: bermudense[s]; BN: bruneian(o|a)[s]; BO: bolivian(o|a)[s]
  BR: brasileir(o|a)[s], paulista[s], paulistan(o|a)[s], carioca[s], gaúch(o|a)[s], catarinense[s], paranaense[s], baian(o|a)[s], cearense[s]
  BS: (bahamense|baamiano|baamiana|bahamiano|bahamiana)[s]; BT: butan(ês|esa[s]|eses); BW: botsuan(o|a)[s], botsuanense[s]
  BY: (bielorrusso|bielorrussa|bielo-russo|bielo-russa|belarusso|belarussa)[s]; BZ: belizenh(o|a)[s]; CA: canadense[s], canadian(o|a)[s], quebequense[s]
  CD: congol(ês|esa[s]|eses); CG: congol(ês|esa[s]|eses); CH: suíç(o|a)[s], helvétic(o|a)[s]; CI: (marfinense|costa-marfinense|ebúrneo)[s]
  CL: chilen(o|a)[s]; CM: camaron(ês|esa[s]|eses); CN: chin(ês|esa[s]|eses); CO: colombian(o|a)[s]
  CR: (costarriquenho|costarriquenha|costa-riquenho|costa-riquenha|costarricense|costa-ricense)[s]; CU: cuban(o|a)[s]
  CV: (cabo-verdian|caboverdian)(o|a)[s]; CY: cipriota[s]; CZ: tchec(o|a)[s], checo[s], checas; DE: alem(ão|ã|ães|ãs), bávar(o|a)[s], germânic(o|a)[s]
  DJ: djibutian(o|a)[s], jibutian(o|a)[s]; DK: dinamarqu(ês|esa[s]|eses); DM: (dominiquês|dominiquesa); DO: dominican(o|a)[s]; DZ: argelin(o|a)[s]
  EC: equatorian(o|a)[s]; EE: estonian(o|a)[s], (estônio|estónio)[s]; EG: egípci(o|a)[s]; ER: eritreu[s], eritreian(o|a)[s]
  ES: espanh(ol|ola[s]|óis), catal(ão|ã|ães|ãs), galeg(o|a)[s], basc(o|a)[s], andalu(z|za|zes); ET: etíope[s]; FI: finland(ês|esa[s]|eses)
  FJ: fijian(o|a)[s]; FO: (feroês|feroesa|feroense|faroense|faroês|faroesa)[s]; FR: franc(ês|esa[s]|eses); GA: gabon(ês|esa[s]|eses), gabonense[s]
  GB: (ingl|escoc|gal)(ês|esa[s]|eses), britânic(o|a)[s], norte-irland(ês|esa[s]|eses); GE: georgian(o|a)[s]; GH: (gan|ghan)(ês|esa[s]|eses), ganense[s]
  GI: (gibraltarino|gibraltarina|gibraltense)[s]; GL: (groenland|groneland)(ês|esa[s]|eses); GM: (gambiano|gambiana)[s]
  GN: guineense[s], guinean(o|a)[s]; GQ: (equato-guineense|equatoguineense|guinéu-equatoriano)[s]; GR: greg(o|a)[s], helênic(o|a)[s], helénic(o|a)[s]
  GT: guatemaltec(o|a)[s]; GW: guineense[s], bissau-guineense[s]; GY: guianense[s], guian(ês|esa); HK: honcongu(ês|esa); HN: hondurenh(o|a)[s]
  HR: croata[s]; HT: haitian(o|a)[s]; HU: húngar(o|a)[s]; ID: indonési(o|a)[s]; IE: irland(ês|esa[s]|eses); IL: israelense[s], israelita[s]
  IN: indian(o|a)[s]; IQ: iraquian(o|a)[s]; IR: iranian(o|a)[s], persa[s]; IS: island(ês|esa[s]|eses); IT: italian(o|a)[s], sicilian(o|a)[s]
  JM: jamaican(o|a)[s]; JO: jordanian(o|a)[s], jordan(o|a)[s]; JP: japon(ês|esa[s]|eses), nip(ônico|ónico|ônica|ónica)[s]; KE: quenian(o|a)[s]
  KG: quirgui(z|zes), quirguistan(ês|esa); KH: cambojan(o|a)[s]; KP: norte-corean(o|a)[s]; KR: [sul-]corean(o|a)[s]
  KW: (kuwaitiano|kuwaitiana|coveitiano|coveitiana|kuaitiano|kuaitiana)[s]; KZ: cazaque[s], cazaquistan(ês|esa), casaque; LA: laosian(o|a)[s], laociano
  LB: liban(ês|esa[s]|eses); LI: (liechtensteinense|listenstainiano|listenstainiana)[s]; LK: (cingal|srilanqu|sri-lanqu)(ês|esa[s]|eses)
  LR: liberian(o|a)[s]; LT: lituan(o|a)[s]; LU: luxemburgu(ês|esa[s]|eses); LV: let(ão|ões|ãs); LY: líbi(o|os|as)
  MA: (marroquino|marroquina)[s], marroqu(im|ins); MC: monegasc(o|a)[s]; MD: moldav(o|a)[s], moldávi(o|os); ME: montenegrin(o|a)[s]
  MG: (malgaxe|madagascarense)[s]; MK: (macedônio|macedónio|norte-macedônio|norte-macedónio|macedônia|macedónia)[s]
  ML: (malian|malin)(o|a)[s], maliense[s]; MM: (birmanês|birmanesa|birmaneses|birmanesas|mianmarense|mianmense)
  MN: (mongol|mongóis|mongoliano|mongoliana); MO: macaense[s]; MR: mauritan(o|a)[s]; MT: malt(ês|esa[s]|eses); MU: maurician(o|a)[s]
  MV: (maldiv(o|os)|maldivian(o|a)[s]); MW: malauian(o|a)[s], malawian(o|a)[s]; MX: mexican(o|a)[s]; MY: malai(o|a)[s], malásio[s], malasian(o|a)[s]
  MZ: moçambican(o|a)[s]; NA: namibian(o|a)[s]; NE: nigerin(o|a)[s]; NG: nigerian(o|a)[s]; NI: nicaraguense[s], nicaragu(ano|ana)
  NL: (holand|neerland)(ês|esa[s]|eses); NO: noruegu(ês|esa[s]|eses); NP: nepal(ês|esa[s]|eses); NZ: (neozeland|neo-zeland)(ês|esa[s]|eses)
  OM: omanense[s], omani[ta][s]; PA: (panamenho|panamenha|panamense)[s]; PE: peruan(o|a)[s]; PG: papuásio[s]; PH: filipin(o|os|a)
  PK: paquistan(ês|esa[s]|eses); PL: polon(ês|esa[s]|eses), polac(o|a)[s]; PR: (porto-riquenh|portorriquenh)(o|a)[s]
  PS: palestin(o|a)[s], palestinian(o|a)[s]
  PT: portugu(ês|esa[s]|eses), lusitan(o|a)[s], lus(o|a)s, açorian(o|a)[s], madeirense[s], lisboeta[s], portuense[s]; PY: paraguai(o|a)[s]
  QA: (catariano|catariana|catarense|catari|qatari)[s]; RO: romen(o|a)[s]; RS: sérvio[s], sérvias; RU: russ(o|a)[s]
  RW: ruand(ês|esa[s]|eses), ruandense[s]; SA: saudita[s], árabe[s] saudita[s]; SC: (seichelense|seychellense)[s]; SD: sudan(ês|esa[s]|eses)
  SE: suec(o|a)[s]; SG: (singapurense|singapuriano|singapuriana|cingapuriano|cingapuriana|singapurano|singapurana)[s]; SI: esloven(o|a)[s]
  SK: eslovac(o|a)[s]; SL: (serra-leon|serraleon)(ês|esa[s]|eses); SM: (samarinês|samarinesa|são-marinhense)[s]; SN: senegal(ês|esa[s]|eses)
  SO: somali[s], somalian(o|a)[s]; SR: surinam(ês|esa[s]|eses); ST: (são-tomense|santomense)[s]; SV: (salvadorenho|salvadorenha|salvatoriano)[s]
  SY: síri(o|os|as); SZ: (suazi|suázi)[s]; TD: (chadian(o|a)|chadiense)[s]; TG: togol(ês|esa[s]|eses); TH: tailand(ês|esa[s]|eses)
  TJ: (tajique|tadjique)[s]; TL: timorense[s]; TM: (turcomeno|turcomena|turquemeno|turquemena)[s]; TN: (tunisiano|tunisiana|tunisino|tunisina)[s]
  TR: turc(o|a)[s]; TT: (trinitário-tobagense|trinitino|trinitina|trinidadiano|trinidadiana)[s]; TW: taiwan(ês|esa[s]|eses); TZ: tanzanian(o|a)[s]
  UA: ucranian(o|a)[s]; UG: ugand(ês|esa[s]|eses), ugandense[s]
  US: [norte-]american(o|a)[s], (estadunidense|estado-unidense|ianque)[s], (texan|californian)(o|a)[s]; UY: uruguai(o|a)[s]; UZ: (usbeque|uzbeque)[s]
  VE: venezuelan(o|a)[s]; VN: vietnamita[s]; WS: samoan(o|a)[s]; YE: iemenita[s]; ZA: sul-african(o|a)[s]; ZM: zambian(o|a)[s], zambiense[s]
  ZW: (zimbabuano|zimbabuana|zimbabuense|zimbabweano|zimbabweana)[s]
`);

/** Short, old, everyday and European Portuguese names beside those of Unicode's country list. */
export const countries = {
  names: table(`
    AE: emirados, os emirados, emirados árabes, eau; AX: alanda, aland; BA: bósnia; BD: bangladeche; BH: bahrein, barém; BJ: benim
    BN: brunei darussalam; BS: baamas, as bahamas; BY: belarus, belarússia
    CD: república democrática do congo, rep democrática do congo, rdc, rd congo, congo belga; CG: congo brazzaville, república do congo
    CI: côte d’ivoire; CN: república popular da china, china continental; CW: curaçau; CX: ilha do natal
    CZ: república tcheca, república checa, rep tcheca, chéquia, tcheca, checa; DJ: jibuti, djibouti; DO: rep dominicana, a república dominicana
    EH: sara ocidental; FK: falkland, ilhas falkland, malvinas; FM: estados federados da micronésia; FO: ilhas féroe, faroé
    GB: grã-bretanha, inglaterra, escócia, país de gales, gales, irlanda do norte; GE: república da geórgia, geórgia país, país geórgia; GG: guernesey
    GL: gronelândia; GN: guiné conacri, guiné conakry, república da guiné; GQ: guiné equatorial; GU: guame; HK: hong kong
    IE: república da irlanda, eire; IM: ilha de man; IR: irão, república islâmica do irã; KG: quirguizistão, quirguízia
    KN: são cristóvão, são cristóvão e neves; KP: rpdc, república popular democrática da coreia; KR: república da coreia, coréia do sul
    KW: koweit, coveite; KY: ilhas caimão, ilhas caimã; KZ: cazaquistão, casaquistão; LI: listenstaine; LK: sri lanca; LY: líbia
    MD: moldova, república da moldávia; MK: macedônia, república da macedônia do norte; MM: mianmar, birmânia, myanmar; MS: monserrate
    MU: ilhas maurício, ilha maurício, maurícia, ilha maurícia, ilhas maurícias; NL: holanda, os países baixos
    PS: palestina, estado da palestina, territórios palestinianos; PT: açores, ilha da madeira; RU: federação russa; SA: arábia; SG: cingapura
    SM: são marinho, são marino; ST: são tomé; SZ: suazilândia; TC: turcas e caicos; TJ: tajiquistão; TK: toquelau; TL: timor, timor leste
    TM: turquemenistão; TT: trindade e tobago, trinidad; TW: formosa; US: eua, os eua, os estados unidos, estados unidos da américa; UZ: usbequistão
    VA: vaticano, o vaticano, santa sé; VC: são vicente; VI: ilhas virgens dos eua, ilhas virgens dos estados unidos; VN: vietname, vietnam; YT: maiote
    ZA: república da áfrica do sul
  `),
  // El Salvador in Portugal, a city in Brazil.
  ambiguous: table(`
    GN GW GQ: guiné, a guiné; KR KP: coreia; VI VG: ilhas virgens, as ilhas virgens; MF SX: são martinho; SV BR: salvador
  `),
  /** "Irá" is "will" too, "reunião" a meeting, "checa" checks, and Maurício a man; the rest are languages. */
  namesLikeWords: `irã, reunião, maurício, checa, formosa, salvador, português, inglês, sueco, espanhol, francês, alemão, italiano, japonês`,
  codesLikeWords: `ai, ao, as, ca, cm, de, do, es, ir, la, li, ma, me, mt, na, ne, ng, no, pe, pf, pt, re, rs, se, si, sl, so, ss, ta, td, um, va, vc, vi`,
  codesLikeAnswers: 'ai, ir, la, ne, no, na, pf, rs, sl, so, ss, um, vc, vi',
  codesLikeAbbreviations: 'cd, mg, nf, pf, sc, so, td, vc',
  towards: 'para, pra, pro, pros, pras, ao, →',
  behind: 'ambos, dos',
  codesLikeAdjectives: '',
  behindAdjectives: '',
  before: `
    em, no, na, nos, nas, de, do, da, dos, das, é, país, código, sigla, parceiro, parceira, revendedor, empresa, origem, organização, revenda, country
    cliente, dele, deles, dela, destino, tenant, locatário, inquilino, somos, estamos, ficamos, sou, estou, esta, fica, moro, fico, aqui, sede, matriz
    consultoria, conta, escritório, center, lado, final, clientes, ficam, estão, tá, tão, e`,
} as const satisfies Language['countries'];
