import { isOfKind } from '../../guidance/field-kind.ts';
import type { Spoken } from '../clauses/acts.ts';
import { has } from '../clauses/clauses.ts';
import { isDenied } from '../clauses/denial.ts';
import { evidence, type Evidence, type Heard } from '../weighing/evidence.ts';
import { isPlace, isTelling, means, type Place } from '../items/items.ts';
import { isCorrection, undisputed } from './disputed-countries.ts';
import { isFormer, isOfElse, isOfUnknownTenant, narrowed } from './other-places.ts';
import { isOfAll, ownerIn, ownerOf, ownerSaidBy, type Owner, type Side } from './sides.ts';
import { anyOf } from '../phrases/concept.ts';

/** In which country each side is, by whom the place is said of; places of others set nothing. */
export function countriesIn(heard: Heard): Evidence[] {
  const asked = askedOf(heard);
  let owner: Owner;
  let before: readonly Place[] = [];
  let sentence = -1;
  let ownerBefore: Owner;
  const found = heard.telling.flatMap((clause, at) => {
    const twice = asked === undefined ? saidTwice(clause, heard.telling[at - 1]) : [];
    if (twice.length > 0) return twice;
    const same = sameAsOther(clause, asked, heard.listening.draft);
    if (same !== undefined) return same;
    const places = clause.items.filter(isPlace).filter(({ isWord }) => isWord !== true);
    const known = narrowed(places.filter((place) => !isDenied(clause, place) && !isFormer(clause, place)));
    const said = ownerIn(clause);
    const echoed =
      places.length === 0 && said !== undefined && has(clause, 'also') ? echo(clause, before, said) : [];
    // "We (Sweden) take over Contoso (Norway)": the second place is not ours, too.
    const isSecond =
      said === undefined &&
      before.length > 0 &&
      clause.sentence === sentence &&
      owner === ownerBefore &&
      !isCorrection(clause);
    const own = said === undefined && !(isSecond && places.length > 0) ? owner : undefined;
    owner = said ?? owner;
    const earlier = before;
    if (places.length > 0) [before, sentence, ownerBefore] = [known, clause.sentence, said ?? own];
    if (places.length > 0 && known.length === 0 && asked !== undefined && !isOtherThan(places, earlier))
      return [evidence(clause, clause.from, asked, [], false)];
    const isOfCompany =
      speaksOfCompany(clause) || (isOnlyPlace(clause) && speaksOfCompany(heard.telling[at - 1]));
    return [...echoed, ...placed(clause, known, { own, said, asked, isOfCompany })];
  });
  const settled = undisputed(ofTenantFirst(found), heard);
  const open = asked === 'customerCountry' && heard.telling.some(isOfUnknownTenant);
  // "For their Swiss tenant yes": where rights are asked, another one than this.
  const isOfRights = heard.listening.asking === 'delegatedAdmin' || heard.listening.asking === 'relationship';
  const sure = settled.map((one) =>
    open || (isOfRights && has(one.clause, 'tenant')) ? { ...one, sure: false } : one,
  );
  return withVague(sure, heard, asked);
}

function askedOf({ listening: { asking } }: Heard): Side | undefined {
  return isOfKind(asking, 'country') ? asking : undefined;
}

type Setting = {
  readonly own: Owner;
  readonly said: Owner;
  readonly asked: Side | undefined;
  readonly isOfCompany: boolean;
};

function placed(clause: Spoken, places: readonly Place[], setting: Setting): Evidence[] {
  const { own, said, asked, isOfCompany } = setting;
  const isElse = isOfElse(clause, asked);
  const pair = pairIn(clause, places, asked);
  if (pair !== undefined) return pair;
  return places.flatMap((place) => {
    const isOpening = asked === undefined && clause.from === 0 && isOfCompany && !has(clause, 'have', 'we');
    const owner = ownerOf(place, clause);
    // "Butik i Malmö, 4 prenumerationer": whoever the message opens with is the customer.
    const named = owner === 'other' && isOpening && !has(clause, ...others) ? undefined : owner;
    const whose = named ?? own ?? asked ?? (isOfAll(clause) ? 'both' : undefined);
    if (whose === undefined)
      return said === undefined && asked === undefined ? [unowned(clause, place, isOfCompany)] : [];
    const fields = sidesOf(whose);
    const rivals =
      has(clause, 'or', 'and') && fields.length === 1
        ? places.filter((one) => ownerOf(one, clause) === named)
        : [place];
    const codes = [...new Set(rivals.flatMap((one) => one.codes))];
    const isClear = codes.length === 1 && !isElse;
    return fields.map((field) => evidence(clause, place.from, field, codes, isClear));
  });
}

