import type { Comparison } from './compare.ts';
import type { StoredPortfolio } from './portfolio-memory.ts';
import type { Room } from './portfolio-effect.ts';

/** How many subscriptions a person and a tenant may have. */
export const mostSubscriptions: Room = { ofPerson: 10_000, ofTenant: 100_000 };

/** How many subscriptions there would be once it is kept; whose limit that is beyond, if one's. */
export function roomFor(
  { added, changed, gone }: Comparison,
  { subscriptions, ofTenant }: StoredPortfolio,
  most: Room = mostSubscriptions,
): { readonly ofPerson: number; readonly beyond: 'person' | 'tenant' | undefined } {
  const returned = changed.filter(({ before }) => before.goneSince !== undefined).length;
  const more = added.length + returned - gone.length;
  const ofPerson = subscriptions.filter(({ goneSince }) => goneSince === undefined).length + more;
  if (ofPerson > most.ofPerson) return { ofPerson, beyond: 'person' };
  return { ofPerson, beyond: more > 0 && ofTenant + more > most.ofTenant ? 'tenant' : undefined };
}
