import type { Day } from '../../guidance/day.ts';
import { escapeMarkdown } from '../parts/markdown.ts';
import type { Shown } from '../parts/shown.ts';
import type { Speech } from '../../languages/speech.ts';
import { cardTemplate } from '../parts/template.ts';
import { undoButtons, type UndoShown } from '../parts/undo-button.ts';
import layout from './watch-handled-card.json' with { type: 'json' };

/** What was done about a reminder or a watch. */
export type Handled =
  | { readonly kind: 'done'; /** Named where others read it. */ readonly who?: string | undefined }
  | { readonly kind: 'moved' | 'stopped' | 'cadence' }
  | { readonly kind: 'snoozed'; readonly at: Date; /** IANA name. */ readonly timeZone: string }
  /** Another last day of the term, or another day for the person's own words. */
  | { readonly kind: 'end' | 'day'; readonly termEnd: Day };

const fill = cardTemplate(layout);

/** A watch of which something was done; with a button for whoever did it, where it can be taken back. */
export type WatchHandled = {
  readonly subject: string;
  readonly handled: Handled;
  readonly undo?: UndoShown | undefined;
};

/** What the card of a reminder or a watch becomes once something was done: nothing left to press but to take it back. */
export function watchHandledCard({ subject, handled, undo }: WatchHandled, speech: Speech): Shown {
  const title = speech.say('handled.title', { subject });
  const line = handledLine(handled, speech);
  const summary = [title, line].join('\n');
  const card = fill(speech, {
    title: escapeMarkdown(title),
    line: escapeMarkdown(line),
    actions: undo === undefined ? null : undoButtons(undo, speech),
    summary,
  });
  return { card, summary };
}

function handledLine(handled: Handled, speech: Speech): string {
  switch (handled.kind) {
    case 'done':
      return handled.who === undefined
        ? speech.say('handled.done')
        : speech.say('handled.done.by', { who: handled.who });
    case 'moved':
    case 'stopped':
    case 'cadence':
      return speech.say(`handled.${handled.kind}`);
    case 'snoozed':
      return speech.say('handled.snoozed', { when: speech.instant(handled.at, handled.timeZone) });
    case 'end':
    case 'day':
      return speech.say(`handled.${handled.kind}`, { day: speech.day(handled.termEnd) });
  }
}
