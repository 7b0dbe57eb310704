import { numbersIn } from '../numbers/numbers.ts';
import type { Language } from '../../languages/language.ts';
import { saidBy } from '../phrases/template.ts';
import { foldText, readText } from '../words/text.ts';
import { languages } from '../../languages/all.ts';

/** The full hour of the day (0–23) that the words name: "8", "8 am", "08:00", "eight"; nothing if they name none. */
export function hourIn(text: string): number | undefined {
  const clock = clockIn(text);
  if (clock === undefined || !/^(?:00)?$/.test(clock.minutes)) return undefined;
  const hour = clock.half === 'plain' ? clock.hour : twelveHour(clock.hour, clock.half);
  return hour <= 23 ? hour : undefined;
}

/** Whether the words name a time of day, even one that cannot be had: "25", "8:30", "13 pm". */
export function isHour(text: string): boolean {
  return clockIn(text) !== undefined;
}

/** The full hour (0–23) in which the time of day lies that the words name: "15:30" 15; nothing if they name none. */
export function hourBegun(text: string): number | undefined {
  const [whole] = /^\D*\d{1,2}\s*[:.h]\s*[0-5]\d(?!\d)/i.exec(text) ?? [];
  return hourIn(whole === undefined ? text : text.replace(/[:.h]\s*[0-5]\d(?!\d)/i, ':00'));
}

type Half = 'am' | 'pm' | 'plain';
type Clock = { readonly hour: number; readonly minutes: string; readonly half: Half };

function clockIn(text: string): Clock | undefined {
  const said = foldText(text);
  const lead = leads.find((phrase) => said.startsWith(`${phrase} `));
  const time = lead === undefined ? said : said.slice(lead.length + 1);
  return withinHour(time) ?? fullHour(time);
}

/** "Half past eight", "halv nio", "oito e meia": the minutes only say that it is no full hour. */
function withinHour(time: string): Clock | undefined {
  const before = withinBefore.find((phrase) => time.startsWith(`${phrase} `));
  if (before !== undefined) return notFull(fullHour(time.slice(before.length + 1)));
  const after = withinAfter.find((phrase) => time.endsWith(` ${phrase}`) || time.includes(` ${phrase} `));
  return after === undefined ? undefined : notFull(fullHour(time.replace(` ${after}`, '')));
}

function notFull(clock: Clock | undefined): Clock | undefined {
  return clock === undefined ? undefined : { ...clock, minutes: '30' };
}

function fullHour(time: string): Clock | undefined {
  const [, hour, minutes = '', suffix] = /^(\d+)(?:[ h](\d+))?(?: ?(\D.*))?$/.exec(inDigits(time)) ?? [];
  const half = suffix === undefined ? 'plain' : halfBySuffix.get(suffix);
  return hour === undefined || half === undefined ? undefined : { hour: Number(hour), minutes, half };
}

/** "Åtta på morgonen" as "8 på morgonen". */
function inDigits(time: string): string {
  const reading = readText(time);
  const number = numbersIn(reading, [], true).find(({ from }) => from === 0);
  if (number === undefined || !Number.isSafeInteger(number.value) || /^\d/.test(time)) return time;
  return [number.value, ...reading.words.slice(number.to).map(({ text }) => text)].join(' ');
}

/** Twelve in the morning is midnight; beyond twelve there is no such hour. */
function twelveHour(hour: number, half: 'am' | 'pm'): number {
  if (hour < 1 || hour > 12) return Infinity;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}

/** What those templates of every language accept, folded; the longest first, so that none leaves the end of another behind. */
function foldedPhrases(templatesOf: (language: Language) => string): string[] {
  const phrases = languages.flatMap((language) => saidBy(templatesOf(language))).map(foldText);
  return phrases.sort((one, other) => other.length - one.length);
}

const leads = foldedPhrases(({ hours }) => hours.before);
const withinBefore = foldedPhrases(({ hours }) => hours.within.before);
const withinAfter = foldedPhrases(({ hours }) => hours.within.after);
const halfBySuffix = new Map(
  languages.flatMap(({ hours }) =>
    (['am', 'pm', 'plain'] as const).flatMap((half) =>
      saidBy(hours[half]).map((phrase) => [foldText(phrase), half] as const),
    ),
  ),
);
