import { z } from 'zod';
import { instanceWith } from './instance-with.ts';

/** Why a request to Teams came to nothing: its status, or the network's code where there was no answer. */
export type TeamsFailure = {
  readonly status: number | undefined;
  readonly network: string | undefined;
  readonly retryAfterSeconds: number | undefined;
};

const failureSchema = z.object({
  statusCode: z.number().optional(),
  code: z.string().optional(),
  response: z
    .object({ headers: instanceWith<'get', (name: string) => string | undefined>('get') })
    .optional()
    .catch(undefined),
});

/** What an error of the SDK says of the request; the code is the network's, or Teams' own beside a status. */
export function readFailure(error: unknown): TeamsFailure {
  const { data: failure } = failureSchema.safeParse(error);
  const retryAfter = Number(failure?.response?.headers.get('retry-after'));
  return {
    status: failure?.statusCode,
    network: failure?.code,
    retryAfterSeconds: Number.isFinite(retryAfter) && retryAfter > 0 ? retryAfter : undefined,
  };
}
