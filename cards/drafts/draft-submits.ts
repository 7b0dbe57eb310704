import { z } from 'zod';
import { languageIds } from '../../languages/language-id.ts';
import { cardKeySchema } from '../parts/submitted-input.ts';
import { draftKinds } from './draft-kinds.ts';

const card = cardKeySchema;
const language = z.enum(languageIds);

/** What there is to hand on of a move, of the one on the table where none is named; in another language. */
const draftsSchema = z.object({
  verb: z.literal('drafts'),
  moveId: z.uuid().optional(),
  language: language.optional(),
  card,
});

/** One of the texts, or the dates for a calendar. */
const draftSchema = z.object({
  verb: z.literal('draft'),
  moveId: z.uuid(),
  draft: z.enum([...draftKinds, 'calendar']),
  language,
  card,
});

/** What the buttons submit with which a move's texts are handed on. */
export const draftSubmits = [draftsSchema, draftSchema] as const;
