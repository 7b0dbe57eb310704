import type { OthersShown } from '../../cards/move/other-ends.ts';
import { isLost, problemLinesBelow } from '../../cards/move/problem-lines.ts';
import { questionCard } from '../../cards/move/question-card.ts';
import { readBackLines, type ReadBack } from '../../cards/move/read-back.ts';
import type { Shown } from '../../cards/parts/shown.ts';
import type { Field } from '../../guidance/answers.ts';
import type { Problem } from '../../guidance/problem.ts';
import { countryOf } from '../../languages/locale.ts';
import { todayOf } from '../given.ts';
import { showInPlace, showOpen, whoseCard, type InPlace } from '../speak.ts';
import type { Turn } from '../turn.ts';
import type { Decision, Reply } from './decision.ts';
import { readBackOf } from './read-back.ts';
import { answeredFields, only, progressAt } from './route.ts';

export type Decided = Pick<Decision, 'move' | 'made'> & {
  /** The answer that takes the place of its question. */
  readonly inPlace: Field | undefined;
  /** What else of the customer ends, where a plan is shown. */
  readonly others?: OthersShown | undefined;
};

type Asking = Extract<Reply, { kind: 'question' }>;

/** Asks the question on a card of its own. */
export function presentQuestion(turn: Turn, { move, made, inPlace }: Decided, reply: Asking): void {
  const readBack = readBackOf(turn, made);
  showOpen(
    turn,
    { kind: 'question', field: reply.field },
    (card) => cardOf(turn, { move, reply, readBack, card }),
    staying(turn, readBack, inPlace),
  );
}

/**
 * After the first miss the question need not be asked again: its card stands right above, and is told there and below
 * it what was wrong. Answers whether that was done. Among others it may have gone out of sight meanwhile.
 */
export function repeatsInPlace(turn: Turn, { move, made, told, anew, replies }: Decision): boolean {
  const [reply, ...others] = replies;
  if (reply?.kind !== 'question' || others.length + told.length > 0 || anew === true) return false;
  const { field, problem, options = [] } = reply;
  const at = placeInSight(turn, field);
  if (at === undefined || problem === undefined || !isPlain(problem) || isToBeReadBack(made)) return false;
  const why = problemLinesBelow({ field, problem, options, draft: move.draft }, turn.speech).join('\n');
  const shown = cardOf(turn, { move, reply, readBack: undefined, card: at.card });
  showInPlace(turn, at, shown, why);
  return true;
}

/** Whether something of the message is to be shown, be it that it was not used. */
function isToBeReadBack(made: Decision['made']): boolean {
  return made !== undefined && answeredFields(made.taken).length + made.unread.length > 0;
}

/** Where the field's question stands, if nothing was said since; what it has read back is not shown twice. */
function placeInSight({ conversation: { open }, who }: Turn, field: Field): InPlace | undefined {
  if (!who.inPersonalChat || open?.shows.kind !== 'question' || open.shows.field !== field) return undefined;
  const { card, sentAs, repeated, said } = open;
  return sentAs === undefined || repeated === true || said !== undefined ? undefined : { card, sentAs };
}

/** Whether a word is enough: who is asked between answers, or is lost, needs the card before them. */
function isPlain(problem: Problem): boolean {
  return problem.kind !== 'ambiguous' && !isLost(problem);
}

type Shows = {
  readonly move: Decision['move'];
  readonly reply: Asking;
  readonly readBack: ReadBack | undefined;
  readonly card: string;
};

function cardOf(turn: Turn, { move, reply, readBack, card }: Shows): Shown {
  const { field, problem, options } = reply;
  const current = move.draft[field];
  return questionCard(
    {
      field,
      ...progressAt(field, move, todayOf(turn)),
      draft: move.draft,
      card,
      canGoBack: move.trail.length > 0,
      canPreview: move.planned !== undefined && turn.conversation.planCard !== undefined,
      ...(current === undefined ? {} : { current }),
      ...(problem === undefined ? {} : { problem }),
      readBack,
      options,
      likelyCountry: countryOf(turn.who.locale),
      today: todayOf(turn),
      whose: whoseCard(turn),
    },
    turn.speech,
  );
}

/** What is not to vanish with the card that it stands on. */
function staying({ speech }: Turn, readBack: ReadBack | undefined, inPlace: Field | undefined): string[] {
  if (readBack === undefined) return [];
  const taken = only(readBack.taken, (field) => field !== inPlace);
  return readBackLines({ ...readBack, taken, leftOut: [] }, speech);
}
