import type { Answers } from '../../guidance/answers.ts';
import type { Day } from '../../guidance/day.ts';
import { dayOf } from '../../guidance/day.ts';
import type { Plan, Step } from '../../guidance/plan.ts';
import type { Speech } from '../../languages/speech.ts';
import type { TickedStep } from '../../reminders/kept-move.ts';
import { doingOf } from '../move/doing-words.ts';
import { stepTitle } from '../move/step-title.ts';
import { button, mainButton, sendingButton, type Button } from '../parts/buttons.ts';
import { escapeMarkdown } from '../parts/markdown.ts';
import type { Shown } from '../parts/shown.ts';
import { cardTemplate } from '../parts/template.ts';
import { nameOf } from './move-list-card.ts';
import layout from './progress-card.json' with { type: 'json' };

export type ProgressShown = {
  readonly moveId: string;
  readonly customer?: string | undefined;
  readonly answers: Answers;
  readonly plan: Plan;
  readonly done: readonly TickedStep[];
  /** What was done of earlier plans. */
  readonly past: readonly TickedStep[];
  readonly count: { readonly done: number; readonly all: number };
  readonly next: Step | undefined;
  /** Whoever gets it once they have the bot. */
  readonly goesTo?: string | undefined;
  /** The UTC day. */
  readonly today: Day;
};

const fill = cardTemplate(layout);

/**
 * How far one move is: each step with who did it and when, or by when and by whom it is to be done. Its buttons say
 * nothing of who was shown it: in a channel they are everybody's.
 */
export function progressCard(shown: ProgressShown, speech: Speech): Shown {
  const { plan, past, count, next, moveId, customer } = shown;
  const title = nameOf(shown, speech);
  const steps = speech.say('moves.state', count);
  const state =
    shown.goesTo === undefined
      ? steps
      : speech.say('moves.state.pending', { state: steps, to: shown.goesTo });
  const rows = plan.steps.map((step, at) => rowOf(step, at + 1, shown, speech));
  const gone = past.map((tick) => ({
    mark: '✓',
    name: escapeMarkdown(speech.say(`advice.${tick.step}.title`)),
    state: escapeMarkdown(doneWords(tick, speech)),
  }));
  const summary = [
    title,
    state,
    ...[...gone, ...rows].map(({ mark, name, state: of }) => `${mark} ${name}: ${of}`),
  ].join('\n');
  const close = { verb: 'close-move', moveId } as const;
  const filled = fill(speech, {
    title: escapeMarkdown(title),
    state,
    past: gone,
    rows,
    // It is asked once, where it is not known.
    named: customer !== undefined,
    nameLabel: speech.say('move.name.label'),
    actions: [
      ...(customer === undefined
        ? [sendingButton(speech.say('button.save'), { verb: 'name-move', moveId })]
        : []),
      button(speech.say('button.plan'), { verb: 'show-move', moveId }),
      ...(shown.goesTo === undefined
        ? []
        : [button(speech.say('button.withdraw', { move: title }), { verb: 'withdraw-hand-over', moveId })]),
      ...(next === undefined ? [] : [button(speech.say('button.drafts'), { verb: 'drafts', moveId })]),
      closing(next === undefined, speech.say('button.closeMove'), close),
    ],
    summary,
  });
  return { card: filled, summary };
}

/** Once nothing is left to do it is what a person most likely wants. */
function closing(isLast: boolean, title: string, data: Button['data']): Button {
  return isLast ? mainButton(title, data) : button(title, data);
}

function rowOf(step: Step, number: number, shown: ProgressShown, speech: Speech) {
  const { plan, done, today, moveId } = shown;
  const tick = done.find((one) => one.step === step.id);
  const name = speech.say('plan.step', { number, title: stepTitle(step, plan, speech) });
  const submit = { verb: 'tick', moveId, step: step.id, done: tick === undefined } as const;
  return {
    mark: tick === undefined ? '○' : '✓',
    name: escapeMarkdown(name),
    state: escapeMarkdown(tick === undefined ? doingOf(step, today, speech).brief : doneWords(tick, speech)),
    isNext: shown.next?.id === step.id,
    tick: button(speech.say(tick === undefined ? 'button.tick' : 'button.untick', { number }), submit),
  };
}

function doneWords({ by, at }: TickedStep, speech: Speech): string {
  const day = speech.day(dayOf(new Date(at)));
  return by === '' ? speech.say('tick.on', { day }) : speech.say('tick.by', { day, by });
}
