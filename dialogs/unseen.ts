import type { Turn } from './turn.ts';

/** In milliseconds: an answer that comes sooner was typed together with the one before, while its question was sent. */
const together = 1_000;

/**
 * Whether somebody types who may not have seen what waits for an answer: Teams did not take it, or the bot was ended
 * before it was sent. What they say would be heard as the answer to another question than they have before them.
 */
export function mayBeUnseen({ input, conversation: { open, lastHeardAt }, now }: Turn): boolean {
  if (input.kind !== 'typed' || open === undefined || lastHeardAt === undefined) return false;
  const isKnownToBeShown = open.wasShown === true || open.sentAs !== undefined;
  return !isKnownToBeShown && now.getTime() - Date.parse(lastHeardAt) > together;
}
