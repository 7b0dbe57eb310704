import type { Features } from './features.ts';

/** Features by their places, in one length for all: what is not known makes the rest count less. */
export type Vector = { readonly places: Int32Array; readonly counts: Float32Array };

export type Index = {
  readonly size: number;
  readonly vectorOf: (features: Features) => Vector;
};

/** Gives each feature a place, and counts what few have more than what many have. */
export function indexOf(all: readonly Features[]): Index {
  const having = new Map<string, number>();
  for (const features of all)
    for (const feature of features.keys()) having.set(feature, (having.get(feature) ?? 0) + 1);
  const kept = [...having].filter(isKept);
  // Not `all` itself: what is returned would hold on to it.
  const { length } = all;
  const rarityOf = (times: number) => Math.log(1 + length / times);
  const placeOf = new Map(kept.map(([feature], place) => [feature, place]));
  const rarities = Float32Array.from(kept, ([, times]) => rarityOf(times));
  const rarest = rarityOf(1);
  return {
    size: kept.length,
    vectorOf: (features) => vectorOf(features, placeOf, (place) => rarities[place] ?? rarest),
  };
}

/** Letters that one way has alone tell nothing, and there are many. */
function isKept([feature, having]: readonly [string, number]): boolean {
  return having > 1 || !feature.startsWith('~');
}

function vectorOf(
  features: Features,
  placeOf: ReadonlyMap<string, number>,
  rarityAt: (place: number) => number,
): Vector {
  const places: number[] = [];
  const counts: number[] = [];
  let square = 0;
  for (const [feature, count] of features) {
    const place = placeOf.get(feature);
    const counted = count * rarityAt(place ?? -1);
    square += counted * counted;
    if (place === undefined) continue;
    places.push(place);
    counts.push(counted);
  }
  const length = Math.sqrt(square) || 1;
  return { places: Int32Array.from(places), counts: Float32Array.from(counts, (count) => count / length) };
}
