import type { ListAsked } from '../../portfolio/asked/list-asked.ts';
import type { Listed } from '../../portfolio/kept/listed.ts';
import type { Speech } from '../../languages/speech.ts';
import { button, type Button } from '../parts/buttons.ts';
import type { Shown } from '../parts/shown.ts';
import { askedWords } from './asked-words.ts';
import { listedItems } from './listed-items.ts';
import { sheetCard } from './sheet.ts';

export type ListShown = {
  readonly asked: ListAsked;
  readonly lines: readonly Listed[];
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
  /** On all pages. */
  readonly counts: { readonly all: number; readonly customers: number };
  /** Who gave it to the channel, where one reads it: files come in the personal chat alone. */
  readonly giver?: string | undefined;
};

/** A page of the subscriptions that were asked for. */
export function listCard(shown: ListShown, speech: Speech): Shown {
  const { asked, lines, page, pages, counts, giver } = shown;
  return sheetCard(
    {
      title: askedWords(asked, speech),
      lines: [
        ...giverLine(giver, speech),
        speech.say('import.rows', { rows: counts.all, customers: counts.customers }),
        ...(pages > 1 ? [speech.say('list.page', { page, pages })] : []),
      ],
      items: listedItems(lines, speech),
      small: speech.say('portfolio.tap'),
      actions: [
        ...pageButtons(shown, speech),
        ...(giver === undefined ? [csvButton(asked, speech)] : []),
        button(speech.say('button.portfolio'), { verb: 'portfolio' }),
      ],
    },
    speech,
  );
}

/** Whose list it is, among others. */
export function giverLine(giver: string | undefined, speech: Speech): string[] {
  return giver === undefined ? [] : [speech.say('team.title', { name: giver })];
}

/** All of the list as a file. */
export function csvButton(asked: ListAsked, speech: Speech): Button {
  return button(speech.say('button.portfolioCsv'), { verb: 'portfolio-csv', asked });
}

function pageButtons({ asked, page, pages }: ListShown, speech: Speech): Button[] {
  const to = (number: number) => ({ verb: 'portfolio-list', asked, page: number }) as const;
  return [
    ...(page > 1 ? [button(speech.say('list.page.previous'), to(page - 1))] : []),
    ...(page < pages ? [button(speech.say('list.page.next'), to(page + 1))] : []),
  ];
}
