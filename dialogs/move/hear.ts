import { otherAnswer } from '../../cards/move/other-answer.ts';
import { seatsKept } from '../../languages/seats.ts';
import type { Submit } from '../../cards/parts/submits.ts';
import { fields, fieldSchemas, type Draft, type Field } from '../../guidance/answers.ts';
import { isOfKind } from '../../guidance/field-kind.ts';
import { mayStayOpen } from '../../guidance/questions.ts';
import type { Said } from '../../understanding/said.ts';
import { heardProblem } from '../../guidance/heard-problem.ts';
import { readInput } from '../../understanding/read-input.ts';
import type { Input } from '../input.ts';
import { askedBy, type Asked } from '../means/asked.ts';
import type { Meant } from '../meant.ts';
import type { MoveEvent } from './event.ts';
import { answeredFields } from './route.ts';
import type { MoveOpening } from './opening.ts';
import { toldBy, toldInWords, type Told } from './told.ts';
import { withUnlikelyDaysAsked, type Hearing } from './unlikely-days.ts';

export const againEvent = { kind: 'again' } as const satisfies MoveEvent;

/** What happened to a customer whose plan comes on the table; it is shown, so that it can be taken back. */
export function happenedEvent(facts: Draft | undefined): MoveEvent {
  if (facts === undefined) return againEvent;
  const told = { facts, doubts: [], tenantHoldsOthers: false, happened: true };
  return { kind: 'told', told, inWords: true, ofThis: true };
}

/** How a move begins that has no plan yet. */
type Begun = Exclude<MoveOpening, { with: 'kept' }>;

/** What a move begins with. */
export function openingEvent(opening: Begun, { said }: Meant, listening: Hearing): MoveEvent {
  switch (opening.with) {
    case 'question':
      return againEvent;
    case 'form':
      return { kind: 'form-wanted' };
    case 'facts': {
      const told = { facts: opening.facts, doubts: [], tenantHoldsOthers: false };
      return { kind: 'told', told, inWords: true, ofThis: true };
    }
    case 'words':
      return said === undefined ? againEvent : hearTold(said, listening);
  }
}

/** What an input is in the move, by what it means. */
export function moveEvent(meant: Meant, listening: Hearing): MoveEvent {
  const { meaning, said, input } = meant;
  switch (meaning) {
    case 'step':
      return stepEvent(askedBy(meant));
    case 'picked':
      return said === undefined ? againEvent : hearPicked(said, listening);
    case 'told':
      return said === undefined ? hearPressed(input, listening) : hearTold(said, listening);
    case 'news':
      return said?.news === undefined ? againEvent : { kind: 'news', news: said.news.id };
    case 'named':
      return said?.customer === undefined ? againEvent : { kind: 'named', customer: said.customer };
    case 'not-understood':
      return { kind: meaning };
    case 'unreadable':
      return hearUnreadable(input);
    default:
      return againEvent;
  }
}

function stepEvent(asked: Asked | undefined): MoveEvent {
  switch (asked?.kind) {
    case 'form':
      return { kind: 'form-wanted' };
    case 'back':
    case 'skip':
    case 'cancel':
      return { kind: asked.kind };
    case 'change':
      return { kind: 'change', field: asked.field };
    default:
      return againEvent;
  }
}

function hearUnreadable(input: Input): MoveEvent {
  switch (input.kind) {
    case 'picture':
    case 'empty':
      return { kind: 'unreadable', problem: { kind: input.kind } };
    case 'too-long':
      return { kind: 'unreadable', problem: input };
    default:
      return againEvent;
  }
}

function hearPressed(input: Input, listening: Hearing): MoveEvent {
  if (input.kind !== 'pressed') return againEvent;
  const { submit } = input;
  if (submit.verb === 'answer') return hearAnswer(submit, listening);
  if (submit.verb === 'preview') return hearPreview(submit, listening);
  if (submit.verb === 'take-over') return hearTakenOver(submit, listening);
  return submit.verb === 'form' ? hearForm(submit, listening) : againEvent;
}

/** What a message picks of the answers that were offered. */
function hearPicked({ picked }: Said, listening: Hearing): MoveEvent {
  const { asking } = listening;
  if (picked === undefined || asking === undefined) return againEvent;
  if (picked.kind === 'none-of-them') return picked;
  return inWords(inputTold(asking, picked.option, listening));
}

/** What a message tells of the move. */
function hearTold(said: Said, listening: Hearing): MoveEvent {
  return inWords(withUnlikelyDaysAsked(toldInWords(said), listening));
}

function inWords(told: Told): MoveEvent {
  return { kind: 'told', told, inWords: true };
}

/** What the answer on a question card means: a value of the rulebook, or words like those one types. */
function hearAnswer(submit: Extract<Submit, { verb: 'answer' }>, listening: Hearing): MoveEvent {
  const { question, unknown, others, seats, with: also } = submit;
  if (unknown === true) return hearUnknown(question, listening);
  if (seats !== undefined && question === 'businessSeats')
    return { kind: 'told', told: stated(question, seatsKept[seats]) };
  if (submit[question] === otherAnswer) return { kind: 'none-of-them' };
  if (also !== undefined) return hearBoth(submit, [question, also], listening);
  const told = inputTold(question, submit[question], listening);
  const isWorded = told.facts[question] !== undefined && !isValue(question, submit[question]);
  return {
    kind: 'told',
    told: others === true ? { ...told, tenantHoldsOthers: true } : told,
    ...(isWorded ? { inWords: true } : {}),
  };
}

