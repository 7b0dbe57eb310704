import type { AdviceId } from './advice.ts';
import type { PageId } from './pages.ts';
import { rulebook } from './rulebook.ts';
import { stopPages } from './rules/regions.ts';

/** The pages that the advice comes from, whatever the case; what stops a move is decided before the rules. */
export function pagesOfAdvice(id: AdviceId): readonly PageId[] {
  if (id === 'region-mismatch' || id === 'region-unlisted') return stopPages[id];
  return rulebook.find((rule) => rule.id === id)?.sources ?? [];
}
