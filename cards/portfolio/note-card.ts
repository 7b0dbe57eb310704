import type { Speech } from '../../languages/speech.ts';
import type { Shown } from '../parts/shown.ts';
import { sheetCard } from './sheet.ts';

/** What a card about a file becomes where a sentence is all that is left to say. */
export function noteCard({ text }: { readonly text: string }, speech: Speech): Shown {
  return sheetCard({ lines: [text] }, speech);
}
