import type { Day } from '../../guidance/day.ts';
import type { Input } from '../parts/inputs.ts';
import { unlinked } from '../parts/links.ts';
import type { Speech } from '../../languages/speech.ts';

/** Something that is watched, as a list names it. */
export type Listed = { readonly watchId: string; readonly subject: string };

/** Picks one of what is watched: its input is `watchId`. */
export function watchPicker(listed: readonly Listed[], label: string, speech: Speech): Input {
  return {
    type: 'Input.ChoiceSet',
    id: 'watchId',
    label,
    isRequired: true,
    errorMessage: speech.say('reminder.which.error'),
    style: 'compact',
    wrap: true,
    placeholder: speech.say('form.choice.placeholder'),
    choices: listed.map(({ watchId, subject }) => ({ title: unlinked(subject), value: watchId })),
  };
}

/** What a new day is asked for: the last day of a term, or that of the person's own words. */
export type DayAsked = { readonly kind?: 'own-words' | undefined; readonly termEnd: Day };

/** Asks for another last day of the term, or another day: its input is `newEnd`. */
export function newEndInput({ kind, termEnd }: DayAsked, speech: Speech): Input {
  return {
    type: 'Input.Date',
    id: 'newEnd',
    label: speech.say(kind === undefined ? 'reminder.end.label' : 'watch.day.label'),
    isRequired: true,
    errorMessage: speech.say(kind === undefined ? 'reminder.end.error' : 'reminder.snooze.error'),
    value: termEnd,
  };
}
