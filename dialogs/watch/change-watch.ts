import type { Submit } from '../../cards/submits.ts';
import { watchCard, type WatchNote } from '../../cards/watch-card.ts';
import { daySchema, type Day } from '../../guidance/day.ts';
import { remindersFor } from '../../reminders/cadence.ts';
import { cadenceLimits } from '../../reminders/habits.ts';
import { localHour } from '../../reminders/local-hour.ts';
import type { Watch } from '../../reminders/watch.ts';
import { cadenceOf } from '../person/read-settings.ts';
import { say, showLasting } from '../speak.ts';
import { todayOf, type Turn } from '../turn.ts';
import { ownWatch } from './own-watch.ts';
import { endOfWatch } from './end-of-watch.ts';
import { settle } from './settle.ts';
import { watchShown } from './watch-shown.ts';

/** Shows one of the person's watches with what can be changed about it. */
export async function openWatch(turn: Turn, id: string | undefined): Promise<void> {
  const watch = await ownWatch(turn, id);
  if (watch === undefined) return;
  if (watch.status === 'active') showWatch(turn, watch);
  else say(turn, 'notice.watchOver');
}

/** Changes one of the person's watches as its card says. */
export async function changeWatch(
  turn: Turn,
  submit: Extract<Submit, { verb: 'change-watch' }>,
): Promise<void> {
  const watch = await ownWatch(turn, submit.watchId);
  if (watch === undefined) return;
  const over = endOfWatch(watch);
  if (over !== undefined) {
    await settle(turn, watch, over, true);
    return;
  }
  switch (submit.do) {
    case 'end':
      await changeEnd(turn, watch, submit.newEnd, true);
      return;
    case 'cadence':
      await changeCadence(turn, watch, submit.ownCadence);
      return;
    case 'moved':
      await endWatch(turn, watch, 'moved', true);
      return;
    case 'stop':
      await endWatch(turn, watch, 'stopped', true);
  }
}

/** No more reminders of it come. */
export async function endWatch(
  turn: Turn,
  watch: Watch,
  status: 'moved' | 'stopped',
  replaces: boolean,
): Promise<void> {
  turn.effects.push({ kind: 'watch-changed', id: watch.id, set: { status }, reminders: [] });
  await settle(turn, watch, { kind: status }, replaces);
}

/** Takes over another last day of the term, and shows when reminders come then. */
export async function changeEnd(
  turn: Turn,
  watch: Watch,
  written: unknown,
  replaces: boolean,
): Promise<void> {
  const termEnd = daySchema.safeParse(written).data;
  if (termEnd === undefined) say(turn, watch.kind === undefined ? 'notice.end.none' : 'notice.snooze.none');
  else if (isPast(turn, watch, termEnd)) say(turn, 'notice.end.past', { day: turn.speech.day(termEnd) });
  else await saveEnd(turn, watch, termEnd, replaces);
}

/** Own words are of no use at an hour that has passed. */
function isPast(turn: Turn, { kind, hour: named }: Watch, day: Day): boolean {
  const { hour, timeZone } = turn.person.habits;
  return kind === undefined ? day < todayOf(turn) : localHour(day, named ?? hour, timeZone) <= turn.now;
}

async function saveEnd(turn: Turn, watch: Watch, termEnd: Day, replaces: boolean): Promise<void> {
  const changed = { ...watch, termEnd };
  // The same day again changes nothing, so that what was put off stays so.
  if (termEnd !== watch.termEnd) save(turn, changed, { termEnd });
  await settle(turn, watch, { kind: watch.kind === undefined ? 'end' : 'day', termEnd }, replaces);
  showWatch(turn, changed, { kind: watch.kind === undefined ? 'end-changed' : 'day-changed' });
}

async function changeCadence(turn: Turn, watch: Watch, written: string | number | undefined): Promise<void> {
  const cadence = cadenceOf(String(written ?? ''));
  if (cadence === undefined) {
    showWatch(turn, watch, { kind: 'cadence-wrong', ...cadenceLimits });
    return;
  }
  const changed = { ...watch, cadence };
  save(turn, changed, { cadence });
  await settle(turn, watch, { kind: 'cadence' }, true);
  showWatch(turn, changed, { kind: 'cadence-changed' });
}

function save(turn: Turn, changed: Watch, set: Partial<Pick<Watch, 'termEnd' | 'cadence'>>): void {
  const reminders = remindersFor(changed, turn.person.habits, turn.now);
  turn.effects.push({ kind: 'watch-changed', id: changed.id, set, reminders });
}

function showWatch(turn: Turn, watch: Watch, note?: WatchNote): void {
  const shown = {
    ...watchShown(turn, watch),
    watchId: watch.id,
    cadence: watch.cadence ?? turn.person.habits.cadence,
    elsewhere: watch.conversationId !== turn.who.conversationId,
    note,
  };
  showLasting(turn, watch.id, watchCard(shown, turn.speech));
}
