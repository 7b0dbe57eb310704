import { AppManifestUtils, type TeamsManifest } from '@microsoft/app-manifest';

/**
 * What Microsoft's own schema has against a manifest, one line each; nothing if Teams takes it.
 * The schema named by `$schema` is read from inside the package @microsoft/app-manifest, not from the network.
 */
export function schemaFaults(manifest: unknown): Promise<string[]> {
  // Whether it is a manifest at all is what is being asked here.
  return AppManifestUtils.validateAgainstSchema(manifest as TeamsManifest);
}

/** What one of Microsoft's schemas (JSON Schema draft 4) has against a file that goes along with a manifest. */
export function faultsBy(schema: object, file: unknown): Promise<string[]> {
  // The validator's types know manifests only; it takes any schema.
  return AppManifestUtils.validateAgainstSchema(
    file as TeamsManifest,
    schema as Parameters<typeof AppManifestUtils.validateAgainstSchema>[1],
  );
}
