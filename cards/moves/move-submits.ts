import { z } from 'zod';
import { adviceIds } from '../../guidance/advice.ts';
import { cardKeySchema } from '../parts/submitted-input.ts';

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

/** What the buttons submit with which moves are carried on. */
export const moveSubmits = [listSchema, openSchema, tickSchema, closeSchema] as const;
