import { noticeCard } from '../../cards/moves/notice-card.ts';
import { moveLimits, watchLimits } from '../../reminders/limits.ts';
import type { HandOver } from '../../reminders/absence.ts';
import { habitsHeld } from '../../reminders/habits.ts';
import { show } from '../speak.ts';
import type { Turn } from '../turn.ts';

/** Gives somebody who has the bot now what colleagues have given them, and has these told. */
export async function receive(turn: Turn): Promise<void> {
  const { memory, who, person, effects, speech } = turn;
  const waiting = await memory.awaitingMe();
  const has = await memory.loadOf(who.userId);
  const room = { moves: moveLimits.open - has.moves, watches: watchLimits.byHand - has.watches };
  for (const [, given] of Map.groupBy(waiting, ({ from }) => from.userId)) {
    const [first] = given;
    const moveIds = given.map(({ moveId }) => moveId);
    const watches = await memory.watchesOfMoves(moveIds);
    // What there is no room for goes on waiting.
    if (first === undefined || moveIds.length > room.moves || watches > room.watches) continue;
    room.moves -= moveIds.length;
    room.watches -= watches;
    const moves = await memory.movesOfIds(moveIds);
    effects.push(...taken(first, moveIds, { ...who, habits: person.habits }));
    show(turn, noticeCard({ what: { kind: 'given', by: first.from.name, moveIds }, moves }, speech));
  }
}

type Taker = Turn['who'] & Pick<Turn['person'], 'habits'>;

function taken(
  { from }: HandOver,
  moveIds: readonly string[],
  { userId, name, habits, reportedTimeZone }: Taker,
) {
  const to = { userId, name };
  const most = { moves: moveLimits.open, watches: watchLimits.byHand };
  const what = { kind: 'taken-over', by: name, moveIds } as const;
  return [
    {
      kind: 'moves-handed',
      moveIds,
      from,
      to,
      most,
      isReceived: true,
      replan: habitsHeld(habits, reportedTimeZone),
    },
    { kind: 'told', notice: { to: from, from: to, what } },
  ] as const;
}
