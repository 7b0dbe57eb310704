import { chooseCard } from '../../cards/moves/choose-card.ts';
import { nameOf } from '../../cards/moves/move-list-card.ts';
import type { Colleague } from '../../reminders/absence.ts';
import type { KeptMove } from '../../reminders/kept-move.ts';
import { habitsHeld } from '../../reminders/habits.ts';
import { moveLimits, watchLimits } from '../../reminders/limits.ts';
import { lastingCardKey, say, sayMentioning, show } from '../speak.ts';
import type { Turn } from '../turn.ts';
import { findColleague } from './find-colleague.ts';
import { mineOf, movesMeant, type MovesMeant } from './moves-meant.ts';

/** Gives what somebody says to a colleague, or asks which and whom. */
export async function handOver(turn: Turn, what: MovesMeant, to: string): Promise<void> {
  const found = await findColleague(turn, to);
  if (found.kind === 'unknown') {
    say(turn, 'handOver.unknown', { name: to });
    return;
  }
  const moves = await movesMeant(turn, what);
  if (moves === undefined) return;
  if (found.kind === 'several') {
    askWhom(turn, found.colleagues, what, moves);
    return;
  }
  if (moves.length > 1 && what.kind !== 'all') {
    askWhich(turn, found.colleague, moves);
    return;
  }
  if (found.kind === 'known') await handTo(turn, found.colleague, moves);
  else offerTo(turn, found.colleague, found.mentionId, moves);
}

/** The same by a button, which names whom and which. */
export async function handOverPressed(turn: Turn, to: string, moveId: string | undefined): Promise<void> {
  const [colleague] = await turn.memory.colleagues({ by: 'id', ids: [to] });
  if (colleague === undefined) {
    say(turn, 'handOver.unknown', { name: '…' });
    return;
  }
  const moves = moveId === undefined ? await movesMeant(turn, { kind: 'all' }) : await mineOf(turn, moveId);
  if (moves !== undefined) await handTo(turn, colleague, moves);
}

async function handTo(turn: Turn, to: Colleague, moves: readonly KeptMove[]): Promise<void> {
  const { who, memory, effects, speech } = turn;
  const [first] = moves;
  if (first === undefined) return;
  if (to.userId === who.userId) {
    say(turn, 'handOver.self');
    return;
  }
  const moveIds = moves.map(({ id }) => id);
  const has = await memory.loadOf(to.userId);
  const more = await memory.watchesOfMoves(moveIds);
  const most = { moves: moveLimits.open, watches: watchLimits.byHand };
  if (has.moves + moves.length > most.moves || has.watches + more > most.watches) {
    say(turn, 'handOver.full', { to: to.name });
    return;
  }
  const own = await memory.habitsOf(to.userId);
  const from = { userId: who.userId, name: who.name };
  effects.push(
    {
      kind: 'moves-handed',
      moveIds,
      from,
      to,
      most,
      ...(own.timeZone === undefined ? {} : { replan: habitsHeld(own, undefined) }),
    },
    { kind: 'told', notice: { to, from, what: { kind: 'given', by: who.name, moveIds } } },
  );
  say(turn, 'handOver.done', { count: moves.length, move: nameOf(first, speech), to: to.name });
}

/** Who has not the bot is told where they can read it; until they have it, everything stays as it is. */
function offerTo(turn: Turn, to: Colleague, mentionId: string, moves: readonly KeptMove[]): void {
  const { who, effects, speech } = turn;
  const [first] = moves;
  if (first === undefined) return;
  const from = { userId: who.userId, name: who.name };
  for (const { id } of moves) effects.push({ kind: 'hand-over-offered', handOver: { moveId: id, from, to } });
  const named = { count: moves.length, move: nameOf(first, speech) };
  say(turn, 'handOver.pending', { ...named, to: to.name });
  if (who.inPersonalChat) return;
  const mention = { id: mentionId, name: to.name };
  sayMentioning(turn, 'handOver.waits', { ...named, by: who.name }, mention);
}

/** More than these buttons no card has. */
const offeredAtMost = 6;

function askWhom(
  turn: Turn,
  colleagues: readonly Colleague[],
  what: MovesMeant,
  moves: readonly KeptMove[],
): void {
  const card = lastingCardKey(turn);
  const [first, ...others] = moves;
  const one = what.kind !== 'all' && others.length === 0 ? first : undefined;
  const options = colleagues.slice(0, offeredAtMost).map(({ userId, name }) => ({
    title: name,
    submit: {
      verb: 'hand-over',
      to: userId,
      card,
      ...(one === undefined ? {} : { moveId: one.id }),
    } as const,
  }));
  show(turn, chooseCard({ text: turn.speech.say('handOver.which'), options }, turn.speech));
}

function askWhich(turn: Turn, to: Colleague, moves: readonly KeptMove[]): void {
  const { speech } = turn;
  const card = lastingCardKey(turn);
  const options = moves.slice(0, offeredAtMost).map((move) => ({
    title: nameOf(move, speech),
    submit: { verb: 'hand-over', to: to.userId, moveId: move.id, card } as const,
  }));
  show(turn, chooseCard({ text: speech.say('handOver.whichMove', { to: to.name }), options }, speech));
}
