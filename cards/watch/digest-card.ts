import type { Digest, DigestItem } from '../../reminders/digest.ts';
import { button } from '../parts/buttons.ts';
import { needsPart } from '../portfolio/needs-part.ts';
import { itemWords, newsTitles, stepLine } from './digest-item-words.ts';
import { fewDaysWords } from './days-left.ts';
import { escapeMarkdown } from '../parts/markdown.ts';
import { signs } from '../parts/signs.ts';
import { missedLines, missedTexts } from './missed-words.ts';
import type { Shown } from '../parts/shown.ts';
import type { Submit } from '../parts/submits.ts';
import type { Speech } from '../../languages/speech.ts';
import { cardTemplate } from '../parts/template.ts';
import { isStepsOwn } from './step-words.ts';
import { namesNoDay, todoHeading } from './todo-words.ts';
import { viaWords } from './via-words.ts';
import layout from './digest-card.json' with { type: 'json' };
import { groupAt, rowsInGroups, type RowGroup, type WatchRow } from './watch-rows.ts';

const fill = cardTemplate(layout);

/** Several that are due, and what was missed: a press on a row opens the reminder with its buttons. */
export function digestCard(
  digest: Digest,
  place: { readonly inPersonalChat: boolean },
  speech: Speech,
): Shown {
  const { items, more, portfolio } = digest;
  const needs = portfolio === undefined ? undefined : needsPart(portfolio, false, speech);
  const count = items.length + more;
  const missedTitle = `${signs.warning} ${speech.say('reminder.missed')}`;
  const title = count === 0 ? missedTitle : speech.say('reminder.digest.title', { count });
  const furthermore = more === 0 ? null : speech.say('reminder.more', { count: more });
  const rows = items.map((item) => rowOf(item, place, speech));
  const via = viaWords(digest, speech);
  const summary = [
    ...(via === null ? [] : [via]),
    title,
    ...rows.map((row, at) => lineOf(row, items[at], speech)),
    ...(furthermore === null ? [] : [furthermore]),
    ...missedLines(digest, speech).slice(count === 0 ? 1 : 0),
    ...(needs === undefined ? [] : [needs.title, ...needs.lines]),
  ].join('\n');
  const card = fill(speech, {
    via: via === null ? null : escapeMarkdown(via),
    title,
    hint: items.length === 0 ? null : speech.say('rows.hint.handle'),
    groups: rowsInGroups(rows, speech),
    more: furthermore,
    utc: items.length === 0 ? null : speech.say('rows.utc'),
    missedTitle: count === 0 ? null : missedTitle,
    missed: missedTexts(digest, speech).map((text) => ({ text: escapeMarkdown(text) })),
    portfolio: needs === undefined ? [] : [needs.part],
    actions: [button(speech.say('watch.list'), { verb: 'reminders' })],
    summary,
  });
  return { card, summary };
}

function lineOf(row: WatchRow, item: DigestItem | undefined, speech: Speech): string {
  const { subject, daysLeft } = row;
  if (item === undefined || item.kind === 'own-words') return subject;
  const line = speech.say('reminder.item.summary', { subject, todo: itemWords(item, speech).title });
  const step = stepLine(item, speech);
  const days = daysLeft === undefined ? [] : [fewDaysWords(daysLeft, speech)];
  return [...days, line, ...(step === null ? [] : [step])].join(' · ');
}

function rowOf(item: DigestItem, { inPersonalChat }: { inPersonalChat: boolean }, speech: Speech): WatchRow {
  const { todo, makerName } = item;
  const { subject, title } = itemWords(item, speech);
  const isExtended = todo?.id === 'leave-extended-terms';
  const changed = newsTitles(item, speech);
  const step = stepLine(item, speech);
  const about = [
    ...(step === null ? [] : [step]),
    ...(changed === null ? [] : [changed]),
    ...(inPersonalChat || makerName === '' ? [] : [speech.say('reminder.words.maker', { maker: makerName })]),
  ];
  return {
    group: groupOf(item),
    daysLeft: todo === undefined || isExtended ? undefined : item.daysLeft,
    when:
      todo === undefined || !namesNoDay(todo)
        ? null
        : speech.say('rows.by', { day: speech.shortDay(todo.by) }),
    subject: subject ?? title,
    todo: isStepsOwn(item.step)
      ? escapeMarkdown(title)
      : todo === undefined
        ? null
        : todoHeading(todo, speech),
    about: about.length === 0 ? null : escapeMarkdown(about.join('\n\n')),
    open: openingOf(item),
  };
}

function groupOf({ kind, todo, daysLeft }: DigestItem): RowGroup {
  if (kind === 'own-words') return 'words';
  return todo === undefined ? 'news' : groupAt(daysLeft);
}

/** What an edition changed is read in the plan; all else is opened with its buttons. */
function openingOf({ kind, todo, watchId, reminderId }: DigestItem): Submit {
  const isRead = kind === undefined && todo === undefined;
  return isRead
    ? { verb: 'reminder', do: 'plan', watchId }
    : { verb: 'reminder', do: 'open', watchId, reminderId };
}
