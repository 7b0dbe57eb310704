import { createServer } from 'node:http';
import { createSecretKey } from 'node:crypto';
import { CompactSign, exportJWK, exportSPKI, generateKeyPair, type CryptoKey } from 'jose';
import { listen } from './listening.ts';

/** A key that the channel signs with, and the channels it may speak for. */
export type SigningKey = {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly endorsements: readonly string[] | undefined;
};

/** A status, or how the connection ends: not at all, or at once. */
type Failure = number | 'reset' | 'hang';

export type TokenIssuer = {
  readonly issuer: string;
  readonly metadataUrl: string;
  /** The paths that were asked for, oldest first. */
  readonly requests: readonly string[];
  /** From now on these keys are published, and no others. */
  readonly publish: (...keys: readonly SigningKey[]) => void;
  /** What the server answers instead; undefined heals it. */
  readonly failWith: (failure: Failure | undefined) => void;
  readonly close: () => Promise<void>;
};

export async function makeKey(
  kid: string,
  endorsements: readonly string[] | undefined = ['msteams', 'webchat'],
): Promise<SigningKey> {
  return { kid, endorsements, ...(await generateKeyPair('RS256', { extractable: true })) };
}

/** What a token claims. */
export type Claims = Readonly<Record<string, unknown>>;

/** A token with these claims, signed by the key under RS256; the header may say more. */
export function signed(claims: Claims, { kid, privateKey }: SigningKey, header: object = {}) {
  return compact(claims)
    .setProtectedHeader({ alg: 'RS256', kid, ...header })
    .sign(privateKey);
}

/** A token that takes the public key, which everybody knows, for a secret. */
export async function signedWithPublicKey(claims: Claims, { kid, publicKey }: SigningKey) {
  const secret = createSecretKey(Buffer.from(await exportSPKI(publicKey)));
  return await compact(claims).setProtectedHeader({ alg: 'HS256', kid }).sign(secret);
}

/** A token that nobody signed. */
export function unsigned(claims: Claims, { kid }: SigningKey): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none', kid })}.${part(claims)}.`;
}

function compact(claims: Claims): CompactSign {
  return new CompactSign(Buffer.from(JSON.stringify(claims)));
}

/** The channel's OpenID metadata and its keys, as login.botframework.com publishes them. */
export async function startTokenIssuer(): Promise<TokenIssuer> {
  let document: object = { keys: [] };
  let published: Promise<object> = Promise.resolve(document);
  let failure: Failure | undefined;
  const requests: string[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      requests.push(request.url ?? '');
      if (failure === 'hang') return;
      if (failure === 'reset') {
        request.socket.destroy();
        return;
      }
      document = await published;
      response.statusCode = failure ?? 200;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(request.url === '/keys' ? document : { jwks_uri: `${address}/keys` }));
    })();
  });
  const address = `http://127.0.0.1:${await listen(server)}`;
  return {
    issuer: 'https://channel.example.com',
    metadataUrl: `${address}/metadata`,
    requests,
    publish: (...keys) => {
      published = keySet(keys);
    },
    failWith: (next) => {
      failure = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

async function keySet(keys: readonly SigningKey[]): Promise<object> {
  const listed = keys.map(async ({ kid, publicKey, endorsements }) => ({
    ...(await exportJWK(publicKey)),
    use: 'sig',
    kid,
    ...(endorsements === undefined ? {} : { endorsements }),
  }));
  return { keys: await Promise.all(listed) };
}
