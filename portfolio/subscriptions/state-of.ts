import type { Day } from '../../guidance/day.ts';
import type { State } from '../row.ts';
import { fold } from '../fold.ts';
import { readDay } from '../values/day.ts';
import { readState } from '../values/state.ts';
import { cellOf, gap, type KeptLine } from './kept-line.ts';

/** The state that a line tells: by its own column first, then by what marks trials, extensions and cancellations. */
export function stateOf(line: KeptLine, termEnd: Day): State | undefined {
  const told = readState(cellOf(line, 'state'));
  if (told !== undefined && told !== 'active') return told;
  if (fold(cellOf(line, 'chargeType')).startsWith('cancel')) return 'cancelled';
  if (isTrial(line, termEnd)) return 'trial';
  return isExtended(line) ? 'extended' : told;
}

/** A trial that ends with the term, "IsTrial: true", "One-Month commitment for trial", ["Trial"], "Microsoft 365 E5 (Trial)". */
function isTrial(line: KeptLine, termEnd: Day): boolean {
  const trialEnd = readDay(cellOf(line, 'trialEnd'));
  if (trialEnd.as === 'day' && trialEnd.day === termEnd) return true;
  const [marked = '', ...others] = cellOf(line, 'trial').split(gap);
  if (/^(true|yes|1)$/i.test(marked)) return true;
  return [marked, ...others, cellOf(line, 'product')].some((cell) => /\btrial\b/.test(fold(cell)));
}

function isExtended(line: KeptLine): boolean {
  return cellOf(line, 'extension')
    .split(gap)
    .some((cell) => fold(cell).includes('extended service term'));
}
