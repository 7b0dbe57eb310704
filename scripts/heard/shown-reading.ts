import { spokenOf, type Spoken } from '../../understanding/clauses/acts.ts';
import { clausesOf } from '../../understanding/clauses/clauses.ts';
import { itemsIn } from '../../understanding/items/items-in.ts';
import type { Item } from '../../understanding/items/items.ts';
import { tongueOf } from '../../understanding/phrases/tongue.ts';
import { read, type Listening } from '../../understanding/read.ts';
import { readText, written, type Reading } from '../../understanding/words/text.ts';
import { lineOf, shownPlace } from './rows.ts';
import { plainMeaning } from './plain-meaning.ts';
import { asCase, plainSaid } from './plain-said.ts';
import { toTeach, toTeachTogether } from './to-teach.ts';

/** How a message is read, line by line in plain words, for whoever adds words to a language. */
export function shownReading(text: string, listening: Listening): string[] {
  const reading = readText(text);
  const language = tongueOf(reading.words, listening.language);
  const spoken = spokenOf(reading, clausesOf(reading, itemsIn(reading, listening)));
  const said = read(text, listening);
  const unknown = new Set(spoken.flatMap((clause) => clause.unknown));
  const isTaken = Object.keys(said.facts).length > 0;
  return [
    `“${text}”, read as ${language}`,
    '',
    ...spoken.flatMap((clause) => shownClause(clause, reading)),
    '',
    'What the bot does:',
    ...plainSaid(said).map((line) => `  ${line}`),
    ...[...unknown].flatMap((word) => ['', ...toTeach(word, language, listening.asking)]),
    ...(isTaken || unknown.size > 0 ? [] : ['', ...toTeachTogether(language, listening.asking)]),
    '',
    `As a case, for a file in test/cases/heard/${language}/ (mend what is not as it should be):`,
    asCase(text, said, listening),
  ];
}

const does = { tell: 'tells', ask: 'asks', suppose: 'supposes' } as const;

function shownClause({ text, act, unsure, items, unknown }: Spoken, reading: Reading): string[] {
  return [
    `  “${text}” ${does[act]}${unsure ? ', not for sure' : ''}`,
    ...items.flatMap((item) => shownItem(item, reading)),
    ...(unknown.length > 0 ? [`    nobody knows: ${unknown.join(', ')}`] : []),
  ];
}

function shownItem(item: Item, { words }: Reading): string[] {
  const own = written(words.slice(item.from, item.to));
  const all = item.kind === 'phrase' ? item.meant : [];
  const telling = all.filter(({ concept }) => concept !== 'filler' && concept !== 'light');
  const by = telling.length > 0 ? telling : all.slice(0, 1);
  const lines = by.map(({ language, concept, template }) => {
    const place = lineOf(language, concept, template);
    return `by row “${concept}”, ${place === undefined ? `languages/${language}/` : shownPlace(place)}: ${shortened(template)}`;
  });
  return [
    `    ${own.padEnd(22)} ${plainMeaning(item)}`,
    ...[...new Set(lines)].map((line) => `${' '.repeat(27)}${line}`),
  ];
}

/** Long templates hold many words; their beginning tells which it is. */
function shortened(template: string): string {
  return template.length > 90 ? `${template.slice(0, 90)}…` : template;
}
