import { noteCard } from '../../cards/portfolio/note-card.ts';
import { say, sentence, standingAs } from '../speak.ts';
import type { Turn } from '../turn.ts';
import { findFile } from './find-file.ts';
import { nameOfFile } from './name-of-file.ts';

/** Nothing of the file is kept. */
export async function dropFile(turn: Turn, id: string): Promise<void> {
  const held = await findFile(turn, id);
  if (held === undefined) return;
  turn.effects.push({ kind: 'file-dropped', id });
  const values = { name: nameOfFile(held.fileName, turn.speech) };
  const sentAs = standingAs(turn, id);
  if (sentAs === undefined) {
    say(turn, 'import.dropped', values);
    return;
  }
  const shown = noteCard({ text: sentence(turn, 'import.dropped', values) }, turn.speech);
  turn.outgoing.push({ kind: 'replace', ...sentAs, shown });
}
