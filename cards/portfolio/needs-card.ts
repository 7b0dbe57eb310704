import type { PortfolioSaid } from '../../portfolio/needs/portfolio-said.ts';
import type { Speech } from '../../languages/speech.ts';
import { button, type Button } from '../parts/buttons.ts';
import { escapeMarkdown } from '../parts/markdown.ts';
import type { Shown } from '../parts/shown.ts';
import { cardTemplate } from '../parts/template.ts';
import { undoButtons, type UndoShown } from '../parts/undo-button.ts';
import layout from './needs-card.json' with { type: 'json' };
import { needsPart } from './needs-part.ts';

export type NeedsShown = {
  readonly said: PortfolioSaid;
  /** Whose it is, where that is one customer's alone. */
  readonly title?: string | undefined;
  readonly actions?: readonly Button[] | undefined;
  /** What was just confirmed, in plain text, and how that is taken back. */
  readonly done?: readonly string[] | undefined;
  readonly undo?: UndoShown | undefined;
  /** Where there are more than one, counted from 1. */
  readonly page?: { readonly number: number; readonly of: number } | undefined;
};

const fill = cardTemplate(layout);

/** What a portfolio needs of somebody, and nothing else. */
export function needsCard({ said, done = [], undo, page, ...more }: NeedsShown, speech: Speech): Shown {
  const { title: ofAll, part, lines } = needsPart(said, true, speech);
  const { title = ofAll, actions = [] } = more;
  const pages =
    page === undefined || page.of < 2 ? [] : [speech.say('list.page', { page: page.number, pages: page.of })];
  const card = fill(speech, {
    title: escapeMarkdown(title),
    done: done.map((text) => ({ text: escapeMarkdown(text) })),
    undo: undoButtons(undo, speech),
    part: [part],
    pages: pages.map((text) => ({ text })),
    actions: [
      ...actions,
      ...(page === undefined || page.number < 2
        ? []
        : [button(speech.say('list.page.previous'), { verb: 'needs', page: page.number - 1 })]),
      ...(page === undefined || page.number >= page.of
        ? []
        : [button(speech.say('list.page.next'), { verb: 'needs', page: page.number + 1 })]),
      button(speech.say('button.portfolio'), { verb: 'portfolio' }),
    ],
    summary: [...done, title, ...lines, ...pages].join('\n'),
  });
  return { card, summary: [...done, title, ...lines, ...pages].join('\n') };
}
