import { limits } from '../limits.ts';

/** A cell no longer than is kept. Copied: a slice would keep all of a megabyte in memory. */
export function shortened(cell: string): string {
  if (cell.length <= limits.cellLength) return cell;
  return Buffer.from(cell.slice(0, limits.cellLength)).toString();
}
