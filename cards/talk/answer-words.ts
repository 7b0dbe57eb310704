import type { Draft } from '../../guidance/answers.ts';
import type { Day } from '../../guidance/day.ts';
import type { Plan } from '../../guidance/plan.ts';
import type { Step } from '../../guidance/step.ts';
import type { Answer, AnswerLine } from '../../knowledge/answer.ts';
import type { Speech } from '../../languages/speech.ts';
import { tellLine } from '../../languages/tell.ts';
import { numberedTitle } from '../move/numbered-title.ts';
import { pageLine } from '../parts/page-words.ts';
import { doerWords, partWords } from './part-words.ts';

/** The UTC day, the plan on the table of which days and steps are told, and the answers that it was made of. */
type On = { readonly today: Day; readonly plan: Plan | undefined; readonly draft: Draft };

/** The lines of an answer, in words. */
export function answerWords({ topic, lines }: Answer, on: On, speech: Speech): string[] {
  return lines.map((line) => lineWords(topic, line, on, speech));
}

function lineWords(topic: Answer['topic'], line: AnswerLine, on: On, speech: Speech): string {
  switch (line.kind) {
    case 'line':
      return tellLine(speech, topic, line);
    case 'date': {
      const { id, day } = line.date;
      const what = speech.say(`date.${id}`);
      const value = speech.say(day < on.today ? 'date.past' : 'date.ahead', { what });
      return speech.say('summary.row', { name: speech.fullDay(day), value });
    }
    case 'step':
      return stepWords(line.step, on, speech);
    case 'field':
      return speech.say(`question.${line.field}.${line.says}`);
    default:
      return partWords(line, on, speech);
  }
}

function stepWords(step: Step, { today, plan }: On, speech: Speech): string {
  const advice = plan?.advice.find(({ id }) => id === step.id);
  const who = doerWords(step, today, speech);
  if (plan === undefined || advice === undefined) return who;
  return speech.say('summary.row', { name: numberedTitle(advice, plan, speech), value: who });
}

/** Where it is read, each page with its date; or that no page says so. */
export function answerSources({ pages, isWithoutPage }: Answer, speech: Speech): string[] {
  if (isWithoutPage) return [speech.say('answer.noPage')];
  return pages.map((page) => speech.say('plan.source', { page: pageLine(page, speech) }));
}
