import { answerCard } from '../../cards/talk/answer-card.ts';
import type { Draft } from '../../guidance/answers.ts';
import type { Day } from '../../guidance/day.ts';
import type { Case } from '../../knowledge/known.ts';
import type { Watch } from '../../reminders/watch.ts';
import { planOfWatch } from '../../reminders/watched-plan.ts';
import type { Said } from '../../understanding/said.ts';
import { aboutAnswers } from '../feedback/about.ts';
import { feedbackButtons } from '../feedback/ask-for-feedback.ts';
import { todayOf } from '../given.ts';
import type { Move } from '../move/move.ts';
import { plannedAt } from '../move/planned.ts';
import { lastingCardKey, show, showForFeedback, whoseCard } from '../speak.ts';
import { standingOf } from '../standing.ts';
import type { Turn } from '../turn.ts';
import { answersTo, type Answers } from './answers-to.ts';
import { showWhatIf } from './show-what-if.ts';
import { noteSpokenOf, spokenOf } from './spoken-of.ts';
import { supposed, type Supposition } from './supposed.ts';

type Questions = Pick<Said, 'asks' | 'outside'> & {
  /** What is known of the customer once the same message is heard, where it also tells something. */
  readonly beside: Draft | undefined;
  /** What the reminder right above is of. */
  readonly below?: Watch | undefined;
};

/** Answers what was asked, for the case on the table; a plan's buttons come along where nothing else follows. */
export function showAnswers(turn: Turn, { beside, below, ...questions }: Questions): void {
  const { top, move } = standingOf(turn.conversation);
  // What the message tells makes another plan: none is told of before that.
  const isPlanned = beside === undefined && move?.at.kind === 'planned';
  const planned = isPlanned ? plannedAt(move, todayOf(turn)) : undefined;
  const asking = move?.at.kind === 'question' ? move.at.field : undefined;
  const draft = beside ?? move?.draft ?? {};
  const ofReminder = below === undefined ? undefined : caseBelow(below, todayOf(turn));
  const on = ofReminder ?? { draft, today: todayOf(turn), asking, plan: planned?.plan };
  const answers = answersTo(questions, on, spokenOf(turn.conversation));
  noteSpokenOf(turn.conversation, answers);
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
      onPlan: on.plan,
      draft: on.draft,
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

/** The case of the reminder right above: its plan, if it was made with one. */
function caseBelow(watch: Watch, today: Day): Case {
  const { subject, termEnd } = watch;
  const made = planOfWatch(watch, today);
  return {
    draft: made?.answers ?? (watch.kind === undefined ? { termEnd } : {}),
    today,
    plan: made?.plan,
    reminded: { subject, day: termEnd },
  };
}

/** Whether there was a plan to work it out on. */
function showSupposed(turn: Turn, move: Move | undefined, suppositions: readonly Supposition[]): boolean {
  const planCard = turn.conversation.planCard;
  if (move === undefined || planCard === undefined) return false;
  for (const supposition of suppositions)
    showWhatIf(turn, planCard, supposed(move, supposition, todayOf(turn)));
  return suppositions.length > 0;
}

function isNone({ answers, near, unknown, outside }: Answers): boolean {
  return answers.length + near.length + unknown.length + outside.length === 0;
}
