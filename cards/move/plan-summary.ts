import type { Plan } from '../../guidance/plan.ts';
import { pathWords } from './path-words.ts';
import type { Day } from '../../guidance/day.ts';
import type { AdviceShown, SectionShown } from './plan-sections.ts';
import { rulesAgeWarning } from './rules-age.ts';
import { verdictWords } from './verdict-words.ts';
import type { Speech } from '../../languages/speech.ts';

/** The plan in plain text: verdict, path, the age of old rules, then each section with its days, steps and advice titles. */
export function planSummary(plan: Plan, shown: readonly SectionShown[], today: Day, speech: Speech): string {
  const sections = shown.flatMap(({ title, rows, advice }) => [
    '',
    title,
    ...rows.map((row) => speech.say('summary.row', { name: row.title, value: row.value })),
    ...advice.flatMap((one) => [...(one.lead === null ? [] : [one.lead]), adviceLine(one, speech)]),
  ]);
  const age = rulesAgeWarning(today, speech);
  return [
    verdictWords(plan, speech).text,
    pathWords(plan.path, plan, speech),
    ...(age === undefined ? [] : [age]),
    ...sections,
  ].join('\n');
}

function adviceLine({ title, doing }: AdviceShown, speech: Speech): string {
  return doing === null ? title : speech.say('summary.step', { title, doing: doing.text });
}
