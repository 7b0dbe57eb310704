import { pino, type DestinationStream, type Logger } from 'pino';
import { loggedCause, loggedError } from '../faults/logged-error.ts';
import { marksOfSpan } from '../telemetry/current-span.ts';

const standardOutput = 1;

/** The bot's log: JSON lines on standard output, or where else they are to go. */
export function makeLog(level: string, destination?: DestinationStream): Logger {
  const options = { level, serializers: { err: loggedError, cause: loggedCause }, mixin: marksOfSpan };
  // Left to itself pino buffers and writes the rest at the end, for ever where whoever read it has gone.
  return pino(options, destination ?? pino.destination({ dest: standardOutput, sync: true }));
}
