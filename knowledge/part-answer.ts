import type { AdviceId } from '../guidance/advice.ts';
import type { Field } from '../guidance/answers.ts';
import type { Day } from '../guidance/day.ts';
import type { KeyDateId } from '../guidance/key-dates.ts';
import { pagesOfAdvice } from '../guidance/advice-pages.ts';
import { reasonsFor } from '../guidance/reasons.ts';
import type { PageId } from '../guidance/pages.ts';
import { answerTo, mostLines, type Answer, type AnswerLine } from './answer.ts';
import { ofDates, pagesOfField, topicOfAdvice } from './explained.ts';
import { knownOf, type Case } from './known.ts';
import { partOf, type PartId, type PartQuestion } from './parts.ts';
import { persons, type PersonId } from './persons.ts';

/** More reasons than these are not told, nor more of somebody's steps. */
const most = 3;

/** Whether the plan on the table holds the part; fields and persons are there without one. */
export function isOnPlan(id: PartId, { plan }: Case): boolean {
  const part = partOf(id);
  switch (part?.kind) {
    case 'advice':
      return plan?.advice.some((advice) => advice.id === part.id) === true;
    case 'date':
      return plan?.keyDates.some((date) => date.id === part.id) === true;
    default:
      return part !== undefined;
  }
}

/** What is answered to a question about a part, from the plan itself where it holds it; UTC days. */
export function answerAbout(id: PartId, question: PartQuestion, on: Case): Answer {
  const part = partOf(id);
  switch (part?.kind) {
    case 'advice':
      return ofAdvice(part.id, question, on);
    case 'date':
      return ofDate(part.id, question, on);
    case 'field':
      return ofField(part.id, question, on);
    case 'person':
      return ofPerson(part.id, on);
    case undefined:
      return answerTo('why-that', on);
  }
}

/** A day on which the plan has nothing, with those that it has. */
export function answerToOtherDay(day: Day, on: Case): Answer {
  const { topic, lines, pages } = answerTo('when-must-it-be-done', on);
  const dates = lines.filter(({ kind }) => kind === 'date');
  return { topic, lines: [{ kind: 'no-day', day }, ...dates], pages, isWithoutPage: false };
}

function ofAdvice(id: AdviceId, question: PartQuestion, on: Case): Answer {
  const { plan, draft, today } = on;
  const advice = plan?.advice.find((one) => one.id === id);
  const why: AnswerLine = { kind: 'why', advice: id };
  if (advice === undefined) return atLarge(topicOfAdvice[id], { part: id, first: why }, on);
  const step = plan?.steps.find((one) => one.id === id);
  const doing: AnswerLine[] = step === undefined ? [] : [{ kind: 'doing', step }];
  const told: AnswerLine = { kind: 'advice', advice };
  const fields =
    question === 'why' && plan?.path !== 'stop' ? reasonsFor(id, draft, today).slice(0, most) : [];
  const because: AnswerLine[] = fields.length === 0 ? [] : [{ kind: 'because', fields }];
  const byQuestion: Readonly<Record<PartQuestion, readonly AnswerLine[]>> = {
    why: [why, ...because, ...(step === undefined ? [told] : doing)],
    means: [told, ...doing, why],
    who: [...doing, told],
    then: [told, why, ...doing],
    where: [...doing, told],
  };
  return answer(`advice.${id}`, topicOfAdvice[id], byQuestion[question], advice.sources);
}

/** Of what no plan on the table gives: what it is good for, and what is said of it in general. */
function atLarge(topic: Answer['topic'], told: { part: AdviceId; first: AnswerLine }, on: Case): Answer {
  const general = answerTo(topic, on);
  const lines = [told.first, ...general.lines.filter(({ kind }) => kind === 'line')];
  const pages = new Set([...pagesOfAdvice(told.part), ...general.pages]);
  return answer(`advice.${told.part}`, topic, lines, [...pages]);
}

function ofDate(id: KeyDateId, question: PartQuestion, on: Case): Answer {
  const { plan } = on;
  const { topic, tells, pages, unlessRenewed } = ofDates[id];
  const day = plan?.keyDates.find((date) => date.id === id)?.day;
  if (plan === undefined || day === undefined) return answerTo(topic, on);
  const { term, renewing } = knownOf(on);
  const ofThat = (says: 'then' | 'from'): AnswerLine => {
    return { kind: 'of-date', date: id, says, termEnd: term?.termEnd };
  };
  const found = tells.map((one) => plan.advice.find((advice) => advice.id === one));
  const advice = found.find((one) => one !== undefined);
  const due = plan.steps.flatMap((step, index): AnswerLine[] =>
    step.dueBy === day ? [{ kind: 'step', number: index + 1, step }] : [],
  );
  const first = question === 'why' ? (['from', 'then'] as const) : (['then'] as const);
  const lines: AnswerLine[] = [
    ...first.map(ofThat),
    ...(renewing && unlessRenewed === true ? [{ kind: 'unless-renewed' } as const] : []),
    ...(advice === undefined ? [] : [{ kind: 'advice', advice } as const]),
    ...due,
  ];
  return answer(`date.${id}`, topic, lines, [...new Set([...pages, ...(advice?.sources ?? [])])]);
}

function ofField(field: Field, question: PartQuestion, { draft }: Case): Answer {
  const isWhere = question === 'where';
  const lines: AnswerLine[] = [
    { kind: 'field', field, says: isWhere ? 'lookUp' : 'hint' },
    ...(draft[field] === undefined ? [] : [{ kind: 'answered', field } as const]),
    { kind: 'field', field, says: isWhere ? 'hint' : 'lookUp' },
  ];
  return answer(`field.${field}`, isWhere ? 'where-to-look' : 'why-asked', lines, pagesOfField[field]);
}

function ofPerson(person: PersonId, { plan }: Case): Answer {
  const { pages, does } = persons[person];
  const steps = (plan?.steps ?? []).flatMap((step, index): AnswerLine[] =>
    does(step) ? [{ kind: 'step', number: index + 1, step }] : [],
  );
  const lines: AnswerLine[] = [{ kind: 'person', person }, ...steps.slice(0, most)];
  return answer(`person.${person}`, 'who-does-that', lines, pages);
}

/** Few pages are enough to read on. */
function answer(
  part: PartId,
  topic: Answer['topic'],
  lines: readonly AnswerLine[],
  pages: readonly PageId[],
): Answer {
  return {
    part,
    topic,
    lines: lines.slice(0, mostLines),
    pages: pages.slice(0, most),
    isWithoutPage: pages.length === 0,
  };
}
