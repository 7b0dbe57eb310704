import type { Digest, DigestItem } from '../reminders/digest.ts';
import { button } from './buttons.ts';
import type { Fact } from './facts.ts';
import { escapeMarkdown } from './markdown.ts';
import { pickedReminderButtons, reminderButtons } from './reminder-buttons.ts';
import type { Shown } from './shown.ts';
import type { Speech } from './speech.ts';
import { cardTemplate } from './template.ts';
import layout from './templates/reminder.json' with { type: 'json' };
import { todoText, todoTitle } from './todo-words.ts';
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
  const title = todoTitle(item.todo, speech);
  const text = todoText(item.todo, speech);
  const facts = factsOf(item, inPersonalChat, speech);
  const summary = [
    speech.say('reminder.item.summary', { subject: item.subject, todo: title }),
    text,
    ...facts.map(({ title: name, value }) => speech.say('summary.fact', { name, value })),
    ...missedLines(late, speech),
  ].join('\n');
  const card = fill({
    subject: escapeMarkdown(speech.say('settled.title', { subject: item.subject })),
    title,
    text,
    facts: facts.map((fact) => ({ ...fact, value: escapeMarkdown(fact.value) })),
    items: [],
    more: null,
    ...missedParts(late, speech),
    picker: null,
    actions: reminderButtons(item, speech),
    summary,
  });
  return { card, summary };
}

function factsOf({ makerName, termEnd, daysLeft }: DigestItem, quiet: boolean, speech: Speech): Fact[] {
  return [
    { title: speech.say('reminder.term'), value: daysLeftWords(daysLeft, speech) },
    {
      title: speech.say('reminder.termEnd'),
      value: speech.say('reminder.day', { day: speech.day(termEnd) }),
    },
    ...(quiet || makerName === '' ? [] : [{ title: speech.say('reminder.maker'), value: makerName }]),
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
    ...items.map((item) =>
      speech.say('reminder.item.summary', { subject: item.subject, todo: todoTitle(item.todo, speech) }),
    ),
    ...(furthermore === null ? [] : [furthermore]),
    ...missedLines(digest, speech).slice(count === 0 ? 1 : 0),
  ].join('\n');
  const card = fill({
    subject: null,
    title,
    text: null,
    facts: [],
    items: items.map((item) => ({
      subject: escapeMarkdown(item.subject),
      todo: todoTitle(item.todo, speech),
      about: escapeMarkdown(itemLine(item, place, speech)),
    })),
    more: furthermore,
    ...missedParts(digest, speech),
    ...(count === 0 ? { missedTitle: null } : {}),
    picker: items.length === 0 ? null : watchPicker(items, speech.say('reminder.which'), speech),
    actions: digestButtons(items, speech),
    summary,
  });
  return { card, summary };
}

function digestButtons(items: Digest['items'], speech: Speech) {
  const all = button(speech.say('watch.list'), { verb: 'reminders' });
  if (items.length === 0) return [all];
  return [...pickedReminderButtons(speech), all];
}

function itemLine(
  { termEnd, makerName }: DigestItem,
  { inPersonalChat }: ReminderPlace,
  speech: Speech,
): string {
  const values = { termEnd: speech.day(termEnd) };
  return inPersonalChat || makerName === ''
    ? speech.say('reminder.item', values)
    : speech.say('reminder.item.maker', { ...values, maker: makerName });
}

/** What came too late to be of use. */
type Late = Pick<Digest, 'missed' | 'moreMissed'>;

function missedParts(late: Late, speech: Speech) {
  return {
    missedTitle: speech.say('reminder.missed'),
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
