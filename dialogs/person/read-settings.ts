import { isLanguage, type LanguageId } from '../../languages/language-id.ts';
import {
  languageOfTeams,
  modelNotSaid,
  settingNames,
  type SettingName,
} from '../../cards/person/settings-card.ts';
import type { Submit } from '../../cards/parts/submits.ts';
import { fieldSchemas, type Choice } from '../../guidance/answers.ts';
import { cadenceFrom, isCadence } from '../../reminders/habits.ts';
import type { Habits } from '../../reminders/watch.ts';
import { hourIn } from '../../understanding/dates/hour.ts';
import { languages } from '../../languages/all.ts';
import { saidBy } from '../../understanding/phrases/template.ts';
import { foldText } from '../../understanding/words/text.ts';
import { timeZoneIn } from '../../understanding/dates/time-zone.ts';

/** What the sent settings card says: the settings as they are to be, or what is wrong with it. */
export type ReadSettings =
  | {
      readonly kind: 'right';
      /** Nothing for that of the person's client. */
      readonly language: LanguageId | undefined;
      /** Nothing while that was never said. */
      readonly partnerModel: Choice<'partnerModel'> | undefined;
      readonly habits: Omit<Habits, 'timeZoneConfirmed'>;
    }
  | {
      readonly kind: 'wrong';
      readonly wrong: readonly SettingName[];
      /** What each input held. */
      readonly values: Readonly<Record<SettingName, string>>;
    };

type Sent = Extract<Submit, { verb: 'save-settings' }>;

/** Reads every input of the card by itself; one that did not come is wrong. */
export function readSettings({
  language,
  timeZone,
  hour,
  cadence,
  workingDays,
  partnerModel,
}: Sent): ReadSettings {
  const values = {
    language: asText(language),
    timeZone: asText(timeZone),
    hour: asText(hour),
    cadence: asText(cadence),
    workingDays: asText(workingDays),
    partnerModel: asText(partnerModel),
  };
  const read = {
    language: languageOf(values.language),
    timeZone: zoneOf(values.timeZone),
    hour: hourIn(values.hour),
    cadence: cadenceOf(values.cadence),
    workingDays: workingDaysOf(values.workingDays),
    partnerModel: modelOf(values.partnerModel),
  };
  const { partnerModel: model } = read;
  const { language: chosen, timeZone: zone, hour: at, cadence: days, workingDays: weekdays } = read;
  if (
    chosen === undefined ||
    zone === undefined ||
    at === undefined ||
    days === undefined ||
    weekdays === undefined ||
    model === undefined
  ) {
    const wrong = settingNames.filter((name) => read[name] === undefined);
    return { kind: 'wrong', wrong, values };
  }
  const habits = { timeZone: zone, hour: at, cadence: days, workingDays: weekdays };
  return {
    kind: 'right',
    language: chosen === languageOfTeams ? undefined : chosen,
    partnerModel: model === modelNotSaid ? undefined : model,
    habits,
  };
}

function asText(sent: string | number | undefined): string {
  return String(sent ?? '').trim();
}

function languageOf(text: string): LanguageId | typeof languageOfTeams | undefined {
  return text === languageOfTeams || isLanguage(text) ? text : undefined;
}

/** A card from before it was on it brings none: that changes nothing. */
function modelOf(text: string): Choice<'partnerModel'> | typeof modelNotSaid | undefined {
  if (text === '' || text === modelNotSaid) return modelNotSaid;
  return fieldSchemas.partnerModel.safeParse(text).data;
}

function zoneOf(text: string): string | undefined {
  const said = timeZoneIn(text);
  return said.kind === 'zone' ? said.timeZone : undefined;
}

const joins = new Set(languages.flatMap(({ hears }) => saidBy(hears.and)).map(foldText));

/** Whole numbers with commas, slashes, spaces or "and" between them, in any language. */
export function cadenceOf(text: string): number[] | undefined {
  const days = text.split(/[\s,;/]+/).filter((part) => part !== '' && !joins.has(foldText(part)));
  const counts = days.map((day) => (/^\d{1,4}$/.test(day) ? Number(day) : NaN));
  const cadence = cadenceFrom(counts);
  return isCadence(cadence) ? cadence : undefined;
}

function workingDaysOf(text: string): number[] | undefined {
  const days = text.split(/[,;]/).map((day) => day.trim());
  if (!days.every((day) => /^[1-7]$/.test(day))) return undefined;
  return [...new Set(days.map(Number))].sort((one, other) => one - other);
}
