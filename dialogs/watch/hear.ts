import type { Day } from '../../guidance/day.ts';
import type { Said } from '../../understanding/said.ts';
import type { Input } from '../input.ts';
import type { Meant } from '../meant.ts';
import { nameSaid } from '../../understanding/reminding/name-said.ts';
import { endSaid } from '../../understanding/reminding/end-said.ts';
import type { WatchEvent } from './event.ts';
import { longestFor, stillToAsk, type Watching } from './watching.ts';

/** What was said or pressed means for the watch; a day on a card is seen from the day `from`. */
export function hearWatching({ input, said, meaning }: Meant, watching: Watching, from: Day): WatchEvent {
  if (meaning === 'watch-handed-on') return { kind: 'elsewhere' };
  if (said !== undefined) return typed(said);
  switch (input.kind) {
    case 'pressed':
      return pressed(input.submit, watching, from);
    case 'picture':
    case 'empty':
      return { kind: 'unreadable', problem: { kind: input.kind } };
    case 'too-long':
      return { kind: 'unreadable', problem: input };
    default:
      return { kind: 'again' };
  }
}

function typed({ command, name, end }: Said): WatchEvent {
  switch (command?.kind) {
    case undefined:
      if (name?.kind === 'question') return { kind: 'asked' };
      if (name !== undefined) return { kind: 'name', name };
      return end === undefined ? { kind: 'again' } : { kind: 'end', end };
    case 'back':
      return { kind: 'back' };
    case 'cancel':
      return { kind: 'cancel' };
    default:
      return { kind: 'again' };
  }
}

function pressed(
  submit: Extract<Input, { kind: 'pressed' }>['submit'],
  watching: Watching,
  from: Day,
): WatchEvent {
  switch (submit.verb) {
    case 'name':
      return written(String(submit.suggested ?? submit.customerName ?? ''), watching, from);
    case 'watch-end':
      return written(String(submit.watchEnd ?? ''), watching, from);
    case 'back':
    case 'cancel':
      return { kind: submit.verb };
    default:
      return { kind: 'again' };
  }
}

function written(text: string, watching: Watching, from: Day): WatchEvent {
  return stillToAsk(watching) === 'name'
    ? { kind: 'name', name: nameSaid(text, longestFor(watching)) }
    : { kind: 'end', end: endSaid(text, from) };
}
