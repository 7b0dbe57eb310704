import type { Day } from '../../guidance/day.ts';
import { datesIn } from './dates.ts';
import { endSaid, type EndSaid } from './end-said.ts';
import { lengthIn } from './length.ts';
import { foldedPhrases } from './phrases.ts';
import { foldText, readText } from './text.ts';
import type { Words } from './words/words.ts';

/** What somebody asks to be reminded of; what is missing is to be asked. */
export type WatchRequest = {
  /** "Remind me" names an end of its own; "watch" may mean the plan that is on the table. */
  readonly by: 'remind' | 'watch';
  /** As it was written, on one line. */
  readonly subject?: string;
  readonly end?: EndSaid;
  /** How many days before the end they wish to be reminded. */
  readonly daysBefore?: number;
};

/**
 * Reads a whole message that asks to be reminded: "remind me about Contoso E3 on 31 March 2027"; nothing if it
 * says anything else. Dates are seen from the UTC day `today`.
 */
export function watchRequestIn(text: string, { today }: { readonly today: Day }): WatchRequest | undefined {
  const whole = tokensOf(text);
  const asked = afterAny(whole, afterPoliteness(whole), { remind, watch });
  if (asked === undefined || phraseEnd(whole, asked.at, not) !== undefined) return undefined;
  const { by, at } = asked;
  const { lead, message } = withoutLead(whole, at);
  if (at === message.to) return { by, ...lead };
  const dated = by === 'remind' ? endFirst(message, at, today) : undefined;
  if (dated !== undefined) return { by, ...dated, ...lead };
  const subjectAt = phraseEnd(message, at, about);
  const said = subjectAndEnd(lead === undefined ? message : withoutEnds(message, at), subjectAt ?? at, today);
  const isNamed = by === 'watch' || subjectAt !== undefined || said.end !== undefined || lead !== undefined;
  return isNamed ? { by, ...said, ...lead } : { by };
}

/** A message in its own words, folded beside; `to` is where its politeness begins. */
type Tokens = {
  readonly written: readonly string[];
  readonly folded: readonly string[];
  readonly to: number;
};
type Said = Pick<WatchRequest, 'subject' | 'end'>;
type Phrases = ReadonlySet<string>;

const remind = phrasesOf(({ watching }) => watching.remind);
const watch = phrasesOf(({ watching }) => watching.watch);
const about = phrasesOf(({ watching }) => watching.about);
const ends = phrasesOf(({ watching }) => watching.ends);
const ahead = phrasesOf(({ lengths }) => lengths.ahead);
const not = phrasesOf(({ particles }) => particles.not);
const before = phrasesOf(({ commands }) => [...commands.politeness, ...commands.phrases.greeting]);
const behind = phrasesOf(({ watching }) => watching.politeness);

/** A number that may be a day of the month: "31", "the 31st". */
const dayNumber = new RegExp(
  `^(?:(?:${anyOf(({ watching }) => watching.dayNumber.before)}) )?\\d{1,4}(?: ?(?:${anyOf(({ watching }) => watching.dayNumber.after)}))?$`,
);

/** No phrase has more words, and no date. */
const longestPhrase = 6;
const longestDate = 10;
const longestLength = 4;

const mostMonths = 12;

function phrasesOf(of: (words: Words) => readonly string[]): Phrases {
  return new Set(foldedPhrases(of));
}

function anyOf(of: (words: Words) => readonly string[]): string {
  return foldedPhrases(of).join('|');
}

function tokensOf(text: string): Tokens {
  const written = text
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '');
  const folded = written.map(foldText);
  let to = written.length;
  for (let from = to - 1; from > 0; from -= 1) {
    if (to - from > longestPhrase) break;
    if (behind.has(joined(folded, from, to))) to = from;
  }
  return { written, folded, to };
}

function joined(folded: readonly string[], from: number, to: number): string {
  return folded
    .slice(from, to)
    .filter((word) => word !== '')
    .join(' ');
}

