import { speechFor } from '../../languages/speech.ts';
import { separatorOf } from '../../portfolio/asked/list-csv.ts';
import { errorsCsv } from '../../portfolio/errors-csv.ts';
import type { Why } from '../../portfolio/reading.ts';
import { fileNamed } from '../files/file-name.ts';
import type { MadeFile, OfferedFile } from '../files/offered-file.ts';
import type { Turn } from '../turn.ts';
import { nameOfFile } from './name-of-file.ts';
import { reread } from './reread.ts';

type LeftOutFile = Extract<OfferedFile, { kind: 'left-out' }>;

/** The lines of a file that waits which are no subscription, each with why; nothing once it was answered. */
export async function makeLeftOut(
  turn: Turn,
  { fileId, language }: LeftOutFile,
): Promise<MadeFile | undefined> {
  const held = await turn.memory.portfolio.heldFile(fileId);
  if (held === undefined) return undefined;
  const { left } = await reread(turn, held);
  if (left.length === 0) return undefined;
  const { say, locale } = speechFor(turn.who.locale, language);
  const words = {
    line: say('file.leftOut.line'),
    sheet: say('file.leftOut.sheet'),
    reason: say('file.leftOut.reason'),
    of: (why: Why) => say(`left.${why}`),
  };
  const name = nameOfFile(held.fileName, turn.speech).replace(/\.\w+$/, '');
  return {
    name: fileNamed(say('file.leftOut.name', { name }), 'csv'),
    description: turn.speech.say('file.leftOut', { count: left.length }),
    bytes: new TextEncoder().encode(errorsCsv(left, words, separatorOf(locale))),
  };
}
