import { createRemoteJWKSet, errors, type JWTVerifyGetKey, type RemoteJWKSet } from 'jose';
import { z } from 'zod';
import { RefusedError } from './errors.ts';

/** Milliseconds that the keys, and where they are, are believed: Microsoft lists them for far longer. */
const longestUse = 24 * 60 * 60 * 1000;

/** Milliseconds between two fetches for the sake of a key that is not known: anybody can name one. */
const cooldown = 60 * 1000;

/** Milliseconds to wait for each of two answers: where the keys are, and the keys. */
const patience = 2_000;

const metadataSchema = z.object({ jwks_uri: z.url({ protocol: /^https?$/ }) });

const kidSchema = z.string().min(1);

const endorsementsSchema = z.object({ endorsements: z.array(z.string()) });

export type ChannelKeys = {
  /** The key that a token names. */
  readonly keyFor: JWTVerifyGetKey;
  /** The channels that the key of that id may speak for. */
  readonly endorsementsOf: (kid: string) => readonly string[];
};

/** The keys that the channel publishes by way of its OpenID metadata; fetched when they are first needed. */
export function channelKeys(metadataUrl: string): ChannelKeys {
  let known: { readonly until: number; readonly keys: RemoteJWKSet } | undefined;
  let fetching: Promise<RemoteJWKSet> | undefined;

  async function fetchKeys(): Promise<RemoteJWKSet> {
    const address = new URL(await keysAddress(metadataUrl));
    const options = { timeoutDuration: patience, cooldownDuration: cooldown, cacheMaxAge: longestUse };
    const keys = createRemoteJWKSet(address, options);
    await keys.reload();
    known = { until: Date.now() + longestUse, keys };
    return keys;
  }

  async function keySet(): Promise<RemoteJWKSet> {
    if (known !== undefined && Date.now() < known.until) return known.keys;
    // Shared: a flood of requests is no flood of fetches.
    fetching ??= fetchKeys().finally(() => {
      fetching = undefined;
    });
    return await fetching;
  }

  return {
    keyFor: async (header, token) => {
      // Without a name the library would look for any key that fits.
      if (!kidSchema.safeParse(header.kid).success) throw new RefusedError('claim-missing');
      try {
        const keys = await keySet();
        return await keys(header, token);
      } catch (error) {
        if (error instanceof errors.JWKSNoMatchingKey) throw error;
        // Two keys of one name are none; anybody can name them, so it is no fault of the keys' server.
        if (error instanceof errors.JWKSMultipleMatchingKeys) throw new RefusedError('key-unknown');
        throw new RefusedError('keys-unreachable', error);
      }
    },
    endorsementsOf: (kid) => {
      const key = known?.keys.jwks()?.keys.find((each) => each.kid === kid);
      return endorsementsSchema.safeParse(key).data?.endorsements ?? [];
    },
  };
}

async function keysAddress(metadataUrl: string): Promise<string> {
  const response = await fetch(metadataUrl, { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`the metadata’s server answered ${response.status}`);
  return metadataSchema.parse(await response.json()).jwks_uri;
}
