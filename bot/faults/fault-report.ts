import { randomUUID } from 'node:crypto';
import type { TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import { answering, forNotices } from '../teams/answering.ts';
import { textActivity } from '../teams/deliver.ts';
import { faultOf } from './fault-of.ts';
import { speechIn } from '../turn/turn-speech.ts';

/**
 * Logs why a turn failed, and tells the person calmly, with the reference by which the log line is found, and whom to
 * tell it.
 */
export async function reportFault(
  context: TurnContext,
  error: unknown,
  log: Logger,
  contact?: string,
): Promise<void> {
  const reference = randomUUID().slice(0, 8);
  log.error({ err: error, ...faultOf(error), reference }, 'a turn failed');
  const speech = speechIn(context);
  const text = speech.say('notice.failed', {
    reference,
    contact: contact ?? speech.say('about.contact.none'),
  });
  try {
    await answering(forNotices, () => context.sendActivity(textActivity(text)));
  } catch (sendError) {
    log.error({ err: sendError, ...faultOf(sendError), reference }, 'the person could not be told');
  }
}
