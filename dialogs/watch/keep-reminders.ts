import { randomUUID } from 'node:crypto';
import type { Submit } from '../../cards/parts/submits.ts';
import { saidCard } from '../../cards/talk/said-card.ts';
import type { Day } from '../../guidance/day.ts';
import { nameSaid, longestWords } from '../../understanding/reminding/name-said.ts';
import { show } from '../speak.ts';
import { undoShown } from '../taking-back/undo-shown.ts';
import type { Turn } from '../turn.ts';
import { decideAdd, sameKind } from './decide-add.ts';
import { isFull } from './full.ts';
import type { NewWatch } from './new-watch.ts';
import { noticed } from './outcome.ts';
import { presentWatch } from './present-watch.ts';

type Keeping = Extract<Submit, { verb: 'keep-reminders' }>;

/** Keeps the days that were shown, all of them in one step that can be taken back. */
export async function keepReminders(turn: Turn, submit: Keeping): Promise<void> {
  const said = nameSaid(String(submit.subject ?? ''), longestWords);
  if (said.kind !== 'name') {
    await presentWatch(turn, noticed('keep.what'));
    return;
  }
  const kept = submit.moveId === undefined ? undefined : await turn.memory.moveSeen(submit.moveId);
  const { termEnd } = kept?.answers ?? {};
  const { name: subject } = said;
  if (submit.daysBefore !== undefined) {
    if (kept === undefined || termEnd === undefined || termEnd === 'unknown')
      await presentWatch(turn, noticed('notice.moveUnknown'));
    else
      await add(turn, kept.id, { subject, termEnd, answers: kept.answers, cadence: submit.daysBefore }, true);
    return;
  }
  const days = [...new Set(submit.days ?? [])].sort();
  const added: Day[] = [];
  for (const termEnd of days)
    if (await add(turn, kept?.id, { kind: 'own-words', subject, termEnd }, false)) added.push(termEnd);
  if (added.length > 0) sayKept(turn, subject, added);
}

/** Adds it; answers whether it is reminded of. Of many only what is in the way is shown. */
async function add(
  turn: Turn,
  moveId: string | undefined,
  wanted: NewWatch,
  isShown: boolean,
): Promise<boolean> {
  const same = await turn.memory.sameWatch(wanted);
  const full = sameKind(same, wanted) === undefined && (await isFull(turn.memory));
  const outcome = decideAdd(turn, wanted, { same, isFull: full, id: randomUUID(), moveId });
  const isAdded = outcome.replies.some(({ kind }) => kind === 'added');
  const replies = isShown || !isAdded ? outcome.replies : [];
  await presentWatch(turn, { ...outcome, replies });
  return isAdded;
}

function sayKept(turn: Turn, subject: string, days: readonly Day[]): void {
  const { speech } = turn;
  const lines = [speech.say('keep.kept', { subject }), ...days.map((day) => speech.fullDay(day))];
  const undo = turn.effects.length > 0 ? undoShown(turn) : undefined;
  show(turn, saidCard({ lines, undo, change: { verb: 'reminders' } }, speech));
}
