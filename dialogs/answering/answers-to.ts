import type { Answered } from '../../cards/talk/answer-card.ts';
import type { Draft } from '../../guidance/answers.ts';
import { answerTo, type Answer, type Case } from '../../knowledge/answer.ts';
import { outsideSubjects } from '../../languages/outside-subjects.ts';
import type { Asked, Said } from '../../understanding/said.ts';

/** More in one message are not answered: the card is to be read on a phone. */
const mostAnswers = 3;
const mostSuppositions = 2;

/** What can be answered, and what is supposed. */
export type Answers = Pick<Answered, 'answers' | 'near' | 'isSupposed' | 'unknown' | 'outside'> & {
  /** Of the plan on the table. */
  readonly suppositions: readonly Draft[];
};

/** What is answered to what a message asks, for the case on the table. Pure; nothing is changed by it. */
export function answersTo({ asks, outside }: Pick<Said, 'asks' | 'outside'>, on: Case): Answers {
  // Of what is not planned here nothing else can be meant.
  const open = outside.length === 0 ? asks : [];
  const hasPlan = on.plan !== undefined;
  return {
    answers: asks.flatMap((asked) => toldOf(asked, on)).slice(0, mostAnswers),
    near: open.flatMap((asked) =>
      'topics' in asked ? [{ asked: asked.words ?? '', topics: asked.topics }] : [],
    ),
    suppositions: hasPlan ? asks.flatMap(supposedBy).slice(0, mostSuppositions) : [],
    isSupposed: !hasPlan && open.some((asked) => 'whatIf' in asked && asked.topic === undefined),
    unknown: open.flatMap((asked) =>
      'unknown' in asked || (hasPlan && isMerelySupposed(asked)) ? [asked.words ?? ''] : [],
    ),
    outside: outsideSubjects.filter((subject) => outside.includes(subject)),
  };
}

/** What is supposed of a plan is worked out instead. */
function toldOf(asked: Asked, on: Case): Answer[] {
  if ('whatIf' in asked) {
    const { topic } = asked;
    return on.plan === undefined && topic !== undefined ? [answerTo(topic, on)] : [];
  }
  return 'topic' in asked ? [answerTo(asked.topic, { ...on, step: asked.step })] : [];
}

function supposedBy(asked: Asked): Draft[] {
  return 'whatIf' in asked && Object.keys(asked.whatIf).length > 0 ? [asked.whatIf] : [];
}

/** Nothing is stated that could be worked out, and no topic answers it. */
function isMerelySupposed(asked: Asked): boolean {
  return 'whatIf' in asked && asked.topic === undefined && supposedBy(asked).length === 0;
}
