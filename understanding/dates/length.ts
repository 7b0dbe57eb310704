import { numbersIn } from '../numbers/numbers.ts';
import { foldedPhrases } from '../phrases.ts';
import { foldText, readText } from '../text.ts';
import { languages } from '../../languages/all.ts';
import type { LengthUnit } from '../../languages/language.ts';

/** A month is as long as one of the person's reminders is before the end. */
const daysOf = { day: 1, week: 7, month: 30 } as const satisfies Record<LengthUnit, number>;

/** The days that a few words are long: "a week" 7, "tre dagar" 3, "dois meses" 60; nothing if they are no length. */
export function lengthIn(text: string): number | undefined {
  const said = foldText(text);
  const lead = leads.find((phrase) => said.startsWith(`${phrase} `));
  const length = lead === undefined ? said : said.slice(lead.length + 1);
  const whole = daysByWhole.get(length);
  if (whole !== undefined) return whole;
  const unit = units.find(({ name }) => length.endsWith(` ${name}`));
  const count = unit === undefined ? undefined : countIn(length.slice(0, -unit.name.length - 1));
  return unit === undefined || count === undefined ? undefined : count * unit.days;
}

function countIn(text: string): number | undefined {
  if (ones.has(text)) return 1;
  const reading = readText(text);
  const [number, ...others] = numbersIn(reading, [], true);
  if (number?.kind !== 'number' || others.length > 0) return undefined;
  const isAll = number.from === 0 && number.to === reading.words.length;
  return isAll && Number.isSafeInteger(number.value) && number.value > 0 ? number.value : undefined;
}

const unitNames = ['day', 'week', 'month'] as const satisfies readonly LengthUnit[];
const leads = foldedPhrases(({ lengths }) => lengths.before);
const ones = new Set(foldedPhrases(({ lengths }) => lengths.one));
const units = languages.flatMap(({ lengths }) =>
  unitNames.flatMap((unit) =>
    lengths.units[unit].map((name) => ({ name: foldText(name), days: daysOf[unit] })),
  ),
);
const daysByWhole = new Map(
  languages.flatMap(({ lengths }) =>
    unitNames.flatMap((unit) => lengths.whole[unit].map((name) => [foldText(name), daysOf[unit]] as const)),
  ),
);
