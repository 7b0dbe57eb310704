import type { Said } from '../../understanding/said.ts';
import type { KeptMove } from '../../reminders/kept-move.ts';
import type { ProgressOf } from '../means/situation.ts';
import type { Standing } from '../standing.ts';
import type { Turn } from '../turn.ts';

/** So many are offered to pick from. */
const mostOffered = 5;

/** The open moves that what is said to be done can be of; looked up only where something is. */
export async function progressOfMoves(
  { memory, who }: Pick<Turn, 'memory' | 'who'>,
  said: Said | undefined,
  { top, move }: Standing,
): Promise<ProgressOf | undefined> {
  const progress = said?.progress;
  if (progress === undefined) return undefined;
  const { of: name } = progress;
  if (name !== undefined) {
    const moves = await memory.movesNamed(name);
    const isCalled = ({ customer }: KeptMove) => customer?.toLowerCase() === name.toLowerCase();
    return some('name', moves, moves.length === 1 && moves.every(isCalled));
  }
  if (top === 'move' && move?.at.kind === 'planned' && move.keptAs !== undefined) {
    const kept = await memory.moveSeen(move.keptAs);
    return kept === undefined ? undefined : { by: 'table', moves: [kept], isSaid: true };
  }
  // "Done" is said of much else.
  if (top !== 'idle' || ('deed' in progress && progress.deed === 'all')) return undefined;
  const of = who.inPersonalChat ? 'own' : 'here';
  return some('rest', await memory.openMoves({ of, skip: 0, most: mostOffered }), false);
}

function some(by: ProgressOf['by'], moves: ProgressOf['moves'], isSaid: boolean): ProgressOf | undefined {
  return moves.length === 0 ? undefined : { by, moves, isSaid };
}
