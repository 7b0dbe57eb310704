import type { CountryCode, Draft, Field } from '../../guidance/answers.ts';
import { bind, joinedBy, joinedByOr, type Bound } from './binding.ts';
import { replaces } from './correction.ts';
import type { Finding } from '../../understanding/findings.ts';
import { hasMeaning, isParticle, meaningsOf } from './meanings.ts';
import { isDenied, type Placed, type Scene } from './scene.ts';

const countryFields = ['partnerCountry', 'customerCountry'] as const satisfies Field[];

/** In which countries partner and customer are: by "from here to there", by the words around, else the one that is asked or missing. */
export function placesIn(scene: Scene, draft: Draft, asking: Field | undefined): Finding[] {
  const places = placesOfSides(scene);
  const pair = pairIn(scene, places);
  const paired = places.flatMap((place): Bound[] => {
    const field = pair && sideOf(scene, pair, place);
    return field === undefined ? [] : [{ mention: place, field }];
  });
  const others = places.filter((place) => !paired.some(({ mention }) => mention === place));
  const bound = withReplaced(scene, [...paired, ...bind(scene, others, () => countryFields)]);
  const told = bound.flatMap(({ mention, field, cue }) =>
    field === undefined ? [] : [findingOf(mention, field, cue !== undefined && isVague(cue))],
  );
  const free = bound.filter(({ field }) => field === undefined).map(({ mention }) => mention);
  const field = fieldOfFree(free, told, draft, asking);
  return field === undefined
    ? told
    : [...told, ...free.map((mention) => findingOf(mention, field, field !== asking))];
}

/** The countries that may be one of the two sides' own. */
function placesOfSides(scene: Scene): Placed[] {
  const places = scene.mentions.filter((mention) => codesOf(mention).length > 0);
  return places.filter((place, at) => !isDenied(scene, place) && !isElsewhere(scene, place, places[at - 1]));
}

/** "Customer in Portugal, actually Spain": the second is of the same side, unless it says of which it is. */
function withReplaced(scene: Scene, bound: readonly Bound[]): Bound[] {
  const inOrder = bound.toSorted((one, other) => one.mention.from - other.mention.from);
  return inOrder.map((one, at) => {
    const last = inOrder[at - 1];
    const isReplacing =
      one.field === undefined && last !== undefined && replaces(scene, last.mention, one.mention);
    return isReplacing ? { ...one, field: last.field } : one;
  });
}

/** "Partner" may be the other one. */
function isVague(cue: Placed): boolean {
  return hasMeaning(cue, 'choice');
}

type Pair = { readonly from: Placed; readonly to: Placed };

function pairIn(scene: Scene, places: readonly Placed[]): Pair | undefined {
  for (const [index, from] of places.entries()) {
    const to = places[index + 1];
    if (to !== undefined && joinedBy(scene, from, to, ['towards', 'topic'])) return { from, to };
  }
  return undefined;
}

/** On which side of "from here to there" the place stands, "or" included. */
function sideOf(scene: Scene, { from, to }: Pair, place: Placed): (typeof countryFields)[number] | undefined {
  if (place === from || joinedByOr(scene, place, from)) return 'partnerCountry';
  return place === to || joinedByOr(scene, to, place) ? 'customerCountry' : undefined;
}

/** The field of a country without any hint: the one that is asked, else the only one that is still open. */
function fieldOfFree(
  free: readonly Placed[],
  told: readonly Finding[],
  draft: Draft,
  asking: Field | undefined,
): Field | undefined {
  const open = countryFields.filter((field) => !told.some((finding) => finding.field === field));
  const asked = open.find((field) => field === asking);
  if (asked !== undefined) return asked;
  const missing = open.filter((field) => draft[field] === undefined);
  return free.length === 1 && missing.length === 1 ? missing[0] : undefined;
}

/** The country of another partner or tenant, or of an office: "from another partner in Germany", "offices in Chile and Peru". */
function isElsewhere(scene: Scene, place: Placed, last: Placed | undefined): boolean {
  if (last !== undefined && joinedBy(scene, last, place, ['join', 'or']))
    return nearestBefore(scene, last, isOfOthers);
  return nearestBefore(scene, place, isOfOthers);
}

function isOfOthers(mention: Placed): boolean {
  return (
    isParticle(mention, 'elsewhere') ||
    meaningsOf(mention).some(
      (meaning) => meaning.kind === 'choice' && meaning.field === 'source' && meaning.needs === 'nothing',
    )
  );
}

/** Whether what stands before the place, but for fillers, is such. */
function nearestBefore(scene: Scene, place: Placed, is: (mention: Placed) => boolean): boolean {
  const before = scene.mentions.filter(({ to }) => to <= place.from);
  const nearest = before.findLast((mention) => !isParticle(mention, 'filler') || is(mention));
  return (
    nearest?.clause === place.clause &&
    is(nearest) &&
    (nearest.to === place.from || joinedBy(scene, nearest, place, ['filler']))
  );
}

function findingOf(place: Placed, field: Field, isInferred: boolean): Finding {
  const codes = codesOf(place);
  const [only] = codes;
  const clauses = [place.clause];
  if (codes.length === 1 && only !== undefined)
    return { field, clauses, said: only, ...(isInferred ? { isInferred } : {}) };
  return { field, clauses, problem: { kind: 'ambiguous', options: codes } };
}

function codesOf(mention: Placed): CountryCode[] {
  return meaningsOf(mention).flatMap((meaning) =>
    meaning.kind === 'country' && (mention.clauseIsKnown || !meaning.likeWord) ? [meaning.code] : [],
  );
}
