import { answeredCard, leftCard, notKnownCard } from '../../cards/move/answered-card.ts';
import { changeCard } from '../../cards/move/change-card.ts';
import { answeredFormCard, formCard } from '../../cards/move/form-card.ts';
import type { OthersShown } from '../../cards/move/other-ends.ts';
import { planButtonsCard } from '../../cards/move/plan-buttons-card.ts';
import { planCard } from '../../cards/move/plan-card.ts';
import type { Shown } from '../../cards/parts/shown.ts';
import type { OpenCard } from '../conversation.ts';
import { aboutPlan } from '../feedback/about.ts';
import { feedbackButtons } from '../feedback/ask-for-feedback.ts';
import { retireOpen, say, showOpen, showPlan, showPlanButtons, whoseCard } from '../speak.ts';
import { showWhatIf } from '../answering/show-what-if.ts';
import { todayOf } from '../given.ts';
import type { Turn } from '../turn.ts';
import type { Decision, Reply } from './decision.ts';
import type { Move } from './move.ts';
import { presentQuestion, repeatsInPlace, type Decided } from './present-question.ts';
import { readBackOf } from './read-back.ts';

/** Shows what was decided: the card that was open takes its answer's shape, then come the replies. */
export function present(turn: Turn, decision: Decision, others?: OthersShown): void {
  if (repeatsInPlace(turn, decision)) return;
  const { move, replies, told, anew, closes, made } = decision;
  const { open } = turn.conversation;
  const inPlace =
    open?.shows.kind === 'question' && told.includes(open.shows.field) ? open.shows.field : undefined;
  if (anew === true) delete turn.conversation.planCard;
  if (closes === true || replies.some(({ kind }) => !besides.has(kind)))
    retireOpen(turn, (card) => answered(turn, card, decision));
  for (const reply of replies) presentReply(turn, { move, made, inPlace, others }, reply);
}

/** Replies that leave the open card as it is. */
const besides: ReadonlySet<Reply['kind']> = new Set(['notice', 'named']);

function answered(
  turn: Turn,
  { shows, said }: OpenCard,
  { move: { draft }, told, replies }: Decision,
): Shown | undefined {
  if (shows.kind === 'form' && told.length > 0) return answeredFormCard({ draft }, turn.speech);
  if (shows.kind !== 'question') return undefined;
  if (!told.includes(shows.field)) {
    const again = replies.some((reply) => reply.kind === 'question' && reply.field === shows.field);
    return leftCard({ field: shows.field, said, again }, turn.speech);
  }
  const value = draft[shows.field];
  return value === undefined
    ? notKnownCard({ field: shows.field, said }, turn.speech)
    : answeredCard({ field: shows.field, value, said }, turn.speech);
}

function presentReply(turn: Turn, decided: Decided, reply: Reply): void {
  const { move, made, others } = decided;
  switch (reply.kind) {
    case 'notice':
      say(turn, reply.key);
      return;
    case 'named':
      say(turn, 'move.named', { customer: reply.customer });
      return;
    case 'question':
      presentQuestion(turn, decided, reply);
      return;
    case 'form':
      presentForm(turn, move, reply);
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
            keptAs: move.keptAs,
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
            keptAs: move.keptAs,
            withActions: true,
            readBack: readBackOf(turn, made),
            whose: whoseCard(turn),
            others,
            feedback: feedbackButtons(turn, card),
          },
          turn.speech,
        ),
      );
  }
}

function presentForm(turn: Turn, { draft }: Move, reply: Extract<Reply, { kind: 'form' }>): void {
  const { problems, typed } = reply;
  const today = todayOf(turn);
  showOpen(turn, { kind: 'form' }, (card) =>
    formCard({ draft, problems, typed, card, today, whose: whoseCard(turn) }, turn.speech),
  );
}

function presentWhatIf(turn: Turn, { supposed }: Extract<Reply, { kind: 'what-if' }>): void {
  const { planCard } = turn.conversation;
  if (planCard !== undefined) showWhatIf(turn, planCard, supposed);
}
