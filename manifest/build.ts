import { AppPackageError } from './errors.ts';
import { fillManifest } from './fill.ts';
import { schemaFaults } from './schema.ts';
import type { PackageSettings } from './settings.ts';
import { zipPackage, type Icons } from './zip.ts';

/** Microsoft's schema lets any text pass here; Teams does not. */
const threeNumbers = /^\d+\.\d+\.\d+$/;

export type Parts = {
  readonly template: string;
  readonly settings: PackageSettings;
  /** Three numbers, such as 1.2.3. */
  readonly version: string;
  readonly icons: Icons;
};

/**
 * The app package as a zip. Throws AppPackageError: `package-settings` for a version that is not three numbers,
 * `package-schema` for a manifest that Teams would refuse.
 */
export async function buildPackage({ template, settings, version, icons }: Parts): Promise<Uint8Array> {
  if (!threeNumbers.test(version)) throw new AppPackageError('package-settings', [wrongVersion(version)]);
  const manifest = fillManifest(template, { ...settings, VERSION: version });
  const faults = await schemaFaults(manifest);
  if (faults.length > 0) throw new AppPackageError('package-schema', faults);
  return zipPackage(manifest, icons);
}

function wrongVersion(version: string): string {
  return `version in package.json was "${version}"; allowed: three numbers such as 1.2.3.`;
}
