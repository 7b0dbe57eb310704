import { createServer } from 'node:http';
import { listen } from './listening.ts';
import { give, json, type Reply } from './reply.ts';

export type ManagedIdentity = {
  /** The token that every bot is given for itself. */
  readonly token: string;
  /** How often a token was asked for by the bot with that app id. */
  readonly askedBy: (appId: string) => number;
  /** From now on that bot gets this, or the usual token for undefined. */
  readonly answerWith: (appId: string, rule: () => Reply | undefined) => void;
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
  const rules = new Map<string, () => Reply | undefined>();
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    asked.push(url);
    const [, rule] = [...rules].find(([appId]) => url.includes(appId)) ?? [];
    give(rule?.() ?? givenToken(token), request, response);
  });
  const port = await listen(server);
  server.unref();
  process.env['IDENTITY_ENDPOINT'] = `http://127.0.0.1:${port}/token`;
  process.env['IDENTITY_HEADER'] = 'known to Azure and this process';
  return {
    token,
    answerWith: (appId, rule) => {
      rules.set(appId, rule);
    },
    askedBy: (appId) => asked.filter((url) => url.includes(appId)).length,
  };
}

/** As Azure answers where it gives a token. */
export function givenToken(token: string): Reply {
  return json(200, {
    access_token: token,
    expires_on: String(Math.floor(Date.now() / 1000) + 3600),
    resource: 'https://api.botframework.com',
    token_type: 'Bearer',
  });
}
