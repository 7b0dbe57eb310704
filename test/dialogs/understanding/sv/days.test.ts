import { ambiguous, itHears } from '../heard.ts';

describe('the days of a term in Swedish', () => {
  describe('are told apart by the words around them', () => {
    itHears(undefined, [
      ...[
        'slutar den 31 mars 2027',
        'går ut 31 mars 2027',
        'avtalet löper ut den 31 mars 2027',
        'perioden tar slut den 31 mars 2027',
        'slutdatum 31 mars 2027',
        'förfallodatum: 2027-03-31',
        'förfaller 31/3 2027',
        'slutar 31/3',
        'avtalet går ut den 31/3',
        'löper ut 31/3.',
        'gäller till och med den 31 mars 2027',
        'giltigt t.o.m. 31 mars 2027',
        'sista dagen är den 31 mars 2027',
        'det går ut i slutet av mars 2027',
        'upphör att gälla 2027-03-31',
      ].map((say) => ({ say, facts: { termEnd: '2027-03-31' } })),
      ...[
        'köptes den 1 mars 2026',
        'köpt 1 mars 2026',
        'senast förnyad 1 mars 2026',
        'förnyades den 1 mars 2026',
        'startade 2026-03-01',
        'löptiden började den 1 mars 2026',
        'startdatum: 1 mars 2026',
      ].map((say) => ({ say, facts: { termStart: '2026-03-01' } })),
      {
        say: 'från 1 mars 2026 till 31 mars 2027',
        facts: { termStart: '2026-03-01', termEnd: '2027-03-31' },
      },
      { say: 'köptes i fjol den 2 juli', facts: { termStart: '2025-07-02' } },
      { say: 'köptes förra året i juli', doubts: { termStart: ambiguous('2025-07-01') } },
      { say: 'slutar nästa år i slutet av mars', facts: { termEnd: '2027-03-31' } },
      { say: 'förnyades 15/6', facts: { termStart: '2026-06-15' } },
      { say: 'går ut 3/4', doubts: { termEnd: ambiguous('2027-04-03', '2027-03-04') } },
      { say: 'vi flyttar 31/3', note: 'nor is it a count' },
      { say: 'vi vill flytta den 31 mars', note: 'that is not when the term ends' },
      { say: 'jag vet inte slutdatumet', facts: { termEnd: 'unknown' } },
      { say: 'ingen aning om när avtalet går ut', facts: { termEnd: 'unknown' } },
    ]);
  });

  describe('are taken or asked back when they are asked for', () => {
    itHears('termEnd', [
      { say: 'den 31 mars 2027', facts: { termEnd: '2027-03-31' } },
      { say: 'sista mars', facts: { termEnd: '2027-03-31' } },
      { say: 'i slutet av april 2027', facts: { termEnd: '2027-04-30' }, note: 'April is English too' },
      { say: 'den siste september 2027', facts: { termEnd: '2027-09-30' } },
      { say: 'oklart', facts: { termEnd: 'unknown' } },
      { say: 'vet ej', facts: { termEnd: 'unknown' } },
      { say: 'mars 2027', doubts: { termEnd: ambiguous('2027-03-31') }, note: 'a whole month' },
      { say: 'före den 31 mars 2027', doubts: { termEnd: ambiguous('2027-03-31') } },
      { say: 'senast 31 mars 2027', doubts: { termEnd: ambiguous('2027-03-31') } },
      { say: '31 mars eller 30 april 2027', doubts: { termEnd: ambiguous('2027-03-31', '2027-04-30') } },
      { say: 'började 1 mars 2026', facts: { termStart: '2026-03-01' } },
      { say: 'slutar inte den 31 mars', doubts: { termEnd: { kind: 'not-a-day' } } },
    ]);
  });
});
