import { signs } from '../parts/signs.ts';
import type { Digest, DigestItem } from '../../reminders/digest.ts';
import { itemWords, newsLines, newsTitles, stepLine } from './digest-item-words.ts';
import type { PortfolioSaid } from '../../portfolio/needs/portfolio-said.ts';
import { needsCard } from '../portfolio/needs-card.ts';
import { daysLeftBadge, daysLeftWords } from './days-left.ts';
import { escapeMarkdown } from '../parts/markdown.ts';
import { missedLines, missedTexts } from './missed-words.ts';
import { reminderButtons } from './reminder-buttons.ts';
import { digestCard } from './digest-card.ts';
import type { Shown } from '../parts/shown.ts';
import type { Speech } from '../../languages/speech.ts';
import { cardTemplate } from '../parts/template.ts';
import { isStepsOwn } from './step-words.ts';
import { todoHeading } from './todo-words.ts';
import { viaWords } from './via-words.ts';
import layout from './reminder-card.json' with { type: 'json' };

export type ReminderPlace = {
  /** Elsewhere others read it too, so it names who set it. */
  readonly inPersonalChat: boolean;
};

const fill = cardTemplate(layout);

/** What is due: one reminder with all that can be done about it, or several as a list, the nearest first. */
export function reminderCard(digest: Digest, place: ReminderPlace, speech: Speech): Shown {
  const [first, ...others] = digest.items;
  if (digest.portfolio !== undefined) return withPortfolio(digest, digest.portfolio, place, speech);
  return first !== undefined && others.length === 0 && digest.more === 0
    ? oneReminder(first, digest, place, speech)
    : digestCard(digest, place, speech);
}

/** Beside reminders a card names no more than ten in all, and the nearest of either kind. */
const mostTogether = 10;
const fewestCustomers = 3;

/** What needs somebody of all that they have imported, below what they are reminded of by name. */
function withPortfolio(digest: Digest, said: PortfolioSaid, place: ReminderPlace, speech: Speech): Shown {
  const isAlone = digest.items.length + digest.missed.length === 0;
  if (isAlone) return needsCard({ said }, speech);
  const most = Math.max(fewestCustomers, mostTogether - digest.items.length);
  return digestCard({ ...digest, portfolio: fewer(said, most) }, place, speech);
}

function fewer(said: PortfolioSaid, most: number): PortfolioSaid {
  const { customers, more } = said;
  const left = Math.max(0, customers.length - most);
  return { ...said, customers: customers.slice(0, most), more: more + left };
}

/** What came too late to be of use, and why it comes here. */
type Late = Pick<Digest, 'missed' | 'moreMissed' | 'via' | 'items'>;

function oneReminder(item: DigestItem, late: Late, { inPersonalChat }: ReminderPlace, speech: Speech): Shown {
  const { todo, makerName } = item;
  const { subject, title, text } = itemWords(item, speech);
  const heading = subject === null ? speech.say('reminder.words') : speech.say('handled.title', { subject });
  const ends = endOf(item, speech);
  const step = stepLine(item, speech);
  const maker =
    inPersonalChat || makerName === '' ? null : speech.say('reminder.words.maker', { maker: makerName });
  const via = viaWords(late, speech);
  const summary = [
    ...(via === null ? [] : [via]),
    subject === null ? title : speech.say('reminder.item.summary', { subject, todo: title }),
    ...(ends === null ? [] : [ends.line]),
    ...[text, step, maker, newsTitles(item, speech)].filter((line) => line !== null),
    ...missedLines(late, speech),
  ].join('\n');
  const card = fill(speech, {
    via: via === null ? null : escapeMarkdown(via),
    heading: escapeMarkdown(heading),
    badge: ends?.badge ?? null,
    ends: ends?.words ?? null,
    title: escapeMarkdown(todo === undefined || isStepsOwn(item.step) ? title : todoHeading(todo, speech)),
    text,
    step: step === null ? null : escapeMarkdown(step),
    maker: maker === null ? null : escapeMarkdown(maker),
    // Where something is to be done, what changed stands below it under a heading of its own.
    newsTitle: todo === undefined ? null : speech.say('reminder.news.title'),
    news: newsLines(item, speech).map((line) => ({ text: line })),
    missedTitle: `${signs.warning} ${speech.say('reminder.missed')}`,
    missed: missedTexts(late, speech).map((line) => ({ text: escapeMarkdown(line) })),
    actions: reminderButtons(item, speech),
    summary,
  });
  return { card, summary };
}

type EndShown = { readonly badge: object | null; readonly words: string; readonly line: string };

/** Nothing of an end that is behind what goes on month by month, nor where there is none. */
function endOf({ kind, todo, termEnd, daysLeft }: DigestItem, speech: Speech): EndShown | null {
  if (kind === 'own-words' || todo === undefined) return null;
  if (todo.id === 'leave-extended-terms') {
    const words = speech.say('reminder.state.extended');
    return { badge: null, words, line: words };
  }
  const day = speech.day(termEnd);
  // "Ends today" and "ended" stand in the badge.
  const words = speech.say(daysLeft > 0 ? 'reminder.ends' : 'reminder.day', { day });
  return {
    badge: daysLeftBadge(daysLeft, speech),
    words,
    line: [daysLeftWords(daysLeft, speech), words].join(' · '),
  };
}
