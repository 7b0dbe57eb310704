/** The ids of what a tap shows, of the two signs of it that take turns, and of a list in its place. `name` is each fold's own. */
export function foldIds(name: string) {
  return { folded: name, shut: `${name}.shut`, open: `${name}.open`, list: `${name}.list` };
}

/** Stand on what can be tapped: there is more, and there is no more. */
export const chevrons = { shut: '▸', open: '▾' } as const;
