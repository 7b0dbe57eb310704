import type { Step } from '../../guidance/plan.ts';
import type { DigestItem } from '../../reminders/digest.ts';
import type { StepAhead } from '../../reminders/step-ahead.ts';
import { button, inMenu, mainButton, sendingButton, type Button } from '../parts/buttons.ts';
import type { Input } from '../parts/inputs.ts';
import type { Speech } from '../../languages/speech.ts';
import { unfolding, type Unfolding } from '../parts/unfolding.ts';

/**
 * What can be done about one reminder: what is done most in one row, the rest in the menu behind it. They carry no card
 * key: for months they are judged by what is stored.
 */
export function reminderButtons(
  { watchId, reminderId, hasPlan, kind, todo, step }: DigestItem,
  speech: Speech,
): (Button | Unfolding)[] {
  const about = { verb: 'reminder', watchId, reminderId } as const;
  // What an edition changed is read, and nothing to be done.
  if (todo === undefined && kind === undefined)
    return [
      { ...mainButton(speech.say('reminder.plan'), { ...about, do: 'plan' }), associatedInputs: 'none' },
      button(speech.say('reminder.stop'), { ...about, do: 'stop' }),
    ];
  const isOver = step !== undefined && step.next === undefined;
  const done = { ...about, do: 'done' } as const;
  return [
    ...(isOver ? [closing(step, speech)] : []),
    isOver
      ? button(speech.say('reminder.done'), done)
      : { ...mainButton(speech.say('reminder.done'), done), associatedInputs: 'none' },
    ...(step?.next === undefined ? [] : [ticking(step, step.next, speech)]),
    unfolding(speech.say('reminder.snooze'), snoozeInput(speech), [
      button(speech.say('reminder.snooze.day'), { ...about, do: 'snooze', days: 1 }),
      button(speech.say('reminder.snooze.week'), { ...about, do: 'snooze', days: 7 }),
      sendingButton(speech.say('reminder.snooze.date'), { ...about, do: 'snooze' }),
    ]),
    // Teams takes six; whoever ticks a step off is shown all of them.
    ...(step === undefined || hasPlan
      ? []
      : [inMenu(button(speech.say('button.steps'), { verb: 'open-move', moveId: step.moveId }))]),
    ...(hasPlan ? [inMenu(button(speech.say('reminder.plan'), { ...about, do: 'plan' }))] : []),
    // What unfolds on the card does not in the menu of every client: its day is changed on the watch's own card.
    inMenu(
      button(speech.say(kind === undefined ? 'reminder.end' : 'reminder.day.change'), {
        verb: 'open-watch',
        watchId,
      }),
    ),
    inMenu(button(speech.say('reminder.stop'), { ...about, do: 'stop' })),
  ];
}

function closing({ moveId }: StepAhead, speech: Speech): Button {
  const close = mainButton(speech.say('button.closeMove'), { verb: 'close-move', moveId });
  return { ...close, associatedInputs: 'none' };
}

/** Ticks off the step that is next, by its number in the plan. */
function ticking({ moveId, plan }: StepAhead, next: Step, speech: Speech): Button {
  const number = plan.steps.findIndex(({ id }) => id === next.id) + 1;
  return button(speech.say('button.tick', { number }), { verb: 'tick', moveId, step: next.id, done: true });
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
