import type { Finding } from './findings.ts';
import { looseWords, type Mention } from './mentions.ts';
import { hasMeaning, isParticle, type Scene } from './scene.ts';
import { wordsOf, type Reading, type Word } from './text.ts';
import { languages } from './words/languages.ts';

/** The clauses, as they were written, that say something of which nothing was made. */
export function unusedIn(
  reading: Reading,
  mentions: readonly Mention[],
  scene: Scene,
  findings: readonly Finding[],
): string[] {
  const used = new Set([
    ...findings.flatMap(({ clauses = [] }) => clauses),
    ...scene.mentions.filter((mention) => isParticle(mention, 'others')).map(({ clause }) => clause),
  ]);
  const telling = new Set([
    ...looseWords(reading, mentions).filter((at) => !polite.has(reading.words[at]?.text ?? '')),
    ...mentions.filter(isTelling).map(({ from }) => from),
  ]);
  const clauses = new Set([...telling].map((at) => scene.clauses[at] ?? 0));
  return [...clauses]
    .filter((clause) => !used.has(clause))
    .sort((one, other) => one - other)
    .map((clause) => written(reading.words.filter((_, at) => scene.clauses[at] === clause)));
}

/** Greetings and thanks are no facts. */
const polite = new Set(
  languages
    .flatMap(({ commands }) => [
      ...commands.politeness,
      ...commands.phrases.greeting,
      ...commands.phrases.thanks,
    ])
    .flatMap(wordsOf),
);

function isTelling(mention: Mention): boolean {
  return mention.kind !== 'phrase' || hasMeaning(mention, 'choice') || hasMeaning(mention, 'country');
}

function written(words: readonly Word[]): string {
  return words.map((word, index) => (index === 0 ? word.written : `${word.gap}${word.written}`)).join('');
}
