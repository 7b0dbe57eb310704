import type { Day } from '../../guidance/day.ts';
import type { Speech } from '../../languages/speech.ts';
import type { Listed } from '../../portfolio/kept/listed.ts';
import { fateLine, productWords } from '../portfolio/line-words.ts';
import { sheetCard } from '../portfolio/sheet.ts';
import { openChatButtons } from '../parts/open-chat.ts';
import type { Shown } from '../parts/shown.ts';

export type DatesShared = {
  readonly customer: string;
  /** What is not over comes first. */
  readonly lines: readonly Listed[];
  /** Who puts it into the chat; empty where Teams does not say. */
  readonly by: string;
  /** The UTC day as of which it is. */
  readonly today: Day;
  /** The address of the bot's personal chat, where it has one. */
  readonly chat: string | undefined;
};

/** More are only counted. */
const mostLines = 10;

/** When the terms of a customer end, for whoever is in the chat: nothing to press that is its sharer's own. */
export function datesCard({ customer, lines, by, today, chat }: DatesShared, speech: Speech): Shown {
  const shown = lines.slice(0, mostLines);
  const left = lines.length - shown.length;
  const day = speech.day(today);
  return sheetCard(
    {
      title: customer,
      lines: [
        speech.say('share.dates', { count: lines.length }),
        by === '' ? speech.say('share.dates.asOf', { day }) : speech.say('share.dates.asOf.by', { day, by }),
      ],
      items: shown.map((line) => ({ head: productWords(line, speech), text: fateLine(line, speech) })),
      remarks: left > 0 ? [speech.say('told.more', { count: left })] : [],
      actions: openChatButtons(chat, speech, 'button.openBot'),
    },
    speech,
  );
}
