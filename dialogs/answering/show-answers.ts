import { whatIfCard, type Supposed } from '../../cards/move/what-if-card.ts';
import { answerCard } from '../../cards/talk/answer-card.ts';
import type { Draft } from '../../guidance/answers.ts';
import type { Said } from '../../understanding/said.ts';
import { aboutAnswers, aboutPlan } from '../feedback/about.ts';
import { feedbackButtons } from '../feedback/ask-for-feedback.ts';
import { todayOf } from '../given.ts';
import type { Move } from '../move/move.ts';
import { plannedAt } from '../move/planned.ts';
import { lastingCardKey, show, showForFeedback, whoseCard } from '../speak.ts';
import { standingOf } from '../standing.ts';
import type { Turn } from '../turn.ts';
import { answersTo, type Answers } from './answers-to.ts';
import { supposed } from './supposed.ts';

type Questions = Pick<Said, 'asks' | 'outside'> & {
  /** What is known of the customer once the same message is heard, where it also tells something. */
  readonly beside: Draft | undefined;
};

/** Answers what was asked, for the case on the table; a plan's buttons come along where nothing else follows. */
export function showAnswers(turn: Turn, { beside, ...questions }: Questions): void {
  const { top, move } = standingOf(turn.conversation);
  // What the message tells makes another plan: none is told of before that.
  const isPlanned = beside === undefined && move?.at.kind === 'planned';
  const planned = isPlanned ? plannedAt(move, todayOf(turn)) : undefined;
  const asking = move?.at.kind === 'question' ? move.at.field : undefined;
  const draft = beside ?? move?.draft ?? {};
  const answers = answersTo(questions, { draft, today: todayOf(turn), asking, plan: planned?.plan });
  turn.unknown = answers.unknown;
  const isWorkedOut = showSupposed(turn, isPlanned ? move : undefined, answers.suppositions);
  if (isWorkedOut && isNone(answers)) return;
  const { planCard } = turn.conversation;
  const isLast = top === 'move';
  const card = lastingCardKey(turn);
  const about = aboutAnswers(answers);
  const shown = answerCard(
    {
      ...answers,
      today: todayOf(turn),
      onPlan: planned?.plan,
      plan:
        planned !== undefined && planCard !== undefined && isLast
          ? { ...planned, card: planCard }
          : undefined,
      card,
      whose: whoseCard(turn),
      feedback: about === undefined ? undefined : feedbackButtons(turn, card),
    },
    turn.speech,
  );
  if (about === undefined) show(turn, shown);
  else showForFeedback(turn, card, about, shown);
}

/** Whether there was a plan to work it out on. */
function showSupposed(turn: Turn, move: Move | undefined, suppositions: readonly Draft[]): boolean {
  const planCard = turn.conversation.planCard;
  if (move === undefined || planCard === undefined) return false;
  for (const facts of suppositions) showWhatIf(turn, planCard, supposed(move, facts, todayOf(turn)));
  return suppositions.length > 0;
}

/** Where it would have to be asked first, there is nothing yet that could be right. */
function showWhatIf(turn: Turn, planCard: string, whatIf: Supposed): void {
  const card = lastingCardKey(turn);
  const isMade = whatIf.after !== undefined;
  const feedback = isMade ? feedbackButtons(turn, card) : undefined;
  const shown = whatIfCard({ ...whatIf, card: planCard, whose: whoseCard(turn), feedback }, turn.speech);
  if (isMade) showForFeedback(turn, card, aboutPlan(whatIf.after, 'what-if'), shown);
  else show(turn, shown);
}

function isNone({ answers, near, unknown, outside }: Answers): boolean {
  return answers.length + near.length + unknown.length + outside.length === 0;
}
