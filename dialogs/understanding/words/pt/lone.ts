import { listed } from '../../../../languages/pt/combined.ts';
import { clearNo, notThere, clearYes as yes } from './assent.ts';
import type { SomeChoicePhrases } from '../words.ts';

const clearYes = [...yes, 'isso', 'é isso', 's', 'ss'];
const nothing = [...notThere, 'nenhum', 'nenhuma', 'nada', 'nada ainda', 'sem'];
const both = ['ambos', 'os dois', 'as duas', 'temos os dois'];

/** Say it as the whole of a clause in such an answer, or beside the field's name. */
export const lone = {
  relationship: {
    accepted: [
      ...clearYes,
      ...listed(
        'feito, feita, pronto, pronta, já temos, temos uma, já temos uma, já tem, já existe, ' +
          'já há, já foi',
      ),
    ],
    invited: clearNo,
    none: [...clearNo, ...nothing],
  },
  delegatedAdmin: {
    gdap: [...clearYes, ...both],
    dap: [...clearYes, ...both],
    none: [...clearNo, ...nothing],
  },
  licenceCount: {
    unchanged: [...clearYes, 'continua', 'continuam', 'permanece', 'permanecem'],
    changed: clearNo,
  },
  autoRenew: { on: [...clearYes, 'on'], off: [...clearNo, ...nothing, 'off'] },
} as const satisfies SomeChoicePhrases;
