import { absenceSchema, type Absence } from './absence.ts';
import type { Conversation } from './conversation.ts';
import { moveSchema, type Move } from './move/move.ts';
import { watchingSchema, type Watching } from './watch/watching.ts';

/** The dialog that hears what is typed, or that nothing is open. */
export type Top = 'idle' | 'move' | 'watch' | 'resume' | 'forget';

/** What is open in a conversation. */
export type Standing = {
  readonly top: Top;
  /** What is on top once that is left. */
  readonly below: Top;
  /** The move that is on top, or below what is. */
  readonly move?: Move | undefined;
  /** The watch that is being set up on top. */
  readonly watching?: Watching | undefined;
  /** What is asked of somebody who came back, on top. */
  readonly absence?: Absence | undefined;
};

/** Where the conversation stands, in a word for the log. */
export function stepOf({ dialogs: { dialogStack }, open }: Pick<Conversation, 'dialogs' | 'open'>): string {
  const dialog = dialogStack.at(-1)?.id ?? 'idle';
  return open?.shows.kind === 'question'
    ? `${dialog}:${open.shows.field}`
    : `${dialog}:${open?.shows.kind ?? 'none'}`;
}

/** What is open, as the conversation is stored. */
export function standingOf({ dialogs: { dialogStack } }: Pick<Conversation, 'dialogs'>): Standing {
  const [below, top] = [dialogStack.at(-2), dialogStack.at(-1)];
  const move = moveSchema.safeParse(dialogStack.findLast(({ id }) => id === 'move')?.state).data;
  const standing = { top: topOf(top?.id), below: topOf(below?.id), move };
  switch (standing.top) {
    case 'watch':
      return { ...standing, watching: watchingSchema.safeParse(top?.state).data };
    case 'resume':
      return { ...standing, absence: absenceSchema.safeParse(top?.state).data };
    default:
      return standing;
  }
}

function topOf(id: string | undefined): Top {
  switch (id) {
    case 'move':
    case 'watch':
    case 'resume':
    case 'forget':
      return id;
    default:
      return 'idle';
  }
}
