import type { Speech } from '../../languages/speech.ts';
import { button } from '../parts/buttons.ts';
import { escapeMarkdown } from '../parts/markdown.ts';
import type { Shown } from '../parts/shown.ts';
import type { Submit } from '../parts/submits.ts';
import { cardTemplate } from '../parts/template.ts';
import { undoButtons, type UndoShown } from '../parts/undo-button.ts';
import layout from './said-card.json' with { type: 'json' };

export type Said = {
  readonly lines: readonly string[];
  /** Nothing where there is nothing to take back. */
  readonly undo?: UndoShown | undefined;
  /** Where it can be changed. */
  readonly change: Submit;
};

const fill = cardTemplate(layout);

/** A few sentences of what holds now, with ways to take it back and to change it. */
export function saidCard({ lines, undo, change }: Said, speech: Speech): Shown {
  const summary = lines.join('\n');
  const actions = [...undoButtons(undo, speech), button(speech.say('button.change'), change)];
  return {
    card: fill(speech, { lines: lines.map((text) => ({ text: escapeMarkdown(text) })), actions, summary }),
    summary,
  };
}
