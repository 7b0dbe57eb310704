import type { Day } from '../../guidance/day.ts';
import type { EndSaid } from '../../understanding/watch-said.ts';
import { datesIn } from '../../understanding/dates/dates.ts';
import { endSaid } from './end-said.ts';
import { phraseEnd, phrasesOf, type Tokens } from './message-tokens.ts';
import { foldedPhrases } from './phrases.ts';
import { foldText, readText } from '../../understanding/text.ts';
import type { Words } from './words/words.ts';

export const ends = phrasesOf(({ watching }) => watching.ends);

/** A number that may be a day of the month: "31", "the 31st". */
const dayNumber = new RegExp(
  `^(?:(?:${anyOf(({ watching }) => watching.dayNumber.before)}) )?\\d{1,4}(?: ?(?:${anyOf(({ watching }) => watching.dayNumber.after)}))?$`,
);

/** No date has more words. */
export const longestDate = 10;

const mostMonths = 12;

function anyOf(of: (words: Words) => readonly string[]): string {
  return foldedPhrases(of).join('|');
}

/** The date that the words are from first to last, as they stand or after what joins them to a name. */
export function dateIn(message: Tokens, from: number, to: number, today: Day): EndSaid | undefined {
  const joint = phraseEnd({ ...message, to }, from, ends);
  const isJoined = joint !== undefined && joint < to;
  const texts = [from, ...(isJoined ? [joint] : [])].map((start) =>
    message.written.slice(start, to).join(' '),
  );
  const text =
    texts.find((each) => isDate(each, today, isJoined)) ??
    texts.find((each) => isJoined && dayNumber.test(foldText(each)));
  return text === undefined ? undefined : endSaid(text, today);
}

function isDate(text: string, today: Day, isJoined: boolean): boolean {
  const reading = readText(text);
  const dates = datesIn(reading, today, isJoined || isDayAndMonth(text)).filter(
    ({ kind }) => kind === 'date',
  );
  return dates.some(({ from }) => from === 0) && dates.some(({ to }) => to === reading.words.length);
}

/** "31/3" can be nothing else, while there are names with "24/7" and "7/11". */
function isDayAndMonth(text: string): boolean {
  const [, first, second] = /^(\d{1,2})\/(\d{1,2})$/.exec(text) ?? [];
  return text !== '24/7' && Math.max(Number(first), Number(second)) > mostMonths;
}
