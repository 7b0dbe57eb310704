import { draftText } from '../../cards/drafts/draft-text.ts';
import { nameOf } from '../../cards/moves/move-list-card.ts';
import { speechFor } from '../../languages/speech.ts';
import { fileNamed } from '../files/file-name.ts';
import type { MadeFile, OfferedFile } from '../files/offered-file.ts';
import type { Turn } from '../turn.ts';
import { factsOfMove } from './facts-of-move.ts';

type DraftFile = Extract<OfferedFile, { kind: 'draft' }>;

/** The text as a file; nothing where there is none of that kind any more, or the person may not see the move. */
export async function makeDraftFile(
  turn: Turn,
  { moveId, draft, language }: DraftFile,
): Promise<MadeFile | undefined> {
  const kept = await turn.memory.moveSeen(moveId);
  const facts = kept && factsOfMove(turn, kept);
  if (kept === undefined || facts === undefined) return undefined;
  const speech = speechFor(turn.who.locale, language);
  const text = draftText(draft, facts, speech);
  if (text === undefined) return undefined;
  const title = turn.speech.say(`draft.title.${draft}`);
  const move = nameOf(kept, turn.speech);
  return {
    name: fileNamed(turn.speech.say('draft.file.name', { title, move }), 'txt'),
    description: turn.speech.say('draft.file', { title }),
    // As every editor on Windows shows it.
    bytes: new TextEncoder().encode(`${text.replaceAll('\n', '\r\n')}\r\n`),
  };
}
