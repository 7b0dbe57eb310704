import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { z } from 'zod';
import { startApp, type App, type Tuning } from '../../bot/app.ts';
import { readSettings } from '../../bot/settings.ts';
import { embedded } from './databases.ts';
import { startConnector, type Connector } from './connector.ts';
import { managedIdentity } from './managed-identity.ts';
import type { Reply } from './reply.ts';
import { plantSecret, watchedLog } from './suite-watch.ts';
import {
  makeKey,
  signed,
  startTokenIssuer,
  type Claims,
  type SigningKey,
  type TokenIssuer,
} from './token-issuer.ts';

const lineSchema = z.looseObject({
  level: z.number(),
  msg: z.string(),
  code: z.string().optional(),
});

export type LogLine = z.infer<typeof lineSchema>;

export const home = '6f1d2c3b-4a5e-4f60-8b7c-9d0e1f2a3b4c';

/** A bot as it runs for an organisation: with an app id, asking everybody for a token. */
export type RegisteredBot = {
  readonly app: App;
  readonly appId: string;
  readonly key: SigningKey;
  readonly issuer: TokenIssuer;
  readonly connector: Connector;
  /** The token by which the bot says who it is. */
  readonly ownToken: string;
  /** How often it has asked for it. */
  readonly tokensAsked: () => number;
  /** From now on Azure answers this bot so where it asks for one. */
  readonly answerTokensWith: (rule: () => Reply | undefined) => void;
  readonly log: readonly LogLine[];
  /** The first line from now on with that message. */
  readonly nextLine: (msg: string) => Promise<LogLine>;
  readonly setTime: (to: Date) => void;
  readonly passTime: (milliseconds: number) => void;
  /** The bot's clock as tokens have it: seconds since 1970, so many from now. */
  readonly inSeconds: (seconds: number) => number;
  /** What the channel's tokens claim. */
  readonly claims: (changes?: Claims) => Claims;
  /** A message as Teams posts it; undefined takes a property away. */
  readonly message: (changes?: object) => object;
  /** Posts the activity with this Authorization header. */
  readonly post: (activity: object, authorization: string | undefined) => Promise<Response>;
  /** Posts the activity with a token as the channel makes it. */
  readonly postAsTeams: (activity: object) => Promise<Response>;
  /** May be called again. */
  readonly close: () => Promise<void>;
};

export async function startRegisteredBot(
  databaseUrl?: string,
  environment: Record<string, string> = {},
  tuning: Tuning = {},
): Promise<RegisteredBot> {
  const appId = randomUUID();
  const [issuer, connector, identity, key] = await Promise.all([
    startTokenIssuer(),
    startConnector(),
    managedIdentity(),
    makeKey('key-1'),
  ]);
  // Microsoft publishes several, too.
  issuer.publish(key, await makeKey('key-of-theirs'));
  plantSecret(identity.token);
  const settings = readSettings({
    PORT: '0',
    HOST: '127.0.0.1',
    DATABASE_URL: databaseUrl ?? (await embedded.make()),
    MESSAGES_PER_10_SECONDS: '1000000',
    MicrosoftAppType: 'UserAssignedMSI',
    MicrosoftAppId: appId,
    MicrosoftAppTenantId: home,
    ALLOWED_SERVICE_URLS: connector.serviceUrl,
    ToBotFromChannelTokenIssuer: issuer.issuer,
    ToBotFromChannelOpenIdMetadataUrl: issuer.metadataUrl,
    ...environment,
  });
  const log: LogLine[] = [];
  const written = new EventEmitter();
  const write = (text: string) => {
    const line = lineSchema.parse(JSON.parse(text));
    log.push(line);
    written.emit(line.msg, line);
  };
  let now = new Date('2026-11-20T10:00:00Z');
  const app = await startApp(settings, () => now, watchedLog(write), tuning);

  const inSeconds = (seconds: number) => Math.floor(now.getTime() / 1000) + seconds;

  const claims = (changes: Claims = {}): Claims => {
    const times = { nbf: inSeconds(-60), exp: inSeconds(3600) };
    return { iss: issuer.issuer, aud: appId, serviceurl: connector.serviceUrl, ...times, ...changes };
  };

  const post = (activity: object, authorization: string | undefined) =>
    fetch(`${app.address}/api/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(authorization === undefined ? {} : { authorization }),
      },
      body: JSON.stringify(activity),
    });

  let closing: Promise<void> | undefined;
  async function end(): Promise<void> {
    await app.close();
    await Promise.all([issuer.close(), connector.close()]);
  }

  return {
    app,
    appId,
    key,
    issuer,
    connector,
    ownToken: identity.token,
    tokensAsked: () => identity.askedBy(appId),
    answerTokensWith: (rule) => {
      identity.answerWith(appId, rule);
    },
    log,
    nextLine: async (msg) => lineSchema.parse((await once(written, msg))[0]),
    setTime: (to) => {
      now = to;
    },
    passTime: (milliseconds) => {
      now = new Date(now.getTime() + milliseconds);
    },
    inSeconds,
    claims,
    message: (changes = {}) => ({
      type: 'message',
      id: randomUUID(),
      channelId: 'msteams',
      serviceUrl: connector.serviceUrl,
      locale: 'en-US',
      text: 'start',
      from: { id: '29:ada', name: 'Ada Lovelace', aadObjectId: 'aad-ada' },
      recipient: { id: 'bot', name: 'The bot' },
      conversation: { id: 'chat-ada', conversationType: 'personal', tenantId: home },
      channelData: { tenant: { id: home } },
      ...changes,
    }),
    post,
    postAsTeams: async (activity) => await post(activity, `Bearer ${await signed(claims(), key)}`),
    close: () => (closing ??= end()),
  };
}
