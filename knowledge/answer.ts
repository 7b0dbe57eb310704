import type { Field } from '../guidance/answers.ts';
import type { KeyDate } from '../guidance/key-dates.ts';
import type { PageId } from '../guidance/pages.ts';
import type { Step } from '../guidance/step.ts';
import { facts } from './facts.ts';
import { knownOf, type Case } from './known.ts';
import type { PartLine } from './part-line.ts';
import type { PartId } from './parts.ts';
import type { Told, Topic } from './topic.ts';
import { topics, type TopicId } from './topics.ts';
import type { Values } from './value.ts';

export type { Case } from './known.ts';

/** One line of an answer: a sentence of the topic with what it names, or something of the case itself. */
export type AnswerLine =
  | { readonly kind: 'line'; readonly id: string; readonly values: Values }
  | { readonly kind: 'date'; readonly date: KeyDate }
  /** A step of the plan, by its number there. */
  | { readonly kind: 'step'; readonly number: number; readonly step: Step }
  /** What the open question decides, or where its answer is found: `question.<field>.<says>`. */
  | { readonly kind: 'field'; readonly field: Field; readonly says: 'hint' | 'lookUp' }
  | PartLine;

export type Answer = {
  readonly topic: TopicId;
  /** What of the plan or its questions it is about, where not the topic at large. */
  readonly part?: PartId | undefined;
  /** Two to five, the most important first. */
  readonly lines: readonly AnswerLine[];
  readonly pages: readonly PageId[];
  /** No page says so, though one might: that is told. */
  readonly isWithoutPage: boolean;
};

/** An answer is not read beyond these. */
export const mostLines = 5;

/** Of a plan's days and steps; the plan itself has them all. */
const mostTold = 3;

/** What is answered to a question about the topic, for the case on the table; its days are UTC days. */
export function answerTo(topic: TopicId, on: Case): Answer {
  const { pages: all, pageIf, tells, lines, ofBot }: Topic = topics[topic];
  const known = knownOf(on);
  const pages = all.filter((page) => pageIf?.[page]?.(known) ?? true);
  const said = Object.entries(lines).flatMap(([id, line]): AnswerLine[] => {
    const values = line(known);
    return values === undefined ? [] : [{ kind: 'line', id, values: { ...facts, ...values } }];
  });
  const told = tells === undefined ? [] : toldOf(tells, on);
  const isWithoutPage = pages.length === 0 && ofBot !== true;
  return { topic, lines: [...told, ...said].slice(0, mostLines), pages, isWithoutPage };
}

function toldOf(tells: Told, on: Case): AnswerLine[] {
  switch (tells) {
    case 'dates':
      return datesOf(on);
    case 'steps':
      return stepsOf(on);
    case 'hint':
    case 'lookUp':
      return on.asking === undefined ? [] : [{ kind: 'field', field: on.asking, says: tells }];
  }
}

/** Those to come; the last ones where all have passed. */
function datesOf({ plan, today }: Case): AnswerLine[] {
  const dates = plan?.keyDates ?? [];
  const ahead = dates.filter(({ day }) => day >= today);
  const named = ahead.length > 0 ? ahead.slice(0, mostTold) : dates.slice(-1);
  return named.map((date) => ({ kind: 'date', date }));
}

/** The one that is asked about, or the first ones. */
function stepsOf({ plan, step: asked }: Case): AnswerLine[] {
  const steps = (plan?.steps ?? []).map(
    (step, index) => ({ kind: 'step', number: index + 1, step }) as const,
  );
  const one = steps.find(({ number }) => number === asked);
  return one === undefined ? steps.slice(0, mostTold) : [one];
}
