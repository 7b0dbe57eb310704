import { setImmediate } from 'node:timers/promises';
import { and, eq, inArray, lt } from 'drizzle-orm';
import { z } from 'zod';
import type { Addressee } from './addressee.ts';
import type { ConversationKey } from './conversation-key.ts';
import type { Database } from './database.ts';
import { isTaken } from './driver-faults.ts';
import { applyEffects } from './effects.ts';
import { othersReached, reachEverywhere } from './effects-reach.ts';
import { Overtaken } from './hand-over.ts';
import { lockPeople } from './person-lock.ts';
import { refreshPlace, type PlaceSeen } from './places.ts';
import { PortfolioChanged } from './portfolio-state.ts';
import { people, processedActivities } from './schema.ts';
import { inTransaction, type Value } from './statement.ts';
import { loading, savingFirst, savingNext } from './turn-statements.ts';
import type { StepsChange } from './undo-steps.ts';
import type { Effect, Habits } from './watch.ts';
import { NoMoreRoom } from './watch-effects.ts';

/** What is remembered of a person across conversations. */
export type PersonRecord = Addressee & {
  readonly partnerCountry?: string | undefined;
  readonly partnerModel?: string | undefined;
  readonly welcomedAt?: Date | undefined;
  /** Only what the person said or their client reported. */
  readonly habits: Partial<Habits>;
};

export type TurnRecord = {
  /** What the conversation was saved as; undefined if it is new. */
  readonly state: unknown;
  /** Counts the saves; 0 if it is new. */
  readonly version: number;
  readonly person: PersonRecord;
  /** The activity has had its effect already. */
  readonly isProcessed: boolean;
  readonly place: PlaceBefore;
  /** In a personal chat: a colleague has given them a move, which waits for them. */
  readonly isExpected: boolean;
};

/**
 * What is known of the place: just what the activity says of it; something else; or that something waits there for
 * somebody to write.
 */
export type PlaceBefore = 'known' | 'new' | 'awaited';

/** What a turn came with. */
export type TurnSeen = {
  /** Names the activity, so that its second delivery has no effect. */
  readonly activity?: string | undefined;
  /** How to write to the conversation of the bot's own accord, as this activity says. */
  readonly place?: PlaceSeen | undefined;
};

export type TurnOutcome = TurnSeen & {
  readonly key: ConversationKey;
  /** The version that the state was made from. */
  readonly version: number;
  readonly state: object;
  /** What to remember of the person from now on; the rest stays. */
  readonly learned: {
    readonly partnerCountry?: string | null;
    readonly partnerModel?: string | null;
    readonly welcomedAt?: Date | null;
    readonly locale?: string;
    /** Null where it is that of their client again. */
    readonly language?: string | null;
  };
  /** What becomes of the changes that can be taken back; they stay as they are without. */
  readonly steps?: StepsChange | undefined;
  /** As it was loaded; it is looked at anew without. */
  readonly placeBefore?: PlaceBefore;
  readonly effects?: readonly Effect[];
  readonly now: Date;
};

const rowSchema = z.object({
  version: z.int().nullable(),
  state: z.unknown(),
  partner_country: z.string().nullable(),
  partner_model: z.string().nullable(),
  welcomed_at: z.date().nullable(),
  locale: z.string().nullable(),
  language: z.string().nullable(),
  time_zone: z.string().nullable(),
  time_zone_confirmed: z.boolean().nullable(),
  hour: z.int().nullable(),
  working_days: z.array(z.number()).nullable(),
  cadence: z.array(z.number()).nullable(),
  is_processed: z.boolean(),
  is_known: z.boolean(),
  is_awaited: z.boolean(),
  is_expected: z.boolean(),
});

const rowsSchema = z.tuple([rowSchema]);

/** What is stored of the conversation and its person, and of what the turn came with. */
export async function loadTurn(
  { run }: Pick<Database, 'run'>,
  key: ConversationKey,
  { activity, place }: TurnSeen = {},
): Promise<TurnRecord> {
  const [row] = rowsSchema.parse(
    await run(loading, [
      ...ofKey(key),
      activity ?? null,
      place === undefined ? null : JSON.stringify(place.reference),
      place?.personal ?? false,
      place?.teamId ?? null,
    ]),
  );
  return {
    state: row.version === null ? undefined : row.state,
    version: row.version ?? 0,
    person: personRecord(row),
    isProcessed: row.is_processed,
    isExpected: row.is_expected,
    place: row.is_awaited ? 'awaited' : row.is_known ? 'known' : 'new',
  };
}

function ofKey({ tenantId, userId, conversationId }: ConversationKey): Value[] {
  return [tenantId, userId, conversationId];
}

