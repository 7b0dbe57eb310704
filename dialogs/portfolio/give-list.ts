import { giveListCard } from '../../cards/portfolio/give-list-card.ts';
import { givenListCard } from '../../cards/portfolio/given-list-card.ts';
import { lastingCardKey, say, showLasting } from '../speak.ts';
import { undoShown } from '../taking-back/undo-shown.ts';
import type { Turn } from '../turn.ts';

/** Under these names the places of such cards are noted. */
const asks = 'give-list';
const tells = 'given-list';

/** Asks whether the person means to give the channel their list, or says why they cannot. */
export async function askToGive(turn: Turn): Promise<void> {
  const toGive = await listToGive(turn);
  if (toGive === undefined) return;
  showLasting(turn, asks, giveListCard({ ...toGive, card: lastingCardKey(turn) }, turn.speech));
}

/** Gives it, once they have pressed that. */
export async function giveList(turn: Turn): Promise<void> {
  if ((await listToGive(turn)) === undefined) return;
  const { name } = turn.who;
  turn.effects.push({ kind: 'list-given', name });
  tell(turn, 'team.given', true);
}

/** Makes it theirs alone again. */
export async function takeListBack(turn: Turn): Promise<void> {
  const { who, memory, effects } = turn;
  if (who.inPersonalChat) {
    say(turn, 'team.there');
    return;
  }
  const giver = await memory.portfolio.giver();
  if (giver === undefined) {
    say(turn, 'team.none');
    return;
  }
  if (giver.userId !== who.userId) {
    say(turn, 'team.notYours', { name: giver.name });
    return;
  }
  effects.push({ kind: 'list-taken-back', conversationId: who.conversationId });
  tell(turn, 'team.takenBack', false);
}

/** What the person can give the channel; where nothing, that is said. */
async function listToGive(turn: Turn) {
  const { who, memory } = turn;
  if (who.inPersonalChat) {
    say(turn, 'team.there');
    return undefined;
  }
  const giver = await memory.portfolio.giver();
  if (giver !== undefined && giver.userId !== who.userId) {
    say(turn, 'team.other', { name: giver.name });
    return undefined;
  }
  const toGive = await memory.portfolio.toGive();
  if (toGive.all > 0) return toGive;
  say(turn, giver === undefined ? 'team.nothing' : 'team.has');
  return undefined;
}

function tell(turn: Turn, key: 'team.given' | 'team.takenBack', isThere: boolean): void {
  const text = turn.speech.say(key, { name: turn.who.name });
  showLasting(turn, tells, givenListCard({ text, isThere, undo: undoShown(turn) }, turn.speech));
}
