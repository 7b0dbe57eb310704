import { absenceSchema, type Absence } from './absence.ts';
import type { Conversation } from './conversation.ts';
import { moveSchema, type Move } from './move/move.ts';
import { watchingSchema, type Watching } from './watch/watching.ts';

/** What is open in a conversation. */
export type Standing = {
  /** The dialog that hears what is typed. */
  readonly top: 'idle' | 'move' | 'watch' | 'resume' | 'forget';
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
  const top = dialogStack.at(-1);
  const move = moveSchema.safeParse(dialogStack.findLast(({ id }) => id === 'move')?.state).data;
  switch (top?.id) {
    case 'watch':
      return { top: 'watch', move, watching: watchingSchema.safeParse(top.state).data };
    case 'resume':
      return { top: 'resume', move, absence: absenceSchema.safeParse(top.state).data };
    case 'move':
    case 'forget':
      return { top: top.id, move };
    default:
      return { top: 'idle' };
  }
}
