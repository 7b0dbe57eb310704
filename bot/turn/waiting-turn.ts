import type { TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import { reportFault } from '../faults/fault-report.ts';
import { tellOfFault } from '../invokes/refuse-invoke.ts';
import { speechFor } from '../../languages/speech.ts';
import { readIncoming } from './incoming.ts';

/** Asks whoever speaks to try again later, because of the fault; nothing of it is stored. */
export async function tellToTryLater(
  context: TurnContext,
  fault: Error,
  log: Logger,
  contact?: string,
): Promise<void> {
  const incoming = readIncoming(context.activity);
  if (incoming.kind === 'invoked') {
    await tellOfFault(context, incoming, fault, { speech: speechFor(incoming.locale), log, contact });
    return;
  }
  // Somebody who only installs the bot is welcomed when they first write.
  if (incoming.kind !== 'talk' || incoming.input.kind === 'installed' || incoming.input.kind === 'joined')
    return;
  await reportFault(context, fault, log, contact);
}
