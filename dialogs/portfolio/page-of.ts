import { fold } from '../../portfolio/fold.ts';
import type { Listed } from '../../portfolio/kept/listed.ts';

const onOnePage = 10;

/** The page that is wanted, counted from 1, or the last one where there are not so many; and how many there are. */
export function pageOf(all: readonly Listed[], wanted: number) {
  const pages = Math.max(1, Math.ceil(all.length / onOnePage));
  const page = Math.min(wanted, pages);
  return {
    lines: all.slice((page - 1) * onOnePage, page * onOnePage),
    page,
    pages,
    counts: { all: all.length, customers: new Set(all.map(({ customer }) => fold(customer))).size },
  };
}
