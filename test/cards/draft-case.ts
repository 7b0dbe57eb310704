import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { DraftFacts } from '../../cards/drafts/draft-facts.ts';
import { draftsFor, draftText } from '../../cards/drafts/draft-text.ts';
import { draftSchema, type Answers } from '../../guidance/answers.ts';
import { makePlan } from '../../guidance/plan.ts';
import { languageIds, type LanguageId } from '../../languages/language-id.ts';
import { speechFor } from '../../languages/speech.ts';

const root = new URL('../cases/drafts/', import.meta.url);

const caseSchema = z.strictObject({
  note: z.string(),
  today: z.string(),
  customer: z.string().nullable(),
  sender: z.string(),
  answers: draftSchema.transform((answers) => answers as Answers),
});

export type DraftCase = {
  readonly name: string;
  readonly facts: DraftFacts;
  /** What is to be written in each language, all texts of the plan. */
  readonly expected: ReadonlyMap<LanguageId, string>;
};

export const draftCases: readonly DraftCase[] = readdirSync(root).map((name) => {
  const read = (file: string) => readFileSync(new URL(`${name}/${file}`, root), 'utf8');
  const { answers, today, customer, sender } = caseSchema.parse(JSON.parse(read('case.json')));
  return {
    name,
    facts: factsOf({ answers, today, customer: customer ?? undefined, sender }),
    expected: new Map(languageIds.map((language) => [language, read(`${language}.txt`)])),
  };
});

export function factsOf({
  answers,
  today,
  customer,
  sender,
}: Pick<DraftFacts, 'answers' | 'today' | 'customer' | 'sender'>): DraftFacts {
  return { answers, today, customer, sender, plan: makePlan(answers, today), done: [] };
}

/** All texts of the plan, each under its name. */
export function allTexts(facts: DraftFacts, language: LanguageId): string {
  const speech = speechFor(undefined, language);
  const texts = draftsFor(facts).map((kind) => `==== ${kind}\n${draftText(kind, facts, speech) ?? ''}\n`);
  return texts.join('\n');
}
