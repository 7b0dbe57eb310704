import type { ImportAnswers } from '../../portfolio/kept/held-file.ts';
import type { DateOrder } from '../../portfolio/reading.ts';
import { neededFields, type NeededField } from '../../portfolio/row.ts';
import { say, standingAs } from '../speak.ts';
import type { Turn } from '../turn.ts';
import { findFile } from './find-file.ts';
import { presentFile } from './present-file.ts';
import { reread } from './reread.ts';

type Picked = Readonly<Partial<Record<NeededField, string | number | undefined>>>;

export type FileAnswer =
  | { readonly dateOrder: DateOrder }
  /** Places of columns in the file, counted from 0, as a card's inputs bring them. */
  | { readonly columns: Picked };

/** What was asked about a file is answered: it is read anew, and its card shows what it says then. */
export async function answerFile(turn: Turn, id: string, answer: FileAnswer): Promise<void> {
  const held = await findFile(turn, id);
  if (held === undefined) return;
  const answers =
    'dateOrder' in answer
      ? { ...held.answers, dateOrder: answer.dateOrder }
      : await withColumns(turn, held, answer.columns);
  if (answers === undefined) {
    say(turn, 'import.columns.pick');
    return;
  }
  turn.effects.push({ kind: 'file-answered', id, answers });
  const file = { ...held, answers };
  const reading = await reread(turn, file);
  const isAskedAgain = 'columns' in answer && reading.problem !== undefined;
  if (isAskedAgain) say(turn, 'import.columns.none');
  await presentFile(turn, file, reading, {
    stored: await turn.memory.portfolio.whole(),
    sentAs: standingAs(turn, id),
  });
}

/** Nothing where not each needed column was picked. */
async function withColumns(
  turn: Turn,
  file: Parameters<typeof reread>[1],
  picked: Picked,
): Promise<ImportAnswers | undefined> {
  const { columns: read } = await reread(turn, file);
  const columns: Record<string, string> = {};
  for (const field of neededFields) {
    const at = picked[field] === undefined || picked[field] === '' ? undefined : Number(picked[field]);
    const heading = at === undefined ? read?.found[field] : read?.headings[at];
    if (heading === undefined || heading === '') return undefined;
    columns[field] = heading;
  }
  return { ...file.answers, columns };
}
