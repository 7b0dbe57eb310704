import { otherAnswer } from '../../cards/other-answer.ts';
import type { Submit } from '../../cards/submits.ts';
import { isChoiceField } from '../../languages/value-words.ts';
import { fields, fieldSchemas, type Draft, type Field } from '../../guidance/answers.ts';
import { mayStayOpen } from '../../guidance/questions.ts';
import { seatsKept } from '../../languages/seats.ts';
import { exactAnswer } from '../understanding/exact-answer.ts';
import { heardProblem } from '../understanding/heard-problem.ts';
import { choiceByPlace, optionSaid } from '../understanding/option-said.ts';
import { readText } from '../../understanding/text.ts';
import { understand } from '../understanding/understand.ts';
import type { Listening, Understanding } from '../understanding/understanding.ts';
import { weigh } from '../understanding/weigh.ts';
import type { MoveEvent } from './event.ts';
import { withUnlikelyDaysAsked, type Hearing } from './unlikely-days.ts';

/** What a typed message means for the move. */
export function hearText(text: string, listening: Hearing): MoveEvent {
  const { asking, options } = listening;
  const choice = asking && options && optionSaid(text, asking, options);
  if (choice?.kind === 'none-of-them') return choice;
  if (choice !== undefined && asking !== undefined)
    return inWords(readInput(asking, choice.option, listening));
  const placed = asking && !options?.length ? choiceByPlace(text, asking, listening.draft) : undefined;
  if (placed !== undefined && asking !== undefined) return inWords(readInput(asking, placed, listening));
  const understanding = withUnlikelyDaysAsked(withLeftOpen(understand(text, listening)), listening);
  if (saysAnything(understanding)) return inWords(understanding);
  return { kind: understanding.questions?.length ? 'asked' : 'not-understood' };
}

function inWords(understanding: Understanding): MoveEvent {
  return { kind: 'told', understanding, inWords: true };
}

/** What the answer on a question card means: a value of the rulebook, or words like those one types. */
export function hearAnswer(submit: Extract<Submit, { verb: 'answer' }>, listening: Hearing): MoveEvent {
  const { question, unknown, others, seats } = submit;
  if (unknown === true) return hearUnknown(question, listening);
  if (seats !== undefined && question === 'businessSeats')
    return { kind: 'told', understanding: stated(question, seatsKept[seats]) };
  if (submit[question] === otherAnswer) return { kind: 'none-of-them' };
  const understanding = readInput(question, submit[question], listening);
  return {
    kind: 'told',
    understanding: others === true ? { ...understanding, tenantHoldsOthers: true } : understanding,
  };
}

/** What a sent form means: each input by itself, the later ones in the light of the earlier. */
export function hearForm(submit: Extract<Submit, { verb: 'form' }>, listening: Hearing): MoveEvent {
  let draft: Draft = listening.draft;
  const heard: Understanding[] = [];
  for (const field of fields) {
    if (isEmpty(submit[field])) continue;
    const understanding = readInput(field, submit[field], { ...listening, draft });
    draft = { ...draft, ...understanding.facts };
    heard.push(understanding);
  }
  const facts = heard.reduce<Draft>((all, each) => ({ ...all, ...each.facts }), {});
  const doubts = heard.flatMap((each) => each.doubts);
  return {
    kind: 'form-sent',
    understanding: { facts, doubts, tenantHoldsOthers: false },
    emptied: fields.filter((field) => submit[field] === ''),
    typed: Object.fromEntries(doubts.map(({ field }) => [field, String(submit[field])])),
  };
}

function hearUnknown(field: Field, { draft }: Listening): MoveEvent {
  if (field === 'tenantSubscriptionCount') return { kind: 'skip' };
  const known = heardProblem(field, 'unknown', draft) === undefined;
  return {
    kind: 'told',
    understanding: known ? stated(field, 'unknown') : withLeftOpen(doubted(field, { kind: 'look-it-up' })),
  };
}

/** "I don't know" leaves a question without an answer where the plan can be made so. */
function withLeftOpen({ doubts, ...rest }: Understanding): Understanding {
  const isLeft = ({ field, problem }: Understanding['doubts'][number]) =>
    problem.kind === 'look-it-up' && field !== 'tenantSubscriptionCount' && mayStayOpen(field);
  const leftOpen = doubts.filter(isLeft).map(({ field }) => field);
  if (leftOpen.length === 0) return { ...rest, doubts };
  return { ...rest, doubts: doubts.filter((doubt) => !isLeft(doubt)), leftOpen };
}

function readInput(field: Field, raw: string | number | undefined, listening: Hearing): Understanding {
  return withUnlikelyDaysAsked(inputRead(field, raw, listening), listening);
}

function inputRead(field: Field, raw: string | number | undefined, listening: Hearing): Understanding {
  if (isEmpty(raw)) return doubted(field, { kind: 'missing' });
  const value = fieldSchemas[field].safeParse(asTyped(field, raw));
  if (value.success) {
    const problem = heardProblem(field, value.data, listening.draft);
    return problem === undefined ? stated(field, value.data) : doubted(field, problem);
  }
  const { facts, doubts, leftOpen, tenantHoldsOthers } = withLeftOpen(
    isChoiceField(field)
      ? pickedByName(String(raw), field, listening)
      : understand(String(raw), { ...listening, asking: field }),
  );
  if (leftOpen?.includes(field)) return { facts: {}, doubts: [], leftOpen: [field], tenantHoldsOthers };
  const doubt = doubts.find((each) => each.field === field);
  if (doubt !== undefined) return doubted(field, doubt.problem);
  if (facts[field] !== undefined) return { ...stated(field, facts[field]), tenantHoldsOthers };
  const problem = heardProblem(field, raw, listening.draft);
  return doubted(field, problem ?? { kind: 'not-understood', times: 1 });
}

/** Choices are picked: what such an input brings is a value, or its name as some clients do, never a sentence. */
function pickedByName(name: string, field: Field, { draft }: Listening): Understanding {
  const answer = exactAnswer(readText(name), field);
  return { ...weigh(answer === undefined ? [] : [answer], draft), tenantHoldsOthers: false };
}

/** Number inputs arrive as text from some clients. */
function asTyped(field: Field, raw: string | number | undefined): unknown {
  const counts =
    field === 'subscriptionCount' || field === 'tenantSubscriptionCount' || field === 'businessSeats';
  return counts && typeof raw === 'string' && /^\s*\d+\s*$/.test(raw) ? Number(raw) : raw;
}

function stated(field: Field, value: Draft[Field]): Understanding {
  return { facts: { [field]: value }, doubts: [], tenantHoldsOthers: false };
}

function doubted(field: Field, problem: Understanding['doubts'][number]['problem']): Understanding {
  return { facts: {}, doubts: [{ field, problem }], tenantHoldsOthers: false };
}

function isEmpty(raw: string | number | undefined): boolean {
  return raw === undefined || (typeof raw === 'string' && raw.trim() === '');
}

function saysAnything({ facts, doubts, leftOpen = [], tenantHoldsOthers }: Understanding): boolean {
  return Object.keys(facts).length > 0 || doubts.length > 0 || leftOpen.length > 0 || tenantHoldsOthers;
}
