import type { MonthOfEnds, Overview } from '../../portfolio/asked/overview.ts';
import type { Speech } from '../../languages/speech.ts';
import { button, type Button } from '../parts/buttons.ts';
import type { Shown } from '../parts/shown.ts';
import { askedWords, monthWords } from './asked-words.ts';
import { csvButton, giverLine, type ListShown } from './list-card.ts';
import { sheetCard, type Item } from './sheet.ts';

const lists = ['to-decide', 'renewal-off', 'extended', 'expired'] as const;

/** A portfolio in numbers, with what ends in which month as bars of text, which every client shows. */
export function overviewCard(
  { all, customers, counts, months, later, giver }: Overview & Pick<ListShown, 'giver'>,
  speech: Speech,
): Shown {
  const most = Math.max(1, ...months.map(({ count }) => count));
  return sheetCard(
    {
      title: speech.say('overview.title'),
      lines: [...giverLine(giver, speech), speech.say('import.rows', { rows: all, customers })],
      heading: speech.say('overview.months'),
      items: months.map((month) => monthItem(month, most, speech)),
      facts: lists.map((kind) => ({
        title: askedWords({ kind }, speech),
        value: speech.number(counts[kind]),
      })),
      remarks: later > 0 ? [speech.say('overview.later', { count: later })] : [],
      small: speech.say('overview.tap'),
      actions: [
        ...lists.filter((kind) => counts[kind] > 0).map((kind) => listButton(kind, speech)),
        ...(giver === undefined ? [csvButton({ kind: 'all' }, speech)] : []),
        button(speech.say('button.portfolio'), { verb: 'portfolio' }),
      ],
    },
    speech,
  );
}

/** Shows one of the lists that are asked for most. */
export function listButton(kind: (typeof lists)[number], speech: Speech): Button {
  return button(askedWords({ kind }, speech), { verb: 'portfolio-list', asked: { kind } });
}

function monthItem({ first, last, count, seats }: MonthOfEnds, most: number, speech: Speech): Item {
  const name = monthWords(first, speech);
  if (count === 0) return { head: name, text: speech.say('overview.month.none') };
  return {
    head: name,
    text: `${barOf(count, most)} ${speech.say('overview.month', { count, seats })}`,
    open: button(name, { verb: 'portfolio-list', asked: { kind: 'ending', first, last } }),
  };
}

/** Fits a phone beside its words. */
const longestBar = 12;

function barOf(count: number, most: number): string {
  return '█'.repeat(Math.max(1, Math.round((count / most) * longestBar)));
}
