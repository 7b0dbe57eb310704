import { z } from 'zod';
import type { Failure } from '../reminders/failure.ts';
import { ForeignServiceUrlError } from './errors.ts';
import { instanceWith } from './instance-with.ts';

const failureSchema = z.object({
  statusCode: z.number().optional(),
  code: z.string().optional(),
  response: z
    .object({ headers: instanceWith<'get', (name: string) => string | undefined>('get') })
    .optional()
    .catch(undefined),
});

/** Teams' code as it may be stored, logged and counted: a body may hold whatever somebody wrote in its place. */
const codeForm = /^[\w.-]{1,60}$/;

/** The network's codes of a connection that was never made, so that nothing can have arrived. */
const neverReached: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);

/** Why a request to Teams came to nothing, as an error of the SDK tells it. */
export function readFailure(error: unknown): Failure {
  if (error instanceof ForeignServiceUrlError) return { kind: 'foreign' };
  const { data: failure } = failureSchema.safeParse(error);
  const code = failure?.code !== undefined && codeForm.test(failure.code) ? failure.code : undefined;
  if (failure?.statusCode === undefined)
    return { kind: 'network', code, left: code === undefined || !neverReached.has(code) };
  const retryAfter = Number(failure.response?.headers.get('retry-after'));
  return {
    kind: 'status',
    status: failure.statusCode,
    code,
    retryAfterSeconds: Number.isFinite(retryAfter) && retryAfter > 0 ? retryAfter : undefined,
  };
}
