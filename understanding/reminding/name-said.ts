import type { NameSaid } from './watch-said.ts';

/** As long as a watched customer's name may be, in characters. */
export const longestName = 120;

/** As long as what somebody wants to do may be in their own words. */
export const longestWords = 250;

/** Breaks of line and word, however they are written. */
const breaks = /[\p{Cc}\p{Z}]+/gu;

/** Unseen characters that change how what follows is read; those that join letters and emoji stay. */
const unseen = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** The name, or other words of at most so many characters, in what was written; reads any string. */
export function nameSaid(written: string, most = longestName): NameSaid {
  const name = written.toWellFormed().replace(unseen, '').replace(breaks, ' ').trim();
  const length = Array.from(name).length;
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(name)) return { kind: 'no-name' };
  return length > most ? { kind: 'long-name', length, typed: name } : { kind: 'name', name };
}
