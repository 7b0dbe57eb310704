import type { Speech } from '../../languages/speech.ts';
import { button } from '../parts/buttons.ts';
import { unlinked } from '../parts/links.ts';
import { escapeMarkdown } from '../parts/markdown.ts';
import { plainWords } from '../parts/plain-words.ts';
import type { Submit } from '../parts/submits.ts';
import { partTemplate } from '../parts/template.ts';
import { fewDaysWords } from './days-left.ts';
import layout from './row-group.json' with { type: 'json' };

/** Something watched on a card of several: a press anywhere on its row opens it. */
export type WatchRow = {
  readonly group: RowGroup;
  /** UTC days to its end, negative after it; nothing where they say nothing of it. */
  readonly daysLeft?: number | undefined;
  /** What stands after the days, in plain text; no words of anybody's own. */
  readonly when: string | null;
  /** In plain text. */
  readonly subject: string;
  /** What is to be done, and what else there is to know, as Markdown. */
  readonly todo: string | null;
  readonly about: string | null;
  readonly open: Submit;
};

/** Under which heading a row stands, in this order; the last three need no days. */
const rowGroups = ['past', 'week', 'month', 'later', 'words', 'news', 'none'] as const;

export type RowGroup = (typeof rowGroups)[number];

const fill = partTemplate(layout);

/** The group of what ends so many days from now. */
export function groupAt(daysLeft: number): RowGroup {
  if (daysLeft < 0) return 'past';
  if (daysLeft <= 7) return 'week';
  return daysLeft <= 31 ? 'month' : 'later';
}

/** The rows below a heading for each group, in the order in which they were given. */
export function rowsInGroups(rows: readonly WatchRow[], speech: Speech): object[] {
  return rowGroups.flatMap((group) => {
    const some = rows.filter((row) => row.group === group);
    if (some.length === 0) return [];
    return [fill({ title: groupTitle(group, speech), rows: some.map((row) => filled(row, speech)) })];
  });
}

/** "7 days left · ends 31 March 2027", in plain text; nothing where the row begins with its subject. */
export function whenWords({ daysLeft, when }: WatchRow, speech: Speech): string {
  const days = daysLeft === undefined ? [] : [fewDaysWords(daysLeft, speech)];
  return [...days, ...(when === null ? [] : [when])].join(' · ');
}

function groupTitle(group: RowGroup, speech: Speech): string {
  if (group === 'words') return speech.say('reminder.words');
  if (group === 'news') return speech.say('reminder.news.title');
  return speech.say(`rows.${group}`);
}

function filled(row: WatchRow, speech: Speech): object {
  const { daysLeft, when, subject, todo, about, open } = row;
  const days = daysLeft === undefined ? [] : [fewDaysWords(daysLeft, speech)];
  const rest = when === null ? [] : [daysLeft === undefined ? when : ` · ${when}`];
  return {
    head: [
      ...days.map((text) => ({ type: 'TextRun', text, weight: 'Bolder' })),
      ...rest.map((text) => ({ type: 'TextRun', text })),
    ],
    subject: escapeMarkdown(subject),
    todo,
    about,
    open: button(titleOf(row, speech), open),
  };
}

/** Of the longest names; ten of them twice would be more than a card may hold. */
const mostOfTitle = 50;

/** A screen reader says it in place of the row, which is a button to it. */
function titleOf(row: WatchRow, speech: Speech): string {
  const subject = unlinked(plainWords(row.subject.slice(0, mostOfTitle)));
  const when = whenWords(row, speech);
  return when === '' ? speech.say('rows.open.bare', { subject }) : speech.say('rows.open', { subject, when });
}
