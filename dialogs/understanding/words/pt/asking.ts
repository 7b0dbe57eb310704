import { combined, listed } from '../../../../languages/pt/combined.ts';
import type { Particles } from '../words.ts';

/** Begin a sentence that asks, or make it one that supposes. */
export const asking = {
  question: listed(
    'se, o que é, o q é, o que e, oq é, que é, o que são, qual, quais, qual é, quais são, ' +
      'o que significa, o que quer dizer, o que acontece, por que, por quê, pq, como é que, ' +
      'como faço, como posso, como funciona, como sei, como vejo, como se, onde, quem é, quem são, ' +
      'explique, explica, me explica, me explique, fale sobre, fala sobre, me fala sobre, ' +
      'me fale sobre, é importante, é necessário, precisa ter, preciso ter, isso importa, posso, ' +
      'devo, será que, tem como, dá para, dá pra, quando devo, para que serve, pra que serve, ' +
      'faz diferença, o que, quando, quanto, quantos, quantas, quem, cadê, como, por quanto tempo, ' +
      'quanto tempo, podemos, pode ser, pode ser em, pode ser que, a gente pode, a gente precisa, ' +
      'devemos, deveria, deveríamos, tem problema, tem algum problema, tem risco, tem jeito, ' +
      'é possível, é preciso, é verdade que, é um problema, é problema, é melhor, é obrigatório, ' +
      'existe algum, existe alguma, há algum, uma dúvida, dúvida, pergunta, uma pergunta, ' +
      'dúvida rápida, só uma dúvida, alguém sabe, você sabe, vc sabe, sabe se, sabem se, ' +
      'pode me dizer, me diz, me diga, queria saber, gostaria de saber, quero saber, só perguntando, ' +
      'estou perguntando, gdap é necessário, gdap é suficiente, basta, perde, perdem, ' +
      'muda alguma coisa, muda algo, faz sentido, vale a pena, consigo, conseguimos, eu consigo, ' +
      'a gente consegue, o cliente precisa, o cliente pode, o cliente perde, eles precisam, ' +
      'eles podem, e quando, e quem, e como, e qual, e onde',
  ),
  supposing: [
    // "Se" alone is also "itself".
    ...combined(
      ['', 'e', 'só', 'mesmo', 'saber', 'ver'],
      ['se'],
      listed(
        'a, o, as, os, ele, ela, eles, elas, eu, nós, vocês, você, não, n, tiver, tivesse, for, ' +
          'fosse, forem, estiver, estivesse, isso, houver, der, quiser, desligarem, desligar, ' +
          'desligássemos, desligassem, deixar, deixarem, mudar, mudarem, ficar, renovar, migrar, ' +
          'a gente, todo, alguém, ninguém, mantiver, ligar, aceitar, aceitarem, perder, cancelar, ' +
          'pedir, esperar, vencer, comprar, precisar, trocar, recusar, acontecer',
      ),
    ),
    ...listed(
      'você acha, vc acha, cê acha, só pensando, pensando alto, e se, caso, caso o, caso a, ' +
        'supondo, supondo que, suponha, suponha que, suponhamos, digamos que, imagina, imagine, ' +
        'imagina se, a não ser que, desde que, contanto que, na hipótese de, hipoteticamente, ' +
        'em teoria, será',
    ),
  ],
} as const satisfies Pick<Particles, 'question' | 'supposing'>;
