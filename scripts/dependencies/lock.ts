import { z } from 'zod';

/** What npm notes of a package that it installs, as far as we look at it. */
export const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.looseObject({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      /** The checksum that npm holds what it fetches against. */
      integrity: z.string().optional(),
      /** What the registry said when this version was locked. */
      deprecated: z.string().optional(),
    }),
  ),
});

export type Lock = z.infer<typeof lockSchema>;

export type LockedPackage = {
  readonly name: string;
  readonly version: string;
  readonly licence: string | undefined;
  readonly isRuntime: boolean;
  readonly integrity: string | undefined;
  readonly deprecated: string | undefined;
};

/** Every package of the lock file once for each of its versions, by name. */
export function packagesIn({ packages }: Lock): LockedPackage[] {
  const found = new Map<string, LockedPackage>();
  for (const [path, { version, license, dev, integrity, deprecated }] of Object.entries(packages)) {
    const name = path.split('node_modules/').at(-1);
    if (name === undefined || name === '' || version === undefined) continue;
    const before = found.get(`${name}@${version}`);
    found.set(`${name}@${version}`, {
      name,
      version,
      licence: license,
      isRuntime: dev !== true || before?.isRuntime === true,
      integrity,
      deprecated,
    });
  }
  return [...found.values()].sort((one, other) => (idOf(one) < idOf(other) ? -1 : 1));
}

export function idOf({ name, version }: Pick<LockedPackage, 'name' | 'version'>): string {
  return `${name}@${version}`;
}
