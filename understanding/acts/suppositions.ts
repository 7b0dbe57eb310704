import type { Language } from '../../languages/language.ts';
import { languages } from '../../languages/all.ts';
import { wordsOf } from '../words/text.ts';

/** A language's words for supposing, folded. */
type Words = {
  readonly leads: readonly (readonly string[])[];
  readonly short: readonly (readonly string[])[];
  readonly shortly: ReadonlySet<string>;
  readonly told: readonly { readonly from: string; readonly to: string }[];
  readonly waits: readonly string[];
};

const made = new Map<Language, Words>();

/** Few words are left of “and in Germany?”. */
const mostShortly = 4;

/** How what is supposed would be told: “what if the customer were in Germany” as “the customer is in Germany”. */
export function toldPlainly(words: readonly string[]): string[] {
  return languages.flatMap((language) => {
    const { leads, short, told } = wordsFor(language);
    const lead = [...leads, ...short].find((one) => startsWith(words, one));
    if (lead === undefined) return [];
    const text = ` ${words.slice(lead.length).join(' ')} `;
    return [told.reduce((plain, { from, to }) => plain.replaceAll(from, to), text).trim()];
  });
}

/** “E se mudar”, “and in Germany?”, “and 151?”: where a plan stands, that supposes if it says something of it. */
export function mayBeSupposed(words: readonly string[]): boolean {
  return languages.some((language) => {
    const { leads, short, shortly } = wordsFor(language);
    if (leads.some((lead) => lead.length > 1 && startsWith(words, lead))) return true;
    return short.some((lead) => {
      const [first = '', ...more] = startsWith(words, lead) ? words.slice(lead.length) : [];
      return more.length < mostShortly && ((shortly.has(first) && more.length > 0) || /^\d+$/.test(first));
    });
  });
}

/** Whether somebody waits: “what if we wait until 1 March”. */
export function speaksOfWaiting(words: readonly string[]): boolean {
  const text = ` ${words.join(' ')} `;
  return languages.some((language) => wordsFor(language).waits.some((wait) => text.includes(wait)));
}

function startsWith(words: readonly string[], lead: readonly string[]): boolean {
  return lead.every((word, at) => words[at] === word);
}

function wordsFor(language: Language): Words {
  const known = made.get(language) ?? folded(language);
  made.set(language, known);
  return known;
}

function folded({ supposing }: Language): Words {
  const parted = (text: string) => text.split(' / ');
  const spaced = (text: string) => ` ${wordsOf(text.trim()).join(' ')} `;
  const longestFirst = (text: string) =>
    parted(text)
      .map(wordsOf)
      .sort((one, other) => other.length - one.length);
  return {
    leads: longestFirst(supposing.leads),
    short: longestFirst(supposing.short),
    shortly: new Set(parted(supposing.shortly).flatMap(wordsOf)),
    told: parted(supposing.told).map((one) => {
      const [from = '', to = ''] = one.split('=').map(spaced);
      return { from, to };
    }),
    waits: parted(supposing.waits).map(spaced),
  };
}
