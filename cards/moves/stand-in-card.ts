import { dayAfter, type Day } from '../../guidance/day.ts';
import type { Speech } from '../../languages/speech.ts';
import type { Colleague } from '../../reminders/absence.ts';
import { sendingButton } from '../parts/buttons.ts';
import type { Shown } from '../parts/shown.ts';
import { asked } from './choose-card.ts';

export type StandInAsked = {
  readonly standIn: Colleague;
  /** The person's own day. */
  readonly today: Day;
  /** Marks whose card it is. */
  readonly card: string;
};

/** For how many days somebody may be away at most. */
export const longestAbsence = 366;

/** Asks until which day the colleague stands in: its input is `standInUntil`. */
export function standInCard({ standIn, today, card }: StandInAsked, speech: Speech): Shown {
  const input = {
    type: 'Input.Date',
    id: 'standInUntil',
    label: speech.say('standIn.until'),
    isRequired: true,
    errorMessage: speech.say('standIn.until.error'),
    min: today,
    max: dayAfter(today, longestAbsence),
  } as const;
  const submit = { verb: 'set-stand-in', to: standIn.userId, card } as const;
  const actions = [sendingButton(speech.say('button.standIn'), submit)];
  return asked({ text: speech.say('standIn.when', { standIn: standIn.name }), input, actions }, speech);
}
