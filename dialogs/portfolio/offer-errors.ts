import { offerFile } from '../files/offer-file.ts';
import { say } from '../speak.ts';
import type { Turn } from '../turn.ts';
import { findFile } from './find-file.ts';

/** Offers the lines that were left out, each with why, as a CSV. */
export async function offerErrors(turn: Turn, id: string): Promise<void> {
  const held = await findFile(turn, id);
  if (held === undefined) return;
  const { language } = turn.speech;
  const isOffered = await offerFile(turn, { kind: 'left-out', fileId: id, language });
  if (!isOffered) say(turn, 'import.errors.none');
}
