/** The ids of what a tap shows, of the two signs of it that take turns, and of a list in its place. `name` is each fold's own. */
export function foldIds(name: string) {
  // Short: a plan has many, each named twice.
  return { folded: name, shut: `${name}.s`, open: `${name}.o`, list: `${name}.l` };
}

/** Stand on what can be tapped: there is more, and there is no more. */
export const chevrons = { shut: '▸', open: '▾' } as const;
