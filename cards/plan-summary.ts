import type { Plan } from '../guidance/plan.ts';
import { pathWords } from './path-words.ts';
import type { AdviceShown, SectionShown } from './plan-sections.ts';
import { verdictWords } from './verdict-words.ts';
import type { Speech } from './speech.ts';

/** The plan in plain text: verdict, path, then each section with its days, steps and advice titles. */
export function planSummary(plan: Plan, shown: readonly SectionShown[], speech: Speech): string {
  const sections = shown.flatMap(({ title, facts, advice }) => [
    '',
    title,
    ...facts.map((fact) => speech.say('summary.fact', { name: fact.title, value: fact.value })),
    ...advice.flatMap((one) => [...(one.lead === null ? [] : [one.lead]), adviceLine(one, speech)]),
  ]);
  return [verdictWords(plan, speech).text, pathWords(plan.path, plan, speech), ...sections].join('\n');
}

function adviceLine({ title, doing }: AdviceShown, speech: Speech): string {
  return doing === null ? title : speech.say('summary.step', { title, doing: doing.text });
}
