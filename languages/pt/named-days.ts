import type { DateGrammar } from '../date-grammar.ts';

/** Days that are the same each year and have a name; carnival and Easter move. */
export const namedDays = [
  {
    say: ['véspera de ano novo', 'véspera do ano novo', 'réveillon', 'último dia do ano'],
    days: [{ month: 12, date: 31 }],
  },
  { say: ['dia de ano novo', 'primeiro dia do ano', 'primeiro do ano'], days: [{ month: 1, date: 1 }] },
  {
    say: ['ano novo'],
    days: [
      { month: 12, date: 31 },
      { month: 1, date: 1 },
    ],
  },
  { say: ['dia de reis'], days: [{ month: 1, date: 6 }] },
  { say: ['tiradentes'], days: [{ month: 4, date: 21 }] },
  { say: ['dia do trabalho', 'dia do trabalhador'], days: [{ month: 5, date: 1 }] },
  { say: ['finados', 'dia de finados'], days: [{ month: 11, date: 2 }] },
  {
    say: ['véspera de natal', 'véspera do natal', 'noite de natal'],
    days: [{ month: 12, date: 24 }],
  },
  { say: ['natal', 'dia de natal'], days: [{ month: 12, date: 25 }] },
] as const satisfies DateGrammar['namedDays'];
