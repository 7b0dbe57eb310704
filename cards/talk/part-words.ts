import type { Draft, Field } from '../../guidance/answers.ts';
import type { Day } from '../../guidance/day.ts';
import type { Plan } from '../../guidance/plan.ts';
import type { Step } from '../../guidance/step.ts';
import type { PartLine } from '../../knowledge/part-line.ts';
import { partOf, type PartId } from '../../knowledge/parts.ts';
import type { Speech } from '../../languages/speech.ts';
import { tellOfDate, tellPerson, tellWhy } from '../../languages/tell.ts';
import { readBackValue } from '../../languages/value-words.ts';
import { adviceText } from '../move/advice-words.ts';
import { doingOf } from '../move/doing-words.ts';
import { numberedTitle } from '../move/numbered-title.ts';

/** The UTC day, and the answers that the plan was made of. */
type On = { readonly today: Day; readonly draft: Draft };

/** What a line says of one part of the plan, or of its questions. */
export function partWords(line: PartLine, { today, draft }: On, speech: Speech): string {
  switch (line.kind) {
    case 'why':
      return tellWhy(speech, line.advice);
    case 'advice':
      return adviceText(line.advice, speech);
    case 'because':
      return speech.say('answer.because', {
        answers: speech.list(line.fields.map((field) => fieldAnswered(field, draft, speech))),
      });
    case 'doing':
      return doerWords(line.step, today, speech);
    case 'of-date':
      return tellOfDate(speech, line.date, line);
    case 'unless-renewed':
      return speech.say('answer.unlessRenewed');
    case 'no-day':
      return speech.say('answer.noDay', { day: speech.day(line.day) });
    case 'person':
      return tellPerson(speech, line.person).is;
    case 'answered':
      return speech.say('answer.yours', { answer: answerWords(line.field, draft, speech) });
  }
}

/** Who does a step, where, by when and in which role. */
export function doerWords(step: Step, today: Day, speech: Speech): string {
  const { text, role } = doingOf(step, today, speech);
  return role === null ? text : speech.say('answer.who', { doer: text, role });
}

/** What a part is called, from the plan where it holds it; nothing where it goes by its topic's name. */
export function partTitle(id: PartId, plan: Plan | undefined, speech: Speech): string | undefined {
  const part = partOf(id);
  switch (part?.kind) {
    case 'advice': {
      const advice = plan?.advice.find((one) => one.id === part.id);
      return plan === undefined || advice === undefined ? undefined : numberedTitle(advice, plan, speech);
    }
    case 'date': {
      const day = plan?.keyDates.find((date) => date.id === part.id)?.day;
      const value = speech.say(`date.${part.id}`);
      return day === undefined ? value : speech.say('summary.row', { name: speech.fullDay(day), value });
    }
    case 'field':
      return speech.say(`field.${part.id}`);
    case 'person':
      return tellPerson(speech, part.id).title;
    case undefined:
      return undefined;
  }
}

function fieldAnswered(field: Field, draft: Draft, speech: Speech): string {
  return speech.say('summary.row', {
    name: speech.say(`field.${field}`),
    value: answerWords(field, draft, speech),
  });
}

function answerWords(field: Field, draft: Draft, speech: Speech): string {
  const value = draft[field];
  return value === undefined ? '' : readBackValue(field, value, speech);
}
