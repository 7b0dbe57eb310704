import { button } from '../parts/buttons.ts';
import { jsonParts } from '../parts/json-parts.ts';
import { escapeMarkdown } from '../parts/markdown.ts';
import type { Shown } from '../parts/shown.ts';
import type { Speech } from '../../languages/speech.ts';
import type { Submit } from '../parts/submits.ts';
import { cardTemplate } from '../parts/template.ts';
import { knownLines, type Known } from './known-words.ts';
import layout from './my-data-card.json' with { type: 'json' };

/** A row of what is stored about a person, and which it is. */
export type StoredItem = {
  readonly at: StoredAfter;
  readonly row: Readonly<Record<string, unknown>>;
};

export type StoredAfter = NonNullable<Extract<Submit, { verb: 'my-data' }>['after']>;

export type MyData = {
  /** Above the first part. */
  readonly known?: Known | undefined;
  /** What comes next of all that is stored, up to `mostStored`. */
  readonly items: readonly StoredItem[];
  /** Counted from 1. */
  readonly part: number;
};

/** More rows than one card ever holds. */
export const mostStored = 60;

/** Characters of JSON inside one card: some of Teams takes 40 KB a message, two bytes each. */
const mostOnACard = 17_000;

const fill = cardTemplate(layout);

/**
 * What is known of a person in sentences, and below, folded, as much of what is stored as one card holds: JSON that
 * parses by itself, with a button for the next part. More cards only where a single row needs them.
 */
export function myDataCards({ known, items, part }: MyData, speech: Speech): Shown[] {
  const fitting = countFitting(items);
  const isAll = fitting === items.length && items.length < mostStored;
  const last = isAll ? undefined : items[fitting - 1];
  const parts = jsonParts(dataOf(items.slice(0, fitting)), (json) => fitsOnACard(withoutSigns(json)));
  return parts.map(withoutSigns).map((json, index) => {
    const next = index === parts.length - 1 ? last?.at : undefined;
    const lines = known === undefined || index > 0 ? [] : knownLines(known, speech);
    return myDataCard({ lines, json, part, next, isWhole: part === 1 && last === undefined }, speech);
  });
}

type Page = {
  /** Where there are any, the JSON below is folded. */
  readonly lines: readonly string[];
  readonly json: string;
  readonly part: number;
  /** The row after which the next part begins; nothing where there is none. */
  readonly next: StoredAfter | undefined;
  readonly isWhole: boolean;
};

function myDataCard({ lines, json, part, next, isWhole }: Page, speech: Speech): Shown {
  const title = speech.say('my-data.title');
  const where = isWhole
    ? null
    : speech.say(next === undefined ? 'my-data.part' : 'my-data.part.more', { part });
  const intro = speech.say('my-data.intro');
  const summary = [title, ...(where === null ? [] : [where]), ...lines, intro].join('\n');
  const more = { verb: 'my-data', part: part + 1, after: next } as const;
  const actions = next === undefined ? [] : [button(speech.say('my-data.next'), more)];
  const card = fill(speech, {
    title,
    part: where,
    lines: lines.map((line) => ({ text: escapeMarkdown(line) })),
    intro,
    isFolded: lines.length > 0,
    show: speech.say('my-data.show'),
    hide: speech.say('my-data.hide'),
    json,
    actions,
    summary,
  });
  return { card, summary };
}

/** One row at least. */
function countFitting(items: readonly StoredItem[]): number {
  let count = Math.min(items.length, 1);
  while (count < items.length && fitsOnACard(withoutSigns(textOf(items.slice(0, count + 1))))) count += 1;
  return count;
}

/** The rows under the names of their kinds; there is but one person. */
function dataOf(items: readonly StoredItem[]): Record<string, unknown> {
  const person = items.find(({ at }) => at.kind === 'person');
  const lists: Partial<Record<StoredAfter['kind'], StoredItem['row'][]>> = {};
  for (const { at, row } of items.filter((item) => item !== person)) (lists[at.kind] ??= []).push(row);
  return { ...(person === undefined ? {} : { person: person.row }), ...lists };
}

function textOf(items: readonly StoredItem[]): string {
  return JSON.stringify(dataOf(items), null, 2);
}

/** The same data, in which nothing begins a tag: in JSON the sign stands within texts alone, where it may be escaped. */
function withoutSigns(json: string): string {
  return json.replaceAll('<', String.raw`\u003c`);
}

/** As the card holds it, quotes and line ends take two characters. */
function fitsOnACard(json: string): boolean {
  return JSON.stringify(json).length <= mostOnACard;
}
