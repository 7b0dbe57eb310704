import type { Watch } from '../../reminders/watch.ts';
import type { Given } from '../given.ts';
import type { Memory } from '../memory.ts';
import { noticed, type WatchOutcome } from './outcome.ts';

/** A watch that was asked for, or why it is not to be had. */
export type Found =
  | {
      readonly kind: 'found';
      readonly watch: Watch;
      /** Another than who made it may act on it, as they stand in, or it came here instead. */
      readonly isShared?: true;
    }
  | { readonly kind: 'not-picked' }
  /** There is no such watch here: the card is of elsewhere, or its data is not what the bot put into it. */
  | { readonly kind: 'unknown' };

type Finding = Pick<Given, 'who'> & { readonly memory: Memory };

/** The person's own watch: of any place in their chat with the bot, else of this one. */
export async function findOwn({ memory, who }: Finding, id: string | undefined): Promise<Found> {
  if (id === undefined) return { kind: 'not-picked' };
  const mine = who.inPersonalChat ? await memory.ownWatch(id) : undefined;
  return await found({ memory, who }, mine ?? (await memory.watchHere(id)));
}

/** A watch of which is reminded here, whoever made it. */
export async function findHere(turn: Finding, id: string | undefined): Promise<Found> {
  return id === undefined ? { kind: 'not-picked' } : await found(turn, await turn.memory.watchHere(id));
}

async function found({ memory, who }: Finding, watch: Watch | undefined): Promise<Found> {
  if (watch === undefined) return { kind: 'unknown' };
  const isShared = watch.userId !== who.userId && (await memory.actsOn(watch.id));
  return isShared ? { kind: 'found', watch, isShared } : { kind: 'found', watch };
}

/** Why nothing comes of a watch that was not found. */
export function notFound({ kind }: Exclude<Found, { kind: 'found' }>): WatchOutcome {
  if (kind === 'not-picked') return noticed('notice.pickWatch');
  return { ...noticed('notice.watchUnknown'), refused: 'watch-unknown' };
}

/** What is refused of somebody who has not made the watch; it is told who may. Nothing where they made it. */
export function refusedOf(
  { who }: Pick<Given, 'who'>,
  { watch: { userId, makerName }, isShared }: Extract<Found, { kind: 'found' }>,
): WatchOutcome | undefined {
  if (userId === who.userId || isShared === true) return undefined;
  const told =
    makerName === ''
      ? noticed('notice.notYourWatch.unnamed')
      : noticed('notice.notYourWatch', { maker: makerName });
  return { ...told, refused: 'watch-foreign' };
}