/** "Belgium, not Holland" leaves Belgium. */
function isOtherThan(denied: readonly Place[], said: readonly Place[]): boolean {
  return (
    said.length > 0 &&
    !denied.some(({ codes }) => said.some((one) => one.codes.some((code) => codes.includes(code))))
  );
}

/** Who is not the customer, however the message opens. */
const others = anyOf('other-partner source:another-partner distributor person elsewhere');

function speaksOfCompany(clause: Spoken | undefined): boolean {
  return clause !== undefined && has(clause, 'company');
}

function isOnlyPlace(clause: Spoken): boolean {
  return onlyPlaceIn(clause) !== undefined;
}

/** Nobody is named: a company that is spoken of is the customer, what else stands there is asked. */
function unowned(clause: Spoken, place: Place, isOfCompany: boolean): Evidence {
  const sure = isOfCompany && place.codes.length === 1;
  return evidence(clause, place.from, 'customerCountry', place.codes, sure);
}

/** "Germany / Germany", "Sweden to Norway": from us to them; two different ones beside each other are asked. */
function pairIn(clause: Spoken, places: readonly Place[], asked: Side | undefined): Evidence[] | undefined {
  const [one, other] = places;
  if (one === undefined || other === undefined || asked !== undefined) return undefined;
  const between = clause.items.filter((item) => item.from >= one.to && item.to <= other.from);
  const isTowards = between.some((item) => means(item, 'to', 'until'));
  const isElsewhere = clause.items.some(
    (item) => ownerSaidBy(item) !== undefined && !(isTowards && between.includes(item)),
  );
  if (
    isElsewhere ||
    between.some((item) => isTelling(item) && !means(item, 'to') && !means(item, 'customer'))
  )
    return undefined;
  const theirs = [...new Set(places.slice(1).flatMap(({ codes }) => codes))];
  if (!isTowards && places.length > 2) return undefined;
  const all = [...new Set([...one.codes, ...theirs])];
  const codes = isTowards
    ? { partnerCountry: one.codes, customerCountry: theirs }
    : { partnerCountry: all, customerCountry: all };
  return (['partnerCountry', 'customerCountry'] as const).map((field) =>
    evidence(clause, one.from, field, codes[field], codes[field].length === 1),
  );
}

/** "Finland, Finland": of us and of them. */
function saidTwice(clause: Spoken, before: Spoken | undefined): Evidence[] {
  const [place, other] = [onlyPlaceIn(clause), before === undefined ? undefined : onlyPlaceIn(before)];
  if (place === undefined || other === undefined || before?.sentence !== clause.sentence) return [];
  if (place.codes.length !== 1 || place.codes[0] !== other.codes[0]) return [];
  return sidesOf('both').map((field) => evidence(clause, place.from, field, place.codes));
}

function onlyPlaceIn({ items, unknown }: Spoken): Place | undefined {
  const [place, ...others] = items.filter(isTelling);
  return place !== undefined && isPlace(place) && others.length === 0 && unknown.length === 0
    ? place
    : undefined;
}

/** "They are in Austin, so are we." */
function echo(clause: Spoken, places: readonly Place[], owner: Owner): Evidence[] {
  const [place, ...others] = places;
  if (place === undefined || others.length > 0) return [];
  return sidesOf(owner).map((field) =>
    evidence(clause, clause.from, field, place.codes, place.codes.length === 1),
  );
}

/** The country set in the tenant counts, wherever its people sit. */
function ofTenantFirst(found: readonly Evidence[]): readonly Evidence[] {
  const ofTenant = found.filter(({ field, clause }) => field === 'customerCountry' && has(clause, 'tenant'));
  return ofTenant.length === 0
    ? found
    : found.filter((one) => one.field !== 'customerCountry' || ofTenant.includes(one));
}

/** "The EU", "offices in Oslo and Bergen": of the country that is asked for, and not it. */
function withVague(found: readonly Evidence[], { telling }: Heard, asked: Side | undefined): Evidence[] {
  const clause = telling.find((one) => has(one, 'vague-place') || one.items.some(isPlace));
  if (asked === undefined || clause === undefined || found.some(({ field }) => field === asked))
    return [...found];
  return [...found, evidence(clause, clause.from, asked, [], false)];
}

function sidesOf(owner: Owner): Side[] {
  if (owner === 'both') return ['partnerCountry', 'customerCountry'];
  return owner === 'partnerCountry' || owner === 'customerCountry' ? [owner] : [];
}

/** "The same country as ours." */
function sameAsOther(
  clause: Spoken,
  asked: Side | undefined,
  draft: Heard['listening']['draft'],
): Evidence[] | undefined {
  if (asked === undefined || !has(clause, 'same-country')) return undefined;
  const other = asked === 'partnerCountry' ? draft.customerCountry : draft.partnerCountry;
  return [evidence(clause, clause.from, asked, other === undefined ? [] : [other])];
}
