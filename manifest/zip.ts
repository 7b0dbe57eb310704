import { strToU8, zipSync } from 'fflate';

/** The oldest day a zip can hold: the same input gives the same bytes on any day. */
const always = new Date(1980, 0, 1);

export type Icons = { readonly color: Uint8Array; readonly outline: Uint8Array };

/** The JSON files of the package by their names. */
export type JsonFiles = Readonly<Record<string, unknown>>;

/** The zip that Teams takes: the manifest with its other languages, and the icons it names, all at the root. */
export function zipPackage(json: JsonFiles, { color, outline }: Icons): Uint8Array {
  const texts = Object.entries(json).map(([name, content]) => [name, asText(content)] as const);
  return zipSync(
    { ...Object.fromEntries(texts), 'color.png': color, 'outline.png': outline },
    { mtime: always },
  );
}

function asText(content: unknown): Uint8Array {
  return strToU8(`${JSON.stringify(content, null, 2)}\n`);
}
