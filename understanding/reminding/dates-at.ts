import type { DatesExpected } from '../dates/numeric-dates.ts';
import { datesIn } from '../dates/dates.ts';
import type { DateOrder } from '../dates/date-order.ts';
import type { Moment } from '../dates/moments.ts';
import { foldText, readText } from '../words/text.ts';
import type { Day } from '../../guidance/day.ts';
import type { EndSaid } from './watch-said.ts';
import { endOf } from './end-said.ts';
import { remindingPhrases } from './phrases.ts';
import { joined, phraseEnd, phraseEnds, type Tokens } from './tokens.ts';

/** The dates of a message by the tokens that they fill; `loose` ones are dates only where a word announces them. */
export type Dates = {
  readonly message: Tokens;
  readonly today: Day;
  readonly order: DateOrder | undefined;
  readonly sure: ReadonlyMap<string, readonly Moment[]>;
  readonly loose: ReadonlyMap<string, readonly Moment[]>;
};

/** Reads the message's dates once, seen from the day `today`. */
export function datesOf(message: Tokens, today: Day, order: DateOrder | undefined): Dates {
  const reading = readText(message.written.join(' '));
  const tokenAt = message.folded.flatMap((token, index) =>
    token
      .split(' ')
      .filter((word) => word !== '')
      .map(() => index),
  );
  const found = (expected: DatesExpected): ReadonlyMap<string, readonly Moment[]> =>
    new Map(
      datesIn(reading, today, expected, order).flatMap((date) => {
        const [from, last] = [tokenAt[date.from], tokenAt[date.to - 1]];
        if (from === undefined || last === undefined) return [];
        const isWhole = tokenAt[date.from - 1] !== from && tokenAt[date.to] !== last;
        // "In March of" has an "of" that may belong to what follows.
        const ends = message.folded[last]?.length === 2 && last > from ? [last, last + 1] : [last + 1];
        return isWhole ? ends.map((to) => [`${from}-${to}`, date.moments] as const) : [];
      }),
    );
  return { message, today, order, sure: found(new Set()), loose: found('asked') };
}

/** No date has more words. */
export const longestDate = 10;

/** The date that the tokens are from first to last, as they stand or after what joins them to a name. */
export function dateIn(dates: Dates, from: number, to: number): EndSaid | undefined {
  const { message, today } = dates;
  const joints = phraseEnds({ ...message, to }, from, remindingPhrases.ends).filter((end) => end < to);
  const joint = joints.at(-1);
  const moments = [from, ...joints]
    .map((start) => momentsAt(dates, start, to, joint !== undefined))
    .find((one) => one !== undefined);
  if (moments !== undefined) return endOf(moments, today);
  if (joint === undefined || !isDayNumber(message, joint, to)) return undefined;
  const number = datesIn(readText(message.written.slice(joint, to).join(' ')), today, 'asked', dates.order);
  const [date] = number;
  return date !== undefined ? endOf(date.moments, today) : { kind: 'no-day' };
}

function momentsAt(
  { message, sure, loose }: Dates,
  from: number,
  to: number,
  isJoined: boolean,
): readonly Moment[] | undefined {
  const key = `${from}-${to}`;
  const isAnnounced = isJoined || isDayAndMonth(message.written.slice(from, to).join(' '));
  return isAnnounced ? (loose.get(key) ?? sure.get(key)) : sure.get(key);
}

const mostMonths = 12;

/** "31/3" can be nothing else, while there are names with "24/7" and "7/11". */
function isDayAndMonth(text: string): boolean {
  const [, first, second] = /^(\d{1,2})\/(\d{1,2})$/.exec(text) ?? [];
  return text !== '24/7' && Math.max(Number(first), Number(second)) > mostMonths;
}

/** A number that may be a day of the month: "31", "the 31st". */
function isDayNumber(message: Tokens, from: number, to: number): boolean {
  const { before, after } = remindingPhrases.dayNumber;
  const start = phraseEnd({ ...message, to }, from, before) ?? from;
  const [, mark = ''] = /^\d{1,4} ?(.*)$/.exec(joined(message.folded, start, to)) ?? [undefined, 'none'];
  return mark === '' || phraseEnd({ written: [mark], folded: [foldText(mark)], to: 1 }, 0, after) === 1;
}
