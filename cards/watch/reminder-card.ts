import { signs } from '../parts/signs.ts';
import type { Digest, DigestItem } from '../../reminders/digest.ts';
import { button } from '../parts/buttons.ts';
import { itemWords, newsLines, newsTitles } from './digest-item-words.ts';
import type { Row } from '../parts/answer-rows.ts';
import { escapeMarkdown } from '../parts/markdown.ts';
import { pickedPlanButtons, pickedReminderButtons, reminderButtons } from './reminder-buttons.ts';
import type { Shown } from '../parts/shown.ts';
import type { Speech } from '../../languages/speech.ts';
import { cardTemplate } from '../parts/template.ts';
import layout from './reminder-card.json' with { type: 'json' };
import { watchPicker } from './watch-inputs.ts';

export type ReminderPlace = {
  /** Elsewhere others read it too, so it names who set it. */
  readonly inPersonalChat: boolean;
};

const fill = cardTemplate(layout);

/** What is due: one reminder with all that can be done about it, or several as a list, the nearest first. */
export function reminderCard(digest: Digest, place: ReminderPlace, speech: Speech): Shown {
  const [first, ...others] = digest.items;
  return first !== undefined && others.length === 0 && digest.more === 0
    ? oneReminder(first, digest, place, speech)
    : severalReminders(digest, place, speech);
}

function oneReminder(item: DigestItem, late: Late, { inPersonalChat }: ReminderPlace, speech: Speech): Shown {
  const { subject, title, text } = itemWords(item, speech);
  const rows = rowsOf(item, inPersonalChat, speech);
  const heading = subject === null ? speech.say('reminder.words') : speech.say('handled.title', { subject });
  const titles = newsTitles(item, speech);
  const summary = [
    subject === null ? title : speech.say('reminder.item.summary', { subject, todo: title }),
    ...(text === null ? [] : [text]),
    ...rows.map(({ title: name, value }) => speech.say('summary.row', { name, value })),
    ...(titles === null ? [] : [titles]),
    ...missedLines(late, speech),
  ].join('\n');
  const card = fill(speech, {
    subject: escapeMarkdown(heading),
    title: escapeMarkdown(title),
    text,
    rows: rows.map((row) => ({ ...row, value: escapeMarkdown(row.value) })),
    // Where something is to be done, what changed stands below it under a heading of its own.
    newsTitle: item.todo === undefined ? null : speech.say('reminder.news.title'),
    news: newsLines(item, speech).map((line) => ({ text: line })),
    items: [],
    more: null,
    ...missedParts(late, speech),
    picker: null,
    actions: reminderButtons(item, speech),
    summary,
  });
  return { card, summary };
}

function rowsOf(item: DigestItem, quiet: boolean, speech: Speech): Row[] {
  const { makerName } = item;
  return [
    ...termRows(item, speech),
    ...(quiet || makerName === '' ? [] : [{ title: speech.say('reminder.maker'), value: makerName }]),
  ];
}

/** Nothing of an end that is behind what goes on month by month, nor where there is none. */
function termRows({ kind, todo, termEnd, daysLeft }: DigestItem, speech: Speech): Row[] {
  if (kind === 'own-words' || todo === undefined) return [];
  if (todo.id === 'leave-extended-terms')
    return [{ title: speech.say('reminder.state'), value: speech.say('reminder.state.extended') }];
  return [
    { title: speech.say('reminder.term'), value: daysLeftWords(daysLeft, speech) },
    {
      title: speech.say('reminder.termEnd'),
      value: speech.say('reminder.day', { day: speech.day(termEnd) }),
    },
  ];
}

function daysLeftWords(daysLeft: number, speech: Speech): string {
  return daysLeft < 0
    ? speech.say('reminder.daysLeft.past', { days: -daysLeft })
    : speech.say('reminder.daysLeft.ahead', { days: daysLeft });
}

function severalReminders(digest: Digest, place: ReminderPlace, speech: Speech): Shown {
  const { items, more } = digest;
  const count = items.length + more;
  const title = count === 0 ? speech.say('reminder.missed') : speech.say('reminder.digest.title', { count });
  const furthermore = more === 0 ? null : speech.say('reminder.more', { count: more });
  const summary = [
    title,
    ...items.map((item) => summaryOf(item, speech)),
    ...(furthermore === null ? [] : [furthermore]),
    ...missedLines(digest, speech).slice(count === 0 ? 1 : 0),
  ].join('\n');
  const card = fill(speech, {
    subject: null,
    title,
    text: null,
    rows: [],
    newsTitle: null,
    news: [],
    items: items.map((item) => listed(item, place, speech)),
    more: furthermore,
    ...missedParts(digest, speech),
    ...(count === 0 ? { missedTitle: null } : {}),
    picker: items.length === 0 ? null : watchPicker(items, speech.say('reminder.which'), speech),
    actions: digestButtons(items, speech),
    summary,
  });
  return { card, summary };
}

function summaryOf(item: DigestItem, speech: Speech): string {
  const { subject, title } = itemWords(item, speech);
  return subject === null ? title : speech.say('reminder.item.summary', { subject, todo: title });
}

function listed(item: DigestItem, place: ReminderPlace, speech: Speech) {
  const { subject, title } = itemWords(item, speech);
  return {
    subject: escapeMarkdown(subject ?? title),
    todo: subject === null ? null : title,
    about: escapeMarkdown(itemLine(item, place, speech)),
    changed: newsTitles(item, speech),
  };
}

function digestButtons(items: Digest['items'], speech: Speech) {
  const all = button(speech.say('watch.list'), { verb: 'reminders' });
  if (items.length === 0) return [all];
  const isRead = items.every(({ kind, todo }) => kind === undefined && todo === undefined);
  return [...(isRead ? pickedPlanButtons(speech) : pickedReminderButtons(speech)), all];
}

function itemLine(item: DigestItem, { inPersonalChat }: ReminderPlace, speech: Speech): string {
  const { kind, todo, termEnd: end, makerName: maker } = item;
  const values = { termEnd: speech.day(end) };
  const quiet = inPersonalChat || maker === '';
  if (kind === 'own-words')
    return quiet ? speech.say('reminder.words') : speech.say('reminder.words.maker', { maker });
  if (todo?.id === 'leave-extended-terms')
    return quiet
      ? speech.say('reminder.state.extended')
      : speech.say('reminder.state.extended.maker', { maker });
  return quiet
    ? speech.say('reminder.item', values)
    : speech.say('reminder.item.maker', { ...values, maker });
}

/** What came too late to be of use. */
type Late = Pick<Digest, 'missed' | 'moreMissed'>;

function missedParts(late: Late, speech: Speech) {
  return {
    missedTitle: `${signs.warning} ${speech.say('reminder.missed')}`,
    missed: missedTexts(late, speech).map((text) => ({ text: escapeMarkdown(text) })),
  };
}

function missedLines(late: Late, speech: Speech): string[] {
  const texts = missedTexts(late, speech);
  return texts.length === 0 ? [] : [speech.say('reminder.missed'), ...texts];
}

function missedTexts({ missed, moreMissed }: Late, speech: Speech): string[] {
  const texts = missed.map((one) => missedLine(one, speech));
  return moreMissed === 0 ? texts : [...texts, speech.say('reminder.missed.more', { count: moreMissed })];
}

function missedLine({ subject, termEnd }: Digest['missed'][number], speech: Speech): string {
  return speech.say('reminder.missed.item', { subject, termEnd: speech.day(termEnd) });
}
