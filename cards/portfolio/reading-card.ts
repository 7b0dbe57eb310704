import type { Speech } from '../../languages/speech.ts';
import type { Shown } from '../parts/shown.ts';
import { sheetCard } from './sheet.ts';

/** Stands while a file is read, and is replaced by what comes of it; nothing where rows were pasted. */
export function readingCard({ name }: { readonly name: string }, speech: Speech): Shown {
  const called = name === '' ? speech.say('import.pasted') : name;
  return sheetCard(
    { lines: [speech.say('import.reading', { name: called })], small: speech.say('import.reading.text') },
    speech,
  );
}
