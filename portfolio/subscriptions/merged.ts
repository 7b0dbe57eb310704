import type { Day } from '../../guidance/day.ts';
import { dayAfter } from '../../guidance/day.ts';
import type { Left, Why } from '../reading.ts';
import type { Row } from '../row.ts';
import type { Candidate } from './candidate.ts';

/** How long after its end something is left of a subscription, in days (page `subscription-lifecycle`). */
const remembered = 120;

const farYears = 10;

export type Merged = { readonly subscriptions: readonly Row[]; readonly left: readonly Left[] };

/**
 * One row a subscription. Of several lines the one that ends last counts, then the latest month or charge, then a charge
 * before the credit that takes it back. Lines without an id are one subscription only if they are the same throughout.
 */
export function merged(candidates: readonly Candidate[], today: Day): Merged {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = candidate.row.subscriptionId?.toLowerCase() ?? `=${candidate.mark || candidate.line}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [candidate]);
    else group.push(candidate);
  }
  const subscriptions: Row[] = [];
  const left: Left[] = [];
  for (const group of groups.values()) {
    const counted = group.reduce((one, other) => (compare(other, one) > 0 ? other : one));
    const why = outside(counted.row.termEnd, today);
    if (why === undefined) subscriptions.push(counted.row);
    else left.push(leftOut(counted, why));
    for (const other of group) {
      if (other === counted) continue;
      left.push(
        leftOut(
          other,
          why === undefined ? 'duplicate-line' : (outside(other.row.termEnd, today) ?? 'duplicate-line'),
        ),
      );
    }
  }
  return { subscriptions, left };
}

function compare(one: Candidate, other: Candidate): number {
  const [later, earlier] = [rank(one), rank(other)];
  return later > earlier ? 1 : later < earlier ? -1 : 0;
}

function rank({ row, charged, isCredit }: Candidate): string {
  return `${row.termEnd} ${charged} ${isCredit ? 0 : 1}`;
}

function outside(termEnd: Day, today: Day): Why | undefined {
  if (termEnd < dayAfter(today, -remembered)) return 'ended-long-ago';
  const far = `${Number(today.slice(0, 4)) + farYears}${today.slice(4)}`;
  return termEnd > far ? 'far-end' : undefined;
}

function leftOut({ line, sheet }: Candidate, why: Why): Left {
  return { line, ...(sheet === undefined ? {} : { sheet }), why };
}
