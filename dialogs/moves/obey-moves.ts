import type { DialogContext } from 'botbuilder-dialogs';
import type { MovesCommand } from '../means/asked.ts';
import type { ProgressSaid } from '../../understanding/progress/progress-said.ts';
import type { Turn } from '../turn.ts';
import { openMove } from './open-move.ts';
import { showMoves } from './show-moves.ts';
import { showProgress } from './show-progress.ts';
import { showSteps } from './show-steps.ts';
import { tickNumber } from './tick-number.ts';
import { tickStep } from './tick-step.ts';
import { closeMove } from './close-move.ts';
import { nameMove } from './name-move.ts';
import { takeProgress, tellMove, tickTold } from './take-progress.ts';

/** Does what a person asks about the moves that are kept, whatever else is open. */
export async function obeyMoves(dc: DialogContext, turn: Turn, command: MovesCommand): Promise<void> {
  if (command.kind === 'moves') await showMoves(turn, 1);
  else if (command.kind === 'steps') await showSteps(dc, turn, command.moveId);
  else if (command.kind === 'step-done') await tickNumber(turn, command.step);
  else if (command.kind === 'progress') await takeProgress(dc, turn, command.done, command.of);
  else if (command.kind === 'told') await tickTold(turn, command.done, command.moveId);
  else await press(dc, turn, command.submit);
}

type MovesPress = Extract<MovesCommand, { kind: 'moves-press' }>['submit'];

async function press(dc: DialogContext, turn: Turn, submit: MovesPress): Promise<void> {
  switch (submit.verb) {
    case 'moves':
      await showMoves(turn, submit.page ?? 1);
      return;
    case 'open-move':
      await showProgress(turn, submit.moveId);
      return;
    case 'show-move':
      await openMove(dc, turn, submit.moveId);
      return;
    case 'tick':
      await tickStep(turn, submit);
      return;
    case 'close-move':
      await closeMove(turn, submit.moveId);
      return;
    case 'tell-move':
      await tellMove(dc, turn, doneIn(submit), submit.moveId);
      return;
    case 'name-move':
      await nameMove(turn, submit.moveId, submit.moveCustomer);
  }
}

function doneIn({ deed, steps }: Extract<MovesPress, { verb: 'tell-move' }>): ProgressSaid | undefined {
  if (deed !== undefined) return { deed };
  return steps === undefined ? undefined : { steps };
}
