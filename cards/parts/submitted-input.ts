import { z } from 'zod';
import { plainWords } from './plain-words.ts';
import { withoutTags } from './teams-tags.ts';

/** More than a card's inputs hold at all. */
const longestText = 1_000;

/** More than any choice, number or date takes; the cards' own inputs hold less. */
const longestInput = 200;

/** What stands for more than that: no input takes it for an answer. */
const tooMuch = '…';

const scalarSchema = z.union([z.string(), z.number()]);

/** What clients make of an input: a list where several were picked, null where nothing was filled in. */
const sentSchema = z
  .union([
    scalarSchema,
    z.array(scalarSchema).transform((picked) => picked.join(',')),
    z.null().transform(() => ''),
  ])
  .optional();

const textSchema = z.string().max(longestText);

/** What an input of a card brings: Teams sends text for most, a number for some numbers, "" or nothing for an empty one. */
export const inputSchema = sentSchema.pipe(
  z
    .union([
      textSchema.transform((text) => (text.length > longestInput ? tooMuch : typedWords(text))),
      z.number(),
    ])
    .optional(),
);

/** What an input for a name brings, which is told how long it may be. */
export const nameInputSchema = sentSchema.pipe(
  z.union([textSchema.transform(typedWords), z.number()]).optional(),
);

/** Characters of a line in which somebody says more about their feedback. */
export const longestComment = 500;

/** What such a line brings, without what is too much; nothing where nobody wrote any. */
export const commentSchema = sentSchema.transform((sent) => commentIn(String(sent ?? '')));

/** The line as it is kept. */
export function commentIn(text: string): string | undefined {
  const words = typedWords(text.slice(0, longestText)).replace(/\s+/g, ' ').trim();
  const kept = words.slice(0, longestComment).toWellFormed().trim();
  return kept === '' ? undefined : kept;
}

function typedWords(text: string): string {
  return withoutTags(plainWords(text));
}

/** What is picked of a list on a card; nothing, "" or null when nothing was. */
export function pickedSchema<T extends z.ZodType>(choice: T) {
  const nothing = z.union([z.literal(''), z.null()]).transform(() => undefined);
  return z.union([choice, nothing, z.tuple([choice]).transform(([one]) => one)]).optional();
}

/** The key of the one card that was shown, so that an old card can be told from the current one. */
export const cardKeySchema = z.string().min(1).max(64).optional();
