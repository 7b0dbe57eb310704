import type { EndSaid } from '../reminding/watch-said.ts';

/** What of somebody's moves is meant. */
export type MovesMeant = { readonly kind: 'all' | 'it' } | { readonly kind: 'named'; readonly name: string };

/** A whole message about colleagues who take over for good, or stand in for a while; names as they were written. */
export type ColleagueCommand =
  | { readonly kind: 'hand-over'; readonly what: MovesMeant; readonly to: string }
  | { readonly kind: 'withdraw-hand-over'; readonly name?: string | undefined }
  /** Without a day it is to be asked. */
  | { readonly kind: 'stand-in'; readonly to: string; readonly end?: EndSaid | undefined }
  | { readonly kind: 'stand-in-off' | 'stand-in-shown' };
