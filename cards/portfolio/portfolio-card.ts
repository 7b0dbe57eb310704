import type { Listed } from '../../portfolio/kept/listed.ts';
import type { Speech } from '../../languages/speech.ts';
import { button } from '../parts/buttons.ts';
import type { Shown } from '../parts/shown.ts';
import { csvButton } from './list-card.ts';
import { listedItems } from './listed-items.ts';
import { listButton } from './overview-card.ts';
import { sheetCard } from './sheet.ts';

export type PortfolioPage = {
  readonly lines: readonly Listed[];
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
  readonly counts: { readonly all: number; readonly customers: number };
  /** How many ended before today: they are not listed. */
  readonly over: number;
  /** Who gave it to the channel, where one reads it: files come in the personal chat alone. */
  readonly giver?: string | undefined;
};

/** A page of what is kept of somebody's files, the end that is next first. */
export function portfolioCard(shown: PortfolioPage, speech: Speech): Shown {
  const { lines, page, pages, counts, over, giver } = shown;
  return sheetCard(
    {
      title: giver === undefined ? speech.say('portfolio.title') : speech.say('team.title', { name: giver }),
      lines: [
        speech.say('import.rows', { rows: counts.all, customers: counts.customers }),
        ...(over > 0 ? [speech.say('portfolio.over', { count: over })] : []),
        ...(pages > 1 ? [speech.say('list.page', { page, pages })] : []),
      ],
      heading: lines.length > 0 ? speech.say('import.nearest') : undefined,
      items: listedItems(lines, speech),
      small: lines.length > 0 ? speech.say('portfolio.ask') : undefined,
      actions: [
        ...(page > 1
          ? [button(speech.say('list.page.previous'), { verb: 'portfolio', page: page - 1 })]
          : []),
        ...(page < pages
          ? [button(speech.say('list.page.next'), { verb: 'portfolio', page: page + 1 })]
          : []),
        button(speech.say('button.ending.within', { days: 30 }), {
          verb: 'portfolio-list',
          asked: { kind: 'within', days: 30 },
        }),
        listButton('to-decide', speech),
        button(speech.say('button.overview'), { verb: 'portfolio-summary' }),
        ...(giver === undefined ? [csvButton({ kind: 'all' }, speech)] : []),
      ],
    },
    speech,
  );
}
