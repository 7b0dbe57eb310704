import type { Plan } from '../../guidance/plan.ts';
import { othersNote } from './other-ends.ts';
import { planHead } from './plan-head.ts';
import { pathWords } from './path-words.ts';
import type { Day } from '../../guidance/day.ts';
import type { SectionShown, StepShown } from './plan-sections.ts';
import { rulesAgeWarning } from './rules-age.ts';
import type { Dated } from './time-line.ts';
import { verdictWords } from './verdict-words.ts';
import type { Speech } from '../../languages/speech.ts';

/** The plan in plain text: verdict, path, how long there is, the age of old rules, then each section with its days, steps and advice titles. */
export function planSummary(dated: Dated, shown: readonly SectionShown[], speech: Speech): string {
  const { plan, today, others } = dated;
  const note = othersNote(others, speech);
  const sections = shown.flatMap(({ id, title, rows, steps, advice }) => [
    '',
    title,
    ...rows.map((row) => speech.say('summary.row', { name: row.title, value: row.value })),
    ...steps.flatMap((step) => [...(step.lead === null ? [] : [step.lead]), stepLine(step, speech)]),
    ...(id === 'date' && rows.length > 0 && note !== undefined ? [note.text] : []),
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
