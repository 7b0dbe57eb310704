import type { DateOrder } from '../dates/date-order.ts';
import type { Day } from '../../guidance/day.ts';
import { commandPhrases } from '../commands/command-phrases.ts';
import type { Reading } from '../words/text.ts';
import type { Node } from '../phrases/word-graph.ts';
import { dateIn, datesOf, longestDate, type Dates } from './dates-at.ts';
import type { WatchRequest } from './watch-said.ts';
import { lengthIn } from './length.ts';
import { lengthsIn, severalDaysIn, withoutBeside } from './several.ts';
import { ownWordsIn } from './own-words.ts';
import { remindingPhrases } from './phrases.ts';
import { joined, phraseEnd, tokensOf, wordsBetween, type Tokens } from './tokens.ts';

/** The days from which a message is seen: the UTC day for the end of a term, the person's own for their own words. */
export type Seen = {
  readonly today: Day;
  readonly here?: Day | undefined;
  readonly dateOrder?: DateOrder | undefined;
};

/** Most messages hold no word with which one asks to be reminded, which is told fast. */
export function mayAskToRemind({ words }: Reading): boolean {
  const { remind, tell, watch } = remindingPhrases;
  return words.some(({ text }) => [remind, tell, watch].some(({ next }) => next.has(text)));
}

/**
 * Reads a whole message that asks to be reminded: "remind me about Contoso E3 on 31 March 2027"; nothing if it
 * says anything else.
 */
export function watchRequestIn(
  text: string,
  { today, here = today, dateOrder }: Seen,
): WatchRequest | undefined {
  const lengths = lengthsAsked(tokensOf(text));
  if (lengths !== undefined) return lengths;
  const whole = tokensOf(text);
  const asked = askedIn(whole);
  if (asked === undefined || phraseEnd(whole, asked.at, remindingPhrases.not) !== undefined) return undefined;
  const { by, at } = asked;
  const several = by === 'watch' ? undefined : severalDaysIn(datesOf(whole, here, dateOrder), at);
  if (several !== undefined) return { by: 'remind', ...several };
  const own = by === 'watch' ? undefined : ownWordsIn(datesOf(whole, here, dateOrder), at);
  if (own !== undefined && (by === 'remind' || own.end !== undefined))
    return { by: 'remind', kind: 'own-words', ...own };
  const request = customerIn(whole, { by: by === 'watch' ? 'watch' : 'remind', at }, today, dateOrder);
  // "Let me know" is a phrase as well.
  return by === 'tell' && request.end === undefined && request.daysBefore === undefined ? undefined : request;
}

/** "Remind me 60 and 30 days before", "can you also tell me 60 days before". */
function lengthsAsked(whole: Tokens): WatchRequest | undefined {
  const { message, isAlso, isLess } = withoutBeside(whole);
  const asked = askedIn(message);
  if (asked === undefined || asked.by === 'watch') return undefined;
  const lengths = lengthsIn(message, asked.at);
  const [first, ...others] = lengths ?? [];
  if (lengths === undefined || first === undefined) return undefined;
  const also = isAlso ? ({ also: true } as const) : {};
  if (others.length > 0) return { by: 'remind', several: { daysBefore: lengths }, ...also };
  return isLess ? { by: 'remind', daysBefore: first, ...also } : undefined;
}

type Asked = { readonly by: 'remind' | 'tell' | 'watch'; readonly at: number };

function askedIn(message: Tokens): Asked | undefined {
  let from = 0;
  for (let end = phraseEnd(message, from, polite); end !== undefined; end = phraseEnd(message, from, polite))
    from = end;
  for (const by of ['remind', 'tell', 'watch'] as const) {
    const at = phraseEnd(message, from, remindingPhrases[by]);
    if (at !== undefined) return { by, at };
  }
  return undefined;
}

const polite: Node<true> = commandPhrases.politeness;

function customerIn(
  whole: Tokens,
  { by, at }: { readonly by: WatchRequest['by']; readonly at: number },
  today: Day,
  order: DateOrder | undefined,
): WatchRequest {
  const { lead, message } = withoutLead(whole, at);
  if (at === message.to) return { by, ...lead };
  const dates = datesOf(message, today, order);
  const dated = by === 'remind' ? endFirst(dates, at) : undefined;
  if (dated !== undefined) return { by, ...dated, ...lead };
  const subjectAt = phraseEnd(message, at, remindingPhrases.about);
  const cut = lead === undefined ? dates : { ...dates, message: withoutEnds(message, at) };
  const said = subjectAndEnd(cut, subjectAt ?? at);
  const isNamed = by === 'watch' || subjectAt !== undefined || said.end !== undefined || lead !== undefined;
  return isNamed ? { by, ...said, ...lead } : { by };
}

type Said = Pick<WatchRequest, 'subject' | 'end'>;

const longestLength = 4;

/** The message without its "a week before", wherever that stands behind the asking. */
function withoutLead(
  message: Tokens,
  asked: number,
): { readonly lead?: { readonly daysBefore: number }; readonly message: Tokens } {
  const { written, folded, to } = message;
  for (let end = asked + 1; end < to; end += 1) {
    const after = phraseEnd(message, end, remindingPhrases.lengths.ahead);
    if (after === undefined) continue;
    for (let from = Math.max(asked, end - longestLength); from < end; from += 1) {
      const daysBefore = lengthIn(joined(folded, from, end));
      if (daysBefore === undefined) continue;
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
  const { to } = message;
  for (let end = from + 1; end < to; end += 1)
    if (phraseEnd(message, end, remindingPhrases.ends) === to) return { ...message, to: end };
  return message;
}

/** "On 31 March about Contoso", or a date alone; the longest, since "de" is "about" and stands in dates too. */
function endFirst(dates: Dates, from: number): Said | undefined {
  const { message } = dates;
  for (let at = Math.min(message.to, from + longestDate); at > from; at -= 1) {
    const subjectAt = at === message.to ? at : phraseEnd(message, at, remindingPhrases.about);
    const date = subjectAt === undefined ? undefined : dateIn(dates, from, at);
    if (date !== undefined) return { ...subjectIn(message, subjectAt ?? at, message.to), end: date };
  }
  return undefined;
}

/** "Contoso E3 on 31 March", "Contoso E3, 31 March" or a name alone. */
function subjectAndEnd(dates: Dates, from: number): Said {
  const { message } = dates;
  const starts = Array.from({ length: Math.max(0, message.to - from) }, (_, index) => from + index).slice(
    -longestDate,
  );
  for (const isJoined of [true, false]) {
    for (const at of starts) {
      const isThere = phraseEnd(message, at, remindingPhrases.ends) !== undefined;
      const end = isThere === isJoined ? dateIn(dates, at, message.to) : undefined;
      if (end !== undefined) return { ...subjectIn(message, from, at), end };
    }
  }
  return subjectIn(message, from, message.to);
}

function subjectIn(message: Tokens, from: number, to: number): Pick<Said, 'subject'> {
  const subject = wordsBetween(message, from, to);
  return subject === undefined ? {} : { subject };
}
