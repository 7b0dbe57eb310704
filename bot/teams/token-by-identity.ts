import { z } from 'zod';
import { askForToken } from './ask-for-token.ts';
import type { Exchange, Question } from '../http/exchange.ts';
import type { AskForToken } from './own-token.ts';

/** Azure sets these in App Service and in container apps; a virtual machine has an address of its own. */
const appServiceSchema = z.object({ IDENTITY_ENDPOINT: z.url(), IDENTITY_HEADER: z.string().min(1) });

const ofMachine = 'http://169.254.169.254/metadata/identity/oauth2/token';

/**
 * Asks Azure, on the machine that runs the bot, for a token of the managed identity. Not with the SDK's library, which
 * keeps a token that was refused, and tries programs of a developer's machine where Azure does not answer.
 * Source: learn.microsoft.com, “How to use managed identities for App Service” and “… to acquire an access token” on a
 * virtual machine.
 */
export function tokenByIdentity(
  exchange: Exchange,
  appId: string,
  environment: Readonly<Record<string, string | undefined>>,
): AskForToken {
  const question = questionFor(appId, environment);
  return () => askForToken(exchange, question);
}

function questionFor(appId: string, environment: Readonly<Record<string, string | undefined>>): Question {
  const appService = appServiceSchema.safeParse(environment).data;
  const url = new URL(appService?.IDENTITY_ENDPOINT ?? ofMachine);
  url.searchParams.set('api-version', appService === undefined ? '2018-02-01' : '2019-08-01');
  url.searchParams.set('resource', 'https://api.botframework.com');
  url.searchParams.set('client_id', appId);
  return {
    url: url.href,
    method: 'GET',
    headers:
      appService === undefined ? { metadata: 'true' } : { 'x-identity-header': appService.IDENTITY_HEADER },
  };
}
