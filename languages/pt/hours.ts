import type { HourWords } from '../language.ts';

/** How the hours of the day are said. */
export const hours = {
  before: ['às', 'à', 'pelas'],
  am: ['da manhã', 'horas da manhã', 'h da manhã', 'da madrugada', 'horas da madrugada', 'h da madrugada'],
  pm: ['da tarde', 'horas da tarde', 'h da tarde', 'da noite', 'horas da noite', 'h da noite'],
  within: {
    before: ['quinze para as', 'quinze pras', 'um quarto para as'],
    after: ['e meia', 'e quinze', 'e trinta', 'e um quarto', 'horas e meia', 'h e meia'],
  },
  plain: [
    'h',
    'hs',
    'hrs',
    'hr',
    'hora',
    'horas',
    'h00',
    'em ponto',
    'horas em ponto',
    'h em ponto',
    'todo dia',
  ],
} as const satisfies HourWords;
