import { languages } from '../../languages/all.ts';
import { deedIds, type DeedId, type ProgressWords } from '../../languages/progress-words.ts';
import { graphOf, type Node } from '../phrases/word-graph.ts';

const all: readonly ProgressWords[] = languages.map(({ progress }) => progress);

/** How any of the languages says what is done of a move, and whose it is. */
export const progressPhrases = {
  deeds: graphOf<DeedId>(all.flatMap(({ deeds }) => deedIds.map((id) => [deeds[id], id] as const))),
  steps: marks(({ steps }) => steps),
  and: marks(({ and }) => and),
  lately: marks(({ lately }) => lately),
  joints: marks(({ joints }) => joints),
  surelyNamed: marks(({ customer }) => customer.surely),
  perhapsNamed: marks(({ customer }) => customer.perhaps),
} as const;

function marks(of: (words: ProgressWords) => string): Node<true> {
  return graphOf(all.map((words) => [of(words), true] as const));
}
