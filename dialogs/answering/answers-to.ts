import type { Answered } from '../../cards/talk/answer-card.ts';
import { answerTo, type Answer, type Case } from '../../knowledge/answer.ts';
import { answerAbout, answerToOtherDay } from '../../knowledge/part-answer.ts';
import type { PartId, PartQuestion } from '../../knowledge/parts.ts';
import { outsideSubjects } from '../../languages/outside-subjects.ts';
import type { Asked, Said } from '../../understanding/said.ts';
import type { Supposition } from './supposed.ts';
import { isRather, partMeant, type PartMeant } from './part-meant.ts';

/** More in one message are not answered: the card is to be read on a phone. */
const mostAnswers = 3;
const mostSuppositions = 2;

/** What can be answered, and what is supposed. */
export type Answers = Pick<Answered, 'answers' | 'near' | 'isSupposed' | 'unknown' | 'outside'> & {
  /** Of the plan on the table. */
  readonly suppositions: readonly Supposition[];
};

/** What is answered to what a message asks, for the case on the table. Pure; nothing is changed by it. */
export function answersTo(
  { asks, outside }: Pick<Said, 'asks' | 'outside'>,
  on: Case,
  spokenOf: readonly PartId[] = [],
): Answers {
  // Of what is not planned here nothing else can be meant.
  const open = outside.length === 0 ? asks : [];
  const hasPlan = on.plan !== undefined;
  const told = asks.map((asked) => ({ asked, ...toldOf(asked, on, spokenOf) }));
  const rest = told.filter(({ answers, parts }) => answers.length === 0 && parts === undefined);
  const unanswered = rest.map(({ asked }) => asked).filter((asked) => open.includes(asked));
  return {
    answers: told.flatMap(({ answers }) => answers).slice(0, mostAnswers),
    near: [
      ...told.flatMap(({ asked, parts }) =>
        parts === undefined ? [] : [{ asked: asked.words ?? '', ...parts }],
      ),
      ...unanswered.flatMap((asked) =>
        'topics' in asked ? [{ asked: asked.words ?? '', topics: asked.topics }] : [],
      ),
    ],
    suppositions: hasPlan ? asks.flatMap(supposedBy).slice(0, mostSuppositions) : [],
    isSupposed: !hasPlan && unanswered.some((asked) => 'whatIf' in asked && asked.topic === undefined),
    unknown: unanswered.flatMap((asked) =>
      'unknown' in asked || (hasPlan && isMerelySupposed(asked)) ? [asked.words ?? ''] : [],
    ),
    outside: outsideSubjects.filter((subject) => outside.includes(subject)),
  };
}

/** What is answered, or of which parts of the plan the same may be asked. */
type Told = {
  readonly answers: readonly Answer[];
  readonly parts?: { readonly parts: readonly PartId[]; readonly question: PartQuestion } | undefined;
};

/** What is supposed of a plan is worked out instead. */
function toldOf(asked: Asked, on: Case, spokenOf: readonly PartId[]): Told {
  const topic = 'topic' in asked ? asked.topic : undefined;
  if (on.plan !== undefined && supposedBy(asked).length > 0) return { answers: [] };
  const near = { topic, isNear: 'topics' in asked, spokenOf };
  const meant = asked.part === undefined ? undefined : partMeant(asked.part, near, on);
  if (asked.part !== undefined && meant !== undefined && isRather(meant, { asked: asked.part, ...near }, on))
    return partTold(meant, on);
  if (topic === undefined || ('whatIf' in asked && on.plan !== undefined)) return { answers: [] };
  return { answers: [answerTo(topic, 'step' in asked ? { ...on, step: asked.step } : on)] };
}

function partTold(meant: PartMeant, on: Case): Told {
  switch (meant.kind) {
    case 'one':
      return { answers: [answerAbout(meant.part, meant.question, on)] };
    case 'some':
      return { answers: [], parts: meant };
    case 'who':
      return { answers: [answerTo('who-does-that', { ...on, step: meant.step })] };
    case 'other-day':
      return { answers: [answerToOtherDay(meant.day, on)] };
  }
}

function supposedBy(asked: Asked): Supposition[] {
  if (!('whatIf' in asked)) return [];
  const { whatIf: facts, asOf } = asked;
  return Object.keys(facts).length > 0 || asOf !== undefined ? [{ facts, asOf }] : [];
}

/** Nothing is stated that could be worked out, and no topic answers it. */
function isMerelySupposed(asked: Asked): boolean {
  return 'whatIf' in asked && asked.topic === undefined && supposedBy(asked).length === 0;
}
