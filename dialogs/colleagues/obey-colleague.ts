import type { ColleagueAsked } from '../means/asked.ts';
import type { Turn } from '../turn.ts';
import { handOver, handOverPressed } from './hand-over.ts';
import { endStandIn, setStandIn, showStandIn, standInPressed } from './stand-in.ts';
import { withdraw } from './withdraw.ts';

/** Does what a person asks about colleagues who take over or stand in, whatever else is open. */
export async function obeyColleague(turn: Turn, asked: ColleagueAsked): Promise<void> {
  switch (asked.kind) {
    case 'hand-over':
      await handOver(turn, asked.what, asked.to);
      return;
    case 'withdraw-hand-over':
      await withdraw(turn, { name: asked.name });
      return;
    case 'stand-in':
      await setStandIn(turn, asked);
      return;
    case 'stand-in-off':
      await endStandIn(turn);
      return;
    case 'stand-in-shown':
      await showStandIn(turn);
      return;
    case 'colleague-press':
      await press(turn, asked.submit);
  }
}

async function press(
  turn: Turn,
  submit: Extract<ColleagueAsked, { kind: 'colleague-press' }>['submit'],
): Promise<void> {
  switch (submit.verb) {
    case 'hand-over':
      await handOverPressed(turn, submit.to, submit.moveId);
      return;
    case 'withdraw-hand-over':
      await withdraw(turn, { moveId: submit.moveId });
      return;
    case 'set-stand-in':
      await standInPressed(turn, submit.to, submit.until ?? submit.standInUntil);
      return;
    case 'end-stand-in':
      await endStandIn(turn);
  }
}
