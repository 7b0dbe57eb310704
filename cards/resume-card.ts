import type { Field } from '../guidance/answers.ts';
import { button, mainButton } from './buttons.ts';
import type { Shown } from './shown.ts';
import type { Speech } from './speech.ts';
import { cardTemplate } from './template.ts';
import layout from './templates/resume.json' with { type: 'json' };

export type Resuming = {
  readonly field: Field;
  /** Counted from 1. */
  readonly position: number;
  readonly total: number;
  readonly card: string;
};

const fill = cardTemplate(layout);

/** Asks somebody who comes back later whether to go on where they were. */
export function resumeCard({ field, position, total, card }: Resuming, speech: Speech): Shown {
  const title = speech.say(`question.${field}.title`);
  const text = speech.say('resume.text', { position, total, title });
  const ask = speech.say('resume.ask');
  const summary = [text, ask].join('\n');
  const shown = fill({
    title: speech.say('resume.title'),
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
