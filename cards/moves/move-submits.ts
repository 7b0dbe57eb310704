import { z } from 'zod';
import { adviceIds } from '../../guidance/advice.ts';
import { deedIds } from '../../languages/progress-words.ts';
import { cardKeySchema, nameInputSchema } from '../parts/submitted-input.ts';

const card = cardKeySchema;
const moveId = z.uuid();

/** Another page of the open moves, counted from 1. */
const listSchema = z.object({ verb: z.literal('moves'), page: z.int().min(1).max(100_000).optional(), card });

/** How far it is, or its plan. */
const openSchema = z.object({ verb: z.enum(['open-move', 'show-move']), moveId, card });

/** A step is done, or is not after all. */
const tickSchema = z.object({
  verb: z.literal('tick'),
  moveId,
  step: z.enum(adviceIds),
  done: z.boolean(),
  card,
});

const closeSchema = z.object({ verb: z.literal('close-move'), moveId, card });

/** Something is done of that move, which of several was meant. */
const tellSchema = z.object({
  verb: z.literal('tell-move'),
  moveId,
  deed: z.enum(deedIds).optional(),
  steps: z.array(z.int().min(1).max(99)).max(24).optional(),
  card,
});

/** Whose move it is. */
const nameSchema = z.object({ verb: z.literal('name-move'), moveId, moveCustomer: nameInputSchema, card });

/** What the buttons submit with which moves are carried on. */
export const moveSubmits = [listSchema, openSchema, tickSchema, closeSchema, tellSchema, nameSchema] as const;
