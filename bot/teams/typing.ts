import type { TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import { faultOf } from '../faults/fault-of.ts';
import { answering, forNotices } from './answering.ts';

/** In milliseconds: after how long it is shown that the bot works, and how long until it is shown again. */
export type TypingTimes = { readonly after: number; readonly every: number };

/**
 * Teams' store wants an answer, or typing, within two seconds of a message; half a second is for the way here and back.
 * Clients show typing for three seconds, and it is to be sent no more often than that (A6000, A6001 of
 * github.com/microsoft/Agents/blob/main/specs/activity/protocol-activity.md).
 */
export const usualTyping: TypingTimes = { after: 1_500, every: 3_000 };

/** Does the work of a turn, and shows what it shows meanwhile. */
export type Meanwhile = (context: TurnContext, work: () => Promise<void>) => Promise<void>;

/** Shows nothing. */
export const silently: Meanwhile = (_context, work) => work();

/**
 * Shows that the bot types while a message is not answered. An invoke waits for an answer of its own form. Where it cannot
 * be shown, nothing else fails, and it is not tried again in that turn.
 */
export function typingWhile(log: Logger, times = usualTyping): Meanwhile {
  /** The chats in which some turn types already. */
  const chats = new Set<string>();
  return async (context, work) => {
    if (context.activity.type === 'invoke') {
      await work();
      return;
    }
    const stop = beginTyping(context, { ...times, chats, log });
    context.turnState.set(stopKey, stop);
    try {
      await work();
    } finally {
      await stop();
    }
  };
}

/** Ends it before the answer is sent; resolves once nothing of it is on its way that could arrive later. */
export async function stopTyping({ turnState }: TurnContext): Promise<void> {
  await turnState.get<(() => Promise<void>) | undefined>(stopKey)?.();
}

const stopKey = Symbol('stop typing');

type Typing = TypingTimes & { readonly chats: Set<string>; readonly log: Logger };

function beginTyping(context: TurnContext, { after, every, chats, log }: Typing): () => Promise<void> {
  const chat = context.activity.conversation.id;
  let isMine = false;
  let isOver = false;
  let sending = Promise.resolve();
  let timer = setTimeout(look, after).unref();

  function look(): void {
    sending = type();
  }

  async function type(): Promise<void> {
    if (isMine || !chats.has(chat)) {
      isMine = true;
      chats.add(chat);
      if (!(await isShown(context, log))) return;
    }
    if (!isOver) timer = setTimeout(look, every).unref();
  }

  return async () => {
    isOver = true;
    clearTimeout(timer);
    if (isMine) chats.delete(chat);
    await sending;
  };
}

async function isShown(context: TurnContext, log: Logger): Promise<boolean> {
  try {
    await answering(forNotices, () => context.sendActivity({ type: 'typing' }));
    return true;
  } catch (error) {
    log.debug({ err: error, ...faultOf(error) }, 'it could not be shown that the bot types');
    return false;
  }
}
