import type { Day } from '../../guidance/day.ts';
import type { Speech } from '../../languages/speech.ts';
import { button } from '../parts/buttons.ts';
import type { Shown } from '../parts/shown.ts';
import type { FileAsked } from './preview-card.ts';
import { sheetCard } from './sheet.ts';

export type DateOrderAsked = FileAsked & {
  /** An end in the file and the two days that it may be; nothing where each reads the same. */
  readonly example:
    { readonly customer: string; readonly dayFirst: Day; readonly monthFirst: Day } | undefined;
};

/** Asks how the dates of a file are to be read, by one of them. */
export function dateOrderCard({ file, name, card, example }: DateOrderAsked, speech: Speech): Shown {
  const text =
    example === undefined
      ? speech.say('import.dates.text.plain', { name })
      : speech.say('import.dates.text', { name, customer: example.customer });
  const orders = [
    { order: 'day-first', day: example?.dayFirst },
    { order: 'month-first', day: example?.monthFirst },
  ] as const;
  return sheetCard(
    {
      title: speech.say('import.dates.title'),
      lines: [text],
      actions: [
        ...orders.map(({ order, day }) =>
          button(day === undefined ? speech.say(`import.dates.${order}`) : speech.day(day), {
            verb: 'file-dates',
            file,
            order,
            card,
          }),
        ),
        button(speech.say('button.dropFile'), { verb: 'drop-file', file, card }),
      ],
    },
    speech,
  );
}