/** The same, but to be seen first; "none of them" and the like are as they are. */
function hearPreview(submit: Extract<Submit, { verb: 'preview' }>, listening: Hearing): MoveEvent {
  const event = hearAnswer({ ...submit, verb: 'answer' }, listening);
  return event.kind === 'told' ? { kind: 'preview', told: event.told } : event;
}

/** What a button means that answers two questions. */
function hearBoth(
  submit: Extract<Submit, { verb: 'answer' }>,
  both: readonly Field[],
  listening: Hearing,
): MoveEvent {
  const inputs = Object.fromEntries(both.map((field) => [field, submit[field]]));
  return { kind: 'told', told: inputsTold(inputs, listening) };
}

/** What a sent form means. */
export function hearForm(submit: Extract<Submit, { verb: 'form' }>, listening: Hearing): MoveEvent {
  const { facts, doubts } = inputsTold(submit, listening);
  return {
    kind: 'form-sent',
    told: { facts, doubts, tenantHoldsOthers: false },
    emptied: fields.filter((field) => submit[field] === ''),
    worded: answeredFields(facts).filter((field) => !isValue(field, submit[field])),
    typed: Object.fromEntries(doubts.map(({ field }) => [field, String(submit[field])])),
  };
}

/** What the inputs of a card tell: each by itself, the later ones in the light of the earlier. */
function inputsTold(inputs: Partial<Record<Field, string | number | undefined>>, listening: Hearing): Told {
  let draft: Draft = listening.draft;
  const heard: Told[] = [];
  for (const field of fields) {
    if (isEmpty(inputs[field])) continue;
    const told = inputTold(field, inputs[field], { ...listening, draft });
    draft = { ...draft, ...told.facts };
    heard.push(told);
  }
  const facts = heard.reduce<Draft>((all, each) => ({ ...all, ...each.facts }), {});
  return { facts, doubts: heard.flatMap((each) => each.doubts), tenantHoldsOthers: false };
}

/** What was supposed, as its card brings it back; it is shown like words, so that it can be taken back. */
function hearTakenOver(submit: Extract<Submit, { verb: 'take-over' }>, listening: Hearing): MoveEvent {
  return { kind: 'told', told: inputsTold(submit, listening), inWords: true, ofThis: true };
}

/** "I don't know" leaves a question without an answer where the plan can be made so. */
function hearUnknown(field: Field, { draft }: Hearing): MoveEvent {
  if (field === 'tenantSubscriptionCount') return { kind: 'skip' };
  const isValue = heardProblem(field, 'unknown', draft) === undefined;
  if (isValue) return { kind: 'told', told: stated(field, 'unknown') };
  return { kind: 'told', told: mayStayOpen(field) ? left(field) : doubted(field, { kind: 'look-it-up' }) };
}

function inputTold(field: Field, raw: string | number | undefined, listening: Hearing): Told {
  return withUnlikelyDaysAsked(inputRead(field, raw, listening), listening);
}

function inputRead(field: Field, raw: string | number | undefined, listening: Hearing): Told {
  if (isEmpty(raw)) return doubted(field, { kind: 'missing' });
  const value = fieldSchemas[field].safeParse(asTyped(field, raw));
  if (value.success) {
    const problem = heardProblem(field, value.data, listening.draft);
    return problem === undefined ? stated(field, value.data) : doubted(field, problem);
  }
  const { facts, doubts, leftOpen, tenantHoldsOthers } = toldBy(readInput(String(raw), field, listening));
  if (leftOpen?.includes(field) === true) return { ...left(field), tenantHoldsOthers };
  const doubt = doubts.find((each) => each.field === field);
  if (doubt !== undefined) return doubted(field, doubt.problem);
  if (facts[field] !== undefined) return { ...stated(field, facts[field]), tenantHoldsOthers };
  const problem = heardProblem(field, raw, listening.draft);
  return doubted(field, problem ?? { kind: 'not-understood', times: 1 });
}

/** Number inputs arrive as text from some clients. */
function asTyped(field: Field, raw: string | number | undefined): unknown {
  return isOfKind(field, 'count') && typeof raw === 'string' && /^\s*\d+\s*$/.test(raw) ? Number(raw) : raw;
}

/** Whether the input brought the value itself, not words for it. */
function isValue(field: Field, raw: string | number | undefined): boolean {
  return fieldSchemas[field].safeParse(asTyped(field, raw)).success;
}

function stated(field: Field, value: Draft[Field]): Told {
  return { facts: { [field]: value }, doubts: [], tenantHoldsOthers: false };
}

function doubted(field: Field, problem: Told['doubts'][number]['problem']): Told {
  return { facts: {}, doubts: [{ field, problem }], tenantHoldsOthers: false };
}

function left(field: Field): Told {
  return { facts: {}, doubts: [], leftOpen: [field], tenantHoldsOthers: false };
}

function isEmpty(raw: string | number | undefined): boolean {
  return raw === undefined || (typeof raw === 'string' && raw.trim() === '');
}
