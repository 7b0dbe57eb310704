import type { Memory } from '../../dialogs/memory.ts';
import { actsOn } from '../../storage/acts-on.ts';
import { colleaguesKnown, habitsOf } from '../../storage/colleagues.ts';
import type { Database } from '../../storage/database.ts';
import { stored } from '../../storage/driver-faults.ts';
import { awaiting, pendingOf, roomOf, watchesOfMoves } from '../../storage/hand-over.ts';
import { movesNamed, movesOfIds } from '../../storage/kept-moves.ts';
import { standInOf } from '../../storage/stand-ins.ts';
import type { Talk } from './incoming.ts';

type OfColleagues = Pick<
  Memory,
  | 'movesNamed'
  | 'movesOfIds'
  | 'colleagues'
  | 'loadOf'
  | 'watchesOfMoves'
  | 'habitsOf'
  | 'pendingHandOvers'
  | 'awaitingMe'
  | 'standInOf'
  | 'actsOn'
>;

/** What a dialog may look up about colleagues at that moment: who is known, who stands in, what is handed over. */
export function memoryOfColleagues(
  database: Database,
  { key, teamsId }: Pick<Talk, 'key' | 'teamsId'>,
  now: Date,
): OfColleagues {
  return {
    movesNamed: (customer) => stored(movesNamed(database, key, customer)),
    movesOfIds: (ids) => stored(movesOfIds(database, key, ids)),
    colleagues: (sought) => stored(colleaguesKnown(database, key, sought)),
    loadOf: (userId) => stored(roomOf(database, { ...key, userId })),
    watchesOfMoves: (ids) => stored(watchesOfMoves(database, ids)),
    habitsOf: (userId) => stored(habitsOf(database, { ...key, userId })),
    pendingHandOvers: (of) => stored(pendingOf(database, key, of)),
    awaitingMe: () => stored(awaiting(database, key, [key.userId, teamsId])),
    standInOf: (userId) => stored(standInOf(database, { ...key, userId }, now)),
    actsOn: (id) => stored(actsOn(database, key, id)),
  };
}
