import { draftText } from '../../cards/drafts/draft-text.ts';
import type { DraftKind } from '../../cards/drafts/draft-kinds.ts';
import { unlinked } from '../../cards/parts/links.ts';
import type { LanguageId } from '../../languages/language-id.ts';
import { speechFor } from '../../languages/speech.ts';
import { offerFile } from '../files/offer-file.ts';
import { findMove } from '../moves/find-move.ts';
import { say } from '../speak.ts';
import type { Turn } from '../turn.ts';
import { factsOfMove } from './facts-of-move.ts';

type Wanted = { readonly moveId: string; readonly draft: DraftKind; readonly language: LanguageId };

/** Gives one text as a message of its own, so that it can be copied whole, and in the personal chat as a file too. */
export async function giveDraft(turn: Turn, { moveId, draft, language }: Wanted): Promise<void> {
  const kept = await findMove(turn, moveId);
  const facts = kept && factsOfMove(turn, kept);
  if (kept === undefined) return;
  const speech = speechFor(turn.who.locale, language);
  // Of the addresses in it only the bot's own are links.
  const plain = facts && {
    ...facts,
    customer: facts.customer && unlinked(facts.customer),
    sender: unlinked(facts.sender),
  };
  const text = plain && draftText(draft, plain, speech);
  if (text === undefined) {
    say(turn, 'draft.gone');
    return;
  }
  turn.outgoing.push({ kind: 'text', text });
  if (turn.who.inPersonalChat) await offerFile(turn, { kind: 'draft', draft, moveId, language });
}
