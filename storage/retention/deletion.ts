import { sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import type { Over } from '../../reminders/kept-for.ts';
import type { Queries } from '../database.ts';

/** What is deleted once it is over, as logs and metrics name it. */
export type DeletedKind =
  | 'reminders'
  | 'moves'
  | 'hand-overs'
  | 'ways'
  | 'notices'
  | 'conversations'
  | 'undo'
  | 'places'
  | 'feedback'
  | 'questions'
  | 'subscriptions'
  | 'imports'
  | 'given-lists'
  | 'file-answers'
  | 'wishes'
  | 'dead-letters'
  | 'send-slots';

export type Deletion = {
  readonly kind: DeletedKind;
  /** How many go with one statement at most: PGlite's thread does nothing else meanwhile. */
  readonly piece: number;
  /** Deletes no more than a piece of what is over; answers how many. */
  readonly run: (tx: Queries, over: Over, piece: number) => Promise<number>;
};

const goneSchema = z.object({ rows: z.tuple([z.object({ gone: z.coerce.number() })]) });

/**
 * Runs a statement that returns a row for each that it deletes or changes; answers how many. Those without an id of their
 * own are found by `ctid`: a join on their keys took seconds. Whoever changes such a row meanwhile keeps it.
 */
export async function gone(tx: Queries, statement: SQL): Promise<number> {
  const counted = await tx.execute(sql`with gone as (${statement}) select count(*) as gone from gone`);
  return goneSchema.parse(counted).rows[0].gone;
}

/** The moment as the statements compare it. */
export function moment(at: Date): SQL {
  return sql`${at.toISOString()}::timestamptz`;
}

/** The moment's UTC day: what has it as its last day goes a day later. */
export function utcDay(at: Date): SQL {
  return sql`${at.toISOString().slice(0, 10)}`;
}
