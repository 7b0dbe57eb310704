import type { Day } from '../guidance/day.ts';
import type { Input } from './inputs.ts';
import { unlinked } from './links.ts';
import type { Speech } from './speech.ts';

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

/** Asks for another last day of the term: its input is `newEnd`. */
export function newEndInput(termEnd: Day | undefined, speech: Speech): Input {
  return {
    type: 'Input.Date',
    id: 'newEnd',
    label: speech.say('reminder.end.label'),
    isRequired: true,
    errorMessage: speech.say('reminder.end.error'),
    ...(termEnd === undefined ? {} : { value: termEnd }),
  };
}
