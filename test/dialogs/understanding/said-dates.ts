import type { Day } from '../../../guidance/day.ts';

/** The languages whose dates are read by our own grammar. */
export type Language = 'sv' | 'pt';

/** The day on which these are said, a Friday. */
export const friday = '2026-11-20';

/** What is said in answer to the question when the term ends, or started if it is past, by the day that is meant. */
export const meantDays: Record<Language, Record<string, readonly string[]>> = {
  sv: {
    '2027-03-31': [
      ...['31 mars 2027', 'den 31 mars', 'den 31 mars 2027', '31:a mars', '31a mars', 'den 31:a mars 2027'],
      ...['31 mars -27', '31 mars 27', '31-mar-2027', '31 mar. 2027', 'den 31:a i mars', '31 mars nästa år'],
      ...['trettioförsta mars', 'trettio första mars', 'trettioett mars', 'den trettioförsta i mars'],
      ...[
        'sista mars',
        'sista mars 2027',
        'den sista mars',
        'sista dagen i mars',
        'den sista i mars',
        'ultimo mars',
      ],
      ...['slutet av mars', 'i slutet av mars 2027', 'slutet på mars', 'vid utgången av mars', 'SISTA MARS'],
      ...['onsdagen den 31 mars', 'onsdag 31 mars 2027', 'slutet av första kvartalet', 'slutet av Q1 2027'],
    ],
    '2027-04-30': ['sista april 2027', 'sista april', '30 april'],
    '2027-05-01': ['första maj', '1 maj', 'den 1:a maj', 'början av maj', 'första dagen i maj'],
    '2026-12-31': [
      ...['i slutet av nästa månad', 'sista dagen nästa månad', 'slutet av året', 'sista dagen på året'],
      ...[
        'vid årsskiftet',
        'årsskiftet',
        'årsskiftet 2026/2027',
        'vid årets slut',
        '31 dec',
        '31 december i år',
      ],
    ],
    '2027-12-31': ['slutet av nästa år', 'slutet av 2027', 'i slutet av år 2027'],
    '2027-01-01': ['början av nästa år', '1 januari'],
    '2026-11-30': ['slutet av månaden', 'den sista i månaden', 'sista november'],
    '2026-11-20': ['idag', 'i dag', 'fredag', 'på fredag', 'nu på fredag'],
    '2026-11-21': ['imorgon', 'i morgon', 'på lördag', 'om en dag'],
    '2026-11-22': ['i övermorgon', 'övermorgon', 'i overmorgon'],
    '2026-11-19': ['igår', 'i går', 'i torsdags', 'igar'],
    '2026-11-13': ['i fredags'],
    '2026-11-26': ['torsdag nästa vecka', 'på torsdag i nästa vecka'],
    '2026-11-27': ['nästa fredag', 'nasta fredag'],
    '2026-12-11': ['om tre veckor', 'om 3 veckor', 'tre veckor från nu', 'om tjugoen dagar'],
    '2026-12-04': ['om 14 dagar', 'om fjorton dagar'],
    '2026-09-20': ['för två månader sedan', 'två månader sedan', 'for tva manader sen'],
    '2027-11-20': ['om ett år', 'om tolv månader', 'om fyra kvartal'],
    '2027-02-28': ['sista februari', 'slutet av feb.'],
    '2028-02-29': ['29 februari', 'sista februari 2028'],
  },
  pt: {
    '2027-03-31': [
      ...['31 de março de 2027', '31 de março', '31 de marco', 'dia 31 de março', 'em 31 de março de 2027'],
      ...[
        'no dia 31 de março',
        '31/mar/2027',
        '31 mar',
        '31 de mar. de 2027',
        '31 março 2027',
        '31 de março de 27',
      ],
      ...['trinta e um de março', 'último dia de março', 'no último dia de março de 2027', 'último de março'],
      ...[
        'fim de março',
        'final de março',
        'no final de março de 2027',
        'fins de março',
        'fim do mês de março',
      ],
      ...['31 de março do ano que vem', '31 de março do próximo ano', 'quarta-feira, 31 de março de 2027'],
      ...['final do primeiro trimestre', 'fim do 1º trimestre de 2027', 'TRINTA E UM DE MARÇO'],
    ],
    '2027-03-01': [
      '1º de março',
      '1o de março',
      '1.º de março',
      'primeiro de março',
      'dia 1 de março',
      'início de março',
    ],
    '2027-04-01': ['início de abril', 'começo de abril', 'primeiro dia de abril'],
    '2027-02-28': ['fim de fev.', 'último dia de fevereiro'],
    '2026-11-30': ['fim do mês', 'final do mês', 'último dia do mês', 'fim deste mês'],
    '2026-12-31': [
      ...[
        'fim do mês que vem',
        'final do próximo mês',
        'fim do ano',
        'fim deste ano',
        'na virada do ano',
        '31 dez',
      ],
    ],
    '2027-12-31': ['fim do ano que vem', 'final de 2027', 'no final do próximo ano'],
    '2026-11-20': ['hoje', 'sexta', 'sexta-feira', 'na sexta', 'nesta sexta-feira'],
    '2026-11-21': ['amanhã', 'amanha', 'no sábado'],
    '2026-11-22': ['depois de amanhã'],
    '2026-11-19': ['ontem', 'há um dia'],
    '2026-11-13': ['sexta passada', 'sexta-feira passada', 'na última sexta'],
    '2026-11-27': ['próxima sexta', 'próxima sexta-feira', 'sexta que vem', 'sexta da semana que vem'],
    '2026-12-11': ['daqui a três semanas', 'daqui a 3 semanas', 'em três semanas', 'daqui três semanas'],
    '2026-12-04': ['em 14 dias', 'em quatorze dias'],
    '2026-09-20': ['há dois meses', 'dois meses atrás', 'há 2 meses atrás', 'ha dois meses'],
    '2027-11-20': ['em um ano', 'daqui a um ano', 'em doze meses'],
    '2028-02-29': ['29 de fevereiro'],
  },
};

