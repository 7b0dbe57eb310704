import type { Speech } from '../../languages/speech.ts';
import { button, type Button } from '../parts/buttons.ts';
import type { Input } from '../parts/inputs.ts';
import { escapeMarkdown } from '../parts/markdown.ts';
import { mostOnButton, shortened } from '../parts/shortened.ts';
import type { Shown } from '../parts/shown.ts';
import type { Submit } from '../parts/submits.ts';
import { cardTemplate } from '../parts/template.ts';
import layout from './choose-card.json' with { type: 'json' };

export type Choosing = {
  readonly text: string;
  readonly options: readonly { readonly title: string; readonly submit: Submit }[];
};

const fill = cardTemplate(layout);

/** A sentence, and what can be done about it by one press. */
export function chooseCard({ text, options }: Choosing, speech: Speech): Shown {
  const actions = options.map(({ title, submit }) => button(shortened(title, mostOnButton), submit));
  return asked({ text, actions, input: null }, speech);
}

/** The same with an input: what comes of it is submitted by the buttons. */
export function asked(
  { text, actions, input }: { text: string; actions: readonly Button[]; input: Input | null },
  speech: Speech,
): Shown {
  return {
    card: fill(speech, { text: escapeMarkdown(text), input, actions, summary: text }),
    summary: text,
  };
}
