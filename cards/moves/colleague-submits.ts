import { z } from 'zod';
import { cardKeySchema, inputSchema } from '../parts/submitted-input.ts';

const card = cardKeySchema;
const moveId = z.uuid();

/** Somebody's id, as the bot keys people. */
const person = z.string().min(1).max(512);

/** Gives one move, or without it all of the person's open ones, to a colleague whom the card offered. */
const handOverSchema = z.object({
  verb: z.literal('hand-over'),
  to: person,
  moveId: moveId.optional(),
  card,
});

/** What waits for somebody stays where it is. */
const withdrawSchema = z.object({ verb: z.literal('withdraw-hand-over'), moveId, card });

/** The day comes from the card's input, or from what was said before. */
const standInSchema = z.object({
  verb: z.literal('set-stand-in'),
  to: person,
  until: z.iso.date().optional(),
  standInUntil: inputSchema,
  card,
});

const endSchema = z.object({ verb: z.literal('end-stand-in'), card });

/** What the buttons submit by which colleagues take over or stand in. */
export const colleagueSubmits = [handOverSchema, withdrawSchema, standInSchema, endSchema] as const;