/** What can be several days, or says none for sure (`?`), with all that it can be. */
export const doubtfulDays: Record<
  Language,
  readonly { say: string; as: string; today?: Day; note?: string }[]
> = {
  sv: [
    { say: 'månadsskiftet mars/april', as: '2027-03-31 | 2027-04-01' },
    { say: 'vid månadsskiftet mars april 2027', as: '2027-03-31 | 2027-04-01' },
    { say: 'vid månadsskiftet', as: '2026-11-30 | 2026-12-01' },
    { say: 'årsskiftet 2027', as: '2026-12-31 | 2027-12-31', note: 'at its start or at its end' },
    { say: 'mitten av mars', as: '2027-03-31?' },
    { say: 'mars 2027', as: '2027-03-31?', note: 'a whole month' },
    { say: 'mars nästa år', as: '2027-03-31?' },
    { say: 'mars', as: '2027-03-31?' },
    { say: 'nästa månad', as: '2026-12-31?' },
    { say: 'nästa år', as: '2027-12-31?' },
    { say: 'Q1 2027', as: '2027-03-31?' },
    { say: 'första kvartalet', as: '2027-03-31?' },
    { say: 'inom tre veckor', as: '2026-12-11?', note: 'that is the latest day' },
    { say: 'den 31', as: '2026-12-31?', note: 'November has no 31st; which month is not said' },
    { say: 'nästa fredag', today: '2026-11-18', as: '2026-11-20 | 2026-11-27', note: 'on a Wednesday' },
    { say: 'förra torsdagen', as: '2026-11-12 | 2026-11-19' },
    { say: 'fredag 31 mars 2027', as: '2027-03-31?', note: 'a Wednesday' },
    { say: 'sista fredagen i mars', as: '2027-03-31?', note: 'which day that is has to be said' },
    {
      say: '30 oktober',
      as: '2026-10-30 | 2027-10-30?',
      note: 'three weeks ago the term may well have ended',
    },
  ],
  pt: [
    { say: 'março de 2027', as: '2027-03-31?' },
    { say: 'em março', as: '2027-03-31?' },
    { say: 'meados de março', as: '2027-03-31?' },
    { say: 'mês que vem', as: '2026-12-31?' },
    { say: 'ano que vem', as: '2027-12-31?' },
    { say: 'primeiro trimestre de 2027', as: '2027-03-31?' },
    { say: 'fev.', as: '2027-02-28?' },
    { say: 'dia 31', as: '2026-12-31?' },
    { say: 'dentro de 30 dias', as: '2026-12-20?' },
    { say: 'sexta que vem', today: '2026-11-18', as: '2026-11-20 | 2026-11-27' },
    { say: 'quinta passada', as: '2026-11-12 | 2026-11-19', note: 'yesterday, or in the last week' },
    { say: 'sexta-feira, 31 de março de 2027', as: '2027-03-31?' },
    { say: 'última sexta-feira de março', as: '2027-03-31?' },
    { say: '31 out', as: '2026-10-31 | 2027-10-31?' },
    { say: 'virada do mês', as: '2026-11-30 | 2026-12-01' },
    { say: 'virada de março para abril', as: '2027-03-31 | 2027-04-01' },
  ],
};
