import { z } from 'zod';
import { draftSchema, fieldSchemas, type Answers } from '../../guidance/answers.ts';
import type { AdviceId } from '../../guidance/advice.ts';
import { daySchema } from '../../guidance/day.ts';
import type { EditionId } from '../../guidance/editions.ts';
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
  cadence: z.array(z.int()).nullish(),
  answers: formOf<Answers>(draftSchema).nullish(),
  edition: formOf<EditionId>(z.string()).nullish(),
  advice: formOf<readonly AdviceId[]>(wordsSchema).nullish(),
  news: formOf<EditionNews>(z.object({ added: wordsSchema, changed: wordsSchema })).nullish(),
}) satisfies z.ZodType<WatchBefore>;

const habits = {
  timeZone: z.string(),
  timeZoneConfirmed: z.boolean(),
  hour: z.int(),
  workingDays: z.array(z.int()),
  cadence: z.array(z.int()),
};

const habitsBeforeSchema = z.object({
  timeZone: habits.timeZone.nullish(),
  timeZoneConfirmed: habits.timeZoneConfirmed.optional(),
  hour: habits.hour.nullish(),
  workingDays: habits.workingDays.nullish(),
  cadence: habits.cadence.nullish(),
}) satisfies z.ZodType<HabitsBefore>;

/** What a turn changed beside the conversation, with what stood there before. */
export const elsewhereSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('watch-added'), id: z.string(), subject: z.string() }),
  z.object({
    kind: z.literal('watch-changed'),
    id: z.string(),
    subject: z.string(),
    before: watchBeforeSchema,
    /** The reminders that were still to come. */
    toCome: z.array(z.object({ occasion: z.string(), dueAt: z.coerce.date() })),
  }),
  z.object({
    kind: z.literal('habits-changed'),
    before: habitsBeforeSchema,
    /** All that held, with what holds where nothing is said. */
    held: z.object(habits),
  }),
]);

/** What was known of the person; null where it was nothing. */
const knownBeforeSchema = z.object({
  partnerCountry: fieldSchemas.partnerCountry.nullish(),
  partnerModel: fieldSchemas.partnerModel.nullish(),
  language: z.string().nullish(),
});

/** What stood before one change, in whatever way somebody made it. */
export const stepSchema = z.object({
  /** Counted from 1 in a conversation: the buttons that take it back name it. */
  number: z.int(),
  /** The dialogs, where the change was of them. */
  dialogs: z.array(standingDialogSchema).optional(),
  elsewhere: z.array(elsewhereSchema).optional(),
  known: knownBeforeSchema.optional(),
});

export type Step = z.infer<typeof stepSchema>;
export type Elsewhere = z.infer<typeof elsewhereSchema>;
export type KnownBefore = z.infer<typeof knownBeforeSchema>;
export type StandingDialog = z.infer<typeof standingDialogSchema>;
