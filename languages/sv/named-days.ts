import type { DateGrammar } from '../date-grammar.ts';

/** Days that are the same each year and have a name; midsummer and Easter move. */
export const namedDays = [
  { say: ['nyårsafton', 'nyårsaftonen'], days: [{ month: 12, date: 31 }] },
  { say: ['nyårsdagen', 'nyårsdag'], days: [{ month: 1, date: 1 }] },
  {
    say: ['nyår', 'nyåret'],
    days: [
      { month: 12, date: 31 },
      { month: 1, date: 1 },
    ],
  },
  { say: ['trettondagen', 'trettondedag jul', 'trettondag jul'], days: [{ month: 1, date: 6 }] },
  { say: ['alla hjärtans dag'], days: [{ month: 2, date: 14 }] },
  { say: ['valborg', 'valborgsmässoafton'], days: [{ month: 4, date: 30 }] },
  { say: ['nationaldagen', 'sveriges nationaldag'], days: [{ month: 6, date: 6 }] },
  { say: ['luciadagen'], days: [{ month: 12, date: 13 }] },
  { say: ['julafton', 'julaftonen'], days: [{ month: 12, date: 24 }] },
  { say: ['juldagen', 'juldag'], days: [{ month: 12, date: 25 }] },
  {
    say: ['julen', 'till jul', 'vid jul', 'kring jul', 'före jul', 'innan jul', 'efter jul'],
    days: [
      { month: 12, date: 24 },
      { month: 12, date: 25 },
    ],
  },
  { say: ['annandag jul'], days: [{ month: 12, date: 26 }] },
] as const satisfies DateGrammar['namedDays'];
