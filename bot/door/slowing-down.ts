import type { TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import { speechFor } from '../../languages/speech.ts';
import { answering, forNotices } from '../teams/answering.ts';
import { personOf, type ChosenLanguages } from '../turn/chosen-languages.ts';
import { textActivity } from '../teams/deliver.ts';
import { readIncoming, type Incoming, type Talk } from '../turn/incoming.ts';
import type { Metrics } from '../process/metrics.ts';
import { faultNamed } from '../faults/fault-of.ts';
import { keepPace, paceWindow, type Pace } from './pace.ts';

export type SlowingParts<Taken> = {
  /** How many messages, typed or pressed, somebody may send in ten seconds. */
  readonly most: number;
  /** Knows whoever was heard a moment ago: a flood is no work for the database. */
  readonly chosen: ChosenLanguages;
  readonly clock: () => Date;
  readonly log: Logger;
  readonly onRefused: Metrics['onRefused'];
  readonly onTurn: (context: TurnContext) => Promise<Taken>;
};

/**
 * Lets turns through as long as people write like people. Whoever is faster is told once; nothing of it is stored, and
 * nothing answered to the caller.
 */
export function slowDown<Taken>(
  parts: SlowingParts<Taken>,
): (context: TurnContext) => Promise<Taken | undefined> {
  const paceOf = keepPace(parts.most);
  return async (context) => {
    const incoming = readIncoming(context.activity);
    if (!isMessage(incoming)) return await parts.onTurn(context);
    const pace = paceOf(personOf(incoming.key), incoming.activity, parts.clock().getTime());
    if (pace === 'hear') return await parts.onTurn(context);
    await refuse(parts, context, incoming, pace);
    return undefined;
  };
}

type Telling = Omit<SlowingParts<unknown>, 'onTurn'>;

function isMessage(incoming: Incoming): incoming is Talk {
  return incoming.kind === 'talk' && incoming.input.kind !== 'installed' && incoming.input.kind !== 'joined';
}

async function refuse(parts: Telling, context: TurnContext, talk: Talk, pace: Pace): Promise<void> {
  parts.onRefused('too-fast');
  if (pace === 'tell') await tell(parts, context, talk);
}

async function tell(parts: Telling, context: TurnContext, { key, locale }: Talk): Promise<void> {
  const { chosen, log, most } = parts;
  const { tenantId: tenant, userId: user, conversationId: conversation } = key;
  log.warn({ ...faultNamed('too-fast'), tenant, user, conversation }, 'somebody writes faster than is read');
  const speech = speechFor(locale, chosen.of(personOf(key)));
  const text = speech.say('notice.slowDown', { most, seconds: paceWindow / 1000 });
  try {
    await answering(forNotices, () => context.sendActivity(textActivity(text)));
  } catch (error) {
    log.warn(
      { err: error, ...faultNamed('too-fast-not-told') },
      'somebody who writes too fast could not be told',
    );
  }
}
