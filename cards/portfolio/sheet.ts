import type { Speech } from '../../languages/speech.ts';
import type { Row as Fact } from '../parts/answer-rows.ts';
import type { Button } from '../parts/buttons.ts';
import { escapeMarkdown } from '../parts/markdown.ts';
import type { LinkButton } from '../parts/open-chat.ts';
import type { Shown } from '../parts/shown.ts';
import { cardTemplate } from '../parts/template.ts';
import layout from './sheet.json' with { type: 'json' };

/** One subscription in a list; all of it as it stands. */
export type Item = {
  readonly head: string;
  readonly text: string;
  readonly state?: string | undefined;
  /** What a tap opens. */
  readonly open?: Button | undefined;
};

/** What a card about files or what is kept of them shows from above to below, as it stands; what it lacks is not there. */
export type Sheet = {
  readonly title?: string | undefined;
  readonly lines?: readonly string[];
  readonly heading?: string | undefined;
  readonly items?: readonly Item[];
  readonly facts?: readonly Fact[];
  readonly remarks?: readonly string[];
  /** Where a page is linked, after the remarks; Markdown. */
  readonly source?: string | undefined;
  readonly inputs?: readonly object[];
  readonly small?: string | undefined;
  readonly actions?: readonly (Button | LinkButton)[];
};

const fill = cardTemplate(layout);

/** The card that shows it. */
export function sheetCard(sheet: Sheet, speech: Speech): Shown {
  const { title, lines = [], heading, items = [], facts = [], remarks = [], source, small } = sheet;
  const summary = [title, ...lines, heading, ...items.map(itemLine), ...facts.map(factLine), ...remarks]
    .filter((line) => line !== undefined)
    .join('\n');
  const asRemarks = remarks.map((text) => ({ text: escapeMarkdown(text) }));
  const card = fill(speech, {
    title: escaped(title),
    lines: lines.map((text) => ({ text: escapeMarkdown(text) })),
    heading: escaped(heading),
    items: items.map(({ head, text, state, open }) => ({
      head: escapeMarkdown(head),
      text: escapeMarkdown(text),
      state: escaped(state),
      open: open ?? null,
    })),
    facts: facts.map(({ title: name, value }) => ({ title: name, value: escapeMarkdown(value) })),
    remarks: source === undefined ? asRemarks : [...asRemarks, { text: source }],
    inputs: sheet.inputs ?? [],
    small: escaped(small),
    actions: sheet.actions ?? [],
    summary,
  });
  return { card, summary };
}

function escaped(text: string | undefined): string | null {
  return text === undefined ? null : escapeMarkdown(text);
}

function itemLine({ head, text, state }: Item): string {
  return state === undefined ? `${head} ${text}` : `${head}: ${text}, ${state}`;
}

function factLine({ title, value }: Fact): string {
  return `${title}: ${value}`;
}
