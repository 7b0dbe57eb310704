import assert from 'node:assert/strict';
import { watchRequestIn } from '../../../../dialogs/understanding/watch-request.ts';
import type { WatchRequest } from '../../../../understanding/watch-said.ts';
import { today } from '../heard.ts';

const day = { kind: 'day', day: '2027-03-31' } as const;

/** What is asked for, and what is to be understood. */
const asked: readonly (readonly [say: string, request: WatchRequest, note?: string])[] = [
  ['lembre-me de Contoso E3 em 31 de março de 2027', { by: 'remind', subject: 'Contoso E3', end: day }],
  ['me lembre da Contoso até 31/03/2027', { by: 'remind', subject: 'Contoso', end: day }],
  ['me lembra que a Contoso vence dia 31 de março', { by: 'remind', subject: 'Contoso', end: day }],
  [
    'lembre-me que o contrato da Contoso termina em 31/3/2027',
    { by: 'remind', subject: 'Contoso', end: day },
  ],
  [
    'oi, pode me lembrar da Contoso Ltda. em 31 de março de 2027, por favor?',
    { by: 'remind', subject: 'Contoso Ltda.', end: day },
    'politeness is none of the name',
  ],
  ['lembre-me em 31 de março de 2027 da Contoso', { by: 'remind', subject: 'Contoso', end: day }],
  ['lembre-me no dia 31/03/2027 sobre a Contoso', { by: 'remind', subject: 'Contoso', end: day }],
  ['criar um lembrete para Contoso no fim de março', { by: 'remind', subject: 'Contoso', end: day }],
  ['acompanhar Contoso até 31 de março de 2027', { by: 'watch', subject: 'Contoso', end: day }],
  ['acompanhe o cliente Contoso, 31 de março de 2027', { by: 'watch', subject: 'Contoso', end: day }],
  ['fique de olho na Contoso até o fim de março', { by: 'watch', subject: 'Contoso', end: day }],
  ['acompanhar a Contoso', { by: 'watch', subject: 'Contoso' }],
  [
    'me avisa quando vencer o contrato da Contoso, 31 de março',
    { by: 'remind', subject: 'Contoso', end: day },
  ],
  [
    'me lembra da Contoso no fim do mes q vem',
    { by: 'remind', subject: 'Contoso', end: { kind: 'day', day: '2026-12-31' } },
    'as it is typed in a chat',
  ],
  [
    'lembre-me uma semana antes de Contoso vencer em 31 de março de 2027',
    { by: 'remind', subject: 'Contoso', end: day, daysBefore: 7 },
  ],
  [
    'lembre-me de Contoso em 31 de março de 2027 com duas semanas de antecedência',
    { by: 'remind', subject: 'Contoso', end: day, daysBefore: 14 },
  ],
  [
    'me lembre 10 dias antes do vencimento da Contoso em 31/03/2027',
    { by: 'remind', subject: 'Contoso', end: day, daysBefore: 10 },
  ],
  ['me avisa um mês antes que a Contoso vence', { by: 'remind', subject: 'Contoso', daysBefore: 30 }],
  ['lembre-me da Contoso', { by: 'remind', subject: 'Contoso' }],
  ['lembre-me', { by: 'remind' }],
  ['lembre-me da "Casa do Pão de Queijo"', { by: 'remind', subject: 'Casa do Pão de Queijo' }],
  [
    'lembre-me da Casa de Março em 31 de março de 2027',
    { by: 'remind', subject: 'Casa de Março', end: day },
    'a month in the name',
  ],
  [
    'lembre-me da Contoso em março de 2027',
    { by: 'remind', subject: 'Contoso', end: { kind: 'some-days', days: ['2027-03-31'] } },
    'a whole month',
  ],
  ['lembre-me da Contoso em 30 de fevereiro', { by: 'remind', subject: 'Contoso', end: { kind: 'no-day' } }],
  ['watch A. Datum', { by: 'watch', subject: 'A. Datum' }, '“a” is an article only after a Portuguese verb'],
];

describe('a wish to be reminded, in Portuguese', () => {
  for (const [say, request, note] of asked) {
    it(`${JSON.stringify(say)}${note === undefined ? '' : ` (${note})`}`, () => {
      assert.deepEqual(watchRequestIn(say, { today }), request);
    });
  }

  for (const say of [
    'não me lembre',
    'acompanhamos os custos',
    'o lembrete chegou',
    'vence em 31 de março',
  ]) {
    it(`${JSON.stringify(say)} is none`, () => {
      assert.equal(watchRequestIn(say, { today }), undefined);
    });
  }
});
