import { combined, listed } from './combined.ts';
import type { LengthWords } from '../language.ts';

/** How long something is to be, and that it is so long before something else. */
export const lengths = {
  before: ['por', 'com', 'em'],
  one: ['um', 'uma'],
  units: {
    day: ['dia', 'dias'],
    week: ['semana', 'semanas'],
    month: ['mês', 'meses'],
  },
  whole: {
    day: ['na véspera', 'no dia'],
    week: ['na semana', 'próxima semana', 'semana que vem'],
    month: ['no mês', 'próximo mês', 'mês que vem'],
  },
  ahead: [
    ...combined(['antes'], ['', 'do fim', 'do final', 'do vencimento', 'do término'], ['', 'de', 'do', 'da']),
    ...listed('antes que, antes que o, antes que a, antes de o, antes de a, antes do dia'),
    ...listed('de antecedência, de antecedência de, com antecedência'),
  ],
} as const satisfies LengthWords;
