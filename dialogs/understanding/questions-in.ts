import type { Finding } from '../../understanding/findings.ts';
import { endsInQuestionMark } from './manners.ts';
import type { Scene } from './scene.ts';
import { written, type Reading } from '../../understanding/text.ts';

/** The sentences that ask or suppose, as they were written, but for those that are asked back with what they name. */
export function questionsIn(
  reading: Reading,
  { clauses, manners, sentences }: Scene,
  findings: readonly Finding[],
): string[] {
  const used = new Set(findings.flatMap((finding) => finding.clauses ?? []));
  const asking = new Set(
    sentences.filter(
      (_, at) => manners[at] === 'asked' || (manners[at] === 'queried' && !used.has(clauses[at] ?? 0)),
    ),
  );
  return [...asking].map((sentence) => {
    const at = [...sentences.keys()].filter((place) => sentences[place] === sentence);
    const text = written(reading.words.filter((_, place) => sentences[place] === sentence));
    return endsInQuestionMark(reading, at) ? `${text}?` : text;
  });
}
