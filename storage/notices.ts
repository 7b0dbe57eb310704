import { randomUUID } from 'node:crypto';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Colleague, Notice, NoticeWhat } from './absence.ts';
import type { ConversationKey } from './conversation-key.ts';
import type { Database, Queries } from './database.ts';
import type { Claim } from './due-reminders.ts';
import { notices } from './absence-schema.ts';

const moveIds = z.array(z.string());
const by = z.string();

const whatSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('given'), by, moveIds }),
  z.object({ kind: z.literal('given-by-operator'), of: by, moveIds }),
  z.object({ kind: z.literal('taken-over'), by, moveIds }),
  z.object({ kind: z.literal('taken-back'), by, moveIds }),
  z.object({ kind: z.literal('handed-away'), to: z.string(), moveIds }),
  z.object({ kind: z.literal('stand-in-set'), by, until: z.iso.date() }),
  z.object({ kind: z.literal('stand-in-ended'), by }),
  z.object({ kind: z.literal('stand-in-over'), of: z.string() }),
  z.object({ kind: z.literal('back'), standIn: z.string() }),
  z.object({ kind: z.enum(['care-taken', 'care-back']), by, count: z.int() }),
  z.object({ kind: z.literal('list-gone'), locale: z.string().optional(), language: z.string().optional() }),
  z.object({ kind: z.literal('not-told'), to: z.string() }),
]) satisfies z.ZodType<NoticeWhat>;

/** Notes that somebody is to be told something; the next sweep hands it over. */
export async function keepNotice(
  tx: Queries,
  { tenantId }: Pick<ConversationKey, 'tenantId'>,
  { to, from, what, conversationId }: Notice,
  now: Date,
): Promise<void> {
  if (what.kind === 'taken-back' && (await neverTold(tx, tenantId, to.userId, what.moveIds))) return;
  await tx.insert(notices).values({
    id: randomUUID(),
    tenantId,
    userId: to.userId,
    userName: to.name,
    conversationId: conversationId ?? null,
    fromId: from?.userId ?? null,
    what,
    nextAt: now,
    state: 'planned',
    createdAt: now,
  });
}

/** Who was not told yet that they got something need not be told that it is taken back. */
async function neverTold(
  tx: Queries,
  tenantId: string,
  userId: string,
  moveIds: readonly string[],
): Promise<boolean> {
  const isThat = sql`${notices.what} @> ${JSON.stringify({ kind: 'given', moveIds })}::jsonb`;
  const isTheirs = and(eq(notices.tenantId, tenantId), eq(notices.userId, userId));
  const gone = await tx
    .delete(notices)
    .where(and(isTheirs, isThat, eq(notices.state, 'planned')))
    .returning({ id: notices.id });
  return gone.length > 0;
}

/** A notice in hand, as its job has it. */
export type TakenNotice = {
  readonly id: string;
  readonly tenantId: string;
  readonly to: Colleague;
  readonly fromId: string | null;
  readonly conversationId: string | null;
  /** Nothing where a later version has written it. */
  readonly what: NoticeWhat | undefined;
  readonly attempts: number;
};

const claimSchema = z.object({
  rows: z.array(
    z.object({ job_id: z.string(), tenant_id: z.string(), user_id: z.string(), conversation_id: z.string() }),
  ),
});

/** In hand for longer than a sweep hands over, or all tries of a job take; milliseconds cannot be told apart here. */
const isLost = sql`(state = 'claimed' and claimed_at < clock_timestamp() - interval '10 minutes')
  or (state = 'sending' and claimed_at < clock_timestamp() - interval '3 hours')`;

/** Claims what somebody is to be told at `now`, each under a job of its own; the place is found when it is sent. */
export async function claimNotices(database: Database, now: Date, limit: number): Promise<Claim[]> {
  const claimed = await database.queries.execute(sql`
    update notice set state = 'claimed', job_id = gen_random_uuid(), claimed_at = clock_timestamp()
    where id in (
      select id from notice
      where (state = 'planned' and next_at <= ${now.toISOString()}::timestamptz) or ${isLost}
      order by next_at limit ${limit} for update skip locked
    )
    returning job_id, tenant_id, user_id, '' as conversation_id
  `);
  return claimSchema.parse(claimed).rows.map((row) => ({
    jobId: row.job_id,
    tenantId: row.tenant_id,
    userId: row.user_id,
    conversationId: row.conversation_id,
  }));
}

/** Takes the notice of the job in hand; nothing where it has none, or the person was forgotten. */
export async function takeNotice({ queries }: Database, jobId: string): Promise<TakenNotice | undefined> {
  const [row] = await queries
    .update(notices)
    .set({ state: 'sending', claimedAt: sql`clock_timestamp()` })
    .where(and(eq(notices.jobId, jobId), inArray(notices.state, ['claimed', 'sending'])))
    .returning();
  if (row === undefined) return undefined;
  const { id, tenantId, userId, userName, fromId, conversationId, attempts } = row;
  const to = { userId, name: userName };
  return { id, tenantId, to, fromId, conversationId, attempts, what: whatSchema.safeParse(row.what).data };
}

/** It is sent, or never will be; what is to be told of that, to somebody else, is noted along. */
export async function settleNotice(
  database: Database,
  { id, tenantId }: Pick<TakenNotice, 'id' | 'tenantId'>,
  instead: Notice | undefined,
  now: Date,
): Promise<void> {
  await database.queries.transaction(async (tx) => {
    const gone = await tx.delete(notices).where(eq(notices.id, id)).returning({ id: notices.id });
    if (gone.length > 0 && instead !== undefined) await keepNotice(tx, { tenantId }, instead, now);
  });
}

/** It is to be tried again at that moment. */
export async function retryNotice(
  { queries }: Database,
  id: string,
  at: Date,
  counts: boolean,
): Promise<void> {
  await queries
    .update(notices)
    .set({
      state: 'planned',
      nextAt: at,
      jobId: null,
      ...(counts ? { attempts: sql`${notices.attempts} + 1` } : {}),
    })
    .where(eq(notices.id, id));
}
