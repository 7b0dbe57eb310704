import { withLabelled } from './labelled/with-labelled.ts';
import { readUnlabelled } from './read-unlabelled.ts';
import type { Listening, Said } from './said.ts';

export type { Listening, Said } from './said.ts';

/**
 * What a message says, in whichever of the languages; days are UTC days.
 * Pure and bounded in its work, and never throws: what is not clear becomes a doubt, what is not known stays unread.
 */
export function read(text: string, listening: Listening): Said {
  return withLabelled(text, listening, readUnlabelled);
}
