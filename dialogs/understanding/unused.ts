import type { Finding } from '../../understanding/findings.ts';
import { hasMeaning, isParticle } from './meanings.ts';
import type { Mention } from '../../understanding/mentions.ts';
import { unknownWords, type Scene } from './scene.ts';
import { written, type Reading } from '../../understanding/text.ts';

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
    ...unknownWords(reading, mentions),
    ...mentions.filter(isTelling).map(({ from }) => from),
  ]);
  const clauses = new Set([...telling].map((at) => scene.clauses[at] ?? 0));
  return [...clauses]
    .filter((clause) => !used.has(clause) && scene.manners[scene.clauses.indexOf(clause)] === 'told')
    .sort((one, other) => one - other)
    .map((clause) => written(reading.words.filter((_, at) => scene.clauses[at] === clause)));
}

function isTelling(mention: Mention): boolean {
  return (
    mention.kind !== 'phrase' ||
    (['choice', 'country', 'unit'] as const).some((kind) => hasMeaning(mention, kind))
  );
}
