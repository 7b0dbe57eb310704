import type { DateGrammar } from '../date-grammar.ts';
import type { HourWords } from '../language.ts';
import { table } from '../table.ts';
import { numbers } from './numbers.ts';

/** How dates are said in English. */
export const dates = {
  locales: ['en-US', 'en-GB'],
  forms: {
    day: `
      [{weekday}] [the] {date} [day] [of] [next] {month} [of] [in] [the] [{year}], {year} {month} {date}
      [{weekday}] [next] {month} [the] {date} [of] [in] [the] [{year}]`,
    'day-of-month': `
      [the] {ordinal} [day] [of] {period}, [the] {date} [day] of [the] ({period}|{current-period}), day {date} of [the] {period}`,
    'named-day': '{named-day} [of] [in] [the] [{year}]',
    month: `
      [this] [the] [coming] [next] {month} [of] [in] [the] [{year}], [the] {edge} [of] {month} [of] [in] [the] [{year}], {year} {month}`,
    'last-month': '[[the] {edge} [of]] last {month}',
    'weekday-of-month': `
      [the] {nth} {weekday} [of] [in] ({month} [of] [in] [the] [{year}]|{period}|[the] {current-period})`,
    quarter: `
      [the] {edge} [of] [the] {quarter} [of] [in] [the] [{year}], [the] {quarter} [of] [in] [the] [{year}], {year} {quarter}`,
    year: '[the] {edge} [of] [the] [year] {year}, [the] year {year}, year end {year}',
    period: '[the] {edge} [of] [the] ({period}|{current-period}), [the] {period}',
    week: '([calendar] week|wk) {week} [of] [{year}], (wk|w){week} [{year}]',
    'weekday-of-numbered-week': `
      {weekday} [in] [of] [calendar] week {week} [of] [{year}], {weekday} [in] (wk {week} [of]|(wk|w){week}) [{year}]`,
    'week-of-day': `
      [the] week (of|beginning|commencing) [the] {date} [of] {month} [{year}], w c [the] {date} [of] {month} [{year}]
      [the] week (of|beginning) {month} [the] {date} [{year}]`,
    'near-day': '{near-day}',
    weekday: '{weekday}, [the] ([this] coming|upcoming) {weekday}',
    'this-weekday': 'this {weekday}',
    'next-weekday': '[the] (next|nxt|following) {weekday}',
    'last-weekday': '(last|[this] past|[the] previous) {weekday}',
    'past-weekday': '',
    'weekday-of-week': '[the] {weekday} [in] [of] {period}, {period} [on] {weekday}',
    'weekday-ahead': '{length} (on|from) {weekday}, {weekday} week, [the] {weekday} after next',
    'weekday-in': '{weekday} in {length}',
    ahead: `
      in {length} [s] [time], {length} [s] time, {length} from now, {length} [from|after] {near-day}
      {near-day} (plus {length}|week), [only] [just] {length} (left|remaining|to go)`,
    behind: '{length} ago [today]',
    within: `
      within [the] [next] {length}, [in] [the] next {length}, in (about|around|roughly|approximately) {length}
      (about|around|roughly|almost|nearly) {length} left`,
    length: '{length}',
    'from-day': '{length} from ([the] {date} [of] {month}|{month} [the] {date}) [{year}]',
    'after-day': '{length} after ([the] {date} [of] {month}|{month} [the] {date}) [{year}]',
    'turn-of-months': '',
    'turn-of-month': '[the] turn of [the] month',
    'turn-of-year': '[the] turn of [the] year',
    date: '[{weekday}] [the] {ordinal}',
  },
  months: {},
  weekdays: { 2: 'tues', 3: 'weds, wensday', 4: 'thur[s]' },
  pastWeekdays: '',
  notNames: '',
  ordinals: `
    first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth
    eleventh, twelfth, thirteenth, fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth
    twenty first, twenty second, twenty third, twenty fourth, twenty fifth
    twenty sixth, twenty seventh, twenty eighth, twenty ninth, thirtieth, thirty first`,
  ordinalMarks: 'st, nd, rd, th',
  plainDates: false,
  lastOfMonth: 'last',
  quarters: `
    (q1|first quarter|1st quarter|quarter (1|one))
    (q2|second quarter|2nd quarter|quarter (2|two))
    (q3|third quarter|3rd quarter|quarter (3|three))
    (q4|fourth quarter|4th quarter|quarter (4|four))`,
  units: {
    day: 'day[s]',
    week: '(week|wk)[s]',
    month: '(month|mth|mo)[s]',
    quarter: '',
    year: '(year|yr)[s]',
  },
  ones: 'a, an',
  lengths: [
    { say: '[a |one ]fortnight', count: 2, unit: 'week' },
    { say: '(two|2) fortnights', count: 4, unit: 'week' },
    { say: 'half a year, [a ]half year', count: 6, unit: 'month' },
    { say: 'a year and a half, one and a half years', count: 18, unit: 'month' },
  ],
  periods: {
    week: table(`
      -1: (last|previous|past) week; 0: (this|current) week; 1: next (week|wk), (nxt|coming|following) week; 2: week after next`),
    month: table(`
      -1: (last|previous|past) month; 0: (this|current) month; 1: (next|nxt) (month|mth), (coming|following) month; 2: month after next`),
    quarter: table(`
      -1: (last|previous|past) quarter; 0: (this|current) quarter; 1: (next|nxt|coming|following) quarter; 2: quarter after next`),
    year: table(`
      -1: (last|previous|past) year; 0: (this|current) year; 1: (next|nxt) (year|yr), (coming|following) year; 2: year after next`),
  },
  periodEnds: {
    month: '[this] month end, eom',
    quarter: '[this] quarter end, eoq',
    year: '[this] year end, eoy',
  },
  currentPeriods: { day: 'day', week: 'week', month: 'month', quarter: 'quarter', year: '(year|yr)' },
  nearDays: table(`
    -2: [the] day before yesterday; -1: yesterday; 0: today; 1: tomorrow, tmrw, tomorow, tommor[r]ow; 2: [the] day after tomorrow`),
  namedDays: table(`
    01-01: new year['s|s] day; 02-14: valentine('s|s) day; 03-17: st patrick('s|s) day; 07-04: independence day, the fourth of july; 10-31: halloween
    12-24: (christmas|xmas) eve; 12-25: (christmas|xmas)[ day]; 12-26: boxing day, st stephen('s|s) day; 12-31: new year['s|s] eve, nye
    12-31 01-01: [the ]new year, new year('s|s)`),
  edges: {
    first: 'start, beginning, first of, first day[ in]',
    last: 'end, last of, last day[ in], final day, close',
    middle: `
      mid, middle, early, late, some[ ]time[ in], some day in, (first|second) half, (first|second|third|last) week
      (first|last) working day, last business day, last weekday, penultimate day`,
  },
  everyday: 'christmas, halloween, may, mar, march, sat, sun, mon, wed, sep, dec',
  beforeDates: `
    on, in, by, from, to, until, till, since, before, after, of, between, during, at, over, this, next, around, through
    ends, expires, expired, ended, started`,
  notDates: `
    (good|black) friday, easter (monday|sunday), cyber monday, (fiscal|financial) year
    may (be|have|need|want), wait a second, christmas island`,
  numbers,
} as const satisfies DateGrammar;

/** How the hours of the day are said. */
export const hours = {
  before: 'at',
  am: 'am, a m, in the morning',
  pm: 'pm, p m, in the afternoon, in the evening',
  plain: `o'clock, hours, sharp, every time`,
  within: {
    before: 'half past, half, quarter past, a quarter past, quarter to, a quarter to',
    after: 'thirty, fifteen, and a half',
  },
} as const satisfies HourWords;
