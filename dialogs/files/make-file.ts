import { makeCalendar } from '../drafts/calendar-file.ts';
import { makeDraftFile } from '../drafts/draft-file.ts';
import { makeLeftOut } from '../portfolio/left-out-file.ts';
import { makeListFile } from '../portfolio/list-file.ts';
import type { Turn } from '../turn.ts';
import type { MadeFile, OfferedFile } from './offered-file.ts';

/** The file as it is now; nothing where the person may not see what it is made of, or there is no such thing any more. */
export async function makeFile(turn: Turn, file: OfferedFile): Promise<MadeFile | undefined> {
  switch (file.kind) {
    case 'draft':
      return await makeDraftFile(turn, file);
    case 'calendar':
      return await makeCalendar(turn, file);
    case 'left-out':
      return await makeLeftOut(turn, file);
    case 'portfolio-csv':
      return await makeListFile(turn, file);
  }
}
