import type { CountryCode, Draft, Field } from '../../guidance/answers.ts';
import { bind, joinedBy } from './binding.ts';
import type { Finding } from './findings.ts';
import { isParticle, meaningsOf, type Placed, type Scene } from './scene.ts';

const countryFields = ['partnerCountry', 'customerCountry'] as const satisfies Field[];

/** In which countries partner and customer are: by "from here to there", by the words around, else the one that is asked or missing. */
export function placesIn(scene: Scene, draft: Draft, asking: Field | undefined): Finding[] {
  const places = scene.mentions.filter(
    (mention) => codesOf(mention).length > 0 && !isElsewhere(scene, mention),
  );
  const pair = pairIn(scene, places);
  const others = places.filter((place) => place !== pair?.from && place !== pair?.to);
  const bound = bind(scene, others, () => countryFields);
  const told = [
    ...(pair === undefined
      ? []
      : [findingOf(pair.from, 'partnerCountry'), findingOf(pair.to, 'customerCountry')]),
    ...bound.flatMap(({ mention, field }) => (field === undefined ? [] : [findingOf(mention, field)])),
  ];
  const free = bound.filter(({ field }) => field === undefined).map(({ mention }) => mention);
  const field = fieldOfFree(free, told, draft, asking);
  return field === undefined ? told : [...told, ...free.map((mention) => findingOf(mention, field))];
}

function pairIn(scene: Scene, places: readonly Placed[]): { from: Placed; to: Placed } | undefined {
  for (const [index, from] of places.entries()) {
    const to = places[index + 1];
    if (to !== undefined && joinedBy(scene, from, to, ['towards'])) return { from, to };
  }
  return undefined;
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

/** "Not Norway", and the country of another partner or tenant: "from another partner in Germany". */
function isElsewhere(scene: Scene, place: Placed): boolean {
  const before = scene.mentions.filter(({ to }) => to <= place.from).reverse();
  if (isParticle(before[0], 'not') && before[0]?.to === place.from) return true;
  const nearest = before.find((mention) => !isParticle(mention, 'filler'));
  if (nearest?.clause !== place.clause) return false;
  return (
    meaningsOf(nearest).some((meaning) => meaning.kind === 'choice' && meaning.field === 'source') &&
    joinedBy(scene, nearest, place, ['filler'])
  );
}

function findingOf(place: Placed, field: Field): Finding {
  const codes = codesOf(place);
  const [only] = codes;
  if (codes.length === 1 && only !== undefined) return { field, said: only };
  return { field, problem: { kind: 'ambiguous', options: codes } };
}

function codesOf(mention: Placed): CountryCode[] {
  return meaningsOf(mention).flatMap((meaning) => (meaning.kind === 'country' ? [meaning.code] : []));
}
