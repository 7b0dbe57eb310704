import type { DateGrammar } from '../date-grammar.ts';
import type { HourWords } from '../language.ts';
import { table } from '../table.ts';
import { numbers } from './numbers.ts';

/** How dates are said in Swedish. */
export const dates = {
  locales: ['sv'],
  order: 'year-first',
  forms: {
    day: '[{weekday}] [den] {date} [i] {month} [år] [{year}], [i] {year} [den] {date} [i] {month}',
    'day-of-month': 'den {date} [i] {period}',
    'named-day': '[på] {named-day} [i] [år] [{year}]',
    month: `
      [vid] [i] [den] {edge} [av] [på] [i] {month} [månad] [år] [{year}], [i] {month} [månad] [år] [{year}], [i] {year} i {month} [månad]
      [i] {year} i {edge} [av] [på] {month}, [den] [sista] [{date}] {weekday} i {month} [år] [{year}]`,
    'last-month': '',
    'weekday-of-month': '',
    quarter: '[vid] [i] {edge} [av] [på] [i] {quarter} [år] [{year}], [i] {quarter} [år] [{year}]',
    year: '[vid] [i] {edge} [av] [på] [i] [år] {year}',
    period: '[vid] [i] [den] {edge} [av] [på] [i] ({period}|{current-period}), [under] {period}',
    week: '[i] [under] (vecka {week}|v[ ]{week}) [år] [{year}]',
    'weekday-of-numbered-week': '[på] {weekday} [i] (vecka {week}|v[ ]{week}) [år] [{year}]',
    'week-of-day': 'veckan [från] [runt] [den] {date} [i] {month} [{year}]',
    'near-day': '{near-day}',
    weekday: '[nu] [på] {weekday}, [på] kommande {weekday}',
    'this-weekday': '',
    'next-weekday': '[på] nästa {weekday}',
    'last-weekday': '[i] förra {weekday}',
    'past-weekday': 'i {past-weekday}',
    'weekday-of-week': '[på] {weekday} [i] {period}',
    'weekday-ahead': '',
    'weekday-in': '[på] {weekday} om {length}',
    ahead: `
      [{near-day}] om {length}, [om] {length} från (nu|{near-day}), {length} framåt, [bara] [endast] {length} kvar`,
    behind: '[för] {length} (sedan|sen), {length} tillbaka',
    within: `
      inom {length}, om (ungefär|cirka|ca) {length}, (ungefär|cirka|ca|knappt|drygt) {length} kvar`,
    length: '{length}',
    'from-day': '{length} från [och med] [den] {date} [i] {month} [{year}]',
    'after-day': '{length} efter [den] {date} [i] {month} [{year}]',
    'turn-of-months': '[vid] månadsskiftet {month} {next-month} [{year}]',
    'turn-of-month': '[vid] månadsskiftet',
    'turn-of-year': '[vid] (årsskiftet [{year}] [{next-year}]|årets slut)',
    date: '[{weekday}] [på] den {date}, {ordinal}',
  },
  months: { 2: 'febr', 3: 'mar', 6: 'jun', 7: 'jul', 9: 'sept' },
  weekdays: table(`
    1: måndagen; 2: tisdagen; 3: onsdagen; 4: torsdagen, tor; 5: fredagen; 6: lördagen; 7: söndagen`),
  pastWeekdays: 'måndags, tisdags, onsdags, torsdags, fredags, lördags, söndags',
  notNames: '',
  ordinals: `
    först(a|e), andr(a|e), tredje, fjärde, femte, sjätte, sjunde, åttonde, nionde, tionde
    elfte, tolfte, trettonde, fjortonde, femtonde, sextonde, sjuttonde, artonde, nittonde, tjugonde
    tjugo[ ]först(a|e), tjugo[ ]andr(a|e), tjugo[ ]tredje, tjugo[ ]fjärde, tjugo[ ]femte
    tjugo[ ]sjätte, tjugo[ ]sjunde, tjugo[ ]åttonde, tjugo[ ]nionde, trettionde, trettio[ ]först(a|e)`,
  ordinalMarks: 'a, e',
  plainDates: true,
  lastOfMonth: '',
  quarters: `
    (q1|första kvartalet|1[ ]a kvartalet|kvartal (1|ett)|kv 1)
    (q2|andra kvartalet|2[ ]a kvartalet|kvartal (2|två)|kv 2)
    (q3|tredje kvartalet|3[ ]e kvartalet|kvartal (3|tre)|kv 3)
    (q4|fjärde kvartalet|4[ ]e kvartalet|kvartal (4|fyra)|kv 4)`,
  units: {
    day: 'dag[ar], dygn, dgr',
    week: 'veck(a|or), v',
    month: 'månad[er], mån',
    quarter: 'kvartal',
    year: 'år',
  },
  ones: '',
  lengths: [
    { say: '[ett ]halvår, ett halvt år', count: 6, unit: 'month' },
    { say: 'ett och ett halvt år', count: 18, unit: 'month' },
  ],
  periods: {
    week: table(`-1: förra veckan; 0: (den här veckan|denna vecka); 1: (nästa|kommande) vecka`),
    month: table(`
      -1: förra månaden; 0: den här månaden, (denna|innevarande) månad; 1: nästa (månad|mån), [näst]kommande månad`),
    quarter: table(`
      -1: förra kvartalet; 0: det här kvartalet, (detta|innevarande) kvartal; 1: (nästa|kommande) kvartal`),
    year: table(`
      -1: förra året, i fjol; 0: i år, det här året, (detta|innevarande) år; 1: (nästa|[näst]kommande) år`),
  },
  periodEnds: {},
  currentPeriods: { week: 'veckan', month: 'månaden', quarter: 'kvartalet', year: 'året' },
  nearDays: table(`
    -2: [i[ ]]förrgår; -1: i[ ]går; 0: i[ ]dag; 1: i[ ]mor(gon|ron), imorrn; 2: [i[ ]]övermorgon`),
  namedDays: table(`
    01-01: nyårsdag[en]; 01-05: trettondagsafton; 01-06: trettondagen, trettond[e]dag jul; 02-14: alla hjärtans dag; 04-30: valborg[smässoafton]
    06-06: nationaldagen, sveriges nationaldag; 12-13: luciadagen; 12-24: julafton[en], dopparedagen, dopparedan; 12-25: juldag[en]; 12-26: annandag jul
    12-31: nyårsafton[en]; 12-24 12-25: julen, (till|vid|kring|före|innan|efter) jul; 12-31 01-01: nyår[et]`),
  edges: {
    first: 'början, starten, första dag[en]',
    last: 'slutet, utgången, sist(a|e), sista dag[en], ultimo',
    middle: 'mitten, mitt, någon gång',
  },
  everyday: `
    jan, mar, mars, apr, jun, jul, aug, sep, sept, nov, dec
    mån, tis, ons, tor, tors, fre, lör, sön`,
  beforeDates: '',
  notDates: '',
  numbers,
} as const satisfies DateGrammar;

/** How the hours of the day are said. */
export const hours = {
  before: 'kl, klockan, vid',
  am: 'på morgonen, på förmiddagen, på natten, fm, f m',
  pm: 'på eftermiddagen, på kvällen, em, e m',
  plain: 'prick, varje gång, varje dag, alltid, blankt',
  within: { before: 'halv, kvart över, en kvart över, kvart i, en kvart i', after: 'och trettio' },
} as const satisfies HourWords;
