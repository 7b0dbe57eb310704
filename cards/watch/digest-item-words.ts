import type { DigestItem } from '../../reminders/digest.ts';
import { adviceTitle } from '../move/advice-words.ts';
import { escapeMarkdown } from '../parts/markdown.ts';
import { pageLine } from '../parts/page-words.ts';
import type { Speech } from '../../languages/speech.ts';
import type { StepAhead } from '../../reminders/step-ahead.ts';
import { isStepsOwn, stepWords } from './step-words.ts';
import { todoText, todoTitle } from './todo-words.ts';

/** What an item says is to be done: by the path, in the person's own words, or to look at what changed. */
export type ItemWords = {
  /** The customer; nothing where the person's own words are all there is. */
  readonly subject: string | null;
  readonly title: string;
  readonly text: string | null;
};

/** Plain text. */
export function itemWords({ kind, todo, subject, step }: DigestItem, speech: Speech): ItemWords {
  if (kind === 'own-words') return { subject: null, title: subject, text: null };
  // Steps that are done are not told again.
  if (isStepsOwn(step)) return { subject, title: stepWords(step, speech), text: closingText(step, speech) };
  if (todo === undefined)
    return { subject, title: speech.say('reminder.news.title'), text: speech.say('reminder.news.text') };
  return { subject, title: todoTitle(todo, speech), text: todoText(todo, speech) };
}

function closingText({ next }: StepAhead, speech: Speech): string | null {
  return next === undefined ? speech.say('reminder.allDone') : null;
}

/** Whose move it is and what its next step is, where the item does not say that by itself; nothing where it is of no move. */
export function stepLine({ kind, step }: DigestItem, speech: Speech): string | null {
  if (step === undefined) return null;
  if (kind !== 'own-words') return isStepsOwn(step) ? null : stepWords(step, speech);
  const { customer } = step;
  return [...(customer === undefined ? [] : [customer]), stepWords(step, speech)].join(' · ');
}

/** A card names no more of what an edition changed; the plan has it all. */
const mostNews = 8;

/** What an edition changed in the plan, each with the page and its date, as Markdown; none where it changed nothing. */
export function newsLines({ news = [] }: DigestItem, speech: Speech): string[] {
  const lines = news.slice(0, mostNews).map(({ advice, isNew }) => {
    const title = escapeMarkdown(adviceTitle(advice, speech));
    const [source] = advice.sources;
    const page = source === undefined ? '' : pageLine(source, speech);
    return speech.say(isNew ? 'reminder.news.added' : 'reminder.news.changed', { title, page });
  });
  const more = news.length - mostNews;
  return more > 0 ? [...lines, speech.say('reminder.more', { count: more })] : lines;
}

/** The titles of it alone, in one plain line; nothing where it changed nothing. */
export function newsTitles({ news = [] }: DigestItem, speech: Speech): string | null {
  if (news.length === 0) return null;
  const titles = speech.list(news.slice(0, mostNews).map(({ advice }) => adviceTitle(advice, speech)));
  return speech.say('reminder.news.titles', { titles });
}
