import { answeredCard, notKnownCard } from '../../cards/move/answered-card.ts';
import { changeCard } from '../../cards/move/change-card.ts';
import { answeredFormCard, formCard } from '../../cards/move/form-card.ts';
import { planButtonsCard } from '../../cards/move/plan-buttons-card.ts';
import { planCard } from '../../cards/move/plan-card.ts';
import { questionCard } from '../../cards/move/question-card.ts';
import { readBackLines, type ReadBack } from '../../cards/move/read-back.ts';
import type { Shown } from '../../cards/parts/shown.ts';
import type { Field } from '../../guidance/answers.ts';
import type { OpenCard } from '../conversation.ts';
import { aboutPlan } from '../feedback/about.ts';
import { feedbackButtons } from '../feedback/ask-for-feedback.ts';
import { retireOpen, say, showOpen, showPlan, showPlanButtons, whoseCard } from '../speak.ts';
import { showWhatIf } from '../answering/show-what-if.ts';
import { todayOf } from '../given.ts';
import type { Turn } from '../turn.ts';
import type { Decision, Reply } from './decision.ts';
import type { Move } from './move.ts';
import { readBackOf } from './read-back.ts';
import { only, progressAt } from './route.ts';

/** Shows what was decided: the card that was open takes its answer's shape, then come the replies. */
export function present(turn: Turn, { move, replies, told, anew, closes, made }: Decision): void {
  const { open } = turn.conversation;
  const inPlace =
    open?.shows.kind === 'question' && told.includes(open.shows.field) ? open.shows.field : undefined;
  if (anew === true) delete turn.conversation.planCard;
  if (closes === true || replies.some(({ kind }) => !besides.has(kind)))
    retireOpen(turn, (card) => answered(turn, card, move, told));
  for (const reply of replies) presentReply(turn, { move, made, inPlace }, reply);
}

/** Replies that leave the open card as it is. */
const besides: ReadonlySet<Reply['kind']> = new Set(['notice']);

function answered(
  turn: Turn,
  { shows, said }: OpenCard,
  { draft }: Move,
  told: Decision['told'],
): Shown | undefined {
  if (shows.kind === 'form' && told.length > 0) return answeredFormCard({ draft }, turn.speech);
  if (shows.kind !== 'question' || !told.includes(shows.field)) return undefined;
  const value = draft[shows.field];
  return value === undefined
    ? notKnownCard({ field: shows.field, said }, turn.speech)
    : answeredCard({ field: shows.field, value, said }, turn.speech);
}

type Decided = Pick<Decision, 'move' | 'made'> & {
  /** The answer that takes the place of its question. */
  readonly inPlace: Field | undefined;
};

function presentReply(turn: Turn, decided: Decided, reply: Reply): void {
  const { move, made } = decided;
  switch (reply.kind) {
    case 'notice':
      say(turn, reply.key);
      return;
    case 'question':
      presentQuestion(turn, decided, reply);
      return;
    case 'form':
      showOpen(turn, { kind: 'form' }, (card) =>
        formCard(
          { draft: move.draft, problems: reply.problems, typed: reply.typed, card, whose: whoseCard(turn) },
          turn.speech,
        ),
      );
      return;
    case 'change':
      showOpen(turn, { kind: 'change' }, (card) =>
        changeCard({ draft: move.draft, card, whose: whoseCard(turn) }, turn.speech),
      );
      return;
    case 'what-if':
      presentWhatIf(turn, reply);
      return;
    case 'plan-buttons':
      showPlanButtons(turn, (card) =>
        planButtonsCard(
          {
            plan: reply.plan,
            answers: reply.answers,
            card,
            text: turn.speech.say(reply.key),
            whose: whoseCard(turn),
          },
          turn.speech,
        ),
      );
      return;
    case 'plan':
      showPlan(turn, aboutPlan(reply.plan), (card) =>
        planCard(
          {
            plan: reply.plan,
            answers: reply.answers,
            today: todayOf(turn),
            card,
            withActions: true,
            readBack: readBackOf(turn, made),
            whose: whoseCard(turn),
            feedback: feedbackButtons(turn, card),
          },
          turn.speech,
        ),
      );
  }
}

function presentWhatIf(turn: Turn, { supposed }: Extract<Reply, { kind: 'what-if' }>): void {
  const { planCard } = turn.conversation;
  if (planCard !== undefined) showWhatIf(turn, planCard, supposed);
}

type Asking = Extract<Reply, { kind: 'question' }>;

function presentQuestion(turn: Turn, { move, made, inPlace }: Decided, reply: Asking): void {
  const { field, problem, options } = reply;
  const current = move.draft[field];
  const readBack = readBackOf(turn, made);
  const build = (card: string) =>
    questionCard(
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
        whose: whoseCard(turn),
      },
      turn.speech,
    );
  showOpen(turn, { kind: 'question', field }, build, staying(turn, readBack, inPlace));
}

/** What is not to vanish with the card that it stands on. */
function staying({ speech }: Turn, readBack: ReadBack | undefined, inPlace: Field | undefined): string[] {
  if (readBack === undefined) return [];
  const taken = only(readBack.taken, (field) => field !== inPlace);
  return readBackLines({ ...readBack, taken, leftOut: [] }, speech);
}
