import { isDeepStrictEqual } from 'node:util';
import { speechFor } from '../../languages/speech.ts';
import type { LanguageId } from '../../languages/language-id.ts';
import { fields, type Draft, type Field } from '../../guidance/answers.ts';
import { personIn } from '../support/scene-person.ts';
import type { Scene } from '../support/scene.ts';
import { saidIn } from '../support/talk.ts';
import { isRight, type Aside, type TalkCase } from './case.ts';
import { standingOf, type Standing } from './standing.ts';

/** One message and what came of it. */
export type TalkTurn = {
  /** Where the talk stood when it was typed. */
  readonly at: Standing['at'];
  readonly say: string;
  /** What the bot wrote, its cards included. */
  readonly answer: string;
  readonly after: Standing;
  /** What it set that is not right, or that an aside set at all: `field=value`; `field=` is taken away. */
  readonly wrong: readonly string[];
  /** What the person did beside answering. */
  readonly aside?: Aside;
  /** What does not stand as it did before the latest change, though this took that back: `field=value`. */
  readonly notPutBack?: readonly string[];
};

export type Told = {
  readonly turns: readonly TalkTurn[];
  /** What the last plan was made of; undefined if the person gave up, or left without one. */
  readonly planned: Draft | undefined;
  readonly gaveUpAt?: Standing['at'];
};

/** The day on which the talks are held. */
export const talkDay = '2026-11-27T10:00:00Z';

/** Nobody says the same thing more often. */
const mostTimes = 4;
/** A talk that goes round in circles ends. */
const mostTurns = 60;

/** What the cards call it. */
const notKnown = (language: LanguageId): string => speechFor(language).say('choice.partnerModel.unknown');

/** Types the opening, then answers whatever is asked in the person's words, up to the plan and what is typed after it. */
export async function talkThrough(scene: Scene, talk: TalkCase): Promise<Told> {
  const person = personIn(scene, talk);
  const say = async (text: string) => saidIn(await person.say(text));
  const standingNow = () => standingOf(scene.database, person.key);
  const turns: TalkTurn[] = [];
  const asides = new Set<Aside>();
  const asked = new Map<Standing['at'], number>();
  let standing: Standing = { at: 'nowhere', draft: {}, doubts: [], leftOpen: [], planned: undefined };
  /** How it stood before each change that was not taken back, newest last. */
  const stood: Standing[] = [];
  const type = async (text: string, aside?: Aside) => {
    const before = standing;
    const { at, draft } = before;
    let answer = await say(text);
    standing = await standingNow();
    // Where the message before had changed nothing, it is asked first whether the change before that is meant.
    if (aside?.takesBack === true && saysTheSame(before, standing)) {
      answer = await say(text);
      standing = await standingNow();
    }
    if (aside !== undefined) asides.add(aside);
    const takenBack = aside?.takesBack === true ? stood.pop() : undefined;
    if (aside?.takesBack !== true && !saysTheSame(before, standing)) stood.push(before);
    const mayChange = aside === undefined || changes(aside);
    // What falls away with another answer is asked again.
    const isFine = (field: Field, value = standing.draft[field]) =>
      mayChange && (value === undefined || isRight(talk, field, value, asides));
    const wrong = changesIn(draft, standing.draft)
      .filter((field) => !isFine(field))
      .map((field) => `${field}=${standing.draft[field] ?? ''}`);
    turns.push({
      at,
      say: text,
      answer,
      after: standing,
      wrong,
      ...(aside === undefined ? {} : { aside }),
      ...(takenBack === undefined ? {} : { notPutBack: notPutBack(takenBack, standing) }),
    });
  };

  await type(talk.opening);
  while (turns.length < mostTurns) {
    const { at } = standing;
    const aside = nextAside(talk, asides, at);
    if (aside !== undefined) {
      await type(aside.say, aside);
      if (aside.leaves === true) return { turns, planned: standing.planned };
      continue;
    }
    if (at === 'plan') return { turns, planned: standing.planned };
    const times = asked.get(at) ?? 0;
    if (times === mostTimes) break;
    asked.set(at, times + 1);
    await type(at === 'nowhere' ? backIn(talk, times) : wordsFor(talk, at, times));
  }
  return { turns, planned: undefined, gaveUpAt: standing.at };
}

/** The one that is to be typed now, if any. */
export function nextAside(
  { asides }: TalkCase,
  typed: ReadonlySet<Aside>,
  at: Standing['at'],
): Aside | undefined {
  return asides.find((one, index) => {
    if (typed.has(one)) return false;
    // What comes right after nothing comes right after the opening.
    const above = asides[index - 1];
    return one.at === 'then' ? above === undefined || typed.has(above) : one.at === at || at === 'plan';
  });
}

function changes({ corrects, slip, takesBack, news, leaves }: Aside): boolean {
  return [corrects, slip, takesBack, news, leaves].some((each) => each !== undefined);
}

function saysTheSame(one: Standing, other: Standing): boolean {
  return changesIn(one.draft, other.draft).length === 0 && isDeepStrictEqual(one.leftOpen, other.leftOpen);
}

/** In what it does not stand as it did: in its answers, or in the question that is open. */
function notPutBack(before: Standing, now: Standing): string[] {
  const answers = changesIn(before.draft, now.draft).map((field) => `${field}=${now.draft[field] ?? ''}`);
  return before.at === now.at ? answers : [...answers, `at=${now.at}`];
}

/** What somebody types who sees no question: "start", and to go on where they were. */
function backIn({ language }: TalkCase, times: number): string {
  return times === 0 ? 'start' : speechFor(language).say('button.resume');
}

/** What the person says to the question, the more plainly the more often it was asked. */
export function wordsFor({ answers, language }: TalkCase, field: Field, times: number): string {
  const words = answers[field] ?? [notKnown(language)];
  return words[Math.min(times, words.length - 1)] ?? notKnown(language);
}

function changesIn(before: Draft, after: Draft): Field[] {
  return fields.filter((field) => before[field] !== after[field]);
}
