/** So many are gone through in some milliseconds: nobody who writes meanwhile waits longer. */
const most = 250;

/** All of them, piece by piece. */
export function inPieces<T>(all: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / most) }, (_, at) =>
    all.slice(at * most, (at + 1) * most),
  );
}
