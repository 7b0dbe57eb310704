import type { Day } from '../../guidance/day.ts';
import type { Input } from '../parts/inputs.ts';
import type { Speech } from '../../languages/speech.ts';

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
