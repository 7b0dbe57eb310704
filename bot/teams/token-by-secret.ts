import { z } from 'zod';
import { askForToken } from './ask-for-token.ts';
import { TokenError } from '../faults/errors.ts';
import type { Answer, Exchange } from '../http/exchange.ts';
import type { AskForToken } from './own-token.ts';
import { parseJson } from '../http/parse-json.ts';

export type Secret = {
  readonly appId: string;
  readonly password: string;
  /** Of the app registration; undefined for a bot that every directory knows. */
  readonly tenantId: string | undefined;
};

/** Where bots are at home that every directory knows. */
const everyDirectory = 'botframework.com';

/**
 * Asks Microsoft Entra for a token with the app's secret. Not with the SDK's library, which waits without end, reads
 * without limit, and hides in one sentence what was answered.
 * Source: learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow.
 */
export function tokenBySecret(exchange: Exchange, { appId, password, tenantId }: Secret): AskForToken {
  const question = {
    url: `https://login.microsoftonline.com/${tenantId ?? everyDirectory}/oauth2/v2.0/token`,
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: appId,
      client_secret: password,
      scope: 'https://api.botframework.com/.default',
    }).toString(),
  };
  return () => askForToken(exchange, question, refusalIn);
}

const refusalSchema = z.object({
  // RFC 6749, section 5.2; these two say that it passes.
  error: z.string().refine((error) => !['temporarily_unavailable', 'server_error'].includes(error)),
  error_codes: z
    .array(z.number().int().min(1).max(99_999_999))
    .catch([])
    .transform(([first]) => first),
});

/** A refusal of the app or of its secret. */
function refusalIn({ status, text }: Answer): TokenError | undefined {
  if (status !== 400 && status !== 401 && status !== 403) return undefined;
  const { data } = refusalSchema.safeParse(parseJson(text));
  return data === undefined
    ? undefined
    : new TokenError('token-refused', { status, number: data.error_codes });
}
