import { escapeMarkdown } from '../parts/markdown.ts';
import { planButtons, type PlanButtons } from './plan-buttons.ts';
import type { Shown } from '../parts/shown.ts';
import type { Speech } from '../../languages/speech.ts';
import { cardTemplate } from '../parts/template.ts';
import layout from './plan-buttons-card.json' with { type: 'json' };

type Shows = PlanButtons & {
  /** Why the plan itself is not shown again. */
  readonly text: string;
  /** Whose plan it is, where others see it too. */
  readonly whose?: string | undefined;
};

const fill = cardTemplate(layout);

/** The buttons of the plan above, within reach after other messages; both cards' buttons stay good. */
export function planButtonsCard({ text, whose, ...plan }: Shows, speech: Speech): Shown {
  const card = fill(speech, {
    whose: whose === undefined ? null : speech.say('plan.whose', { name: escapeMarkdown(whose) }),
    text,
    actions: planButtons(plan, speech),
    summary: text,
  });
  return { card, summary: text };
}
