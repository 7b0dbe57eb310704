import { DrizzleQueryError } from 'drizzle-orm';
import { pino, type DestinationStream, type Logger } from 'pino';
import { z } from 'zod';

/** The bot's log: JSON lines on standard output, or where else they are to go. */
export function makeLog(level: string, destination?: DestinationStream): Logger {
  const options = { level, serializers: { err: loggedError } };
  return destination === undefined ? pino(options) : pino(options, destination);
}

const marksSchema = z.object({
  code: z.union([z.string(), z.number()]).optional().catch(undefined),
  statusCode: z.number().optional().catch(undefined),
});

/** A chain of causes that is longer is a circle. */
const mostCauses = 5;

/** What is kept of an error. Its other properties may hold what a person wrote, as a query's values do. */
function loggedError(error: unknown, causes = 0): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const isLast = error.cause === undefined || causes === mostCauses;
  return {
    type: error.constructor.name,
    message: messageOf(error),
    ...marksSchema.parse(error),
    stack: error.stack?.match(/^ {4}at .*$/gm)?.join('\n'),
    ...(isLast ? {} : { cause: loggedError(error.cause, causes + 1) }),
  };
}

/** A query's own message repeats its values. */
function messageOf(error: Error): string {
  return error instanceof DrizzleQueryError ? `Failed query: ${error.query}` : error.message;
}
