import type { Fate } from '../../portfolio/kept/fate.ts';
import type { Subscription } from '../../portfolio/kept/subscription.ts';
import type { Speech } from '../../languages/speech.ts';
import { button } from '../parts/buttons.ts';
import type { Shown } from '../parts/shown.ts';
import { fateLine, productWords } from './line-words.ts';
import { sheetCard } from './sheet.ts';

/** A subscription as it is listed, with what becomes of it if nobody acts. */
export type Listed = Subscription & { readonly daysLeft: number; readonly fate: Fate };

export type PortfolioPage = {
  readonly lines: readonly Listed[];
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
  readonly counts: { readonly all: number; readonly customers: number };
  /** How many ended before today: they are not listed. */
  readonly over: number;
};

/** A page of what is kept of somebody's files, the end that is next first. */
export function portfolioCard(shown: PortfolioPage, speech: Speech): Shown {
  const { lines, page, pages, counts, over } = shown;
  return sheetCard(
    {
      title: speech.say('portfolio.title'),
      lines: [
        speech.say('import.rows', { rows: counts.all, customers: counts.customers }),
        ...(over > 0 ? [speech.say('portfolio.over', { count: over })] : []),
        ...(pages > 1 ? [speech.say('list.page', { page, pages })] : []),
      ],
      heading: lines.length > 0 ? speech.say('import.nearest') : undefined,
      items: lines.map((line) => ({
        head: line.customer,
        text: productWords(line, speech),
        state: fateLine(line, speech),
        open: button(line.customer, { verb: 'subscription', subscriptionId: line.id }),
      })),
      small: lines.length > 0 ? speech.say('portfolio.tap') : undefined,
      actions: [
        ...(page > 1
          ? [button(speech.say('list.page.previous'), { verb: 'portfolio', page: page - 1 })]
          : []),
        ...(page < pages
          ? [button(speech.say('list.page.next'), { verb: 'portfolio', page: page + 1 })]
          : []),
      ],
    },
    speech,
  );
}
