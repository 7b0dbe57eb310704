import type { Day } from '../../guidance/day.ts';
import type { Todo } from '../../reminders/todo.ts';
import { button, sendingButton } from '../parts/buttons.ts';
import type { Row } from '../parts/answer-rows.ts';
import type { Input } from '../parts/inputs.ts';
import { escapeMarkdown } from '../parts/markdown.ts';
import type { Shown } from '../parts/shown.ts';
import type { Speech } from '../../languages/speech.ts';
import { cardTemplate } from '../parts/template.ts';
import layout from './watch-card.json' with { type: 'json' };
import { placeWords } from '../person/time-zones.ts';
import { undoButtons, type UndoShown } from '../parts/undo-button.ts';
import { todoText } from './todo-words.ts';
import { unfolding } from '../parts/unfolding.ts';
import { signs } from '../parts/signs.ts';
import { newEndInput } from './watch-inputs.ts';

/** Something watched, and when its reminders come. */
export type WatchShown = {
  /** The subject is what the person wants to do, in their own words, and the end the day that they named. */
  readonly kind?: 'own-words' | undefined;
  /** What goes on beyond the end: Extended Service Terms, or one month after the other as wished. */
  readonly follows?: 'extended' | 'next-month' | undefined;
  readonly subject: string;
  readonly termEnd: Day;
  /** The days of the reminders to come in the person's zone, soonest first. */
  readonly days: readonly Day[];
  /** IANA name. */
  readonly timeZone: string;
  /** 0–23, in that zone. */
  readonly hour: number;
  /** What is to be done now; nothing where the term is over and nothing helps any more. */
  readonly todo?: Todo | undefined;
};

export type WatchAdded = WatchShown & {
  /** Who says that the time zone is theirs; a client may be wrong about it. */
  readonly zoneFrom: 'person' | 'client' | 'nobody';
  /** Days before the end on which it reminds by the person's wish, in place of their usual ones. */
  readonly daysBefore?: number | undefined;
  readonly watchId: string;
  /** Nothing where it was watched so already. */
  readonly undo?: UndoShown | undefined;
};

export type WatchOpened = WatchShown & {
  readonly watchId: string;
  /** The days before the end on which its reminders come. */
  readonly cadence: readonly number[];
  /** Its reminders come to another chat or channel. */
  readonly elsewhere: boolean;
  readonly note?: WatchNote | undefined;
};

/** What was just done to it, or what was wrong with it. */
export type WatchNote =
  | { readonly kind: 'end-changed' | 'day-changed' | 'cadence-changed' }
  | {
      readonly kind: 'cadence-wrong';
      readonly entries: number;
      readonly nearest: number;
      readonly farthest: number;
    };

const fill = cardTemplate(layout);

const endKeys = { term: 'reminder.end', 'own-words': 'reminder.day.change' } as const;

/** Confirms a new watch: what, until when (with its weekday), and on which days the person is written to. */
export function watchAddedCard(shown: WatchAdded, speech: Speech): Shown {
  const { kind, subject, zoneFrom, timeZone, daysBefore, termEnd, watchId, undo } = shown;
  const title =
    kind === undefined
      ? speech.say('watch.added.title', { subject })
      : speech.say('watch.words.added', { day: speech.fullDay(termEnd) });
  const remarks = [
    ...(daysBefore === undefined ? [] : [speech.say('watch.daysBefore', { days: daysBefore })]),
    ...(zoneFrom === 'person' ? [] : [speech.say(`watch.zone.${zoneFrom}`, { zone: placeWords(timeZone) })]),
  ];
  const actions = [
    ...undoButtons(undo, speech),
    button(speech.say('button.change'), { verb: 'open-watch', watchId }),
    button(speech.say('watch.list'), { verb: 'reminders' }),
    button(speech.say('watch.settings'), { verb: 'settings' }),
    ...(zoneFrom === 'person'
      ? []
      : [button(speech.say('watch.zone.confirm'), { verb: 'confirm-time-zone' })]),
  ];
  const dayWords = speech.fullDay(termEnd);
  return watchShown({ title, shown, dayWords, remarks, actions }, speech);
}

/** Says that no reminder would come in time, and what is to be done now instead. */
export function watchNotAddedCard(shown: WatchShown, speech: Speech): Shown {
  const title = speech.say('watch.not-added', { subject: shown.subject });
  const actions = [button(speech.say('watch.list'), { verb: 'reminders' })];
  return watchShown({ title, shown, remarks: [], actions }, speech);
}

