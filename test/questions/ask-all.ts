import { isDeepStrictEqual } from 'node:util';
import { personIn } from '../support/scene-person.ts';
import type { Scene } from '../support/scene.ts';
import { standingOf, type Standing } from '../talks/standing.ts';
import { answeredIn, outcomeOf, type Answered, type Outcome } from './answered.ts';
import type { Question, QuestionCases } from './case.ts';

/** One question and what came of it. */
export type AskedQuestion = {
  readonly question: Question;
  /** Where the talk stood. */
  readonly at: Standing['at'];
  readonly answered: Answered;
  readonly outcome: Outcome;
  /** Whether anything stands otherwise than before: an answer, the open question, the plan. */
  readonly changed: boolean;
};

/** Types all questions, each scene with a person of its own. */
export async function askAll(
  scene: Scene,
  { scenes, language, locale }: QuestionCases,
): Promise<AskedQuestion[]> {
  const all: AskedQuestion[] = [];
  for (const [index, { before, asks }] of scenes.entries()) {
    const person = personIn(scene, { name: `asks-${language}-${index}`, locale });
    for (const text of before) await person.say(text);
    for (const question of asks) {
      const stood = await standingOf(scene.database, person.key);
      const answered = answeredIn(await person.say(question.say), language);
      const stands = await standingOf(scene.database, person.key);
      const changed = !isDeepStrictEqual(stands, stood);
      all.push({ question, at: stood.at, answered, outcome: outcomeOf(question, answered), changed });
    }
  }
  return all;
}
