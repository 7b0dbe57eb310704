import { strToU8, zipSync } from 'fflate';

/** The oldest day a zip can hold: the same input gives the same bytes on any day. */
const always = new Date(1980, 0, 1);

export type Icons = { readonly color: Uint8Array; readonly outline: Uint8Array };

/** The zip that Teams takes: the manifest and the icons it names, at the root. */
export function zipPackage(manifest: unknown, { color, outline }: Icons): Uint8Array {
  const text = strToU8(`${JSON.stringify(manifest, null, 2)}\n`);
  return zipSync({ 'manifest.json': text, 'color.png': color, 'outline.png': outline }, { mtime: always });
}
