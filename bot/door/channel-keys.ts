import { createLocalJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { RefusedError } from '../faults/errors.ts';
import { fetchJson } from '../http/fetch-json.ts';
import { isGuarded } from './service-urls.ts';

/** Milliseconds that the keys, and where they are, are believed: Microsoft lists them for far longer. */
const longestUse = 24 * 60 * 60 * 1000;

/** After so many milliseconds they are fetched anew beside what goes on, so that nobody meets the end of their use. */
const freshUse = longestUse / 2;

/** Milliseconds between two fetches for the sake of a key that is not known: anybody can name one. */
const cooldown = 60 * 1000;

/** Milliseconds without a fetch after one that failed, twice as many after the next, and so on up to the longest. */
const shortestPause = 1_000;
const longestPause = 60_000;

/** Milliseconds to wait for each of two answers: where the keys are, and the keys. */
const longestAnswer = 2_000;

const metadataSchema = z.object({ jwks_uri: z.string().refine(isGuarded) });

const keySchema = z.object({
  kty: z.string(),
  kid: z.string().min(1),
  use: z.string().exactOptional(),
  alg: z.string().exactOptional(),
  n: z.string().exactOptional(),
  e: z.string().exactOptional(),
  endorsements: z.array(z.string()).catch([]),
});

/** What is no key is no reason to do without the others. */
const keysSchema = z.object({
  keys: z.array(z.unknown()).transform((all) => all.flatMap((each) => keySchema.safeParse(each).data ?? [])),
});

const kidSchema = z.string().min(1);

export type ChannelKeys = {
  /** The key that a token names. */
  readonly keyFor: JWTVerifyGetKey;
  /** The channels that the key of that id may speak for. */
  readonly endorsementsOf: (kid: string) => readonly string[];
};

type Known = {
  readonly at: number;
  readonly find: JWTVerifyGetKey;
  readonly endorsements: ReadonlyMap<string, readonly string[]>;
};

type Failure = { readonly at: number; readonly pause: number; readonly error: unknown };

/** The keys that the channel publishes by way of its OpenID metadata; fetched when they are first needed. */
export function channelKeys(metadataUrl: string, clock: () => Date): ChannelKeys {
  let known: Known | undefined;
  let failure: Failure | undefined;
  let fetching: Promise<Known> | undefined;

  /** Not for long after a clock that was set back, either. */
  function isWithin(milliseconds: number, { at }: { readonly at: number }): boolean {
    const now = clock().getTime();
    return at <= now && now < at + milliseconds;
  }

  async function tryFetch(): Promise<Known> {
    try {
      known = { ...(await published(metadataUrl)), at: clock().getTime() };
      failure = undefined;
      return known;
    } catch (error) {
      const pause = failure === undefined ? shortestPause : Math.min(2 * failure.pause, longestPause);
      failure = { at: clock().getTime(), pause, error };
      throw error;
    }
  }

  async function fetchKeys(): Promise<Known> {
    if (failure !== undefined && isWithin(failure.pause, failure)) throw failure.error;
    // Shared: a flood of requests is no flood of fetches.
    fetching ??= tryFetch().finally(() => {
      fetching = undefined;
    });
    return await fetching;
  }

  async function keysWith(kid: string): Promise<Known> {
    const keys = known !== undefined && isWithin(longestUse, known) ? known : await fetchKeys();
    // Where that fails, it is of no account until the keys are too old.
    if (!isWithin(freshUse, keys)) fetchKeys().catch(() => undefined);
    return keys.endorsements.has(kid) || isWithin(cooldown, keys) ? keys : await fetchKeys();
  }

  return {
    keyFor: async (header, token) => {
      // Without a name the library would look for any key that fits.
      const { data: kid } = kidSchema.safeParse(header.kid);
      if (kid === undefined) throw new RefusedError('claim-missing');
      try {
        return await (await keysWith(kid)).find(header, token);
      } catch (error) {
        if (error instanceof errors.JWKSNoMatchingKey) throw error;
        // Two keys of one name are none; anybody can name them, so it is no fault of the keys' server.
        if (error instanceof errors.JWKSMultipleMatchingKeys) throw new RefusedError('key-unknown');
        throw new RefusedError('keys-unreachable', error);
      }
    },
    endorsementsOf: (kid) => known?.endorsements.get(kid) ?? [],
  };
}

async function published(metadataUrl: string): Promise<Pick<Known, 'find' | 'endorsements'>> {
  const { jwks_uri: address } = metadataSchema.parse(await fetchJson(metadataUrl, longestAnswer));
  const { keys } = keysSchema.parse(await fetchJson(address, longestAnswer));
  return {
    find: createLocalJWKSet({ keys }),
    endorsements: new Map(keys.map(({ kid, endorsements }) => [kid, endorsements])),
  };
}
