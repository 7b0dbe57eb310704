import type { Day } from '../../guidance/day.ts';
import type { WatchRequest } from '../../understanding/watch-said.ts';
import { dateIn, ends, longestDate } from './day-in-message.ts';
import { lengthIn } from '../../understanding/dates/length.ts';
import {
  joined,
  phraseEnd,
  phrasesOf,
  tokensOf,
  wordsBetween,
  type Phrases,
  type Tokens,
} from './message-tokens.ts';
import { ownWordsIn } from './own-words.ts';

/** The days from which a message is seen: the UTC day for the end of a term, the person's own for their own words. */
export type Seen = { readonly today: Day; readonly here?: Day | undefined };

/**
 * Reads a whole message that asks to be reminded: "remind me about Contoso E3 on 31 March 2027"; nothing if it
 * says anything else.
 */
export function watchRequestIn(text: string, { today, here = today }: Seen): WatchRequest | undefined {
  const whole = tokensOf(text);
  const asked = afterAny(whole, afterPoliteness(whole), { remind, watch });
  if (asked === undefined || phraseEnd(whole, asked.at, not) !== undefined) return undefined;
  const { by, at } = asked;
  const own = by === 'remind' ? ownWordsIn(whole, at, here) : undefined;
  if (own !== undefined) return { by, kind: 'own-words', ...own };
  const { lead, message } = withoutLead(whole, at);
  if (at === message.to) return { by, ...lead };
  const dated = by === 'remind' ? endFirst(message, at, today) : undefined;
  if (dated !== undefined) return { by, ...dated, ...lead };
  const subjectAt = phraseEnd(message, at, about);
  const said = subjectAndEnd(lead === undefined ? message : withoutEnds(message, at), subjectAt ?? at, today);
  const isNamed = by === 'watch' || subjectAt !== undefined || said.end !== undefined || lead !== undefined;
  return isNamed ? { by, ...said, ...lead } : { by };
}

type Said = Pick<WatchRequest, 'subject' | 'end'>;
const remind = phrasesOf(({ watching }) => watching.remind);
const watch = phrasesOf(({ watching }) => watching.watch);
const about = phrasesOf(({ watching }) => watching.about);
const ahead = phrasesOf(({ lengths }) => lengths.ahead);
const not = phrasesOf(({ particles }) => particles.not);
const before = phrasesOf(({ commands }) => [...commands.politeness, ...commands.phrases.greeting]);

const longestLength = 4;

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

function subjectIn(message: Tokens, from: number, to: number): Pick<Said, 'subject'> {
  const subject = wordsBetween(message, from, to);
  return subject === undefined ? {} : { subject };
}
