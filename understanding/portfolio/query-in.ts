import { mayName } from '../phrases/may-name.ts';
import { atOnly, withoutAround } from '../phrases/whole-phrases.ts';
import { commandPhrases } from '../commands/command-phrases.ts';
import type { Listening, Said } from '../said.ts';
import type { Reading, Word } from '../words/text.ts';
import type { PortfolioQuery } from './portfolio-query.ts';
import { portfolioPhrases } from './portfolio-phrases.ts';
import { spanSaid } from './span-said.ts';

type Words = readonly Word[];
type Asked = { readonly query: PortfolioQuery; readonly isOfList?: true };

/** No question over a portfolio is longer, its politeness included. */
const mostWords = 20;
/** Longer words with an end in them are of something else. */
const mostUnclear = 6;
/** No customer's name is. */
const longestName = 8;

/**
 * What the message asks over a portfolio, if it says nothing else; it counts only where a portfolio is kept, and its words
 * answer no question that waits.
 */
export function queryIn(
  reading: Reading,
  said: Pick<Said, 'facts' | 'doubts'>,
  listening: Listening,
): Pick<Said, 'query' | 'isOfList'> {
  const tells = Object.keys(said.facts).length > 0 || said.doubts.length > 0;
  return asked(reading, listening, tells) ?? {};
}

/** "The customer is in Denmark" names no customer. */
function asked(reading: Reading, listening: Listening, tells: boolean): Asked | undefined {
  // A watch may be called anything.
  if (listening.stage === 'watch' || reading.words.length > mostWords) return undefined;
  const polite = withoutAround(reading.words, commandPhrases.politeness);
  const bare = withoutClosing(polite);
  const found =
    firstIn(bare, (words) => endingIn(words, reading, listening) ?? partIn(words)) ??
    (tells ? undefined : firstIn(bare, (words) => unclearIn(words) ?? namedIn(words, reading)));
  if (found === undefined) return undefined;
  const { query, opening } = found;
  return saysList(opening) || saysList(polite.slice(bare.length)) ? { query, isOfList: true } : { query };
}

function saysList(words: Words): boolean {
  return words.some((_, at) => atOnly(portfolioPhrases.listing, words.slice(at)).length > 0);
}

/** What is found at the words, or behind what may stand before them. */
function firstIn(
  words: Words,
  found: (rest: Words) => PortfolioQuery | undefined,
): { readonly query: PortfolioQuery; readonly opening: Words } | undefined {
  let rest = words;
  while (rest.length > 0) {
    const query = found(rest);
    if (query !== undefined) return { query, opening: words.slice(0, words.length - rest.length) };
    const [opening] = atOnly(portfolioPhrases.opening, rest);
    if (opening === undefined) return undefined;
    rest = rest.slice(opening.length);
  }
  return undefined;
}

function withoutClosing(words: Words): Words {
  for (let length = Math.min(4, words.length - 1); length > 0; length -= 1)
    if (atOnly(portfolioPhrases.closing, words.slice(-length), length).length > 0)
      return words.slice(0, -length);
  return words;
}

/** "Ending in March", and "in March" behind what opens a question is none without its "ending". */
function endingIn(words: Words, reading: Reading, listening: Listening): PortfolioQuery | undefined {
  for (const { length } of atOnly(portfolioPhrases.ends, words)) {
    const rest = words.slice(length);
    if (rest.length === 0) return { kind: 'ending-when' };
    const span = spanSaid(rest, reading, listening);
    if (span !== undefined) return { kind: 'ending', ...span };
  }
  return undefined;
}

/** "Ending in 0 days", and "customer" without a name, are asked back. */
function unclearIn(words: Words): PortfolioQuery | undefined {
  if (
    words.length <= mostUnclear &&
    atOnly(portfolioPhrases.ends, words).some(({ length }) => saysTime(words.slice(length)))
  )
    return { kind: 'ending-when' };
  return atOnly(portfolioPhrases.customer, words, words.length).length > 0 ? { kind: 'whose' } : undefined;
}

function saysTime(words: Words): boolean {
  const { within, on, before, until, between } = portfolioPhrases;
  return [within, on, before, until, between].some((lead) =>
    atOnly(lead, words).some(({ length }) => length < words.length),
  );
}

function partIn(words: Words): PortfolioQuery | undefined {
  const part = atOnly(portfolioPhrases.parts, words, words.length)[0]?.meanings[0];
  return part === undefined ? undefined : { kind: part };
}

function namedIn(words: Words, reading: Reading): PortfolioQuery | undefined {
  for (const kind of ['plan', 'customer'] as const) {
    const [lead] = atOnly(portfolioPhrases[kind], words);
    const name = lead === undefined ? [] : words.slice(lead.length);
    const [first] = name;
    const last = name.at(-1);
    if (first === undefined || last === undefined || name.length > longestName || !mayName(name)) continue;
    const customer = writtenIn(reading, first, last);
    // A column of names below its heading.
    return customer.includes('\n') ? undefined : { kind, customer };
  }
  return undefined;
}

/** As it was written, with the marks inside: "A. Datum & Co". */
function writtenIn({ words }: Reading, first: Word, last: Word): string {
  const from = words.indexOf(first);
  return words
    .slice(from, words.indexOf(last) + 1)
    .map(({ gap, written }, index) => (index === 0 ? written : `${gap}${written}`))
    .join('');
}
