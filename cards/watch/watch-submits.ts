import { z } from 'zod';
import { fields } from '../../guidance/answers.ts';
import { daySchema } from '../../guidance/day.ts';
import { cardKeySchema, inputSchema, nameInputSchema, pickedSchema } from '../parts/submitted-input.ts';

const card = cardKeySchema;
const id = z.uuid();

/** An input of the card. */
const picked = pickedSchema(id);

const watchSchema = z.object({
  verb: z.literal('watch'),
  // The plan's card has an input of that name, which some clients send along.
  question: pickedSchema(z.enum(fields)),
  card,
});

/** The inputs of the cards that ask for a customer's name and end date. */
export const watchInputs = { customerName: nameInputSchema, watchEnd: inputSchema };

const nameSchema = z.object({
  verb: z.literal('name'),
  customerName: nameInputSchema,
  /** A name by a button, whatever the input holds. */
  suggested: nameInputSchema,
  card,
});

const watchEndSchema = z.object({ verb: z.literal('watch-end'), watchEnd: inputSchema, card });

const confirmZoneSchema = z.object({ verb: z.literal('confirm-time-zone'), card });

const listSchema = z.object({
  verb: z.literal('reminders'),
  /** Counted from 1. */
  page: z.int().min(1).max(100_000).optional(),
  watchId: picked,
  newEnd: inputSchema,
  ownCadence: inputSchema,
  card,
});

const openSchema = z.object({ verb: z.literal('open-watch'), watchId: picked, card });

const changeSchema = z.object({
  verb: z.literal('change-watch'),
  do: z.enum(['end', 'cadence', 'moved', 'stop']),
  watchId: id,
  newEnd: inputSchema,
  ownCadence: inputSchema,
  card,
});

const reminderSchema = z.object({
  verb: z.literal('reminder'),
  /** `end` is on cards of earlier days only. */
  do: z.enum(['open', 'done', 'snooze', 'end', 'plan', 'stop']),
  watchId: picked,
  /** The one reminder that the card speaks of; none on a digest of several. */
  reminderId: id.optional(),
  /** For how many days from today it is to be quiet. */
  days: z.int().min(1).max(366).optional(),
  snoozeUntil: inputSchema,
  newEnd: inputSchema,
  card,
});

/** The days that were shown are kept: each a reminder of its own, or so many days before the end of the move's term. */
const keepSchema = z.object({
  verb: z.literal('keep-reminders'),
  subject: nameInputSchema,
  days: z.array(daySchema).min(1).max(12).optional(),
  daysBefore: z.array(z.int().min(1).max(365)).min(1).max(12).optional(),
  moveId: id.optional(),
  card,
});

/** What the buttons submit with which customers are watched. */
export const watchSubmits = [
  watchSchema,
  nameSchema,
  watchEndSchema,
  confirmZoneSchema,
  listSchema,
  openSchema,
  changeSchema,
  reminderSchema,
  keepSchema,
] as const;
