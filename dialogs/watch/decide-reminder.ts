import type { Submit } from '../../cards/parts/submits.ts';
import type { Watch } from '../../reminders/watch.ts';
import { todoAt } from '../../reminders/todo.ts';
import { todayOf, type Given } from '../given.ts';
import { changeEnd, endWatch, handled } from './decide-change.ts';
import { decideSnooze } from './decide-snooze.ts';
import { endOfWatch } from './end-of-watch.ts';
import { notFound, refusedOf, type Found } from './found.ts';
import type { WatchOutcome } from './outcome.ts';

type Press = Extract<Submit, { verb: 'reminder' }>;

/**
 * What a reminder's button leads to, judged by the watch as it is stored: where the reminder came anybody may open it,
 * say that it is done or see its plan; only its maker changes it. Pure.
 */
export function decideReminder(given: Given, found: Found, submit: Press): WatchOutcome {
  if (found.kind !== 'found') return notFound(found);
  const { watch } = found;
  if (submit.do === 'plan') return { replies: [{ kind: 'plan', watch }] };
  const isForAll = submit.do === 'done' || submit.do === 'open';
  const refused = isForAll ? undefined : refusedOf(given, found);
  return refused ?? changed(given, watch, submit);
}

function changed(given: Given, watch: Watch, submit: Press): WatchOutcome {
  // The card of several stays, since the others are still to be done.
  const replaces = submit.reminderId !== undefined;
  const over = endOfWatch(watch);
  if (over !== undefined) return { replies: [handled(watch, over, replaces)] };
  switch (submit.do) {
    case 'open':
      return opened(given, watch, submit);
    case 'done':
      return done(given, watch, replaces);
    case 'snooze':
      return decideSnooze(given, watch, submit, replaces);
    case 'end':
      return changeEnd(given, watch, submit.newEnd, replaces);
    case 'stop':
      return endWatch(watch, 'stopped', replaces);
    case 'plan':
      return { replies: [] };
  }
}

/** The reminder of it alone, with what is to be done today. */
function opened(given: Given, watch: Watch, { reminderId = watch.id }: Press): WatchOutcome {
  const isOver = watch.kind === undefined && todoAt(watch, todayOf(given)) === undefined;
  if (isOver) return { replies: [{ kind: 'day', key: 'notice.reminder.over', day: watch.termEnd }] };
  return { replies: [{ kind: 'reminder', watch, reminderId }] };
}

function done({ who: { inPersonalChat, name } }: Given, watch: Watch, replaces: boolean): WatchOutcome {
  const who = inPersonalChat || name === '' ? undefined : name;
  return {
    replies: [handled(watch, { kind: 'done', who }, replaces)],
    effects: [{ kind: 'watch-changed', id: watch.id, set: { status: 'done' }, reminders: [] }],
  };
}
