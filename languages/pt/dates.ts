import type { DateGrammar } from '../date-grammar.ts';
import type { HourWords } from '../language.ts';
import { table } from '../table.ts';
import { numbers } from './numbers.ts';

/** How dates are said in Portuguese, with or without the accents. */
export const dates = {
  locales: ['pt-BR', 'pt-PT'],
  order: 'day-first',
  forms: {
    day: '[{weekday}] [em] [no] [dia] {date} [[do] [mês]] [de] {month} [de] [do] [{year}]',
    'day-of-month': '[no] dia {date} [de] [do] {period}',
    'named-day': '[no] [na] [ao] [o] [do] {named-day} [de] [do] [{year}]',
    month: `
      [no] [em] [ao] {edge} [de] [do] [mês] [de] {month} [de] [do] [{year}], [em] [no] [mês] [de] {month} [de] [do] [{year}]
      [na] [última] [primeira] [segunda] [terceira] {weekday} de {month} [de] [do] [{year}]`,
    'last-month': '',
    'weekday-of-month': '',
    quarter: '[no] [em] [ao] {edge} [do] {quarter} [de] [do] [{year}], [no] {quarter} [de] [do] [{year}]',
    year: '[no] [em] [ao] {edge} [de] [do] [ano] [de] {year}',
    period: '[no] [em] [ao] {edge} [de] [do] [da] ({period}|{current-period}), [no] [na] {period}',
    week: '[na] semana {week} [de] [do] [{year}]',
    'weekday-of-numbered-week': '[na] [no] {weekday} [da] [na] semana {week} [de] [do] [{year}]',
    'week-of-day': '[na] semana [do] [de] [dia] {date} [de] {month} [de] [{year}]',
    'near-day': '{near-day}',
    weekday: '[no] [na] {weekday}, [n]est(a|e) {weekday}',
    'this-weekday': '',
    'next-weekday': '[no] [na] próxim(a|o) {weekday}, [no] [na] {weekday} (que|q) vem',
    'last-weekday': '[no] [na] {weekday} passad(a|o), [no] [na] últim(a|o) {weekday}',
    'past-weekday': '',
    'weekday-of-week': '[no] [na] {weekday} [da] {period}',
    'weekday-ahead': '',
    'weekday-in': '',
    ahead: `
      em {length}, daqui [a|há] {length}, [de] {near-day} a {length}, {length} a (partir|contar) de {near-day}
      [ainda] (falta|resta)[m] [só] [apenas] {length}, faltando {length}, {length} restantes`,
    behind: 'há {length} [atrás], faz {length}, [a] {length} atrás',
    within: `
      dentro de {length}, em (cerca de|aproximadamente) {length}, falta (cerca de|quase) {length}
      faltam (cerca de|aproximadamente|quase) {length}`,
    length: '{length}',
    'from-day': '{length} a (partir|contar) [de] [do] [dia] {date} [de] {month} [de] [{year}]',
    'after-day': `
      {length} depois [de] [do] [dia] {date} [de] {month} [de] [{year}], {length} após [o] [dia] {date} [de] {month} [de] [{year}]`,
    'turn-of-months': '[na] virada [de] {month} [para] [a] {next-month} [de] [{year}]',
    'turn-of-month': '[na] virada [do] [de] mês',
    'turn-of-year': '[na] virada [do] [de] ano',
    date: '[{weekday}] [no] dia {date}',
  },
  months: {},
  weekdays: {},
  pastWeekdays: '',
  notNames: 'ter, sex, dom',
  ordinals: 'primeiro',
  ordinalMarks: 'º, o, ª, a',
  plainDates: true,
  lastOfMonth: '',
  quarters: `
    (primeiro trimestre|1(º|o) trimestre|trimestre 1|q1|t1)
    (segundo trimestre|2(º|o) trimestre|trimestre 2|q2|t2)
    (terceiro trimestre|3(º|o) trimestre|trimestre 3|q3|t3)
    (quarto trimestre|4(º|o) trimestre|trimestre 4|q4|t4)`,
  units: {
    day: 'dia[s]',
    week: 'semana[s]',
    month: 'mês, meses',
    quarter: 'trimestre[s]',
    year: 'ano[s]',
  },
  ones: '',
  lengths: [
    { say: 'uma quinzena', count: 15, unit: 'day' },
    { say: 'um semestre, meio ano', count: 6, unit: 'month' },
    { say: 'um ano e meio', count: 18, unit: 'month' },
  ],
  periods: {
    week: table(`
      -1: semana passada; 0: (esta|desta|nesta) semana; 1: semana (que|q) vem, (próxima|prox) semana, sem que vem`),
    month: table(`
      -1: mês passado; 0: (este|deste|neste|desse|nesse) mês, mês (atual|corrente); 1: mês (que|q) vem, (próximo|prox) mês`),
    quarter: table(`
      -1: trimestre passado; 0: (este|deste|neste) trimestre; 1: trimestre (que|q) vem, próximo trimestre`),
    year: table(`
      -1: ano passado; 0: (este|deste|neste|desse|nesse) ano, ano (atual|corrente); 1: ano (que|q) vem, (próximo|prox) ano`),
  },
  periodEnds: {},
  currentPeriods: { week: 'semana', month: 'mês', quarter: 'trimestre', year: 'ano' },
  nearDays: table(`
    -2: anteontem, antes de ontem; -1: ontem; 0: hoje, hj; 1: amanhã; 2: (depois|dps) de amanhã`),
  namedDays: table(`
    01-01: dia de ano novo, primeiro [dia ]do ano; 01-06: dia de reis; 04-21: tiradentes; 05-01: dia do trabalh(o|ador); 11-02: [dia de ]finados
    12-23: antevéspera d(e|o) natal; 12-24: véspera d(e|o) natal, noite de natal; 12-25: [dia de ]natal
    12-31: véspera d(e|o) ano novo, réveillon, último dia do ano; 12-31 01-01: ano novo`),
  edges: {
    first: 'início, começo, primeiro dia',
    last: 'fim, fins, fina(l|is), término, último (dia|de)',
    middle: 'meados, meio, metade',
  },
  everyday: `
    natal, jan, fev, mar, abr, mai, jun, jul, ago, set, out, nov, dez
    segunda, terça, quarta, quinta, sexta, seg, qua, qui, sáb`,
  beforeDates: 'até',
  notDates: `
    out of, set (of|up|to), dez mil, dez por cento, cidade natal, ilha do natal, em natal
    (fim|final) de semana, (segunda|quarta|quinta) opção, segunda pergunta`,
  numbers,
} as const satisfies DateGrammar;

/** How the hours of the day are said. */
export const hours = {
  before: 'às, à, pelas',
  am: `da manhã, horas da manhã, h da manhã, da madrugada, horas da madrugada, h da madrugada`,
  pm: 'da tarde, horas da tarde, h da tarde, da noite, horas da noite, h da noite',
  plain: 'h, hs, hrs, hr, hora, horas, h00, em ponto, horas em ponto, h em ponto, todo dia',
  within: {
    before: 'quinze para as, quinze pras, um quarto para as',
    after: 'e meia, e quinze, e trinta, e um quarto, horas e meia, h e meia',
  },
} as const satisfies HourWords;
