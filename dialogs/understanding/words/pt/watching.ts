import { combined, listed } from '../../../../languages/pt/combined.ts';
import type { WatchingWords } from '../words.ts';

const endVerbs = ['vence', 'termina', 'acaba', 'expira', 'encerra'];
const beforeDay = ['', 'em', 'no dia', 'dia', 'no', 'na'];

/** How somebody asks to be reminded of a customer. */
export const watching = {
  remind: [
    ...listed(
      'lembre-me, lembra-me, me lembre, me lembra, me lembrar, lembrar-me, nos lembre, lembre-nos, ' +
        'me avise, avise-me, me avisa, me avisar, avisa-me, lembrete, novo lembrete',
    ),
    ...combined(
      listed('criar, crie, cria, definir, defina, adicionar, adicione, agendar, agende, configurar'),
      ['lembrete', 'um lembrete', 'um novo lembrete', 'lembretes'],
    ),
    ...listed('me mande um lembrete, me manda um lembrete, envie um lembrete, quero um lembrete'),
  ],
  watch: [
    ...combined(
      listed('acompanhar, acompanhe, acompanha, monitorar, monitore, monitora, monitorizar, vigiar'),
      listed(', o, a, o cliente, a cliente, a empresa, a assinatura de, as assinaturas de'),
    ),
    ...combined(['ficar', 'fique', 'fica', ''], ['de olho'], ['em', 'no', 'na', 'no cliente', 'na cliente']),
  ],
  about: [
    ...combined(
      ['quando'],
      ['vencer', 'vencerem', 'terminar', 'terminarem', 'acabar', 'expirar', 'expirarem'],
      ['', 'o contrato', 'a assinatura', 'as assinaturas', 'as licenças', 'a vigência'],
      ['de', 'do', 'da'],
    ),
    ...listed(
      'de, do, da, dos, das, sobre, sobre o, sobre a, a respeito de, a respeito do, a respeito da, ' +
        'que, que o, que a, quando, para, para o, para a, pra, pro, acerca de, do cliente, ' +
        'da cliente, sobre o cliente, que o cliente, da empresa, da assinatura de, ' +
        'que o contrato da, que o contrato do, que o contrato de, que a assinatura da',
    ),
  ],
  ends: [
    ...listed(
      'em, no dia, dia, na data, até, até o dia, até dia, até o, no, para, pra, fim, para o dia, ' +
        'pro dia, a partir de, término, término em, com término em, vencimento, vencimento em, ' +
        'com vencimento em, validade até, antes de, antes do dia, vencendo em, terminando em, prazo até',
    ),
    ...combined(
      ['', 'que', 'o qual', 'cujo prazo', 'cujo contrato', 'o prazo', 'o contrato'],
      endVerbs,
      beforeDay,
    ),
    ...combined(['', 'vai', 'que vai'], ['vencer', 'terminar', 'acabar', 'expirar'], beforeDay),
  ],
  toDo: {
    after: listed('de, para, pra, que, de que, que eu, que a gente, que nós'),
    beside: listed(
      'não, nao, me, se, lhe, te, nos, preciso, tenho que, tenho de, tenho, devo, precisamos, temos que, temos de, de, que',
    ),
    onDay: listed(
      'em, no dia, dia, na data, no, na, para, pra, para o dia, pro dia, até, até o dia, até dia',
    ),
    // An infinitive.
    verb: '.+[aeio]r|ir',
  },
  dayNumber: { before: ['dia', 'o dia', 'no dia'], after: ['º', 'o'] },
  politeness: listed('por favor, por gentileza, pfv, pfvr, pf, obrigado, obrigada, obg, valeu, vlw'),
} as const satisfies WatchingWords;
