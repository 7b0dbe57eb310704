import type { Finding } from './findings.ts';
import type { Scene } from './scene.ts';
import { written, type Reading } from './text.ts';

/** The sentences that ask or suppose, as they were written, but for those that are asked back with what they name. */
export function questionsIn(
  { words }: Reading,
  { clauses, manners, sentences }: Scene,
  findings: readonly Finding[],
): string[] {
  const used = new Set(findings.flatMap((finding) => finding.clauses ?? []));
  const asking = new Set(
    sentences.filter(
      (_, at) => manners[at] === 'asked' || (manners[at] === 'queried' && !used.has(clauses[at] ?? 0)),
    ),
  );
  return [...asking].map((sentence) => written(words.filter((_, at) => sentences[at] === sentence)));
}
