/** The same function, which remembers what it answered; all is forgotten when `most` answers are kept. */
export function remembered<Made>(most: number, make: (key: string) => Made): (key: string) => Made {
  // `keptFor` orders what it keeps by use: for cells, of which many are asked for once, that takes longer than reading them.
  const kept = new Map<string, { readonly made: Made }>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known.made;
    if (kept.size >= most) kept.clear();
    const made = make(key);
    kept.set(key, { made });
    return made;
  };
}
