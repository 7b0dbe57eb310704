import type { AdviceId } from '../../guidance/advice.ts';
import type { Day } from '../../guidance/day.ts';
import { topicOfAdvice } from '../../knowledge/explained.ts';
import type { Case } from '../../knowledge/known.ts';
import { isOnPlan } from '../../knowledge/part-answer.ts';
import { partOf, type PartAsked, type PartId, type PartQuestion } from '../../knowledge/parts.ts';
import type { TopicId } from '../../knowledge/topics.ts';

/** What of a plan a question means: one part, one of several, or a day on which the plan has nothing. */
export type PartMeant =
  | { readonly kind: 'one'; readonly part: PartId; readonly question: PartQuestion }
  | { readonly kind: 'some'; readonly parts: readonly PartId[]; readonly question: PartQuestion }
  | { readonly kind: 'who'; readonly step: number }
  | { readonly kind: 'other-day'; readonly day: Day };

/** What the words are like: a topic for sure, or a few (`isNear`); `spokenOf` came just before. */
type Near = {
  readonly topic: TopicId | undefined;
  readonly isNear: boolean;
  readonly spokenOf: readonly PartId[];
};

/** Topics that are of a question, and of the plan at large. */
const ofFields: ReadonlySet<TopicId> = new Set(['why-asked', 'where-to-look', 'dont-know']);
const ofPlan: ReadonlySet<TopicId> = new Set(['who-does-that', 'when-must-it-be-done', 'why-that']);

/** More are not offered. */
const mostOffered = 6;

/** Beside more words than these the question is about something else than what it names. */
const mostBeside = 5;

/** What is meant on the plan that is on the table; nothing where that cannot be said. */
export function partMeant(asked: PartAsked, { topic, spokenOf }: Near, on: Case): PartMeant | undefined {
  const { question, parts, step, day, that } = asked;
  if (step !== undefined) return stepMeant(step, question, on);
  const here = parts.filter((part) => isOnPlan(part, on));
  const isOfField = question === 'where' || (topic !== undefined && ofFields.has(topic));
  if (here.length > 0) return oneOf(preferred(here, isOfField), question);
  if (day !== undefined && on.plan !== undefined) return dayMeant(day, question, on);
  if (parts.length > 0) return oneOf(preferred(parts, isOfField).slice(0, 1), question);
  if (that !== true || on.plan === undefined) return undefined;
  const before = spokenOf.filter((part) => isOnPlan(part, on));
  if (before.length > 0) return oneOf(before, question);
  return question === 'then' || question === 'where' ? undefined : oneOf(stepsOf(on), question);
}

/** Whether that is meant rather than the topic, or the few of them (`isNear`), which its words are like. */
export function isRather(
  meant: PartMeant,
  { asked, topic, isNear }: Pick<Near, 'topic' | 'isNear'> & { readonly asked: PartAsked },
  on: Case,
): boolean {
  if (isNear && (asked.beside ?? 0) > mostBeside) return false;
  if (topic === undefined || meant.kind === 'who' || meant.kind === 'other-day') return true;
  const [part] = meant.kind === 'one' ? [partOf(meant.part)] : meant.parts.map(partOf);
  if (asked.step !== undefined || (asked.day !== undefined && asked.parts.length === 0)) return true;
  // “Why must we do that?”, where no question is open: it is the plan that asks it of them.
  if (asked.that === true) return ofPlan.has(topic) || (topic === 'why-asked' && on.asking === undefined);
  switch (part?.kind) {
    case 'person':
      return topic === 'who-does-that';
    case 'field':
      return ofFields.has(topic);
    case 'date':
      return asked.question === 'then' || asked.question === 'why';
    case 'advice':
      return isRatherAdvice(part.id, { asked, topic }, on);
    case undefined:
      return false;
  }
}

function isRatherAdvice(
  id: AdviceId,
  { asked: { question, beside }, topic }: { asked: PartAsked; topic: TopicId },
  on: Case,
): boolean {
  if (question === 'who') return topic === 'who-does-that';
  if (question !== 'why') return false;
  const isOfIt = topic === topicOfAdvice[id] || topic === 'why-that' || (beside ?? 0) <= mostBeside;
  return isOfIt && isOnPlan(`advice.${id}`, on);
}

function stepMeant(number: number, question: PartQuestion, on: Case): PartMeant | undefined {
  const step = on.plan?.steps[number - 1];
  if (step === undefined) return undefined;
  if (question === 'who') return { kind: 'who', step: number };
  return { kind: 'one', part: `advice.${step.id}`, question };
}

/** A day of any year names the plan's day. */
function dayMeant(day: Day, question: PartQuestion, { plan }: Case): PartMeant | undefined {
  if (plan === undefined) return undefined;
  const isThat = (other: Day) => other.slice(5) === day.slice(5);
  const dates = plan.keyDates.filter((date) => isThat(date.day));
  if (dates.length > 0)
    return oneOf(
      dates.map(({ id }): PartId => `date.${id}`),
      question,
    );
  const naming = plan.advice.filter(({ days = {} }) => Object.values(days).some(isThat));
  const [advice] = naming;
  if (advice === undefined) return { kind: 'other-day', day };
  return { kind: 'one', part: `advice.${advice.id}`, question };
}

/** A field, or rather what the plan itself calls so. */
function preferred(parts: readonly PartId[], isOfField: boolean): readonly PartId[] {
  const those = parts.filter((part) => (partOf(part)?.kind === 'field') === isOfField);
  return those.length > 0 ? those : parts;
}

function stepsOf({ plan }: Case): PartId[] {
  return (plan?.steps ?? []).map(({ id }): PartId => `advice.${id}`);
}

function oneOf(parts: readonly PartId[], question: PartQuestion): PartMeant | undefined {
  const [part, ...more] = parts;
  if (part === undefined) return undefined;
  return more.length === 0
    ? { kind: 'one', part, question }
    : { kind: 'some', parts: parts.slice(0, mostOffered), question };
}
