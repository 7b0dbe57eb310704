import type { DateGrammar } from '../date-grammar.ts';

/** Days that are the same each year and have a name. */
export const namedDays = [
  { say: ["new year's eve", 'new year eve', 'new years eve', 'nye'], days: [{ month: 12, date: 31 }] },
  { say: ["new year's day", 'new year day', 'new years day'], days: [{ month: 1, date: 1 }] },
  {
    say: ['new year', 'the new year', "new year's", 'new years'],
    days: [
      { month: 12, date: 31 },
      { month: 1, date: 1 },
    ],
  },
  { say: ["valentine's day", 'valentines day'], days: [{ month: 2, date: 14 }] },
  { say: ["st patrick's day", 'st patricks day'], days: [{ month: 3, date: 17 }] },
  { say: ['independence day', 'the fourth of july'], days: [{ month: 7, date: 4 }] },
  { say: ['halloween'], days: [{ month: 10, date: 31 }] },
  { say: ['christmas eve', 'xmas eve'], days: [{ month: 12, date: 24 }] },
  { say: ['christmas', 'christmas day', 'xmas', 'xmas day'], days: [{ month: 12, date: 25 }] },
  { say: ['boxing day', 'st stephens day', "st stephen's day"], days: [{ month: 12, date: 26 }] },
] as const satisfies DateGrammar['namedDays'];
