import type { Plan } from '../../guidance/plan.ts';
import { planHead } from './plan-head.ts';
import { pathWords } from './path-words.ts';
import type { Day } from '../../guidance/day.ts';
import type { SectionShown, StepShown } from './plan-sections.ts';
import { rulesAgeWarning } from './rules-age.ts';
import { verdictWords } from './verdict-words.ts';
import type { Speech } from '../../languages/speech.ts';

/** The plan in plain text: verdict, path, how long there is, the age of old rules, then each section with its days, steps and advice titles. */
export function planSummary(plan: Plan, shown: readonly SectionShown[], today: Day, speech: Speech): string {
  const sections = shown.flatMap(({ title, rows, steps, advice }) => [
    '',
    title,
    ...rows.map((row) => speech.say('summary.row', { name: row.title, value: row.value })),
    ...steps.flatMap((step) => [...(step.lead === null ? [] : [step.lead]), stepLine(step, speech)]),
    ...advice.map((each) => each.title),
  ]);
  const age = rulesAgeWarning(today, speech);
  return [
    verdictWords(plan, speech).text,
    pathWords(plan.path, plan, speech),
    ...headLines(plan, today, speech),
    ...(age === undefined ? [] : [age]),
    ...sections,
  ].join('\n');
}

function stepLine({ number, title, doing }: StepShown, speech: Speech): string {
  const numbered = speech.say('plan.step', { number, title });
  return speech.say('summary.step', { title: numbered, doing: doing.text });
}

/** "100 days left (Deadline: 28 February 2027 · step 4)". */
function headLines(plan: Plan, today: Day, speech: Speech): string[] {
  const head = planHead(plan, today, speech);
  if (head === undefined) return [];
  const { time, deadline } = head;
  return [deadline === null ? time : speech.say('summary.step', { title: time, doing: deadline })];
}
