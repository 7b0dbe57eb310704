import type { DigestItem } from '../../reminders/digest.ts';
import { button, mainButton, sendingButton, type Button } from '../parts/buttons.ts';
import type { Input } from '../parts/inputs.ts';
import type { Speech } from '../../languages/speech.ts';
import { unfolding, type Unfolding } from '../parts/unfolding.ts';
import { newEndInput } from './watch-inputs.ts';

/** What can be done about one reminder. They carry no card key: for months they are judged by what is stored. */
export function reminderButtons(
  { watchId, reminderId, termEnd, hasPlan, kind, todo }: DigestItem,
  speech: Speech,
): (Button | Unfolding)[] {
  const about = { verb: 'reminder', watchId, reminderId } as const;
  // What an edition changed is read, and nothing to be done.
  if (todo === undefined && kind === undefined)
    return [
      { ...mainButton(speech.say('reminder.plan'), { ...about, do: 'plan' }), associatedInputs: 'none' },
      button(speech.say('reminder.stop'), { ...about, do: 'stop' }),
    ];
  return [
    { ...mainButton(speech.say('reminder.done'), { ...about, do: 'done' }), associatedInputs: 'none' },
    unfolding(speech.say('reminder.snooze'), snoozeInput(speech), [
      button(speech.say('reminder.snooze.day'), { ...about, do: 'snooze', days: 1 }),
      button(speech.say('reminder.snooze.week'), { ...about, do: 'snooze', days: 7 }),
      sendingButton(speech.say('reminder.snooze.date'), { ...about, do: 'snooze' }),
    ]),
    unfolding(
      speech.say(kind === undefined ? 'reminder.end' : 'reminder.day.change'),
      newEndInput({ kind, termEnd }, speech),
      [sendingButton(speech.say('reminder.end.save'), { ...about, do: 'end' })],
    ),
    ...(hasPlan ? [button(speech.say('reminder.plan'), { ...about, do: 'plan' })] : []),
    button(speech.say('reminder.stop'), { ...about, do: 'stop' }),
  ];
}

/** What can be done about the one that is picked where an edition changed several plans, and nothing is due. */
export function pickedPlanButtons(speech: Speech): Button[] {
  return [sendingButton(speech.say('reminder.plan'), { verb: 'reminder', do: 'plan' })];
}

/** What can be done about the one that is picked out of several; the rest of its buttons come when it is opened. */
export function pickedReminderButtons(speech: Speech): (Button | Unfolding)[] {
  const snooze = { verb: 'reminder', do: 'snooze' } as const;
  // The day is asked for by the bot: an input that must be filled in would hold up the other two buttons.
  const input: Input = { ...snoozeInput(speech), isRequired: false };
  return [
    sendingButton(speech.say('reminder.done'), { verb: 'reminder', do: 'done' }),
    unfolding(speech.say('reminder.snooze'), input, [
      sendingButton(speech.say('reminder.snooze.day'), { ...snooze, days: 1 }),
      sendingButton(speech.say('reminder.snooze.week'), { ...snooze, days: 7 }),
      sendingButton(speech.say('reminder.snooze.date'), snooze),
    ]),
    sendingButton(speech.say('list.open'), { verb: 'open-watch' }),
  ];
}

function snoozeInput(speech: Speech): Input {
  return {
    type: 'Input.Date',
    id: 'snoozeUntil',
    label: speech.say('reminder.snooze.until'),
    isRequired: true,
    errorMessage: speech.say('reminder.snooze.error'),
  };
}