/** Where the longest of the phrases ends that begins at `from`. */
function phraseEnd({ folded, to }: Tokens, from: number, phrases: Phrases): number | undefined {
  for (let end = Math.min(to, from + longestPhrase); end > from; end -= 1)
    if (phrases.has(joined(folded, from, end))) return end;
  return undefined;
}

function afterPoliteness(message: Tokens): number {
  let at = 0;
  for (let end = phraseEnd(message, at, before); end !== undefined; end = phraseEnd(message, at, before))
    at = end;
  return at;
}

function afterAny(
  message: Tokens,
  from: number,
  verbs: Readonly<Record<WatchRequest['by'], Phrases>>,
): { by: WatchRequest['by']; at: number } | undefined {
  for (const by of ['remind', 'watch'] as const) {
    const at = phraseEnd(message, from, verbs[by]);
    if (at !== undefined) return { by, at };
  }
  return undefined;
}

/** The message without its "a week before", wherever that stands behind the asking. */
function withoutLead(
  message: Tokens,
  asked: number,
): { readonly lead?: { readonly daysBefore: number }; readonly message: Tokens } {
  const { written, folded, to } = message;
  for (let from = asked; from < to; from += 1) {
    for (let end = Math.min(to, from + longestLength); end > from; end -= 1) {
      const after = phraseEnd(message, end, ahead);
      const daysBefore = after === undefined ? undefined : lengthIn(joined(folded, from, end));
      if (after === undefined || daysBefore === undefined) continue;
      const rest = {
        written: written.toSpliced(from, after - from),
        folded: folded.toSpliced(from, after - from),
      };
      return { lead: { daysBefore }, message: { ...rest, to: to - (after - from) } };
    }
  }
  return { message };
}

/** "Contoso ends", of which nothing is said but that it ends, as "Contoso". */
function withoutEnds(message: Tokens, from: number): Tokens {
  const { folded, to } = message;
  for (let end = from + 1; end < to; end += 1)
    if (ends.has(joined(folded, end, to))) return { ...message, to: end };
  return message;
}

/** "On 31 March about Contoso", or a date alone; the longest, since "de" is "about" and stands in dates too. */
function endFirst(message: Tokens, from: number, today: Day): Said | undefined {
  for (let at = Math.min(message.to, from + longestDate); at > from; at -= 1) {
    const subjectAt = at === message.to ? at : phraseEnd(message, at, about);
    const date = subjectAt === undefined ? undefined : dateIn(message, from, at, today);
    if (date !== undefined) return { ...subjectIn(message, subjectAt ?? at, message.to), end: date };
  }
  return undefined;
}

/** "Contoso E3 on 31 March", "Contoso E3, 31 March" or a name alone. */
function subjectAndEnd(message: Tokens, from: number, today: Day): Said {
  const starts = Array.from({ length: message.to - from }, (_, index) => from + index).slice(-longestDate);
  for (const isJoined of [true, false]) {
    for (const at of starts) {
      const isThere = phraseEnd(message, at, ends) !== undefined;
      const end = isThere === isJoined ? dateIn(message, at, message.to, today) : undefined;
      if (end !== undefined) return { ...subjectIn(message, from, at), end };
    }
  }
  return subjectIn(message, from, message.to);
}

/** The date that the words are from first to last, as they stand or after what joins them to a name. */
function dateIn(message: Tokens, from: number, to: number, today: Day): EndSaid | undefined {
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

function subjectIn({ written }: Tokens, from: number, to: number): Pick<Said, 'subject'> {
  const words = written
    .slice(from, to)
    .join(' ')
    .replace(/^[\s:,;–-]+|[\s:,;?!–-]+$/gu, '');
  const subject = /^["“”„«»'‘’](.*)["”“»«'’]$/u.exec(words)?.[1] ?? words;
  return subject === '' ? {} : { subject };
}
