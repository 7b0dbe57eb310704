import { appManifest } from './app-texts.ts';
import { withCopilot } from './copilot.ts';
import { AppPackageError } from './errors.ts';
import { localizationFaults } from './localization.ts';
import { schemaFaults } from './schema.ts';
import type { PackageSettings } from './settings.ts';
import { zipPackage, type Icons } from './zip.ts';

/** Microsoft's schema lets any text pass here; Teams does not. */
const threeNumbers = /^\d+\.\d+\.\d+$/;

export type Parts = {
  readonly template: string;
  /** The manifest's texts in its other languages, filled, by the names of their files. */
  readonly localizations: Readonly<Record<string, unknown>>;
  readonly settings: PackageSettings;
  /** Three numbers, such as 1.2.3. */
  readonly version: string;
  readonly icons: Icons;
};

/**
 * The app package as a zip. Throws AppPackageError: `package-settings` for a version that is not three numbers,
 * `package-schema` for a manifest that Teams would refuse, or one whose other languages are not complete.
 */
export async function buildPackage(parts: Parts): Promise<Uint8Array> {
  const { template, localizations, settings, version, icons } = parts;
  if (!threeNumbers.test(version)) throw new AppPackageError('package-settings', [wrongVersion(version)]);
  const filled = appManifest(template, { ...settings, VERSION: version });
  const manifest = settings.COPILOT_SCOPE === 'yes' ? withCopilot(filled) : filled;
  refuse(await schemaFaults(manifest));
  refuse(await localizationFaults(manifest, localizations));
  return zipPackage({ 'manifest.json': manifest, ...localizations }, icons);
}

function refuse(faults: readonly string[]): void {
  if (faults.length > 0) throw new AppPackageError('package-schema', faults);
}

function wrongVersion(version: string): string {
  return `version in package.json was "${version}"; allowed: three numbers such as 1.2.3.`;
}
