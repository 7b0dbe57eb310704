import type { TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import type { Service } from '../../dialogs/service.ts';
import { reportFault } from '../faults/fault-report.ts';
import { errorCode } from '../telemetry/error-code.ts';
import { noTracing, type SpanOf, type Tracing } from '../telemetry/tracing.ts';
import type { Incoming } from './incoming.ts';
import { speechIn } from './turn-speech.ts';

type TracedParts = {
  readonly log: Logger;
  readonly service: Pick<Service, 'contact'>;
  readonly tracing?: Tracing | undefined;
};

/** Has a turn be a trace of its own, and the person told of its fault within it; it never throws. */
export function tracedTurns({ log, service, tracing: { begin, mark, fail } = noTracing }: TracedParts) {
  return (context: TurnContext, incoming: Incoming, take: () => Promise<void>): Promise<void> =>
    begin(turnSpan(context, incoming), async () => {
      try {
        await take();
      } catch (error) {
        fail(errorCode(error));
        await reportFault(context, error, log, service.contact);
      }
      mark({ 'bot.language': speechIn(context).language });
    });
}

/** What came in, and into what kind of place. A trace that Teams names is another's: this one begins here. */
function turnSpan({ activity: { type, conversation } }: TurnContext, incoming: Incoming): SpanOf {
  const input = incoming.kind === 'talk' ? incoming.input.kind : incoming.kind;
  const marks = { 'bot.activity': type, 'bot.place': conversation.conversationType, 'bot.input': input };
  return { name: 'turn', kind: 'server', marks };
}
