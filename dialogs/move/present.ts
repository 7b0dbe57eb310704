import { answeredCard, notKnownCard } from '../../cards/move/answered-card.ts';
import { changeCard } from '../../cards/move/change-card.ts';
import { answeredFormCard, formCard } from '../../cards/move/form-card.ts';
import { planButtonsCard } from '../../cards/move/plan-buttons-card.ts';
import { planCard } from '../../cards/move/plan-card.ts';
import { questionCard } from '../../cards/move/question-card.ts';
import type { Shown } from '../../cards/parts/shown.ts';
import type { OpenCard } from '../conversation.ts';
import { retireOpen, say, showOpen, showPlan, showPlanButtons, whoseCard } from '../speak.ts';
import { todayOf } from '../given.ts';
import type { Turn } from '../turn.ts';
import type { Decision, Reply } from './decision.ts';
import type { Move } from './move.ts';
import { progressAt } from './route.ts';

/** Shows what was decided: the card that was open takes its answer's shape, then come the replies. */
export function present(turn: Turn, { move, replies, told, anew, closes }: Decision): void {
  if (anew === true) delete turn.conversation.planCard;
  if (closes === true || replies.some(({ kind }) => !besides.has(kind)))
    retireOpen(turn, (shows) => answered(turn, shows, move, told));
  for (const reply of replies) presentReply(turn, move, reply);
}

/** Replies that leave the open card as it is. */
const besides: ReadonlySet<Reply['kind']> = new Set(['notice', 'unused', 'not-answered']);

function answered(
  turn: Turn,
  shows: OpenCard['shows'],
  { draft }: Move,
  told: Decision['told'],
): Shown | undefined {
  if (shows.kind === 'form' && told.length > 0) return answeredFormCard({ draft }, turn.speech);
  if (shows.kind !== 'question' || !told.includes(shows.field)) return undefined;
  const value = draft[shows.field];
  return value === undefined
    ? notKnownCard({ field: shows.field }, turn.speech)
    : answeredCard({ field: shows.field, value }, turn.speech);
}

function presentReply(turn: Turn, move: Move, reply: Reply): void {
  switch (reply.kind) {
    case 'notice':
      say(turn, reply.key);
      return;
    case 'unused':
      sayUnused(turn, reply.parts);
      return;
    case 'not-answered':
      say(turn, 'notice.notAnswered', { parts: turn.speech.list(endedAt(turn, reply.parts)) });
      return;
    case 'question':
      presentQuestion(turn, move, reply);
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
      showPlan(turn, (card) =>
        planCard(
          {
            plan: reply.plan,
            answers: reply.answers,
            today: todayOf(turn),
            card,
            withActions: true,
            noted: reply.noted,
            whose: whoseCard(turn),
          },
          turn.speech,
        ),
      );
  }
}

/** No message repeats more of what somebody wrote. */
const mostParts = 3;
const longestPart = 60;

function sayUnused(turn: Turn, parts: readonly string[]): void {
  const words = quoted(turn, parts);
  if (parts.length > mostParts)
    say(turn, 'notice.unused.many', { count: parts.length, parts: words.join(', ') });
  else say(turn, 'notice.unused', { parts: turn.speech.either(words) });
}

/** The parts in quotation marks, with a mark where there are more. */
function endedAt(turn: Turn, parts: readonly string[]): string[] {
  return parts.length > mostParts ? [...quoted(turn, parts), '…'] : quoted(turn, parts);
}

function quoted({ speech }: Turn, parts: readonly string[]): string[] {
  return parts.slice(0, mostParts).map((part) => {
    const short = part.length > longestPart ? `${part.slice(0, longestPart).toWellFormed()}…` : part;
    return speech.say('value.quoted', { words: short });
  });
}

function presentQuestion(turn: Turn, move: Move, reply: Extract<Reply, { kind: 'question' }>): void {
  const { field, problem, noted, options } = reply;
  const current = move.draft[field];
  showOpen(turn, { kind: 'question', field }, (card) =>
    questionCard(
      {
        field,
        ...progressAt(field, move, todayOf(turn)),
        draft: move.draft,
        card,
        canGoBack: move.trail.length > 0,
        ...(current === undefined ? {} : { current }),
        ...(problem === undefined ? {} : { problem }),
        ...(noted === undefined ? {} : { noted }),
        options,
        whose: whoseCard(turn),
      },
      turn.speech,
    ),
  );
}
