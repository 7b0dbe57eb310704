import type { HeldFile } from '../../portfolio/kept/held-file.ts';
import type { Reading } from '../../portfolio/reading.ts';
import { todayOf } from '../given.ts';
import type { Turn } from '../turn.ts';

/** What the file says, given what was answered about it. */
export async function reread(turn: Turn, file: HeldFile): Promise<Reading> {
  const { dateOrder, columns } = file.answers;
  return await turn.memory.readFile(file, {
    today: todayOf(turn),
    ...(dateOrder === undefined ? {} : { dateOrder }),
    ...(columns === undefined ? {} : { columns }),
  });
}
