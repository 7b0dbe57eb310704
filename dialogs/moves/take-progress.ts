import type { DialogContext } from 'botbuilder-dialogs';
import { whichMoveCard } from '../../cards/moves/which-move-card.ts';
import type { AdviceId } from '../../guidance/advice.ts';
import type { KeptMove } from '../../reminders/kept-move.ts';
import { progressOf } from '../../reminders/progress.ts';
import type { ProgressSaid } from '../../understanding/progress/progress-said.ts';
import { todayOf } from '../given.ts';
import type { ProgressOf } from '../means/situation.ts';
import { MoveDialog } from '../move/move-dialog.ts';
import { retireOpen, say, show } from '../speak.ts';
import { standingOf } from '../standing.ts';
import type { Turn } from '../turn.ts';
import { answersBy, stepsDoneBy } from './done-by.ts';
import { findMove } from './find-move.ts';
import { finishMove } from './finish-move.ts';
import { presentProgress } from './show-progress.ts';
import { sayDone, tickSteps } from './tick-steps.ts';

/** Takes what somebody says is done of a move; of which is asked where nobody said that, be there only one. */
export async function takeProgress(
  dc: DialogContext,
  turn: Turn,
  done: ProgressSaid,
  { moves, isSaid }: Pick<ProgressOf, 'moves' | 'isSaid'>,
): Promise<void> {
  const [kept, ...others] = moves;
  if (kept === undefined) return;
  if (isSaid && others.length === 0) await takeFor(dc, turn, done, kept);
  else show(turn, whichMoveCard({ moves, done }, turn.speech));
}

/** The same of the move that was picked. */
export async function tellMove(
  dc: DialogContext,
  turn: Turn,
  done: ProgressSaid | undefined,
  id: string,
): Promise<void> {
  const kept = await findMove(turn, id);
  if (kept !== undefined && done !== undefined) await takeFor(dc, turn, done, kept);
}

async function takeFor(dc: DialogContext, turn: Turn, done: ProgressSaid, kept: KeptMove): Promise<void> {
  if ('deed' in done && done.deed === 'all') {
    await finishMove(turn, kept);
    return;
  }
  const progress = progressOf(kept, todayOf(turn));
  if (progress === undefined) {
    say(turn, 'notice.noPlanKept');
    return;
  }
  const { plan } = progress;
  const steps = stepsDoneBy(done, plan);
  const facts = answersBy(done, kept.answers);
  if (steps.length === 0 && facts === undefined) {
    say(turn, 'steps' in done ? 'tick.which' : 'tick.noStep');
    presentProgress(turn, kept);
    return;
  }
  const after = tickSteps(turn, kept, steps);
  if (facts === undefined) presentProgress(turn, after);
  else await makeAnew(dc, turn, { kept, facts });
  if (steps.length > 0) sayDone(turn, withPending(turn, after), unlessDone(kept, steps), plan);
}

type Anew = { readonly kept: KeptMove; readonly facts: NonNullable<ReturnType<typeof answersBy>> };

/** Its plan comes on the table, made anew by what is other now; what was open gives way. */
async function makeAnew(dc: DialogContext, turn: Turn, { kept, facts }: Anew): Promise<void> {
  retireOpen(turn);
  delete turn.conversation.planCard;
  await dc.cancelAllDialogs();
  await dc.beginDialog(MoveDialog.id, { with: 'kept', kept, facts });
}

/** The plan on the table is made anew by what was told; which of its steps are done by that is ticked off. */
export async function tickTold(turn: Turn, done: ProgressSaid, moveId: string): Promise<void> {
  const { move } = standingOf(turn.conversation);
  if (move?.keptAs !== moveId || move.at.kind !== 'planned') return;
  const kept = await turn.memory.moveSeen(moveId);
  const progress = kept === undefined ? undefined : progressOf(kept, todayOf(turn));
  if (kept === undefined || progress === undefined) return;
  const steps = stepsDoneBy(done, progress.plan);
  if (steps.length === 0) return;
  const after = tickSteps(turn, kept, steps);
  sayDone(turn, withPending(turn, after), unlessDone(kept, steps), progress.plan);
}

/** Those that nobody had ticked off, or all where somebody had each. */
function unlessDone({ ticked }: KeptMove, steps: readonly AdviceId[]): readonly AdviceId[] {
  const open = steps.filter((id) => ticked.every(({ step }) => step !== id));
  return open.length === 0 ? steps : open;
}

/** With what the turn changes of it. */
function withPending({ effects }: Turn, kept: KeptMove): KeptMove {
  const change = effects.findLast((effect) => effect.kind === 'move-changed' && effect.id === kept.id);
  const answers = change?.kind === 'move-changed' ? change.set.answers : undefined;
  return answers === undefined ? kept : { ...kept, answers };
}
