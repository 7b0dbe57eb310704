import type { DraftsCommand } from '../means/asked.ts';
import { findMove } from '../moves/find-move.ts';
import type { Turn } from '../turn.ts';
import { giveDraft } from './give-draft.ts';
import { moveMeant } from './move-meant.ts';
import { offerCalendar } from './offer-calendar.ts';
import { showDrafts } from './show-drafts.ts';

/** Does what a person asks about what is handed on of a move, whatever else is open. */
export async function obeyDrafts(turn: Turn, command: DraftsCommand): Promise<void> {
  if (command.kind === 'drafts-press') {
    await press(turn, command.submit);
    return;
  }
  const kept = await moveMeant(turn);
  if (kept === undefined) return;
  if (command.kind === 'calendar') await offerCalendar(turn, kept);
  else showDrafts(turn, kept);
}

type DraftsPress = Extract<DraftsCommand, { kind: 'drafts-press' }>['submit'];

async function press(turn: Turn, submit: DraftsPress): Promise<void> {
  if (submit.verb === 'draft' && submit.draft !== 'calendar') {
    await giveDraft(turn, { ...submit, draft: submit.draft });
    return;
  }
  const { moveId, language } = submit;
  const kept = moveId === undefined ? await moveMeant(turn) : await findMove(turn, moveId);
  if (kept === undefined) return;
  if (submit.verb === 'draft') await offerCalendar(turn, kept, language);
  else showDrafts(turn, kept, language);
}
