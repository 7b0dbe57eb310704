import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { languageIds, type LanguageId } from '../../languages/language-id.ts';

const questionSchema = z.strictObject({
  say: z.string().min(1),
  /** A topic's id, `whatIf`, or `outside:` and the subject. */
  means: z.string().min(1),
  /** What answers it as well. */
  or: z.array(z.string().min(1)).default([]),
  /** It tells something of the case beside asking. What only asks may change nothing. */
  tells: z.literal(true).optional(),
});

const casesSchema = z.strictObject({
  /** Why they stand here. */
  note: z.string().min(1),
  /** What the person's client reports. */
  locale: z.string(),
  scenes: z.array(
    z.strictObject({
      /** What is typed first: it leads to where the questions are asked. */
      before: z.array(z.string()),
      asks: z.array(questionSchema),
    }),
  ),
});

export type Question = z.infer<typeof questionSchema>;
export type QuestionCases = z.infer<typeof casesSchema> & { readonly language: LanguageId };

/** The questions of test/cases/questions, a language each. */
export function questionCases(): QuestionCases[] {
  return languageIds.map((language) => {
    const file = new URL(`../cases/questions/${language}.json`, import.meta.url);
    return { ...casesSchema.parse(JSON.parse(readFileSync(file, 'utf8'))), language };
  });
}

/** Whether that answers the question. */
export function isMeant({ means, or }: Question, answered: string): boolean {
  return answered === means || or.includes(answered);
}
