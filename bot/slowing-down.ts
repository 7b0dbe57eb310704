import type { TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import { storedLanguage } from '../cards/language-id.ts';
import { speechFor } from '../cards/speech.ts';
import { addresseeOf } from '../storage/addressee.ts';
import type { Database } from '../storage/database.ts';
import { answering, forNotices } from './answering.ts';
import { personOf } from './chosen-languages.ts';
import { textActivity } from './deliver.ts';
import { readIncoming, type Incoming, type Talk } from './incoming.ts';
import { keepPace, paceWindow } from './pace.ts';

export type SlowingParts = {
  /** How many messages, typed or pressed, somebody may send in ten seconds. */
  readonly most: number;
  readonly database: Database;
  readonly clock: () => Date;
  readonly log: Logger;
  readonly onTurn: (context: TurnContext) => Promise<void>;
};

/** Lets turns through as long as people write like people. Whoever is faster is told once; nothing of it is stored. */
export function slowDown(parts: SlowingParts): (context: TurnContext) => Promise<void> {
  const paceOf = keepPace(parts.most);
  return async (context) => {
    const incoming = readIncoming(context.activity);
    const pace = isMessage(incoming)
      ? paceOf(personOf(incoming.key), incoming.activity, parts.clock().getTime())
      : 'hear';
    if (pace === 'hear') await parts.onTurn(context);
    else if (pace === 'tell' && incoming.kind === 'talk') await tell(parts, context, incoming);
  };
}

function isMessage(incoming: Incoming): incoming is Talk {
  return incoming.kind === 'talk' && incoming.input.kind !== 'installed' && incoming.input.kind !== 'joined';
}

async function tell(parts: SlowingParts, context: TurnContext, { key, locale }: Talk): Promise<void> {
  const { database, log, most } = parts;
  const { tenantId: tenant, userId: user, conversationId: conversation } = key;
  const code = 'too-fast';
  const remedy = 'Nothing, once. If it goes on, somebody lets a program write; have Teams’ admin block them.';
  log.warn({ code, tenant, user, conversation, remedy }, 'somebody writes faster than is read');
  try {
    const known = await addresseeOf(database, key);
    const speech = speechFor(locale ?? known.locale, storedLanguage(known.language));
    const text = speech.say('notice.slowDown', { most, seconds: paceWindow / 1000 });
    await answering(forNotices, () => context.sendActivity(textActivity(text)));
  } catch (error) {
    log.warn({ err: error, code: 'too-fast-not-told' }, 'somebody who writes too fast could not be told');
  }
}
