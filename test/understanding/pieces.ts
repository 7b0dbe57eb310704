import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { fields } from '../../guidance/answers.ts';
import type { LanguageId } from '../../languages/language-id.ts';

const phrases = z.string().transform((list) => list.split(', '));

/** Words that tell one thing outright, wherever they stand. */
const tellingSchema = z.strictObject({
  text: z.string(),
  /** Each field of which they can speak, with the values that they can mean. */
  says: z.partialRecord(z.enum(fields), z.array(z.string())),
});

export type Telling = z.infer<typeof tellingSchema>;

const piecesSchema = z.strictObject({
  telling: z.array(tellingSchema),
  /** Whole sentences: each says one thing as it stands, and with a denial in place of the dots no longer. */
  deniable: z.array(z.strictObject({ field: z.enum(fields), said: z.string() })),
  denials: phrases,
  /** Link and fill, and say nothing by themselves. */
  small: phrases,
  /** Open a sentence that asks, before any that tells. */
  asking: phrases,
  /** Open a sentence that supposes, before any that tells. */
  supposing: phrases,
  /** Open a sentence that says what is wished, before any that tells. */
  wishing: phrases,
  /** Open a sentence that says what others say, before any that tells. */
  quoting: phrases,
});

/** Nobody knows them, and no word of any language is one letter away. */
export const unknownWords = ['blorfenk', 'wugglest', 'zantiquor', 'fribblax', 'qwyndorp', 'snorvelix'];

/** Of what the random messages of the language are made. */
export function piecesOf(language: LanguageId): z.infer<typeof piecesSchema> {
  const file = new URL(`../cases/pieces/${language}.json`, import.meta.url);
  return piecesSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}
