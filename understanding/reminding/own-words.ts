import { hourBegun } from '../dates/hour.ts';
import { dateIn, longestDate, type Dates } from './dates-at.ts';
import type { EndSaid } from './watch-said.ts';
import { deeds, remindingPhrases } from './phrases.ts';
import { joined, phraseEnd, wordsBetween, type Tokens } from './tokens.ts';

/** What somebody wants to do, on which day and at which hour; the day is to be asked where it is not said. */
export type OwnWords = { readonly subject: string; readonly end?: EndSaid; readonly hour?: number };

/**
 * What a wish to be reminded says from `from` on that the person wants to do: "on 14 March to call Anna", "to call
 * Anna on 14 March at 3 pm". Nothing if it says none, as where it is a customer whose term ends. The day is the
 * person's own.
 */
export function ownWordsIn(dates: Dates, from: number): OwnWords | undefined {
  const at = deedAt(dates.message, from);
  return at === undefined ? whenFirst(dates, from) : deedFirst(dates, at);
}

/** "On 14 March at 3 pm to call Anna". */
function whenFirst(dates: Dates, from: number): OwnWords | undefined {
  const { message } = dates;
  const last = Math.min(message.to, from + longestDate + longestTime);
  for (let to = last; to > from; to -= 1) {
    const at = deedAt(message, to);
    const when = at === undefined ? undefined : whenIn(dates, from, to);
    const subject = at === undefined ? undefined : wordsBetween(message, at, message.to);
    if (when !== undefined && subject !== undefined) return { subject, ...when };
  }
  return undefined;
}

/** "To call Anna on 14 March at 3 pm"; "before 14 March" names no day to be reminded on, and stays with the words. */
function deedFirst(dates: Dates, at: number): OwnWords | undefined {
  const { message } = dates;
  const starts = Array.from({ length: Math.max(0, message.to - at - 1) }, (_, index) => at + 1 + index);
  for (const isJoined of [true, false]) {
    for (const start of starts.slice(-longestDate - longestTime)) {
      const joint = phraseEnd(message, start, remindingPhrases.ends);
      const when = (joint !== undefined) === isJoined ? whenIn(dates, start, message.to) : undefined;
      if (when === undefined) continue;
      const isOnDay =
        joint === undefined || phraseEnd({ ...message, to: joint }, start, remindingPhrases.onDay) === joint;
      return { ...wordsIn(message, at, isOnDay ? start : message.to), ...(isOnDay ? when : {}) };
    }
  }
  return wordsIn(message, at, message.to);
}

function wordsIn(message: Tokens, from: number, to: number): { readonly subject: string } {
  return { subject: wordsBetween(message, from, to) ?? '' };
}

type When = { readonly end: EndSaid; readonly hour?: number };

/** A day alone, or a day and a time in either order. */
function whenIn(dates: Dates, from: number, to: number): When | undefined {
  for (let cut = Math.max(from + 1, to - longestTime); cut < to; cut += 1) {
    const end = dateIn(dates, from, cut);
    const hour = end === undefined ? undefined : timeIn(dates.message, cut, to);
    if (hour !== undefined && end !== undefined) return { end, hour };
  }
  for (let cut = from + 1; cut < Math.min(to, from + longestTime + 1); cut += 1) {
    const end = dateIn(dates, cut, to);
    const hour = end === undefined ? undefined : timeIn(dates.message, from, cut);
    if (hour !== undefined && end !== undefined) return { end, hour };
  }
  const end = dateIn(dates, from, to);
  return end === undefined ? undefined : { end };
}

/** No time of day has more words: "at 3 in the afternoon". */
const longestTime = 5;

/** The hour that the words are, which say by themselves that they are a time: "at 3", "15:00", "3 pm". */
function timeIn({ written, folded }: Tokens, from: number, to: number): number | undefined {
  const isNumber = /^\d+$/.test(joined(folded, from, to));
  return isNumber ? undefined : hourBegun(written.slice(from, to).join(' '));
}

/** Where what is to be done begins, if that is what follows. */
export function deedAt(message: Tokens, from: number): number | undefined {
  return deeds.map((language) => deedIn(message, from, language)).find((at) => at !== undefined);
}

function deedIn(
  message: Tokens,
  from: number,
  { after, freely, beside, verb }: (typeof deeds)[number],
): number | undefined {
  const free = phraseEnd(message, from, freely);
  if (free !== undefined && free < message.to) return free;
  const at = phraseEnd(message, from, after);
  if (at === undefined || at >= message.to) return undefined;
  let word = at;
  for (
    let next = phraseEnd(message, word, beside);
    next !== undefined;
    next = phraseEnd(message, word, beside)
  )
    word = next;
  // Names are written with a capital.
  const isVerb = verb.test(message.folded[word] ?? '') && /^\P{Lu}/u.test(message.written[word] ?? '');
  return word < message.to && isVerb ? at : undefined;
}
