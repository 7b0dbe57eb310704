import type { Day } from '../../guidance/day.ts';
import type { EndSaid } from '../../understanding/watch-said.ts';
import { dateIn, ends, longestDate } from './day-in-message.ts';
import { hourBegun } from '../../understanding/dates/hour.ts';
import { joined, phraseEnd, phrasesOf, wordsBetween, type Tokens } from './message-tokens.ts';
import { foldText } from '../../understanding/text.ts';
import { languages } from './words/languages.ts';

/** What somebody wants to do, on which day and at which hour; the day is to be asked where it is not said. */
export type OwnWords = { readonly subject: string; readonly end?: EndSaid; readonly hour?: number };

/**
 * What a wish to be reminded says from `from` on that the person wants to do: "on 14 March to call Anna", "to call
 * Anna on 14 March at 3 pm". Nothing if it says none, as where it is a customer whose term ends. The day is the
 * person's own, seen from their day `here`.
 */
export function ownWordsIn(message: Tokens, from: number, here: Day): OwnWords | undefined {
  const at = deedAt(message, from);
  return at === undefined ? whenFirst(message, from, here) : deedFirst(message, at, here);
}

/** "On 14 March at 3 pm to call Anna". */
function whenFirst(message: Tokens, from: number, here: Day): OwnWords | undefined {
  const last = Math.min(message.to, from + longestDate + longestTime);
  for (let to = last; to > from; to -= 1) {
    const at = deedAt(message, to);
    const when = at === undefined ? undefined : whenIn(message, from, to, here);
    const subject = at === undefined ? undefined : wordsBetween(message, at, message.to);
    if (when !== undefined && subject !== undefined) return { subject, ...when };
  }
  return undefined;
}

/** "To call Anna on 14 March at 3 pm"; "before 14 March" names no day to be reminded on, and stays with the words. */
function deedFirst(message: Tokens, at: number, here: Day): OwnWords | undefined {
  const starts = Array.from({ length: message.to - at - 1 }, (_, index) => at + 1 + index);
  for (const isJoined of [true, false]) {
    for (const start of starts.slice(-longestDate - longestTime)) {
      const joint = phraseEnd(message, start, ends);
      const when = (joint !== undefined) === isJoined ? whenIn(message, start, message.to, here) : undefined;
      if (when === undefined) continue;
      const isOnDay = joint === undefined || onDay.has(joined(message.folded, start, joint));
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
function whenIn(message: Tokens, from: number, to: number, here: Day): When | undefined {
  for (let cut = Math.max(from + 1, to - longestTime); cut < to; cut += 1) {
    const hour = timeIn(message, cut, to);
    const end = hour === undefined ? undefined : dateIn(message, from, cut, here);
    if (hour !== undefined && end !== undefined) return { end, hour };
  }
  for (let cut = from + 1; cut < Math.min(to, from + longestTime + 1); cut += 1) {
    const hour = timeIn(message, from, cut);
    const end = hour === undefined ? undefined : dateIn(message, cut, to, here);
    if (hour !== undefined && end !== undefined) return { end, hour };
  }
  const end = dateIn(message, from, to, here);
  return end === undefined ? undefined : { end };
}

/** No time of day has more words: "at 3 in the afternoon". */
const longestTime = 5;

/** The hour that the words are, which say by themselves that they are a time: "at 3", "15:00", "3 pm". */
function timeIn({ written, folded }: Tokens, from: number, to: number): number | undefined {
  const said = joined(folded, from, to);
  const isNumber = /^\d+$/.test(said);
  return isNumber ? undefined : hourBegun(written.slice(from, to).join(' '));
}

const onDay = phrasesOf(({ watching }) => watching.toDo.onDay);

type Deeds = {
  readonly after: ReadonlySet<string>;
  readonly beside: ReadonlySet<string>;
  readonly verb: RegExp;
};

/** Of each language by itself: "de" before an English word says nothing. */
const deeds: readonly Deeds[] = languages.map(({ watching: { toDo } }) => ({
  after: new Set(toDo.after.map(foldText)),
  beside: new Set(toDo.beside.map(foldText)),
  verb: toDo.verb === null ? /^/ : new RegExp(`^(?:${toDo.verb})$`),
}));

/** Where what is to be done begins, if that is what follows. */
function deedAt(message: Tokens, from: number): number | undefined {
  return deeds.map((language) => deedIn(message, from, language)).find((at) => at !== undefined);
}

function deedIn(message: Tokens, from: number, { after, beside, verb }: Deeds): number | undefined {
  const { written, folded, to } = message;
  const at = phraseEnd(message, from, after);
  if (at === undefined || at >= to) return undefined;
  let word = at;
  for (
    let next = phraseEnd(message, word, beside);
    next !== undefined;
    next = phraseEnd(message, word, beside)
  )
    word = next;
  // Names are written with a capital.
  const isVerb = verb.test(folded[word] ?? '') && /^\P{Lu}/u.test(written[word] ?? '');
  return word < to && isVerb ? at : undefined;
}