/** One watch and what can be changed about it. It carries no card key: it is judged by what is stored. */
export function watchCard(shown: WatchOpened, speech: Speech): Shown {
  const { kind, subject, termEnd, watchId, elsewhere, note } = shown;
  const about = { verb: 'change-watch', watchId } as const;
  const actions = [
    unfolding(speech.say(endKeys[kind ?? 'term']), newEndInput({ kind, termEnd }, speech), [
      sendingButton(speech.say('reminder.end.save'), { ...about, do: 'end' }),
    ]),
    ...(kind === undefined ? termActions(shown, speech) : []),
    button(speech.say('reminder.stop'), { ...about, do: 'stop' }),
    button(speech.say('watch.list'), { verb: 'reminders' }),
  ];
  const remarks = elsewhere ? [speech.say('watch.elsewhere')] : [];
  const title =
    kind === undefined
      ? speech.say('watch.title', { subject })
      : speech.say('watch.words.opened', { day: speech.day(termEnd) });
  return watchShown({ title, note, shown, remarks, actions }, speech);
}

/** The days before an end, and that a move is done, where there is a term. */
function termActions({ watchId, cadence, follows }: WatchOpened, speech: Speech) {
  const about = { verb: 'change-watch', watchId } as const;
  const days = unfolding(speech.say('watch.cadence.change'), cadenceInput(cadence, speech), [
    sendingButton(speech.say('watch.cadence.save'), { ...about, do: 'cadence' }),
  ]);
  return [
    ...(follows === undefined ? [days] : []),
    button(speech.say('watch.moved'), { ...about, do: 'moved' }),
  ];
}

type Layout = {
  readonly title: string;
  readonly note?: WatchNote | undefined;
  readonly shown: WatchShown;
  /** The last day of the term in other words than usual. */
  readonly dayWords?: string | undefined;
  readonly remarks: readonly string[];
  readonly actions: readonly object[];
};

function watchShown({ title, note, shown, dayWords, remarks, actions }: Layout, speech: Speech): Shown {
  const { subtitle, lines } = toCome(shown, speech);
  const rows = [rowOf(shown, dayWords ?? speech.day(shown.termEnd), speech)];
  const noteLine = note === undefined ? null : noteShown(note, speech);
  const summary = [
    ...(noteLine === null ? [] : [noteLine]),
    title,
    ...rows.map(({ title: name, value }) => speech.say('summary.row', { name, value })),
    subtitle,
    ...lines,
    ...remarks,
  ].join('\n');
  const card = fill(speech, {
    note: noteLine,
    title: escapeMarkdown(title),
    rows: rows.map((row) => ({ ...row, value: escapeMarkdown(row.value) })),
    subtitle,
    lines: lines.map(asText),
    remarks: remarks.map(asText),
    actions,
    summary,
  });
  return { card, summary };
}

function rowOf({ kind, follows, subject }: WatchShown, day: string, speech: Speech): Row {
  if (kind === 'own-words') return { title: speech.say('watch.words.label'), value: subject };
  if (follows === 'extended')
    return { title: speech.say('reminder.state'), value: speech.say('reminder.state.extended') };
  return {
    title: speech.say('reminder.termEnd'),
    value: speech.say('reminder.day', { day }),
  };
}

function asText(words: string): { text: string } {
  return { text: escapeMarkdown(words) };
}

/** More days than a list before and after an end has only come where it goes on by the month. */
const mostDays = 15;

function toCome(
  { kind, follows, termEnd, days, timeZone, hour, todo }: WatchShown,
  speech: Speech,
): { subtitle: string; lines: string[] } {
  if (days.length > 0) {
    const zone = speech.say('watch.zone', { zone: placeWords(timeZone), time: speech.hour(hour) });
    const shownDays = days.slice(0, mostDays).map(speech.day);
    const more = days.length > mostDays ? [speech.say('watch.days.monthly')] : [];
    return { subtitle: speech.say('watch.days.title'), lines: [...shownDays, ...more, zone] };
  }
  const subtitle = speech.say('watch.none.title');
  if (kind === 'own-words')
    return { subtitle, lines: [speech.say('watch.words.over', { day: speech.day(termEnd) })] };
  if (follows === 'next-month') return { subtitle, lines: [speech.say('watch.none.monthly')] };
  if (todo === undefined)
    return { subtitle, lines: [speech.say('watch.none.over', { day: speech.day(termEnd) })] };
  return { subtitle, lines: [speech.say('watch.none.text'), todoText(todo, speech)] };
}

function cadenceInput(cadence: readonly number[], speech: Speech): Input {
  return {
    type: 'Input.Text',
    id: 'ownCadence',
    label: speech.say('watch.cadence.label'),
    isRequired: true,
    errorMessage: speech.say('watch.cadence.missing'),
    maxLength: 100,
    value: cadence.join(', '),
  };
}

function noteShown(note: WatchNote, speech: Speech): string {
  const sign = note.kind === 'cadence-wrong' ? signs.warning : signs.good;
  return `${sign} ${noteWords(note, speech)}`;
}

function noteWords(note: WatchNote, speech: Speech): string {
  switch (note.kind) {
    case 'end-changed':
      return speech.say('watch.end.changed');
    case 'day-changed':
      return speech.say('watch.day.changed');
    case 'cadence-changed':
      return speech.say('watch.cadence.changed');
    case 'cadence-wrong': {
      const { entries, nearest, farthest } = note;
      return speech.say('watch.cadence.error', { entries, nearest, farthest });
    }
  }
}
