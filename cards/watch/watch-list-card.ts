import type { Day } from '../../guidance/day.ts';
import { button } from '../parts/buttons.ts';
import { escapeMarkdown } from '../parts/markdown.ts';
import type { Shown } from '../parts/shown.ts';
import type { Speech } from '../../languages/speech.ts';
import { cardTemplate } from '../parts/template.ts';
import layout from './watch-list-card.json' with { type: 'json' };
import { placeWords } from '../person/time-zones.ts';
import type { StepAhead } from '../../reminders/step-ahead.ts';
import { stepWords } from './step-words.ts';
import { groupAt, rowsInGroups, whenWords, type RowGroup, type WatchRow } from './watch-rows.ts';

export type WatchListed = {
  readonly watchId: string;
  /** The subject is what the person wants to do, in their own words. */
  readonly kind?: 'own-words' | undefined;
  /** It goes on month by month. */
  readonly extended?: boolean | undefined;
  readonly subject: string;
  readonly termEnd: Day;
  /** UTC days to the end; to the day of the next reminder where the person's own words are to come. */
  readonly daysLeft: number;
  /** In the person's zone; nothing where no reminder is left. */
  readonly next?: Day | undefined;
  /** How far the move is that it is of. */
  readonly step?: StepAhead | undefined;
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

/** One page of what a person watches, what ends first first: a press on a row opens it. */
export function watchListCard({ watches, page, pages, timeZone, hidden }: WatchList, speech: Speech): Shown {
  const title = speech.say('list.title');
  const where = pages === 1 ? null : speech.say('list.page', { page, pages });
  const rows = watches.map((watch) => rowOf(watch, speech));
  const remarks = [
    speech.say('list.days', { zone: placeWords(timeZone) }),
    ...(hidden === 0 ? [] : [speech.say('list.hidden', { count: hidden })]),
  ];
  const summary = [
    title,
    ...(where === null ? [] : [where]),
    ...rows.map((row) => lineOf(row, speech)),
    ...remarks,
  ].join('\n');
  const card = fill(speech, {
    title,
    page: where,
    hint: speech.say('rows.hint.open'),
    groups: rowsInGroups(rows, speech),
    remarks: remarks.map((text) => ({ text: escapeMarkdown(text) })),
    actions: [
      ...(page > 1 ? [button(speech.say('list.page.previous'), { verb: 'reminders', page: page - 1 })] : []),
      ...(page < pages ? [button(speech.say('list.page.next'), { verb: 'reminders', page: page + 1 })] : []),
    ],
    summary,
  });
  return { card, summary };
}

function lineOf(row: WatchRow, speech: Speech): string {
  return speech.say('list.item.summary', {
    subject: row.subject,
    dates: [whenWords(row, speech), ...(row.about === null ? [] : [row.about])].join(' · '),
  });
}

function rowOf(watch: WatchListed, speech: Speech): WatchRow {
  const { watchId, extended, subject, daysLeft } = watch;
  const open = { verb: 'open-watch', watchId } as const;
  const when = whenOf(watch, speech);
  const days = extended === true || isOver(watch) ? undefined : daysLeft;
  return {
    group: groupOf(watch),
    daysLeft: days,
    when,
    subject,
    todo: null,
    about: aboutOf(watch, speech),
    open,
  };
}

function groupOf({ next, daysLeft }: WatchListed): RowGroup {
  return next === undefined ? 'none' : groupAt(daysLeft);
}

/** Its words came, and do not come again. */
function isOver({ kind, next }: WatchListed): boolean {
  return kind === 'own-words' && next === undefined;
}

/** When it comes next, and what is to be done of its move. */
function aboutOf(watch: WatchListed, speech: Speech): string | null {
  const { step } = watch;
  const next = nextOf(watch, speech);
  const ahead = step === undefined ? null : escapeMarkdown(stepWords(step, speech));
  const lines = [next, ahead].filter((line) => line !== null);
  return lines.length === 0 ? null : lines.join(' · ');
}

/** When its next reminder comes, which may have been put off, where the line above does not say it. */
function nextOf({ kind, extended, next }: WatchListed, speech: Speech): string | null {
  if (next === undefined || kind !== undefined || extended === true) return null;
  return speech.say('list.next', { next: speech.day(next) });
}

function whenOf({ kind, extended, termEnd, daysLeft, next }: WatchListed, speech: Speech): string {
  if (kind === 'own-words')
    return next === undefined
      ? speech.say('list.item.words.none', { day: speech.shortDay(termEnd) })
      : speech.say('list.item.words', { next: speech.shortDay(next) });
  if (extended === true && next !== undefined)
    return speech.say('list.item.extended', { next: speech.shortDay(next) });
  return speech.say(daysLeft < 0 ? 'list.ended' : 'list.ends', { day: speech.shortDay(termEnd) });
}
