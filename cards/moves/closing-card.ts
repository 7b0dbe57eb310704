import type { Plan, Step } from '../../guidance/plan.ts';
import type { KeptMove } from '../../reminders/kept-move.ts';
import type { Speech } from '../../languages/speech.ts';
import { stepTitle } from '../move/step-title.ts';
import { button, mainButton } from '../parts/buttons.ts';
import { escapeMarkdown } from '../parts/markdown.ts';
import type { Shown } from '../parts/shown.ts';
import { cardTemplate } from '../parts/template.ts';
import layout from '../talk/said-card.json' with { type: 'json' };
import { nameOf } from './move-list-card.ts';

export type Closing = {
  readonly kept: Pick<KeptMove, 'id' | 'customer' | 'answers'>;
  readonly plan: Plan;
  /** The steps that nobody has ticked off. */
  readonly open: readonly Step[];
};

const fill = cardTemplate(layout);

/** Names the steps that are still open before a move is closed. */
export function closingCard({ kept, plan, open }: Closing, speech: Speech): Shown {
  const { id: moveId } = kept;
  const asked = speech.say('closing.open', { move: nameOf(kept, speech), count: open.length });
  const steps = open.map((step) => {
    const number = plan.steps.indexOf(step) + 1;
    return speech.say('plan.step', { number, title: stepTitle(step, plan, speech) });
  });
  const lines = [asked, ...steps];
  const actions = [
    mainButton(speech.say('button.tickOff'), { verb: 'open-move', moveId }),
    button(speech.say('button.closeAnyway'), { verb: 'close-move', moveId }),
  ];
  const summary = lines.join('\n');
  return {
    card: fill(speech, { lines: lines.map((text) => ({ text: escapeMarkdown(text) })), actions, summary }),
    summary,
  };
}
