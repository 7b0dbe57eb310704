import type { Facts } from './facts.ts';

export type Path =
  | 'stop'
  | 'tenant-migration'
  | 'partner-transfer'
  | 'channel-transfer'
  | 'expire-then-rebuy'
  | 'rebuy-before-end'
  | 'invite-and-provision';

/** When each way is the way to go, the first that fits first (rulebook §2 `path`). */
const ways: readonly (readonly [Path, (facts: Facts) => boolean])[] = [
  ['tenant-migration', ({ fromTenant }) => fromTenant],
  ['partner-transfer', ({ fromPartner }) => fromPartner],
  ['channel-transfer', channelTransferFits],
  [
    'expire-then-rebuy',
    ({ grace, overSubscriptionLimit, overTenantLimit }) =>
      grace === 'holds' && (overSubscriptionLimit || overTenantLimit),
  ],
  ['rebuy-before-end', ({ grace }) => grace === 'gone'],
];

/** The path and the others that fit; the default of the documents is an alternative to nothing. */
export function choosePath(facts: Facts): { path: Path; alternatives: Path[] } {
  const [path = 'invite-and-provision', ...others] = ways
    .filter(([, fits]) => fits(facts))
    .map(([way]) => way);
  return { path, alternatives: [...new Set([...others, ...namedAlternatives(facts)])] };
}

/** Scheduling volume licences into CSP comes first only where the offer cannot be bought anew. */
export function channelTransferFits({ fromVolumeLicensing, offer }: Facts): boolean {
  return fromVolumeLicensing && offer === 'discontinued';
}

/** Alternatives that the rulebook names though they would not be the way by themselves. */
function namedAlternatives(facts: Facts): Path[] {
  if (facts.fromPartner) return [facts.grace === 'holds' ? 'expire-then-rebuy' : 'rebuy-before-end'];
  return facts.fromVolumeLicensing && !channelTransferFits(facts) ? ['channel-transfer'] : [];
}
