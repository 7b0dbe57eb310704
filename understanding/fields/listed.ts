import type { Spoken } from '../clauses/acts.ts';
import { isNumber, isTelling, means, type Item } from '../items/items.ts';
import { evidence, type Evidence, type Heard } from '../weighing/evidence.ts';

/** "Direct, SE→NO, accepted, gdap, 12, same, unchanged": in a list of bare values each has one place it can take. */
export function listedIn({ telling, listening: { asking, stage } }: Heard): Evidence[] {
  if (asking !== undefined || stage === 'planned' || telling.some(({ unknown }) => unknown.length > 0))
    return [];
  const bare = telling.flatMap((clause) => bareIn(clause));
  const short = telling.filter(({ from, to }) => to - from <= longest);
  if (short.length < fewest || short.length * 2 < telling.length) return [];
  const accepted = bare.filter(({ item }) => means(item, 'accept'));
  const numbers = bare.filter(({ item }) => isNumber(item));
  const unchanged = bare.filter(({ item }) => means(item, 'licences:unchanged'));
  const [offer, licences] = unchanged.length === 2 ? unchanged : [];
  return [
    ...lonely(accepted).map(({ clause, item }) => evidence(clause, item.from, 'relationship', ['accepted'])),
    ...lonely(numbers).flatMap(({ clause, item }) =>
      isNumber(item) && Number.isInteger(item.value) && item.value > 0 && !item.isLeast
        ? [evidence(clause, item.from, 'subscriptionCount', [item.value])]
        : [],
    ),
    ...(offer === undefined || !means(offer.item, 'offer:same')
      ? []
      : [evidence(offer.clause, offer.item.from, 'offer', ['same'])]),
    ...(licences === undefined
      ? []
      : [evidence(licences.clause, licences.item.from, 'licenceCount', ['unchanged'])]),
  ];
}

/** So many clauses of so few words make a list. */
const fewest = 4;
const longest = 3;

type Bare = { readonly clause: Spoken; readonly item: Item };

/** The one word that tells something in a clause of one or two. */
function bareIn(clause: Spoken): Bare[] {
  const [item, ...more] = clause.items.filter(isTelling);
  return item !== undefined && more.length === 0 && clause.to - clause.from <= 2 ? [{ clause, item }] : [];
}

/** Of several that could take the one place none does. */
function lonely(bare: readonly Bare[]): readonly Bare[] {
  return bare.length === 1 ? bare : [];
}
