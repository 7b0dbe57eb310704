/** The same function, which keeps what it answered for the latest keys, so many at most. */
export function keptFor<Made>(most: number, make: (key: string) => Made): (key: string) => Made {
  const kept = new Map<string, { readonly made: Made }>();
  return (key) => {
    const known = kept.get(key) ?? { made: make(key) };
    // Asked for last, forgotten last.
    kept.delete(key);
    kept.set(key, known);
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break;
      kept.delete(oldest);
    }
    return known.made;
  };
}
