import type { CountryCode, Draft, Field } from '../../guidance/answers.ts';
import { bind, joinedBy, joinedByOr, type Bound } from './binding.ts';
import type { Finding } from './findings.ts';
import { isDenied, isParticle, meaningsOf, type Placed, type Scene } from './scene.ts';

const countryFields = ['partnerCountry', 'customerCountry'] as const satisfies Field[];

/** In which countries partner and customer are: by "from here to there", by the words around, else the one that is asked or missing. */
export function placesIn(scene: Scene, draft: Draft, asking: Field | undefined): Finding[] {
  const places = scene.mentions.filter(
    (mention) => codesOf(mention).length > 0 && !isDenied(scene, mention) && !isElsewhere(scene, mention),
  );
  const pair = pairIn(scene, places);
  const paired = places.flatMap((place): Bound[] => {
    const field = pair && sideOf(scene, pair, place);
    return field === undefined ? [] : [{ mention: place, field }];
  });
  const others = places.filter((place) => !paired.some(({ mention }) => mention === place));
  const bound = [...paired, ...bind(scene, others, () => countryFields)];
  const told = bound.flatMap(({ mention, field }) =>
    field === undefined ? [] : [findingOf(mention, field)],
  );
  const free = bound.filter(({ field }) => field === undefined).map(({ mention }) => mention);
  const field = fieldOfFree(free, told, draft, asking);
  return field === undefined ? told : [...told, ...free.map((mention) => findingOf(mention, field))];
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

/** The country of another partner or tenant: "from another partner in Germany". */
function isElsewhere(scene: Scene, place: Placed): boolean {
  const before = scene.mentions.filter(({ to }) => to <= place.from).reverse();
  const nearest = before.find((mention) => !isParticle(mention, 'filler'));
  if (nearest?.clause !== place.clause) return false;
  return (
    meaningsOf(nearest).some(
      (meaning) => meaning.kind === 'choice' && meaning.field === 'source' && meaning.needs === 'nothing',
    ) && joinedBy(scene, nearest, place, ['filler'])
  );
}

function findingOf(place: Placed, field: Field): Finding {
  const codes = codesOf(place);
  const [only] = codes;
  const clauses = [place.clause];
  if (codes.length === 1 && only !== undefined) return { field, clauses, said: only };
  return { field, clauses, problem: { kind: 'ambiguous', options: codes } };
}

function codesOf(mention: Placed): CountryCode[] {
  return meaningsOf(mention).flatMap((meaning) =>
    meaning.kind === 'country' && (mention.clauseIsKnown || !meaning.likeWord) ? [meaning.code] : [],
  );
}
