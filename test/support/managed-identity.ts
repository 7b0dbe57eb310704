import { createServer } from 'node:http';
import { listen } from './listening.ts';

export type ManagedIdentity = {
  /** The token that every bot is given for itself. */
  readonly token: string;
  /** How often a token was asked for by the bot with that app id. */
  readonly askedBy: (appId: string) => number;
};

let shared: Promise<ManagedIdentity> | undefined;

/**
 * The endpoint by which Azure gives a managed identity its tokens, made known to this process as Azure does.
 * One for the process: the SDK's library looks for it once.
 */
export function managedIdentity(): Promise<ManagedIdentity> {
  shared ??= startManagedIdentity();
  return shared;
}

async function startManagedIdentity(): Promise<ManagedIdentity> {
  const token = 'the-bots-own-token';
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify({
        access_token: token,
        expires_on: String(Math.floor(Date.now() / 1000) + 3600),
        resource: 'https://api.botframework.com',
        token_type: 'Bearer',
      }),
    );
  });
  const port = await listen(server);
  server.unref();
  process.env['IDENTITY_ENDPOINT'] = `http://127.0.0.1:${port}/token`;
  process.env['IDENTITY_HEADER'] = 'known to Azure and this process';
  return { token, askedBy: (appId) => asked.filter((url) => url.includes(appId)).length };
}
