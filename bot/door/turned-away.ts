import type { Response } from 'restify';
import type { Logger } from 'pino';
import { levelOf } from '../faults/faults.ts';
import { RefusedError, UnreadError } from '../faults/errors.ts';
import { faultOf } from '../faults/fault-of.ts';
import { answerUnread } from '../http/http-limits.ts';
import { answerLast } from '../http/last-answer.ts';
import type { Metrics } from '../process/metrics.ts';
import type { ToldOnce } from '../faults/told-once.ts';

export type TurnedAwayParts = {
  readonly log: Logger;
  readonly onRefused: Metrics['onRefused'];
  /** Strangers must not fill the log. */
  readonly told: ToldOnce;
};

/** Answers a request that came to nothing. What went wrong stands in the log; whoever asked learns nothing of it. */
export function turnAway(error: unknown, response: Response, parts: TurnedAwayParts): void {
  // Whoever asked has gone, or was too slow and has been told.
  if (response.destroyed) return;
  if (error instanceof RefusedError) refuse(error, response, parts);
  else if (error instanceof UnreadError) leaveUnread(error, response, parts);
  else {
    const { remedy } = faultOf(error);
    parts.log.error({ err: error, code: 'request-failed', remedy }, 'a request failed');
    answerUnread(response, 'request-failed');
  }
}

function refuse(error: RefusedError, response: Response, { log, onRefused, told }: TurnedAwayParts): void {
  const { code, status, message: reason, remedy, cause } = error;
  onRefused(code);
  const due = told.due(code);
  // Only what the bot itself met with is worth its causes: what a stranger's token lacks is said by the code.
  const level = levelOf(code);
  const logged = { code, status, reason, remedy, ...(level === 'error' && { cause }), ...due };
  if (due !== undefined) log[level](logged, 'a request was refused');
  const body = { code: 'refused', message: 'This is for Microsoft Teams alone.' };
  answerLast(response, status, body, status === 401 ? { 'www-authenticate': 'Bearer' } : {});
}

function leaveUnread(
  { code, status, remedy }: UnreadError,
  response: Response,
  parts: TurnedAwayParts,
): void {
  parts.onRefused(code);
  const due = parts.told.due(code);
  if (due !== undefined) parts.log.warn({ code, status, remedy, ...due }, 'a request was not read');
  answerUnread(response, code);
}
