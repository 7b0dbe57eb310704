import { combined, listed } from '../../../../languages/pt/combined.ts';
import { phrases } from './command-phrases.ts';
import type { CommandWords } from '../words.ts';

const zone = listed('fuso horário, fuso, meu fuso horário, o fuso horário, meu fuso, o fuso, time zone');
const remindAt = listed(
  'lembre-me, me lembre, me lembra, lembra-me, me lembrar, lembrar-me, me avise, avise-me, ' +
    'me avisa, avisa-me, me lembre sempre, lembre-me sempre, lembretes, lembrete, ' +
    'mandar lembretes, mande os lembretes, envie os lembretes, envie lembretes, ' +
    'quero os lembretes',
);
const changeTo = listed('mudar, mude, muda, alterar, altere, altera, trocar, troque, troca, definir');

/** Whole messages that ask the bot to do something; politeness around them does not matter. */
export const commands = {
  phrases,
  politeness: listed(
    'por favor, por gentileza, pfv, pfvr, pf, fazendo favor, se faz favor, se puder, faz favor, ' +
      'obrigado, obrigada, obg, valeu, agora, já, então, bem, bom, ok, certo, beleza, blz, ótimo, ' +
      'perfeito, legal, tá, tá bom, tá bem, oh, ah, bot, robô, vamos, bora, e, quero, eu quero, ' +
      'queria, eu queria, gostaria de, eu gostaria de, desejo, preciso, preciso de, posso, ' +
      'eu posso, podemos, pode, você pode, vc pode, vc poderia, poderia, você poderia, dá para, ' +
      'dá pra, consegue, só, apenas, me dá, me dê',
  ),
  determiners: listed(
    'o, a, os, as, meu, minha, meus, minhas, o meu, a minha, nosso, nossa, o nosso, a nossa, ' +
      'seu, sua, dele, esse, essa, este, esta, um, uma',
  ),
  settings: {
    timeZone: [
      ...zone,
      ...combined(zone, ['é', 'e', 'de', 'do', 'da']),
      ...combined(changeTo, zone, ['para', 'pra', 'para o de', 'para o']),
      ...combined(['usar', 'use', 'usa'], zone, ['', 'de', 'do', 'da']),
    ],
    hour: [
      ...combined(remindAt, ['às', 'a', 'à', 'as', 'sempre às', 'todo dia às', 'todos os dias às', 'pelas']),
      ...listed('hora do lembrete, hora dos lembretes, horário do lembrete, horário dos lembretes, horário'),
    ],
  },
  language: {
    set: [
      ...combined(
        ['idioma', 'língua', 'linguagem', 'meu idioma', 'o idioma', 'minha língua', 'a língua'],
        ['', 'é', 'para', 'pra'],
      ),
      ...combined(
        changeTo,
        ['', 'o', 'meu', 'de', 'a'],
        ['idioma', 'língua'],
        ['para', 'pra', 'para o', 'pro', 'em'],
      ),
    ],
    in: listed(
      'em, no, fale, fala, falar, falar em, fale em, fala em, fale comigo em, fala comigo em, ' +
        'escreva em, escreve em, responda em, responde em, me responda em, me responde em, prefiro, ' +
        'prefiro em, quero em, eu falo, falo, você fala, vc fala, mudar para, mude para, muda para, ' +
        'mudar pra, muda pra, trocar para, troca para, troca pra, alterar para, passar para, usar o, ' +
        'conversar em, converse em, conversa em, mostrar em, mostre em',
    ),
    names: {
      en: ['inglês britânico', 'inglês americano', 'inglês dos Estados Unidos'],
      sv: ['sueco da Finlândia'],
      pt: listed(
        'português do Brasil, português brasileiro, português de Portugal, português europeu, ' +
          'português (Brasil), português (Portugal), brasileiro português',
      ),
    },
  },
  clock: {
    move: listed('hora, mudar a hora para, alterar a hora para, ajustar a hora para, ajustar o relógio para'),
    now: ['agora', 'hoje', 'de volta'],
  },
  accented: [],
  vagueFields: listed(
    'resposta, respostas, uma resposta, a resposta, resposta anterior, alguma coisa, algo, isso, ' +
      'outra coisa, país, o país, países, data, a data, número, o número, dados, informação',
  ),
} as const satisfies CommandWords;
