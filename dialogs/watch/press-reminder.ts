import type { Submit } from '../../cards/submits.ts';
import type { Watch } from '../../reminders/watch.ts';
import { say } from '../speak.ts';
import type { Turn } from '../turn.ts';
import { changeEnd, endWatch } from './change-watch.ts';
import { isMaker, refuseUnknown } from './own-watch.ts';
import { endOfWatch } from './end-of-watch.ts';
import { settle } from './settle.ts';
import { showWatchedPlan } from './show-watched-plan.ts';
import { snooze } from './snooze.ts';

type Press = Extract<Submit, { verb: 'reminder' }>;

/**
 * Does what a reminder's button says, judged by the watch as it is stored: where the reminder came anybody may
 * say that it is done or see its plan; only its maker changes it.
 */
export async function pressReminder(turn: Turn, submit: Press): Promise<void> {
  if (submit.watchId === undefined) {
    say(turn, 'notice.pickWatch');
    return;
  }
  const watch = await turn.memory.watchHere(submit.watchId);
  if (watch === undefined) {
    refuseUnknown(turn);
    return;
  }
  if (submit.do === 'plan') showWatchedPlan(turn, watch);
  else if (submit.do === 'done' || isMaker(turn, watch)) await change(turn, watch, submit);
}

async function change(turn: Turn, watch: Watch, submit: Press): Promise<void> {
  // The card of several stays, since the others are still to be done.
  const replaces = submit.reminderId !== undefined;
  const over = endOfWatch(watch);
  if (over !== undefined) {
    await settle(turn, watch, over, replaces);
    return;
  }
  switch (submit.do) {
    case 'done':
      await markDone(turn, watch, replaces);
      return;
    case 'snooze':
      await snooze(turn, watch, submit, replaces);
      return;
    case 'end':
      await changeEnd(turn, watch, submit.newEnd, replaces);
      return;
    case 'stop':
      await endWatch(turn, watch, 'stopped', replaces);
      return;
    case 'plan':
      return;
  }
}

async function markDone(turn: Turn, watch: Watch, replaces: boolean): Promise<void> {
  const { inPersonalChat, name } = turn.who;
  turn.effects.push({ kind: 'watch-changed', id: watch.id, set: { status: 'done' }, reminders: [] });
  const who = inPersonalChat || name === '' ? undefined : name;
  await settle(turn, watch, { kind: 'done', who }, replaces);
}
