import type { Circumstances } from './circumstances.ts';

export type Path =
  | 'stop'
  | 'tenant-migration'
  | 'partner-of-record'
  | 'order-anew'
  | 'partner-transfer'
  | 'channel-transfer'
  | 'expire-then-rebuy'
  | 'rebuy-before-end'
  | 'invite-and-provision';

type Way = {
  readonly path: Exclude<Path, 'stop'>;
  readonly fits: (circumstances: Circumstances) => boolean;
  /** The other way that the rulebook names beside it, if any. */
  readonly alternative?: (circumstances: Circumstances) => Path | undefined;
};

/** When each way is the way to go, the first that fits first (rulebook §2 `path`). */
export const ways: readonly Way[] = [
  { path: 'tenant-migration', fits: ({ fromTenant }) => fromTenant },
  {
    path: 'partner-of-record',
    fits: ({ fromPartner, orderer, oneProvider, active }) =>
      fromPartner && orderer === 'provider' && oneProvider && active,
  },
  {
    path: 'order-anew',
    fits: ({ fromPartner, fromMicrosoft, active }) => (fromPartner || fromMicrosoft) && !active,
    alternative: ({ fromPartner, extended, oneProvider }) =>
      fromPartner && extended && !oneProvider ? 'partner-transfer' : undefined,
  },
  {
    path: 'partner-transfer',
    fits: ({ fromPartner }) => fromPartner,
    alternative: ({ grace, graceOpen, termOver }) => {
      if (graceOpen) return 'expire-then-rebuy';
      return grace !== 'holds' && !termOver ? 'rebuy-before-end' : undefined;
    },
  },
  {
    path: 'channel-transfer',
    fits: ({ fromVolumeLicensing, programme, offer }) =>
      fromVolumeLicensing && programme === 'enterprise' && offer === 'discontinued',
  },
  {
    path: 'expire-then-rebuy',
    fits: ({ graceOpen, manySubscriptions, tenantOverfull }) =>
      graceOpen && (manySubscriptions || tenantOverfull),
  },
  { path: 'rebuy-before-end', fits: ({ grace, termRunning }) => grace === 'gone' && termRunning },
];

/** The default of the documents. */
export const otherwise: Way = {
  path: 'invite-and-provision',
  fits: () => true,
  alternative: ({ fromVolumeLicensing, programme }) =>
    fromVolumeLicensing && programme === 'enterprise' ? 'channel-transfer' : undefined,
};

/** The path, and the alternative that the rulebook names beside it. */
export function waysFor(circumstances: Circumstances): { path: Path; alternatives: Path[] } {
  const way = ways.find(({ fits }) => fits(circumstances)) ?? otherwise;
  const alternative = way.alternative?.(circumstances);
  return { path: way.path, alternatives: alternative === undefined ? [] : [alternative] };
}
