import { z } from 'zod';
import type { Failure } from '../../reminders/failure.ts';
import { ForeignServiceUrlError, TokenError } from '../faults/errors.ts';
import { NoAnswerError, type Answer } from '../http/exchange.ts';
import { parseJson } from '../http/parse-json.ts';
import { retryAfter } from './retry-after.ts';

type Refused = Extract<Failure, { kind: 'status' }>;

/** An answer of Teams' that says that it did not take what was sent. Nothing of its body goes further than its code. */
export class NotTakenError extends Error {
  readonly failure: Refused;
  readonly statusCode: number;
  /** Teams' own. */
  readonly code: string | undefined;

  constructor(failure: Refused) {
    super(`HTTP status ${failure.status}`);
    this.name = 'NotTakenError';
    this.failure = failure;
    this.statusCode = failure.status;
    this.code = failure.code;
  }
}

/** A body may hold whatever somebody wrote in the place of a code. */
const codeForm = z
  .string()
  .regex(/^[\w.-]{1,60}$/)
  .optional()
  .catch(undefined);

const refusalSchema = z.union([
  z.object({ error: z.object({ code: codeForm }) }).transform(({ error }) => error.code),
  z.object({ code: codeForm }).transform(({ code }) => code),
]);

/** What an answer other than 2xx says; a date in it is held against `now`. */
export function notTaken({ status, header, text }: Answer, now: Date): NotTakenError {
  const code = refusalSchema.safeParse(parseJson(text)).data;
  const retryAfterSeconds = retryAfter(header('retry-after'), now);
  return new NotTakenError({ kind: 'status', status, code, retryAfterSeconds });
}

/** Why a request to Teams came to nothing. What has no name here was a fault before a request was made. */
export function readFailure(error: unknown): Failure {
  if (error instanceof NotTakenError) return error.failure;
  if (error instanceof NoAnswerError) return { kind: 'network', code: error.code, left: error.left };
  if (error instanceof TokenError)
    return { kind: 'token', code: error.code, retryAfterSeconds: error.retryAfterSeconds };
  return { kind: error instanceof ForeignServiceUrlError ? 'foreign' : 'fault' };
}
