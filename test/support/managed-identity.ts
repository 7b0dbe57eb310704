import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type ManagedIdentity = {
  /** The token that the bot is given for itself. */
  readonly token: string;
  /** How often a token was asked for. */
  readonly asked: () => number;
  readonly close: () => Promise<void>;
};

/** The endpoint by which Azure gives a managed identity its tokens, made known to this process as Azure does. */
export async function startManagedIdentity(): Promise<ManagedIdentity> {
  const token = 'the-bots-own-token';
  let asked = 0;
  const server = createServer((_request, response) => {
    asked += 1;
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
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const before = { ...process.env };
  process.env['IDENTITY_ENDPOINT'] = `http://127.0.0.1:${port}/token`;
  process.env['IDENTITY_HEADER'] = 'known to Azure and this process';
  return {
    token,
    asked: () => asked,
    close: async () => {
      for (const name of ['IDENTITY_ENDPOINT', 'IDENTITY_HEADER'] as const) {
        if (before[name] === undefined) Reflect.deleteProperty(process.env, name);
        else process.env[name] = before[name];
      }
      await new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      });
    },
  };
}
