import type { Language } from '../language.ts';

/** How people point at one of a few answers that were offered. */
export const ordinals = {
  places: [
    ['primeira', 'primeiro', '1a', '1o', '1ª', '1º', '1', 'um', 'uma'],
    ['segunda', 'segundo', '2a', '2o', '2ª', '2º', '2', 'dois', 'duas'],
    ['terceira', 'terceiro', '3a', '3o', '3ª', '3º', '3', 'três'],
    ['quarta', 'quarto', '4a', '4o', '4ª', '4º', '4', 'quatro'],
    ['quinta', 'quinto', '5a', '5o', '5ª', '5º', '5', 'cinco'],
  ],
  last: ['última', 'último'],
  around: (
    'a o as os um uma de do da em no na é e foi seria opção alternativa número resposta data dia mês país eu nós ' +
    'quero queria quis dizer digo escolho prefiro fico com essa esse esta este isso que por favor acho não sim'
  ).split(' '),
} as const satisfies Language['ordinals'];
