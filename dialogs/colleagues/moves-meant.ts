import { moveLimits } from '../../reminders/limits.ts';
import type { KeptMove } from '../../reminders/kept-move.ts';
import type { MovesMeant } from '../../understanding/colleagues/colleague-said.ts';
import { findMove } from '../moves/find-move.ts';
import { refuseForeign } from '../moves/owned.ts';
import { say } from '../speak.ts';
import { standingOf } from '../standing.ts';
import type { Turn } from '../turn.ts';

export type { MovesMeant } from '../../understanding/colleagues/colleague-said.ts';

/** The person's own open moves that are meant, one or several; nothing where that is none, which is said. */
export async function movesMeant(turn: Turn, what: MovesMeant): Promise<readonly KeptMove[] | undefined> {
  switch (what.kind) {
    case 'all':
      return await allOwn(turn);
    case 'it': {
      const keptAs = standingOf(turn.conversation).move?.keptAs;
      return keptAs === undefined ? await allOwn(turn) : await mineOf(turn, keptAs);
    }
    case 'named':
      return await named(turn, what.name);
  }
}

/** The move, if it is the person's own; else who may is said. */
export async function mineOf(turn: Turn, id: string): Promise<readonly KeptMove[] | undefined> {
  const kept = await findMove(turn, id);
  if (kept === undefined || refuseForeign(turn, kept)) return undefined;
  return [kept];
}

async function allOwn(turn: Turn): Promise<readonly KeptMove[] | undefined> {
  const moves = await turn.memory.openMoves({ of: 'own', skip: 0, most: moveLimits.open });
  if (moves.length > 0) return moves;
  say(turn, 'handOver.nothing');
  return undefined;
}

async function named(turn: Turn, name: string): Promise<readonly KeptMove[] | undefined> {
  const found = await turn.memory.movesNamed(name);
  const own = found.filter(({ userId }) => userId === turn.who.userId);
  if (own.length > 0) return own;
  const [foreign] = found;
  if (foreign === undefined) say(turn, 'handOver.noMove', { name });
  else refuseForeign(turn, foreign);
  return undefined;
}
