import { combined, inflected, listed } from '../../../../languages/pt/combined.ts';
import type { SomeFieldPhrases } from '../words.ts';

const tenant = ['tenant', 'locatário', 'inquilino'];
const ends = ['vence', 'termina', 'acaba', 'expira', 'encerra', 'finda', 'finaliza', 'caduca'];
const ended = listed(
  'venceu, terminou, acabou, expirou, encerrou, venceram, terminaram, expiraram, acabaram',
);
const toEnd = ['vencer', 'terminar', 'acabar', 'expirar', 'encerrar', 'finalizar'];
const ending = [...ends, ...ends.map((verb) => verb.replace(/e$/, 'em').replace(/a$/, 'am'))];

/** What else shows which field a country, a number or a date belongs to. */
export const cues = {
  partnerCountry: [
    ...listed(
      'somos, nós somos, estamos, nós estamos, ficamos, nós ficamos, sou, eu sou, estou, eu estou, ' +
        'a gente está, a gente fica, a gente é, moro, eu fico, aqui, sede, nossa sede, nossa matriz',
    ),
    ...combined(
      ['nossa', 'minha', 'a nossa', 'a minha'],
      ['empresa', 'organização', 'consultoria', 'revenda', 'conta'],
    ),
    ...combined(
      ['nosso', 'meu', 'o nosso'],
      ['escritório', 'parceiro', 'tenant', 'locatário', 'tenant de parceiro'],
    ),
    ...listed(
      'parceiro, o parceiro, novo parceiro, parceira, organização parceira, parceiro de destino, ' +
        'revendedor, o revendedor, revenda, nossa conta do partner center, somos uma empresa, ' +
        'do nosso lado',
    ),
  ],
  customerCountry: [
    ...listed(
      'cliente, o cliente, a cliente, meu cliente, minha cliente, nosso cliente, o nosso cliente, ' +
        'nossa cliente, cliente final, clientes, conta do cliente',
    ),
    ...combined(['', 'o'], tenant, ['', 'do cliente', 'dele', 'deles', 'dela', 'da cliente']),
    ...listed(
      'eles ficam, eles estão, ele fica, ela fica, ele está, ela está, ele tá, ela tá, eles tão, o deles, o dele',
    ),
    ...combined(
      ['cliente', 'tenant', 'locatário'],
      ['é', 'e', 'fica', 'está'],
      ['', 'em', 'na', 'no', 'nos'],
    ),
  ],
  subscriptionCount: [
    ...combined(
      ['', 'a', 'para', 'pra', 'vamos', 'queremos', 'quero', 'vou'],
      ['migrar', 'mover', 'transferir'],
    ),
    ...combined(['', 'estamos'], ['migrando', 'movendo', 'transferindo']),
    ...combined(['serão', 'a serem', 'vão ser', 'ser'], inflected('migrad', 'movid', 'transferid')),
  ],
  tenantSubscriptionCount: [
    ...combined(['no', 'nesse', 'neste', 'dentro do'], tenant, [
      '',
      'inteiro',
      'todo',
      'dele',
      'deles',
      'do cliente',
      'há',
    ]),
    ...combined(
      ['', 'o', 'esse'],
      tenant,
      ['', 'do cliente', 'dele'],
      ['tem', 'possui', 'contém', 'já tem', 'tem ao todo'],
    ),
    ...listed(
      'no total, em total, ao todo, no todo, um total de, num total de, do total de, total de, ' +
        'tem ao todo',
    ),
  ],
  termEnd: [
    ...ending,
    ...combined(ending, ['em', 'dia', 'no dia', 'no', 'na', 'só em', 'agora em', 'até']),
    ...ended,
    ...combined(ended, ['em', 'no dia', 'dia']),
    ...combined(['vai', 'vão', 'irá', 'irão', 'para', 'pra', 'a', 'está para', 'deve'], toEnd, [
      '',
      'em',
      'no dia',
      'dia',
    ]),
    ...listed('vencerá, terminará, expirará, acabará, vencerão, terminarão, expirarão, vencendo, terminando'),
    ...combined(inflected('vencid', 'expirad', 'encerrad', 'terminad'), ['', 'em', 'desde']),
    ...listed('vai até, vão até, vigência até, prazo até, em vigor até, dura até'),
    ...combined(
      ['válida', 'válido', 'válidas', 'vigente', 'vigentes', 'vale', 'valem', 'corre', 'ativa'],
      ['até'],
    ),
    ...listed(
      'com vencimento, com vencimento em, vencimento em, com término em, com fim em, último dia, ' +
        'renova em, renovam em, renova no dia, renova dia, para renovar em',
    ),
  ],
  termStart: [
    ...combined(['', 'foi', 'foram'], inflected('comprad', 'renovad', 'adquirid', 'contratad', 'iniciad'), [
      '',
      'em',
    ]),
    ...combined(
      ['comprou', 'compramos', 'compraram', 'renovou', 'renovaram', 'renovamos', 'contratou'],
      ['', 'em'],
    ),
    ...combined(
      ['começou', 'começaram', 'iniciou', 'iniciaram', 'começa', 'inicia'],
      ['', 'em', 'no dia', 'dia'],
    ),
    ...listed(
      'última renovação em, teve início em, com início em, início em, desde, em vigor desde, ' +
        'vigente desde',
    ),
    ...combined(['última vez em', 'pela última vez em', 'pela última vez']),
    ...combined(inflected('renovad', 'comprad'), ['pela última vez', 'a última vez'], ['', 'em']),
  ],
} as const satisfies SomeFieldPhrases;
