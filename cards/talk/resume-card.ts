import type { Field } from '../../guidance/answers.ts';
import { button, mainButton } from '../parts/buttons.ts';
import { escapeMarkdown } from '../parts/markdown.ts';
import type { Shown } from '../parts/shown.ts';
import type { Speech } from '../../languages/speech.ts';
import { cardTemplate } from '../parts/template.ts';
import layout from './resume-card.json' with { type: 'json' };

export type Resuming = {
  readonly field: Field;
  /** Counted from 1. */
  readonly position: number;
  readonly total: number;
  readonly card: string;
  readonly wasAway: boolean;
  /** Whose move it is, where others see it too. */
  readonly whose?: string | undefined;
};

const fill = cardTemplate(layout);

/** Asks somebody who comes back later whether to go on where they were. */
export function resumeCard(
  { field, position, total, card, wasAway, whose }: Resuming,
  speech: Speech,
): Shown {
  const title = speech.say(`question.${field}.title`);
  const text = speech.say('resume.text', { position, total, title });
  const ask = speech.say('resume.ask');
  const summary = [text, ask].join('\n');
  const shown = fill(speech, {
    title: speech.say(wasAway ? 'resume.title' : 'resume.title.here'),
    whose: whose === undefined ? null : speech.say('plan.whose', { name: escapeMarkdown(whose) }),
    text,
    ask,
    actions: [
      mainButton(speech.say('button.resume'), { verb: 'resume', card }),
      button(speech.say('button.start-over'), { verb: 'start-over', card }),
    ],
    summary,
  });
  return { card: shown, summary };
}
