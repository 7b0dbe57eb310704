import type { Path, Plan } from '../guidance/plan.ts';
import type { Speech } from './speech.ts';

/** The plan's path or an alternative to it, in words that fit a term that is over. */
export function pathWords(path: Path, { advice }: Pick<Plan, 'advice'>, speech: Speech): string {
  const given = (id: string) => advice.some((each) => each.id === id);
  const tooLate = given('term-ended') && !given('reprovision-deadline');
  return speech.say(tooLate && endsWithTerm(path) ? 'path.too-late' : `path.${path}`);
}

/** Whether the path was to be gone before the term ended, or within the free days after it. */
function endsWithTerm(path: Path): boolean {
  return path === 'expire-then-rebuy' || path === 'rebuy-before-end';
}
