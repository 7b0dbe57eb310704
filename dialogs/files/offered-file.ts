import { z } from 'zod';
import { draftKinds } from '../../cards/drafts/draft-kinds.ts';
import { listAskedSchema } from '../../cards/portfolio/list-asked-schema.ts';
import { languageIds } from '../../languages/language-id.ts';

/**
 * What a file is to be made of, anew each time: nothing of it is kept, and whoever takes it gets what they may see then.
 * A further file is one more member here, and what makes its bytes in `make-file.ts`.
 */
export const offeredFileSchema = z.discriminatedUnion('kind', [
  /** A text to hand on. */
  z.object({
    kind: z.literal('draft'),
    draft: z.enum(draftKinds),
    moveId: z.uuid(),
    language: z.enum(languageIds),
  }),
  /** The days of a move, for a calendar. */
  z.object({ kind: z.literal('calendar'), moveId: z.uuid(), language: z.enum(languageIds) }),
  /** The lines of a file that waits which were left out. */
  z.object({ kind: z.literal('left-out'), fileId: z.uuid(), language: z.enum(languageIds) }),
  /** A list of somebody's subscriptions. */
  z.object({ kind: z.literal('portfolio-csv'), asked: listAskedSchema, language: z.enum(languageIds) }),
]);

export type OfferedFile = z.infer<typeof offeredFileSchema>;

/** What Teams gives back when somebody takes the file or leaves it: which offer it was, and of what. */
export const offerSchema = z.object({ offer: z.uuid(), file: offeredFileSchema });

export type Offer = z.infer<typeof offerSchema>;

/** A file as it was made. */
export type MadeFile = {
  readonly name: string;
  /** What it is, in a sentence for whoever is asked whether they want it. */
  readonly description: string;
  readonly bytes: Uint8Array;
};

/** Where Teams has the file put, and by what it finds it there. */
export type FilePlace = {
  readonly uploadUrl: string;
  readonly contentUrl: string;
  readonly name: string;
  readonly uniqueId: string;
  readonly fileType: string;
};
