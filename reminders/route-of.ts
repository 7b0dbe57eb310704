import { addresseeOf, type Addressee } from '../storage/addressee.ts';
import type { Claim } from '../storage/due-reminders.ts';
import { standInOf } from '../storage/stand-ins.ts';
import type { Digest } from './digest.ts';
import type { WorkerParts } from './worker-parts.ts';

type Route = { readonly digest: Digest; readonly addressee: Addressee };

/** Whose words it is said in, and why it comes there; nothing where it is to come there no more. */
export async function routeOf(
  { database, clock }: WorkerParts,
  claim: Claim,
  digest: Digest,
): Promise<Route | undefined> {
  switch (claim.via) {
    case undefined:
      return { digest, addressee: await addresseeOf(database, claim) };
    case 'channel':
      return {
        digest: { ...digest, via: { kind: 'channel' } },
        addressee: await addresseeOf(database, claim),
      };
    case 'stand-in': {
      const holds = await standInOf(database, claim, clock());
      if (holds === undefined) return undefined;
      const { of, standIn, until } = holds;
      const addressee = await addresseeOf(database, { ...claim, userId: standIn.userId });
      return { digest: { ...digest, via: { kind: 'stand-in', of: of.name, until } }, addressee };
    }
  }
}
