import { fields, type Field } from '../../guidance/answers.ts';
import { isRight, type Aside, type TalkCase } from './case.ts';
import type { Standing } from './standing.ts';
import type { TalkTurn, Told } from './talk-through.ts';

/** What one talk came to, in figures. */
export type Counts = {
  /** Facts that the opening states. */
  readonly stated: number;
  /** Of these: taken, asked back, or passed over. */
  readonly understood: number;
  readonly asked: number;
  readonly missed: number;
  /** Answers that the opening set and that are not right. */
  readonly wrong: number;
  /** Messages up to the first plan, the opening included. */
  readonly typed: number;
  /** Answers that were set on the way and are not right, later repaired or not. */
  readonly wrongOnTheWay: number;
  /** Answers of the last plan that are not right or lack; nothing to count where there is none. */
  readonly wrongInPlan: number;
  readonly planned: number;
  /** Corrections, undos and news, each in a message of its own. */
  readonly corrections: number;
  readonly undos: number;
  readonly news: number;
  /** Those of them after which it stood as it was meant. */
  readonly corrected: number;
  readonly putBack: number;
  readonly heardNews: number;
};

export function countsOf(talk: TalkCase, told: Told): Counts {
  const [opening] = told.turns;
  const { draft = {}, doubts = [] } = opening?.after ?? {};
  const understood = talk.stated.filter((field) => isRight(talk, field, draft[field], new Set()));
  const asked = talk.stated.filter((field) => !understood.includes(field) && doubts.includes(field));
  const wrong = opening?.wrong.length ?? 0;
  const asMeant = told.turns.flatMap((turn) =>
    notMended(talk, turn).length === 0 ? (turn.aside ?? []) : [],
  );
  const firstPlan = told.turns.findIndex(({ after }) => after.at === 'plan' && isWhole(talk, after));
  return {
    stated: talk.stated.length,
    understood: understood.length,
    asked: asked.length,
    missed: talk.stated.filter((field) => draft[field] === undefined && !asked.includes(field)).length,
    wrong,
    typed: firstPlan === -1 ? told.turns.length : firstPlan + 1,
    wrongOnTheWay: told.turns.reduce((sum, turn) => sum + turn.wrong.length, 0),
    wrongInPlan: wrongInPlan(talk, told).length,
    planned: told.planned === undefined ? 0 : 1,
    corrections: talk.asides.filter(corrects).length,
    undos: talk.asides.filter(takesBack).length,
    news: talk.asides.filter(reports).length,
    corrected: asMeant.filter(corrects).length,
    putBack: asMeant.filter(takesBack).length,
    heardNews: asMeant.filter(reports).length,
  };
}

const corrects = (aside: Aside) => aside.corrects !== undefined;
const takesBack = (aside: Aside) => aside.takesBack === true;
const reports = (aside: Aside) => aside.news !== undefined;

/** What does not stand as a message meant that corrects, takes back or reports: `field=value`. */
export function notMended(talk: TalkCase, { aside, after, notPutBack = [] }: TalkTurn): string[] {
  if (aside === undefined) return [];
  const meant = fields.filter((field) => (aside.corrects?.[field] ?? aside.news?.[field]) !== undefined);
  const typed = new Set(talk.asides.slice(0, talk.asides.indexOf(aside) + 1));
  const stays = (field: Field) =>
    aside.corrects !== undefined && aside.corrects[field] === after.draft[field];
  const missed = meant.filter((field) => stays(field) || !isRight(talk, field, after.draft[field], typed));
  return [...notPutBack, ...missed.map((field) => `${field}=${after.draft[field] ?? ''}`)];
}

/** Whether the plan is of the move as it is, and not one that a slip has stopped. */
function isWhole({ truth }: TalkCase, { planned = {} }: Standing): boolean {
  return fields.every((field) => truth[field] === undefined || planned[field] !== undefined);
}

/** The answers of the last plan that are not right, and those that it lacks, as `field=value`. */
export function wrongInPlan(talk: TalkCase, { planned }: Told): string[] {
  if (planned === undefined) return [];
  const isWrong = (field: Field) =>
    planned[field] === undefined
      ? talk.truth[field] !== undefined
      : !isRight(talk, field, planned[field], new Set(talk.asides));
  return fields.filter(isWrong).map((field) => `${field}=${planned[field] ?? ''}`);
}

export function sumOf(all: readonly Counts[]): Counts {
  const sum = (key: keyof Counts) => all.reduce((total, counts) => total + counts[key], 0);
  return {
    stated: sum('stated'),
    understood: sum('understood'),
    asked: sum('asked'),
    missed: sum('missed'),
    wrong: sum('wrong'),
    typed: sum('typed'),
    wrongOnTheWay: sum('wrongOnTheWay'),
    wrongInPlan: sum('wrongInPlan'),
    planned: sum('planned'),
    corrections: sum('corrections'),
    undos: sum('undos'),
    news: sum('news'),
    corrected: sum('corrected'),
    putBack: sum('putBack'),
    heardNews: sum('heardNews'),
  };
}
