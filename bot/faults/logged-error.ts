import { DrizzleQueryError } from 'drizzle-orm';
import { z } from 'zod';

const marksSchema = z.object({
  /** One of ours, the network's, PostgreSQL's or Teams'; a body of a foreign server may have put a sentence there. */
  code: z
    .union([z.string().regex(/^[\w.-]{1,60}$/), z.number()])
    .optional()
    .catch(undefined),
  statusCode: z.number().optional().catch(undefined),
});

/** A chain of causes that is longer is a circle. */
const mostCauses = 5;

/**
 * What the log keeps of an error: its kind, its code, where it arose, and its message as far as that is known to
 * hold nothing that a person wrote. Its other properties may: a query's values, a request's headers, a row.
 */
export function loggedError(error: unknown): object {
  return loggedWith(framesOf, error);
}

/** The same without where it arose: for what the bot knows by a code, and strangers can bring about. */
export function loggedCause(error: unknown): object {
  return loggedWith(() => undefined, error);
}

function loggedWith(stackOf: typeof framesOf, error: unknown, causes = 0): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const isLast = error.cause === undefined || causes === mostCauses;
  return {
    type: error.constructor.name,
    message: messageOf(error),
    ...marksSchema.parse(error),
    stack: stackOf(error),
    ...(isLast ? {} : { cause: loggedWith(stackOf, error.cause, causes + 1) }),
  };
}

const ownSchema = z.object({ code: z.string().regex(/^[a-z]+(-[a-z]+)+$/) });
const answerSchema = z.object({ statusCode: z.number() });
const systemSchema = z.object({ code: z.string(), syscall: z.string() });
const lookupSchema = systemSchema.extend({ syscall: z.literal('getaddrinfo') });
const databaseSchema = z.object({ code: z.string().length(5), severity: z.string() });

function messageOf(error: Error): string {
  if (error instanceof DrizzleQueryError) return `Failed query: ${error.query}`;
  if (error instanceof z.ZodError) return error.issues.map(issueOf).join('; ');
  const lookup = lookupSchema.safeParse(error);
  // What was looked up is what a setting's reader took for a host name: in a mistyped address, a piece of its password.
  if (lookup.success) return `${lookup.data.syscall} ${lookup.data.code}`;
  const answer = answerSchema.safeParse(error);
  // Libraries make the body of an answer their message, and a server may repeat there what it was sent; its code may
  // look like one of ours.
  if (answer.success) return `HTTP status ${answer.data.statusCode}`;
  if (ownSchema.safeParse(error).success || systemSchema.safeParse(error).success) return error.message;
  const database = databaseSchema.safeParse(error);
  if (database.success) return isOfValue(database.data.code) ? 'a value was refused' : error.message;
  return beforeValues(error.message);
}

function issueOf({ code, path }: z.core.$ZodIssue): string {
  return `${code} at ${path.join('.')}`;
}

/** PostgreSQL's class 22, data exceptions: only these repeat a value in their message. */
function isOfValue(code: string): boolean {
  return code.startsWith('22');
}

/** Libraries put values into their messages behind a colon, in quotes or in brackets. */
function beforeValues(message: string): string {
  const [known = ''] = /^[^:"'`“”‘’«({[<\n]*/.exec(message) ?? [];
  return known.length < message.length ? `${known.trimEnd()} …`.trimStart() : message;
}

/** The stack without its head, which repeats the message. */
function framesOf({ stack }: Error): string | undefined {
  return stack?.match(/^ {4}at .+:\d+:\d+\)?$/gm)?.join('\n');
}
