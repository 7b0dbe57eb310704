/** Every way to say one of each after the other; an empty part is left out. */
export function combined(...parts: readonly (readonly string[])[]): string[] {
  return parts.reduce<string[]>(
    (said, next) => said.flatMap((one) => next.map((other) => `${one} ${other}`.trim())),
    [''],
  );
}

/** The stem for one and several, of either gender: "aceit" is aceita, aceito, aceitas and aceitos. */
export function inflected(...stems: readonly string[]): string[] {
  return stems.flatMap((stem) => ['a', 'o', 'as', 'os'].map((ending) => stem + ending));
}

/** The phrases in a text that sets them off by commas. */
export function listed(phrases: string): string[] {
  return phrases.split(', ');
}
