import { z } from 'zod';
import { newestEdition } from '../../guidance/editions.ts';
import type { Plan } from '../../guidance/plan.ts';
import type { Answered } from '../../cards/talk/answer-card.ts';

const ids = z.array(z.string());

/** What feedback is about: which topics, or which plan by which rules; nothing of the customer. */
export const aboutSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('answer'), topics: ids, outside: ids }),
  z.object({
    kind: z.enum(['plan', 'what-if']),
    verdict: z.string(),
    path: z.string(),
    edition: z.string(),
    advice: ids,
  }),
]);

export type About = z.infer<typeof aboutSchema>;

/** What can be judged of answers; nothing where none was told. */
export function aboutAnswers({ answers, outside }: Pick<Answered, 'answers' | 'outside'>): About | undefined {
  if (answers.length + outside.length === 0) return undefined;
  return { kind: 'answer', topics: answers.map(({ topic }) => topic), outside: [...outside] };
}

/** What can be judged of a plan, or of what one would be. */
export function aboutPlan({ verdict, path, advice }: Plan, kind: 'plan' | 'what-if' = 'plan'): About {
  return { kind, verdict, path, edition: newestEdition, advice: advice.map(({ id }) => id) };
}
