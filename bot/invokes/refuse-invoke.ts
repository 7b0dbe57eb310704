import { randomUUID } from 'node:crypto';
import type { TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import type { Speech } from '../../languages/speech.ts';
import { faultOf } from '../faults/fault-of.ts';
import type { Invocation } from '../turn/incoming.ts';
import { told, type InvokeAnswer } from './told.ts';

/** Says the sentence to whoever did it, in the form in which Teams shows one there. */
export async function refuseInvoke(
  context: TurnContext,
  { invoked }: Pick<Invocation, 'invoked'>,
  text: string,
  speech: Speech,
): Promise<void> {
  await respond(context, told(invoked.kind === 'search' ? 'extension' : invoked.form, text, speech));
}

/** Logs why it could not be answered, and says so calmly, with the reference by which the log line is found. */
export async function tellOfFault(
  context: TurnContext,
  invocation: Invocation,
  error: unknown,
  {
    speech,
    log,
    contact,
  }: { readonly speech: Speech; readonly log: Logger; readonly contact?: string | undefined },
): Promise<void> {
  const reference = randomUUID().slice(0, 8);
  log.error({ err: error, ...faultOf(error), reference }, 'an invoke failed');
  await refuseInvoke(
    context,
    invocation,
    speech.say('share.failed', { reference, contact: contact ?? speech.say('about.contact.none') }),
    speech,
  );
}

/** Answers Teams, which waits for it. */
export async function respond(context: TurnContext, answer: InvokeAnswer): Promise<void> {
  await context.sendActivity({ type: 'invokeResponse', value: answer });
}
