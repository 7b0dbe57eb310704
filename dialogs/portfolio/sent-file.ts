import type { Reading } from '../../portfolio/reading.ts';
import type { SentAs } from '../sent-as.ts';

/** What somebody sent to be read as their list: a file that Teams keeps, or rows that they pasted. */
export type SentFile = { readonly name: string } & (
  | { readonly in: 'onedrive'; readonly address: string }
  | { readonly in: 'message'; readonly bytes: Uint8Array }
);

/** Why a file could not be fetched. */
export type NotFetched = 'too-large' | 'elsewhere' | 'unreachable';

/** A file as the bot has read it. */
export type FileRead = {
  readonly name: string;
  /** How many more files came along. */
  readonly more: number;
  /** The message that says that it is being read, where one was needed: what comes of it takes its place. */
  readonly sentAs: SentAs | undefined;
} & ({ readonly bytes: Uint8Array; readonly reading: Reading } | { readonly notFetched: NotFetched });
