import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { isKey } from '../../languages/speech.ts';
import type { LanguageId } from '../../languages/language-id.ts';

const pattern = z.string().transform((source) => new RegExp(source));

const wordsSchema = z.strictObject({
  note: z.string(),
  /** How a day is written. */
  day: z.string(),
  /** The first day of a month, where it is written otherwise than its number. */
  firstOfMonth: z.string().default('1'),
  months: z.array(z.string()).length(12),
  countries: z.record(z.string(), z.string()),
  /** The quotation marks: what opens, what closes, and what else is needed. */
  quotes: z.strictObject({ open: z.string(), close: z.string(), apostrophe: z.string().default('') }),
  /** Everyday words that are no words of the other languages. */
  telling: z.string().transform((line) => line.split(' ')),
  /** Telling words of other languages that are words of this one too: “will” is English and German. */
  ownToo: z
    .string()
    .default('')
    .transform((line) => line.split(' ')),
  /** The sentences that are the same in English. */
  sameInEnglish: z.array(z.string().refine(isKey)),
  /** What advice has to say, or must not say, beside other advice. */
  together: z.strictObject({
    uninterrupted: pattern,
    sevenDays: pattern,
    afterSevenDays: pattern,
    renewed: pattern,
    prorated: pattern,
    byTheDay: pattern,
    newerAccount: pattern,
    equivalentFirst: pattern,
    runningTerm: pattern,
    checkFirst: pattern,
    startedByProvider: pattern,
    requestsOf25: pattern,
  }),
  /** What each advice has to say: all of these, one of those divided by `|`. */
  advice: z.record(z.string(), z.array(z.string())),
});

export type Words = z.infer<typeof wordsSchema>;

/** What stands in `test/cases/words/` of the language: what its sentences must hold, not taken from the catalogue. */
export function wordsOf(language: LanguageId): Words {
  const file = new URL(`../cases/words/${language}.json`, import.meta.url);
  return wordsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}
