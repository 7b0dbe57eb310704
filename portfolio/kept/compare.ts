import type { Reading } from '../reading.ts';
import { neededFields, optionalFields, type OptionalField, type Row, type RowField } from '../row.ts';
import { matched } from './match.ts';
import type { Subscription, Whereabouts } from './subscription.ts';

/** A subscription that the file tells otherwise than it is stored. */
export type Changed = {
  readonly before: Subscription;
  readonly after: Subscription;
  /** Empty where it was gone and is there again as it was. */
  readonly fields: readonly ChangedField[];
};

export type ChangedField = RowField | 'whereabouts';

/** A file beside what is stored. */
export type Comparison = {
  readonly added: readonly Subscription[];
  readonly changed: readonly Changed[];
  readonly gone: readonly Subscription[];
  readonly same: number;
};

type Told = Pick<Reading, 'subscriptions' | 'unknown'> & {
  readonly whereabouts: Whereabouts;
  /** Makes a UUID. */
  readonly newId: () => string;
};

/**
 * What a file adds to what is stored, changes of it, and has no more. What a file cannot tell stays as it is. Gone is only
 * what is missing from a list that the file has at least half of: another distributor's file says nothing of the first's.
 */
export function compare(
  stored: readonly Subscription[],
  { subscriptions, unknown, whereabouts, newId }: Told,
): Comparison {
  const known = matched(subscriptions, stored);
  const seen = new Set(known.values());
  const covered = coveredLists(stored, seen);
  const listId = covered[0] ?? newId();
  const added: Subscription[] = [];
  const changed: Changed[] = [];
  for (const row of subscriptions) {
    const before = known.get(row);
    if (before === undefined) {
      added.push({ ...row, id: newId(), listId, whereabouts });
      continue;
    }
    // What comes back from being gone belongs to the file: its old list may have gone on without it.
    const nowIn = before.goneSince === undefined ? before.listId : listId;
    const after = { ...updated(before, row, unknown), listId: nowIn, whereabouts };
    const fields = differing(before, after);
    if (fields.length > 0 || before.goneSince !== undefined) changed.push({ before, after, fields });
  }
  const gone = stored.filter(
    (one) => one.goneSince === undefined && !seen.has(one) && covered.includes(one.listId),
  );
  return { added, changed, gone, same: known.size - changed.length };
}

/** The lists of which at least half is seen, the one first of which most is. */
function coveredLists(stored: readonly Subscription[], seen: ReadonlySet<Subscription>): readonly string[] {
  const lists = Map.groupBy(
    stored.filter(({ goneSince }) => goneSince === undefined),
    ({ listId }) => listId,
  );
  return [...lists]
    .map(([listId, all]) => ({ listId, all: all.length, seen: all.filter((one) => seen.has(one)).length }))
    .filter((list) => list.seen * 2 >= list.all)
    .sort((one, other) => other.seen - one.seen)
    .map(({ listId }) => listId);
}

function updated(
  before: Subscription,
  row: Row,
  unknown: readonly OptionalField[],
): Row & Pick<Subscription, 'id'> {
  const kept: Partial<Pick<Subscription, OptionalField>> = {};
  const isAnotherTerm = row.termEnd !== before.termEnd;
  const stay = unknown.filter((field) => !(isAnotherTerm && ofTheTerm.has(field)));
  for (const field of [...stay, 'subscriptionId' as const])
    if (before[field] !== undefined) Object.assign(kept, { [field]: before[field] });
  return { ...kept, ...row, id: before.id };
}

/** What was stored of it says nothing of the next term. */
const ofTheTerm: ReadonlySet<OptionalField> = new Set(['termStart', 'state']);

function differing(before: Subscription, after: Subscription): readonly ChangedField[] {
  const fields: ChangedField[] = [...neededFields, ...optionalFields].filter(
    (field) => before[field] !== after[field],
  );
  return isSamePlace(before.whereabouts, after.whereabouts) ? fields : [...fields, 'whereabouts'];
}

function isSamePlace(one: Whereabouts, other: Whereabouts): boolean {
  return JSON.stringify(placeOf(one)) === JSON.stringify(placeOf(other));
}

function placeOf(whereabouts: Whereabouts): readonly [string, string?] {
  return whereabouts.at === 'ours' ? ['ours'] : ['elsewhere', whereabouts.where ?? ''];
}
