import type { Handled } from '../../cards/watch/watch-handled-card.ts';
import type { Submit } from '../../cards/parts/submits.ts';
import { daySchema, type Day } from '../../guidance/day.ts';
import { remindersFor } from '../../reminders/cadence.ts';
import { cadenceLimits } from '../../reminders/habits.ts';
import { localHour } from '../../reminders/local-hour.ts';
import type { Effect, Watch } from '../../reminders/watch.ts';
import { cadenceOf } from '../person/read-settings.ts';
import { todayOf, type Given } from '../given.ts';
import { endOfWatch } from './end-of-watch.ts';
import { notFound, refusedOf, type Found } from './found.ts';
import { noticed, type WatchOutcome, type WatchReply } from './outcome.ts';

/** Shows one of the person's watches with what can be changed about it. Pure. */
export function decideOpen(given: Given, found: Found): WatchOutcome {
  if (found.kind !== 'found') return notFound(found);
  const { watch } = found;
  const refused = refusedOf(given, found);
  if (refused !== undefined) return refused;
  return watch.status === 'active' ? { replies: [{ kind: 'watch', watch }] } : noticed('notice.watchOver');
}

/** Changes one of the person's watches as its card says. Pure. */
export function decideChange(
  given: Given,
  found: Found,
  submit: Extract<Submit, { verb: 'change-watch' }>,
): WatchOutcome {
  if (found.kind !== 'found') return notFound(found);
  const { watch } = found;
  const refused = refusedOf(given, found);
  if (refused !== undefined) return refused;
  const over = endOfWatch(watch);
  if (over !== undefined) return { replies: [handled(watch, over, true)] };
  switch (submit.do) {
    case 'end':
      return changeEnd(given, watch, submit.newEnd, true);
    case 'cadence':
      return changeCadence(given, watch, submit.ownCadence);
    case 'moved':
      return endWatch(watch, 'moved', true);
    case 'stop':
      return endWatch(watch, 'stopped', true);
  }
}

/** No more reminders of it come. */
export function endWatch(watch: Watch, status: 'moved' | 'stopped', replaces: boolean): WatchOutcome {
  return {
    replies: [handled(watch, { kind: status }, replaces)],
    effects: [{ kind: 'watch-changed', id: watch.id, set: { status }, reminders: [] }],
  };
}

/** Takes over another last day of the term, and shows when reminders come then. */
export function changeEnd(given: Given, watch: Watch, written: unknown, replaces: boolean): WatchOutcome {
  const termEnd = daySchema.safeParse(written).data;
  if (termEnd === undefined)
    return noticed(watch.kind === undefined ? 'notice.end.none' : 'notice.snooze.none');
  if (isPast(given, watch, termEnd))
    return { replies: [{ kind: 'day', key: 'notice.end.past', day: termEnd }] };
  const changed = { ...watch, termEnd };
  const isWords = watch.kind !== undefined;
  return {
    replies: [
      handled(watch, { kind: isWords ? 'day' : 'end', termEnd }, replaces),
      { kind: 'watch', watch: changed, note: { kind: isWords ? 'day-changed' : 'end-changed' } },
    ],
    // The same day again changes nothing, so that what was put off stays so.
    effects: termEnd === watch.termEnd ? [] : [replanned(given, changed, { termEnd })],
  };
}

/** What was done to a watch, in a line. */
export function handled(watch: Watch, how: Handled, replaces: boolean): WatchReply {
  return { kind: 'handled', watch, handled: how, replaces };
}

/** Own words are of no use at an hour that has passed. */
function isPast(given: Given, { kind, hour: named }: Watch, day: Day): boolean {
  const { hour, timeZone } = given.person.habits;
  return kind === undefined ? day < todayOf(given) : localHour(day, named ?? hour, timeZone) <= given.now;
}

function changeCadence(given: Given, watch: Watch, written: string | number | undefined): WatchOutcome {
  const cadence = cadenceOf(String(written ?? ''));
  if (cadence === undefined)
    return { replies: [{ kind: 'watch', watch, note: { kind: 'cadence-wrong', ...cadenceLimits } }] };
  const changed = { ...watch, cadence };
  return {
    replies: [
      handled(watch, { kind: 'cadence' }, true),
      { kind: 'watch', watch: changed, note: { kind: 'cadence-changed' } },
    ],
    effects: [replanned(given, changed, { cadence })],
  };
}

function replanned(
  { person, now }: Given,
  changed: Watch,
  set: Partial<Pick<Watch, 'termEnd' | 'cadence'>>,
): Effect {
  const reminders = remindersFor(changed, person.habits, now);
  return { kind: 'watch-changed', id: changed.id, set, reminders };
}
