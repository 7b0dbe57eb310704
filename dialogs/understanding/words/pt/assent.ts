import { listed } from '../../../../languages/pt/combined.ts';
import type { Words } from '../words.ts';

/** Yes and no that mean it also in a sentence; "isso" and "s" are more often other words there. */
export const clearYes = listed(
  'sim, sim sim, claro, claro que sim, com certeza, certo, correto, exato, exatamente, ' +
    'isso mesmo, isso aí, positivo, afirmativo, uhum, aham, acho que sim, acho q sim, sem dúvida, é sim, ' +
    'sim é, está sim, sim está, são sim, sim são, temos sim, sim temos, tem sim, sim tem, já sim',
);

export const clearNo = listed(
  'não, não não, negativo, acho que não, acho q não, acho q n, nn, claro que não, de jeito nenhum, não é, não está, não foi, não são, ' +
    'não ainda não, que nada',
);

/** No such thing is there. */
export const notThere = ['não tem', 'não temos', 'não há', 'não existe', 'não tem nada', 'sem nada'];

/** Yes and no by themselves. */
export const assent = {
  yes: [
    ...clearYes,
    ...listed('s, ss, sm, isso, é, é isso, é isso mesmo, pode ser, beleza, blz, sim esquecer tudo'),
  ],
  no: [
    ...clearNo,
    ...notThere,
    ...listed('n, ainda não, nada disso, nenhum, nenhuma, nenhuma delas, nenhum deles'),
  ],
} as const satisfies Words['assent'];
