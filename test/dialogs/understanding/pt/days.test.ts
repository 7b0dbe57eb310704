import { ambiguous, itHears, type Case } from '../heard.ts';

/** What is said of the end of the term beside its date, and the day that is meant on Friday 20 November 2026. */
const ends: Record<string, readonly string[]> = {
  '2027-03-31': [
    'vence em 31 de março de 2027',
    'vence dia 31/03/2027',
    'acaba dia 31/3',
    'no dia 31/3',
    'até 31 de março de 2027',
    'acaba no fim de março',
    'a vigência termina em 31 de março',
    'válida até o dia 31 de março de 2027',
    'vai expirar em 31 de março de 2027',
    'vencimento: 31/3/2027',
    'não é 30 de abril, é 31 de março de 2027',
  ],
  '2026-11-19': ['venceu ontem', 'expirou ontem'],
  '2026-12-11': ['termina daqui a três semanas'],
  '2026-12-31': ['fim do mês que vem', 'fim do mes q vem', 'vence no final do mês q vem'],
  '2027-12-31': ['final do ano q vem'],
  '2026-11-22': ['dps de amanhã'],
  '2026-11-30': ['fim desse mes'],
  '2027-03-01': ['1° de março', '1º de março de 2027'],
  unknown: ['não sei', 'n sei quando vence', 'ainda não sei', 'sei lá', 'não tenho essa informação'],
};

describe('the end of the term, in Portuguese', () => {
  itHears(
    'termEnd',
    Object.entries(ends).flatMap(([termEnd, sayings]) =>
      sayings.map((say): Case => ({ say, facts: { termEnd } })),
    ),
  );
  itHears('termEnd', [
    { say: '1º/3/2027', doubts: { termEnd: ambiguous('2027-03-01', '2027-01-03') } },
    { say: '03/04/2027', doubts: { termEnd: ambiguous('2027-04-03', '2027-03-04') } },
    { say: 'antes de 31 de março de 2027', doubts: { termEnd: ambiguous('2027-03-31') } },
    { say: 'vence em março', doubts: { termEnd: ambiguous('2027-03-31') } },
    { say: '31 de março ou 30 de abril de 2027', doubts: { termEnd: ambiguous('2027-03-31', '2027-04-30') } },
    { say: 'foi comprada em 3 de junho de 2025', facts: { termStart: '2025-06-03' } },
  ]);
  itHears(undefined, [
    { say: 'não vence em 31 de março de 2027' },
    { say: '31 de março de 2027', note: 'nobody asked, and nothing says what happens then' },
    { say: 'queremos migrar até 31 de março', note: 'that is not when the term ends' },
    { say: 'a data final é 31 de março de 2027', facts: { termEnd: '2027-03-31' } },
    { say: 'our final move is on 31 March', note: '“final” is English too' },
  ]);
});

describe('the start of the term, in Portuguese', () => {
  itHears('termStart', [
    { say: 'comprada em 3 de junho de 2025', facts: { termStart: '2025-06-03' } },
    { say: 'renovou há um ano', facts: { termStart: '2025-11-20' } },
    { say: 'a partir de 1º de abril de 2026', facts: { termStart: '2026-04-01' } },
    { say: 'não lembro', facts: { termStart: 'unknown' } },
  ]);
  const term = { termStart: '2026-04-13', termEnd: '2027-03-31' };
  itHears(undefined, [
    ...[
      'de 13 de abril de 2026 a 31 de março de 2027',
      'de 13/04/2026 até 31/03/2027',
      'começou em 13/4/2026 e termina em 31/3/2027',
      'renovada em 13 de abril de 2026, vence em 31 de março de 2027',
    ].map((say) => ({ say, facts: term })),
  ]);
});
