import type { HeldFile } from '../../portfolio/kept/held-file.ts';
import { say } from '../speak.ts';
import type { Turn } from '../turn.ts';

/** The file of the card that was pressed, if it waits still; else what became of it is said. */
export async function findFile(turn: Turn, id: string): Promise<HeldFile | undefined> {
  const { portfolio } = turn.memory;
  const held = await portfolio.heldFile(id);
  if (held !== undefined) return held;
  turn.refused = 'file-unknown';
  const last = await portfolio.lastImport();
  if (last?.id !== id) say(turn, 'import.gone');
  else say(turn, last.status === 'kept' ? 'import.keptAlready' : 'import.undone');
  return undefined;
}
