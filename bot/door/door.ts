import { errors, jwtVerify } from 'jose';
import { z } from 'zod';
import { channelKeys, type ChannelKeys } from './channel-keys.ts';
import { RefusedError } from '../faults/errors.ts';
import type { RefusalCode } from '../faults/faults.ts';
import { isSameServiceUrl, type MayWriteTo } from './service-urls.ts';

const channel = 'msteams';

/**
 * Judges who sends before anything is read of what they send; answers how to judge that, once it is read.
 * Both throw a RefusedError where the request is not let in.
 */
export type Door = (authorization: string | undefined) => Promise<ActivityDoor>;

export type ActivityDoor = (activity: unknown) => void;

export type DoorParts = {
  /** Whose tokens are taken: those made for this app by the channel; undefined in local mode, which asks for none. */
  readonly channel: TrustedChannel | undefined;
  readonly mayWriteTo: MayWriteTo;
  readonly clock: () => Date;
};

export type TrustedChannel = {
  readonly appId: string;
  readonly issuer: string;
  /** Where the OpenID metadata stands that leads to the keys. */
  readonly metadataUrl: string;
};

const headerSchema = z.object({ kid: z.string().min(1) });
const claimsSchema = z.object({ serviceurl: z.string().min(1) });
const activitySchema = z.object({
  channelId: z.unknown().optional(),
  serviceUrl: z.string().optional().catch(undefined),
});

/**
 * Lets in what Teams sends to this bot, and nothing else. Done here, not by the SDK, which also takes tokens of its
 * emulator and of other bots, and does without endorsements, service URL and expiry where they are left out.
 * Source: learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication.
 */
export function makeDoor({ channel: trusted, mayWriteTo, clock }: DoorParts): Door {
  const verify = trusted === undefined ? undefined : verifier(trusted, clock);
  return async (authorization) => {
    const vouched = await verify?.(authorization);
    return (activity) => {
      const { channelId, serviceUrl } = activitySchema.parse(activity);
      if (vouched !== undefined) {
        if (channelId !== channel) throw new RefusedError('channel-foreign');
        if (serviceUrl === undefined || !isSameServiceUrl(vouched.serviceUrl, serviceUrl))
          throw new RefusedError('service-url-differs');
      }
      if (serviceUrl === undefined || !mayWriteTo(serviceUrl)) throw new RefusedError('service-url-foreign');
    };
  };
}

type Vouched = { readonly serviceUrl: string };

function verifier({ appId, issuer, metadataUrl }: TrustedChannel, clock: () => Date) {
  const keys = channelKeys(metadataUrl, clock);
  const expected = {
    issuer,
    audience: appId,
    algorithms: ['RS256', 'RS384', 'RS512'],
    // Microsoft's page: five minutes between two clocks are usual.
    clockTolerance: 5 * 60,
    requiredClaims: ['exp', 'serviceurl'],
  };
  return async (authorization: string | undefined): Promise<Vouched> => {
    const token = tokenIn(authorization);
    try {
      return await vouch(token, keys, { ...expected, currentDate: clock() });
    } catch (error) {
      throw error instanceof RefusedError ? error : new RefusedError(codeOf(error), error);
    }
  };
}

async function vouch(
  token: string,
  keys: ChannelKeys,
  expected: Parameters<typeof jwtVerify>[2],
): Promise<Vouched> {
  const { payload, protectedHeader } = await jwtVerify(token, keys.keyFor, expected);
  const { kid } = headerSchema.parse(protectedHeader);
  const { serviceurl } = claimsSchema.parse(payload);
  if (!keys.endorsementsOf(kid).includes(channel)) throw new RefusedError('not-endorsed');
  return { serviceUrl: serviceurl };
}

function tokenIn(authorization: string | undefined): string {
  if (authorization === undefined || authorization.trim() === '') throw new RefusedError('no-token');
  const [, token] = /^Bearer ([^\s]+)$/.exec(authorization) ?? [];
  if (token === undefined) throw new RefusedError('not-bearer');
  return token;
}

/** What the fault says of the token, as the library tells it. */
function codeOf(error: unknown): RefusalCode {
  if (error instanceof errors.JWTExpired) return 'token-expired';
  if (error instanceof errors.JWTClaimValidationFailed) return codeOfClaim(error);
  if (error instanceof errors.JOSEAlgNotAllowed) return 'algorithm-refused';
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'signature-wrong';
  if (error instanceof errors.JWKSNoMatchingKey) return 'key-unknown';
  return error instanceof z.ZodError ? 'claim-missing' : 'token-malformed';
}

function codeOfClaim({ claim, reason }: errors.JWTClaimValidationFailed): RefusalCode {
  if (reason !== 'check_failed') return 'claim-missing';
  switch (claim) {
    case 'iss':
      return 'issuer-wrong';
    case 'aud':
      return 'audience-wrong';
    case 'nbf':
      return 'token-early';
    default:
      return 'claim-missing';
  }
}
