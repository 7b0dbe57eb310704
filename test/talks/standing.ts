import { conversationSchema } from '../../dialogs/conversation.ts';
import { MoveDialog } from '../../dialogs/move/move-dialog.ts';
import { moveSchema } from '../../dialogs/move/move.ts';
import type { Draft, Field } from '../../guidance/answers.ts';
import type { ConversationKey } from '../../storage/conversation-key.ts';
import type { Database } from '../../storage/database.ts';
import { loadTurn } from '../../storage/turns.ts';

/** Where a talk stands, as it is stored between turns. */
export type Standing = {
  readonly at: Field | 'plan' | 'nowhere';
  readonly draft: Draft;
  /** The fields of which something was said that is asked back. */
  readonly doubts: readonly Field[];
  /** The questions that stay without an answer. */
  readonly leftOpen: readonly Field[];
  /** What the latest plan was made of. */
  readonly planned: Draft | undefined;
};

export async function standingOf(database: Database, key: ConversationKey): Promise<Standing> {
  const { state } = await loadTurn(database, key);
  const nowhere: Standing = { at: 'nowhere', draft: {}, doubts: [], leftOpen: [], planned: undefined };
  if (state === undefined) return nowhere;
  const { dialogs, open } = conversationSchema.parse(state);
  const stored = dialogs.dialogStack.find(({ id }) => id === MoveDialog.id);
  if (stored === undefined) return nowhere;
  const { at, draft, planned, leftOpen = [], unsettled = [] } = moveSchema.parse(stored.state);
  const asksBack = at.kind === 'question' && at.options !== undefined ? [at.field] : [];
  return {
    at: at.kind === 'planned' ? 'plan' : open?.shows.kind === 'question' ? open.shows.field : 'nowhere',
    draft,
    doubts: [...asksBack, ...unsettled.map(({ field }) => field)],
    leftOpen,
    planned: planned?.draft,
  };
}
