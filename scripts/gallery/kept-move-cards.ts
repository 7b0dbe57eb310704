import { moveListCard } from '../../cards/moves/move-list-card.ts';
import { progressCard } from '../../cards/moves/progress-card.ts';
import { closingCard } from '../../cards/moves/closing-card.ts';
import { whichMoveCard } from '../../cards/moves/which-move-card.ts';
import { keepRemindersCard } from '../../cards/watch/keep-reminders-card.ts';
import { reminderCard } from '../../cards/watch/reminder-card.ts';
import { digestOf } from '../../reminders/digest.ts';
import type { KeptMove } from '../../reminders/kept-move.ts';
import type { Shown } from '../../cards/parts/shown.ts';
import type { Answers } from '../../guidance/answers.ts';
import type { Speech } from '../../languages/speech.ts';
import { progressOf } from '../../reminders/progress.ts';
import { longName, longSubject, unbrokenSubject } from './long-names.ts';

const today = '2026-11-24';
const moveId = '11111111-1111-4111-8111-111111111111';

/** The cards about the moves that are kept, by name. */
export function keptMoveCards(answers: Answers, speech: Speech): Record<string, Shown> {
  const at = '2026-11-20T10:00:00Z';
  const steps = progressOf({ answers, ticked: [] }, today)?.plan.steps ?? [];
  const ticked = steps.slice(0, 2).map(({ id: step }) => ({ step, byId: 'ada', by: longName, at }));
  const progress = progressOf({ answers, ticked }, today);
  const over = progressOf(
    { answers, ticked: steps.map(({ id: step }) => ({ step, byId: '', by: '', at })) },
    today,
  );
  if (progress === undefined || over === undefined) return {};
  const moves = Array.from({ length: 10 }, (_, index) => ({
    ...(index === 2 ? over : progress),
    moveId,
    customer: [unbrokenSubject, undefined][index] ?? (index === 1 ? undefined : longSubject),
    makerName: longName,
  }));
  const shown = { ...progress, moveId, customer: longSubject, today };
  return {
    'moves-list': moveListCard({ moves, page: 2, pages: 3, ofAll: false }, speech),
    'moves-list-here': moveListCard({ moves, page: 1, pages: 1, ofAll: true }, speech),
    'moves-progress': progressCard(shown, speech),
    'moves-which': whichMoveCard(
      {
        moves: moves.slice(0, 6).map(({ customer }) => ({ id: moveId, customer, answers })),
        done: { deed: 'ordered' },
      },
      speech,
    ),
    'moves-closing': closingCard(
      {
        kept: { id: moveId, customer: longSubject, answers },
        plan: progress.plan,
        open: progress.plan.steps,
      },
      speech,
    ),
    ...keepingCards(speech),
    ...remindedCards({ answers, ticked }, speech),
    'moves-progress-gone': progressCard(
      {
        ...shown,
        customer: undefined,
        past: [{ step: 'await-acceptance', byId: 'ada', by: longName, at }],
      },
      speech,
    ),
    'moves-progress-done': progressCard({ ...shown, ...over, customer: undefined }, speech),
  };
}

/** Reminders of a move: one, one whose move is through, and ten of long names. */
function remindedCards(
  { answers, ticked }: Pick<KeptMove, 'answers' | 'ticked'>,
  speech: Speech,
): Record<string, Shown> {
  const who = { tenantId: 'tenant', userId: 'ada', conversationId: 'chat', makerName: longName };
  const at = { byId: 'ada', by: longName, at: '2026-11-20T10:00:00Z' };
  const steps = progressOf({ answers, ticked: [] }, today)?.plan.steps ?? [];
  const through = steps.map(({ id: step }) => ({ step, ...at }));
  const due = (subject: string, done: KeptMove['ticked'], index = 0) => ({
    id: `22222222-2222-4222-8222-22222222220${String(index)}`,
    occasion: 'before-30',
    dueAt: new Date(at.at),
    mayHaveArrived: false,
    watch: { ...who, id: moveId, subject, termEnd: '2026-12-30', answers, status: 'active' as const, moveId },
    move: { ...who, id: moveId, answers, edition: '2026-11', ticked: done, status: 'open' } as const,
  });
  const card = (send: Parameters<typeof digestOf>[0]['send']) =>
    reminderCard(
      digestOf({ send, missed: [] }, new Date(`${today}T09:00:00Z`)),
      { inPersonalChat: false },
      speech,
    );
  return {
    'moves-reminded': card([due('Lone Star Dental', ticked)]),
    'moves-reminded-through': card([due(longSubject, through)]),
    'moves-reminded-many': card(
      Array.from({ length: 10 }, (_, index) =>
        due(index === 0 ? unbrokenSubject : longSubject, ticked, index),
      ),
    ),
  };
}

/** Days before they are kept: several, and one of a month to pick. */
function keepingCards(speech: Speech): Record<string, Shown> {
  const card = 'card';
  const some = [{ days: ['2027-02-01', '2027-04-10', '2027-05-03'] }];
  const january = ['2027-01-01', '2027-01-15', '2027-01-29'].map((day) => ({ days: [day] }));
  return {
    'moves-keep-reminders': keepRemindersCard({ card, subject: longSubject, moveId, offers: some }, speech),
    'moves-keep-which': keepRemindersCard({ card, subject: 'Lone Star', moveId, offers: january }, speech),
  };
}
