import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { fields } from '../../../guidance/answers.ts';
import { isTopicId, type TopicId } from '../../../knowledge/topics.ts';
import type { LanguageId } from '../../../languages/language-id.ts';

/** A question, the topic that answers it, and what is made of it where that is not told as sure yet. */
const caseSchema = z.strictObject({
  text: z.string(),
  asking: z.enum(fields).optional(),
  topic: z.string().refine((topic): topic is TopicId => isTopicId(topic)),
  /** Why it is here. */
  note: z.string().optional(),
  yet: z.enum(['offered', 'missed', 'told-wrong']).optional(),
});

export type AskedCase = z.infer<typeof caseSchema>;

/** The questions of test/cases/asked in the language, one a line. */
export function askedCases(language: LanguageId): AskedCase[] {
  const file = new URL(`../../cases/asked/${language}.jsonl`, import.meta.url);
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => caseSchema.parse(JSON.parse(line)));
}
