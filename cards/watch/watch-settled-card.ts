import type { Day } from '../../guidance/day.ts';
import { escapeMarkdown } from '../parts/markdown.ts';
import type { Shown } from '../parts/shown.ts';
import type { Speech } from '../../languages/speech.ts';
import { cardTemplate } from '../parts/template.ts';
import layout from '../parts/answered-card.json' with { type: 'json' };

/** What was done about a reminder or a watch. */
export type Settled =
  | { readonly kind: 'done'; /** Named where others read it. */ readonly who?: string | undefined }
  | { readonly kind: 'moved' | 'stopped' | 'cadence' }
  | { readonly kind: 'snoozed'; readonly at: Date; /** IANA name. */ readonly timeZone: string }
  /** Another last day of the term, or another day for the person's own words. */
  | { readonly kind: 'end' | 'day'; readonly termEnd: Day };

const fill = cardTemplate(layout);

/** What the card of a reminder or a watch becomes once something was done: nothing left to press. */
export function watchSettledCard(subject: string, settled: Settled, speech: Speech): Shown {
  const title = speech.say('settled.title', { subject });
  const line = settledLine(settled, speech);
  const summary = [title, line].join('\n');
  const card = fill({ field: escapeMarkdown(title), answer: escapeMarkdown(line), subtle: false, summary });
  return { card, summary };
}

function settledLine(settled: Settled, speech: Speech): string {
  switch (settled.kind) {
    case 'done':
      return settled.who === undefined
        ? speech.say('settled.done')
        : speech.say('settled.done.by', { who: settled.who });
    case 'moved':
    case 'stopped':
    case 'cadence':
      return speech.say(`settled.${settled.kind}`);
    case 'snoozed':
      return speech.say('settled.snoozed', { when: speech.instant(settled.at, settled.timeZone) });
    case 'end':
    case 'day':
      return speech.say(`settled.${settled.kind}`, { day: speech.day(settled.termEnd) });
  }
}
