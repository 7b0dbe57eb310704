import { remembered } from '../remembered.ts';
import { fold } from '../fold.ts';
import type { State } from '../row.ts';
import { phrases } from './phrases.ts';

/** What is told first counts: "suspended (trial)" is suspended. */
const words = [
  [
    'cancelled',
    phrases(
      ({ states }) => states.cancelled,
      'gekündigt, storniert, opsagt, oppsagt, annuleret, opgezegd, résilié, annulé, cancelado, annullato',
    ),
  ],
  [
    'suspended',
    phrases(
      ({ states }) => states.suspended,
      'gesperrt, ausgesetzt, suspendiert, suspendido, suspendu, sospeso, suspenderet, opgeschort',
    ),
  ],
  ['trial', phrases(({ states }) => states.trial, 'testversion, prøve, prueba, essai, prova')],
  ['extended', phrases(({ states }) => states.extended, 'verlängert, forlænget, forlenget, verlengd')],
  [
    'active',
    phrases(({ states }) => states.active, 'aktiv, aktive, actif, activo, attivo, actief, aktiivinen'),
  ],
] as const satisfies readonly (readonly [State, unknown])[];

/** The state that a cell names; nothing for others ("pending", "expired", which the end of the term tells better). */
export const readState = remembered(500, (cell): State | undefined => {
  const folded = fold(cell);
  return words.find(([, named]) => named.isIn(folded))?.[0];
});
