import type { Day } from '../../guidance/day.ts';
import { button, sendingButton } from '../parts/buttons.ts';
import { escapeMarkdown } from '../parts/markdown.ts';
import type { Shown } from '../parts/shown.ts';
import type { Speech } from '../../languages/speech.ts';
import { cardTemplate } from '../parts/template.ts';
import layout from './watch-list-card.json' with { type: 'json' };
import { timeZoneWords } from '../person/time-zones.ts';
import { watchPicker } from './watch-inputs.ts';

export type WatchListed = {
  readonly watchId: string;
  /** The subject is what the person wants to do, in their own words. */
  readonly kind?: 'own-words' | undefined;
  /** It goes on month by month. */
  readonly extended?: boolean | undefined;
  readonly subject: string;
  readonly termEnd: Day;
  /** In the person's zone; nothing where no reminder is left. */
  readonly next?: Day | undefined;
};

export type WatchList = {
  readonly watches: readonly WatchListed[];
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
  /** IANA name. */
  readonly timeZone: string;
  /** How many were set in other places, which only the personal chat lists. */
  readonly hidden: number;
};

const fill = cardTemplate(layout);

/** One page of what a person watches, the next reminder first. */
export function watchListCard({ watches, page, pages, timeZone, hidden }: WatchList, speech: Speech): Shown {
  const title = speech.say('list.title');
  const where = pages === 1 ? null : speech.say('list.page', { page, pages });
  const items = watches.map((watch) => ({ subject: watch.subject, dates: datesOf(watch, speech) }));
  const remarks = [
    speech.say('list.zone', { zone: timeZoneWords(timeZone) }),
    ...(hidden === 0 ? [] : [speech.say('list.hidden', { count: hidden })]),
  ];
  const summary = [
    title,
    ...(where === null ? [] : [where]),
    ...items.map((item) => speech.say('list.item.summary', item)),
    ...remarks,
  ].join('\n');
  const card = fill(speech, {
    title,
    page: where,
    items: items.map(({ subject, dates }) => ({ subject: escapeMarkdown(subject), dates })),
    remarks: remarks.map((text) => ({ text: escapeMarkdown(text) })),
    picker: watchPicker(watches, speech.say('list.which'), speech),
    actions: [
      sendingButton(speech.say('list.open'), { verb: 'open-watch' }),
      ...(page > 1 ? [button(speech.say('list.earlier'), { verb: 'reminders', page: page - 1 })] : []),
      ...(page < pages ? [button(speech.say('list.later'), { verb: 'reminders', page: page + 1 })] : []),
    ],
    summary,
  });
  return { card, summary };
}

function datesOf({ kind, extended, termEnd, next }: WatchListed, speech: Speech): string {
  if (kind === 'own-words')
    return next === undefined
      ? speech.say('list.item.words.none', { day: speech.day(termEnd) })
      : speech.say('list.item.words', { next: speech.day(next) });
  if (extended === true && next !== undefined)
    return speech.say('list.item.extended', { next: speech.day(next) });
  return next === undefined
    ? speech.say('list.item.none', { termEnd: speech.day(termEnd) })
    : speech.say('list.item', { termEnd: speech.day(termEnd), next: speech.day(next) });
}
