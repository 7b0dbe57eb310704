import { z } from 'zod';
import { draftSchema, fieldSchemas, type Answers } from '../../guidance/answers.ts';
import { adviceIds, type AdviceId } from '../../guidance/advice.ts';
import { daySchema } from '../../guidance/day.ts';
import type { EditionId } from '../../guidance/editions.ts';
import type { WishSet } from '../../portfolio/kept/wish-set.ts';
import type { EditionNews, HabitsBefore, WatchBefore } from '../../reminders/watch.ts';

/** How many of the latest changes can be taken back, one after the other. */
export const mostSteps = 12;

/** A dialog as it stands on the stack. */
const standingDialogSchema = z.object({ id: z.string(), state: z.unknown() });

const formOf = <T>(form: z.ZodType) => z.custom<T>((value) => form.safeParse(value).success);
const wordsSchema = z.array(z.string());

/** What stood in the columns of a watch that were changed. */
const watchBeforeSchema = z.object({
  termEnd: daySchema.optional(),
  status: z.enum(['active', 'done', 'moved', 'stopped']).optional(),
  moveId: z.string().nullish(),
  cadence: z.array(z.int()).nullish(),
  answers: formOf<Answers>(draftSchema).nullish(),
  edition: formOf<EditionId>(z.string()).nullish(),
  advice: formOf<readonly AdviceId[]>(wordsSchema).nullish(),
  news: formOf<EditionNews>(z.object({ added: wordsSchema, changed: wordsSchema })).nullish(),
}) satisfies z.ZodType<WatchBefore>;

const habitsSchema = z.object({
  timeZone: z.string().nullish(),
  timeZoneConfirmed: z.boolean().optional(),
  hour: z.int().nullish(),
  workingDays: z.array(z.int()).nullish(),
  cadence: z.array(z.int()).nullish(),
}) satisfies z.ZodType<HabitsBefore>;

const colleagueSchema = z.object({ userId: z.string(), name: z.string() });
const wishSetSchema = z.object({
  scope: z.enum(['line', 'customer', 'product']),
  key: z.string(),
  said: z
    .object({
      wish: z.enum(['goes-on', 'ends']),
      termEnd: daySchema.optional(),
      checked: z.boolean(),
    })
    .nullable(),
}) satisfies z.ZodType<WishSet>;

/** What a turn changed beside the conversation, with what stood there before. */
export const elsewhereSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('watch-added'), id: z.string() }),
  z.object({ kind: z.literal('move-named'), id: z.string(), before: z.string().nullable() }),
  z.object({ kind: z.enum(['move-kept', 'move-closed', 'import-kept']), id: z.string() }),
  z.object({ kind: z.literal('hand-over-offered'), id: z.string() }),
  z.object({
    kind: z.literal('moves-handed'),
    moveIds: z.array(z.string()),
    from: colleagueSchema,
    to: colleagueSchema,
  }),
  z.object({
    kind: z.literal('care-taken'),
    at: z.coerce.date(),
    from: z.array(colleagueSchema.extend({ count: z.int() })),
  }),
  z.object({
    kind: z.literal('wished'),
    before: z.array(wishSetSchema),
    by: z.array(wishSetSchema),
    of: z.string().optional(),
  }),
  z.object({ kind: z.enum(['list-given', 'list-taken-back']), conversationId: z.string(), name: z.string() }),
  z.object({ kind: z.literal('step-ticked'), id: z.string(), step: z.enum(adviceIds) }),
  z.object({
    kind: z.literal('step-unticked'),
    id: z.string(),
    tick: z.object({ step: z.enum(adviceIds), byId: z.string(), by: z.string(), at: z.string() }),
  }),
  z.object({
    kind: z.literal('watch-changed'),
    id: z.string(),
    before: watchBeforeSchema,
    /** The reminders that were still to come: for what, and the second since 1970 at which. */
    toCome: z.array(z.tuple([z.string(), z.int()])),
    /** When it was changed last before, and when by this. */
    changedAt: z.object({ before: z.coerce.date(), by: z.coerce.date() }),
  }),
  z.object({ kind: z.literal('habits-changed'), before: habitsSchema, by: habitsSchema }),
]);

/** What was known, and what was known by this; null is nothing. */
const otherSchema = <T extends z.ZodType>(schema: T) =>
  z.object({ before: schema.nullable(), by: schema.nullable() }).optional();

/** What is known of the person. */
const knownSchema = z.object({
  partnerCountry: otherSchema(fieldSchemas.partnerCountry),
  partnerModel: otherSchema(fieldSchemas.partnerModel),
  language: otherSchema(z.string()),
});

/** What stood before one change, in whatever way somebody made it. */
export const stepSchema = z.object({
  /** Counted from 1 in a conversation: the buttons that take it back name it. */
  number: z.int(),
  /** The dialogs, where the change was of them. */
  dialogs: z.array(standingDialogSchema).optional(),
  elsewhere: z.array(elsewhereSchema).optional(),
  known: knownSchema.optional(),
});

export type Step = z.infer<typeof stepSchema>;

/** What becomes of the changes that can be taken back: the turn's own is noted, or they are gone from a number on. */
export type StepsChange =
  | { readonly kind: 'noted'; readonly step: Step; readonly most: number }
  | { readonly kind: 'taken-back'; readonly from: number };
export type Elsewhere = z.infer<typeof elsewhereSchema>;
export type KnownChanged = z.infer<typeof knownSchema>;
export type StandingDialog = z.infer<typeof standingDialogSchema>;
