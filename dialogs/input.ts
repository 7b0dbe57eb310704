import type { Submit } from '../cards/parts/submits.ts';
import type { NarrowTable } from '../portfolio/pasted/narrow-table.ts';
import type { FilePlace, Offer } from './files/offered-file.ts';
import type { FileRead, SentFile } from './portfolio/sent-file.ts';

/** Somebody whom a message mentions: by Teams' own id, and by the object id where the client gives it. */
export type Mentioned = {
  readonly id: string;
  readonly aadObjectId?: string | undefined;
  readonly name: string;
};

/** What a person did, as the conversation sees it: read once from the activity, by `bot/`. */
export type Input =
  | {
      readonly kind: 'typed';
      readonly text: string;
      /** The people whom the message mentions; nothing where there are none. */
      readonly mentions?: readonly Mentioned[];
      /** The words look like part of a table; they count first for what they say. */
      readonly pasted?: NarrowTable | undefined;
    }
  | {
      readonly kind: 'pressed';
      readonly submit: Submit;
      /** The activity of the card that was pressed, where the client says so. */
      readonly onActivity?: string;
    }
  /** Teams' own thumbs below a message. */
  | {
      readonly kind: 'feedback';
      readonly reaction: 'like' | 'dislike';
      readonly comment?: string | undefined;
      readonly onActivity?: string | undefined;
    }
  /** They take a file that was offered, to be put there, or leave it. */
  | { readonly kind: 'file-consent'; readonly offer: Offer; readonly upload: FilePlace | undefined }
  /** Card data that no button of ours submits. */
  | { readonly kind: 'unknown-button' }
  /** A file, or pasted rows, that is not read yet; how many more files came along. */
  | { readonly kind: 'file'; readonly file: SentFile; readonly more: number }
  /** The same, once the bot has fetched and read it. */
  | ({ readonly kind: 'file-read' } & FileRead)
  /** Rows of a table that has too few columns to be a list; what it has of those that a list needs. */
  | { readonly kind: 'narrow-table'; readonly found: NarrowTable['found'] }
  | { readonly kind: 'picture' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-long'; readonly most: number; readonly words: number }
  /** The bot was added to the personal chat. */
  | { readonly kind: 'installed' }
  /** The bot became a member of the personal chat: comes with the installation, before or after it. */
  | { readonly kind: 'joined' };