function personRecord(row: z.infer<typeof rowSchema>): PersonRecord {
  const { locale, language, time_zone, time_zone_confirmed, hour, working_days, cadence } = row;
  return {
    ...(locale === null ? {} : { locale }),
    ...(language === null ? {} : { language }),
    partnerCountry: row.partner_country ?? undefined,
    partnerModel: row.partner_model ?? undefined,
    welcomedAt: row.welcomed_at ?? undefined,
    habits: {
      ...(time_zone_confirmed === true ? { timeZoneConfirmed: true } : {}),
      ...(time_zone === null ? {} : { timeZone: time_zone }),
      ...(hour === null ? {} : { hour }),
      ...(working_days === null ? {} : { workingDays: working_days }),
      ...(cadence === null ? {} : { cadence }),
    },
  };
}

/**
 * Saves the whole effect of a turn, or none of it: `conflict` if the conversation was saved meanwhile, or the person has
 * reached a limit in another place (load it and decide again); `duplicate` if the activity has had its effect already.
 */
export async function saveTurn(
  database: Database,
  turn: TurnOutcome,
): Promise<'saved' | 'conflict' | 'duplicate'> {
  const { effects = [] } = turn;
  try {
    if (effects.length > 0 || isAwaited(turn)) await saveMore(database, turn);
    else if (isNone(await database.run(...saving(turn)))) return 'conflict';
    return 'saved';
  } catch (error) {
    if (
      error instanceof Conflict ||
      error instanceof NoMoreRoom ||
      error instanceof Overtaken ||
      error instanceof PortfolioChanged
    )
      return 'conflict';
    if (isTaken(error, 'processed_activity_pkey')) return 'duplicate';
    throw error;
  }
}

/** What one statement cannot save, such as reminders, goes along in one transaction. */
async function saveMore({ queries }: Database, turn: TurnOutcome): Promise<void> {
  const { key, place, effects = [], now } = turn;
  await queries.transaction(async (tx) => {
    if (reachEverywhere(effects)) await lockPeople(tx, [key, ...othersReached(key, effects)]);
    const awaited = isAwaited(turn) ? place : undefined;
    const { rows } = savedSchema.parse(
      await tx.execute(
        inTransaction(...saving({ ...turn, place: awaited === undefined ? place : undefined })),
      ),
    );
    if (isNone(rows)) throw new Conflict();
    if (awaited !== undefined) await refreshPlace(tx, key, awaited, now);
    await applyEffects(tx, key, effects, now);
  });
}

/** Whether something waits for somebody to write there, or nobody has looked. */
function isAwaited({ place, placeBefore = 'awaited' }: TurnOutcome): boolean {
  return place !== undefined && placeBefore === 'awaited';
}

/** Leaves the transaction without any of its effects. */
class Conflict extends Error {}

const savedSchema = z.object({ rows: z.array(z.unknown()) });

function isNone(rows: readonly unknown[]): boolean {
  return rows.length === 0;
}

function saving(turn: TurnOutcome) {
  const { key, version, state, now, activity, learned, place, placeBefore } = turn;
  const noted = placeBefore === 'known' ? undefined : place;
  return [
    version === 0 ? savingFirst : savingNext,
    [
      ...ofKey(key),
      version,
      JSON.stringify(state),
      now.toISOString(),
      activity ?? null,
      JSON.stringify(learned),
      place !== undefined,
      noted === undefined ? null : JSON.stringify(noted.reference),
      noted?.personal ?? false,
      noted?.teamId ?? null,
      ...ofSteps(turn.steps),
    ],
  ] as const;
}

/** The number of what is noted, itself, and how many are kept; the number from which on they are gone. */
function ofSteps(change: StepsChange | undefined): Value[] {
  switch (change?.kind) {
    case 'noted':
      return [change.step.number, JSON.stringify(change.step), change.most, null];
    case 'taken-back':
      return [null, null, null, change.from];
    case undefined:
      return [null, null, null, null];
  }
}

/** How long a second delivery of an activity is recognised, in milliseconds. */
const remembersActivities = 24 * 60 * 60 * 1000;

/** How many go at once: PGlite's thread does nothing else meanwhile. */
const piece = 500;

/** Forgets which activities had their effect a day ago or earlier; answers how many. */
export async function forgetActivities({ queries }: Database, now: Date): Promise<number> {
  const isOld = lt(processedActivities.processedAt, new Date(now.getTime() - remembersActivities));
  const rows = queries.select({ key: processedActivities.key }).from(processedActivities);
  const old = rows.where(isOld).limit(piece);
  let forgotten = 0;
  for (;;) {
    const gone = await queries
      .delete(processedActivities)
      .where(inArray(processedActivities.key, old))
      .returning({ key: processedActivities.key });
    forgotten += gone.length;
    if (gone.length < piece) return forgotten;
    await setImmediate();
  }
}

/** Has the person welcomed again when they next install the bot. */
export async function forgetWelcome(
  database: Database,
  { tenantId, userId }: ConversationKey,
): Promise<void> {
  const isTheirs = and(eq(people.tenantId, tenantId), eq(people.userId, userId));
  await database.queries.update(people).set({ welcomedAt: null }).where(isTheirs);
}
