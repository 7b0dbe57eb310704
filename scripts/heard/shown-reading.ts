import { spokenOf, type Spoken } from '../../understanding/clauses/acts.ts';
import { clausesOf } from '../../understanding/clauses/clauses.ts';
import { itemsIn } from '../../understanding/items/items-in.ts';
import type { Item } from '../../understanding/items/items.ts';
import { read, type Listening, type Said } from '../../understanding/read.ts';
import { readText, written, type Reading } from '../../understanding/words/text.ts';
import { linesOf } from './lines-of.ts';

/** How a message is read, line by line, for whoever adds words to a language. */
export function shownReading(text: string, listening: Listening): string[] {
  const reading = readText(text);
  const spoken = spokenOf(reading, clausesOf(reading, itemsIn(reading, listening)));
  return [
    `“${text}”`,
    ...spoken.flatMap((clause) => shownClause(clause, reading)),
    ...shownSaid(read(text, listening)),
  ];
}

const does = { tell: 'tells', ask: 'asks', suppose: 'supposes' } as const;

function shownClause({ text, act, unsure, items, unknown }: Spoken, reading: Reading): string[] {
  return [
    `  “${text}” ${does[act]}${unsure ? ', not for sure' : ''}`,
    ...items.flatMap((item) => shownItem(item, reading)),
    ...(unknown.length > 0 ? [`    not known: ${unknown.join(', ')}`] : []),
  ];
}

function shownItem(item: Item, { words }: Reading): string[] {
  const own = written(words.slice(item.from, item.to));
  return [
    `    ${own.padEnd(24)} ${meaningOf(item)}`,
    ...linesOf(item).map((line) => `${' '.repeat(29)}by ${line}`),
  ];
}

function meaningOf(item: Item): string {
  switch (item.kind) {
    case 'phrase':
      return [...item.concepts].join(', ');
    case 'date':
      return `a day: ${JSON.stringify(item.moments)}`;
    case 'number':
      return `${item.value}${item.isLeast ? ' or more' : ''}`;
    case 'place':
      return `a place: ${item.codes.join(' or ')}`;
  }
}

/** All that is taken from it; what is empty is left out. */
function shownSaid(said: Said): string[] {
  const taken = Object.entries(said).filter(([, value]) => !isNothing(value));
  if (taken.length === 0) return ['  nothing is taken from it'];
  return taken.map(([key, value]) => `  ${`${key}:`.padEnd(10)} ${JSON.stringify(value)}`);
}

function isNothing(value: unknown): boolean {
  if (value === undefined || value === false) return true;
  return (
    typeof value === 'object' && value !== null && Object.values(value).every((one) => one === undefined)
  );
}
