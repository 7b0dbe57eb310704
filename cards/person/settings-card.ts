import { signs } from '../parts/signs.ts';
import { choices } from '../../guidance/answers.ts';
import type { Day } from '../../guidance/day.ts';
import { button, mainButton } from '../parts/buttons.ts';
import type { Input } from '../parts/inputs.ts';
import { languageLabel } from './language-buttons.ts';
import { languageIds, type LanguageId } from '../../languages/language-id.ts';
import { escapeMarkdown } from '../parts/markdown.ts';
import type { Shown } from '../parts/shown.ts';
import type { Speech } from '../../languages/speech.ts';
import { cardTemplate } from '../parts/template.ts';
import layout from './settings-card.json' with { type: 'json' };
import { placeAndOffset, placeWords, timeZoneChoices } from './time-zones.ts';
import { choiceWords } from '../../languages/value-words.ts';

/** What a person sets; the inputs are named so. */
export const settingNames = [
  'language',
  'timeZone',
  'hour',
  'cadence',
  'workingDays',
  'partnerModel',
] as const;

export type SettingName = (typeof settingNames)[number];

export type SettingsShown = {
  /** What each input begins with, as it submits it: a language as `sv` or `teams`, hours as `9`, days as `1,2,3`. */
  readonly values: Readonly<Record<SettingName, string>>;
  /** The settings that came back with something else than they can be. */
  readonly wrong: readonly SettingName[];
  /** The language that the person's client comes to. */
  readonly clientLanguage: LanguageId;
  /** Who gets their reminders, and until which day. */
  readonly standIn?: { readonly name: string; readonly until: Day } | undefined;
  /** The zone that the person's client reports, where it differs. */
  readonly reported?: string | undefined;
  /** By which the zones are so many hours from UTC. */
  readonly now: Date;
  /** Marks whose card it is; it stays good. */
  readonly card: string;
};

/** What the input of the partner's model submits while nothing was said. */
export const modelNotSaid = 'not-said';

/** What the input of the language submits for that of the person's client. */
export const languageOfTeams = 'teams';

/** More than any list of days before the end needs. */
const longestCadence = 100;

const hours = Array.from({ length: 24 }, (_, hour) => hour);
const weekdays = [1, 2, 3, 4, 5, 6, 7];

const fill = cardTemplate(layout);

/** When a person wants to be written to, all of it on one card; what was wrong is marked above its input. */
export function settingsCard(settings: SettingsShown, speech: Speech): Shown {
  const { wrong, reported, now, card } = settings;
  const attention =
    wrong.length === 0
      ? null
      : `${signs.warning} ${speech.say('settings.attention', { count: wrong.length })}`;
  const offered = reported === undefined ? null : offerWords(reported, now, speech);
  const standIn = standInWords(settings, speech);
  const summary = [attention, speech.say('settings.summary'), standIn, offered]
    .filter((line) => line !== null)
    .join('\n');
  const shown = fill(speech, {
    title: speech.say('settings.title'),
    attention,
    intro: speech.say('settings.intro'),
    standIn: standIn === null ? null : escapeMarkdown(standIn),
    offered: offered === null ? null : escapeMarkdown(offered),
    settings: settingNames.map((name) => ({
      problem: wrong.includes(name) ? `${signs.warning} ${speech.say(`settings.problem.${name}`)}` : null,
      input: inputOf(name, settings, speech),
      hint: hintOf(name, speech),
    })),
    actions: [
      mainButton(speech.say('button.save'), { verb: 'save-settings', card }),
      ...(settings.standIn === undefined
        ? []
        : [button(speech.say('button.standInOff'), { verb: 'end-stand-in', card })]),
      ...(reported === undefined ? [] : [zoneButton(reported, card, speech)]),
    ],
    summary,
  });
  return { card: shown, summary };
}

function standInWords({ standIn }: SettingsShown, speech: Speech): string | null {
  if (standIn === undefined) return null;
  return speech.say('settings.standIn', { standIn: standIn.name, day: speech.day(standIn.until) });
}

function offerWords(reported: string, now: Date, speech: Speech): string {
  return speech.say('settings.reported', { timeZone: placeAndOffset(reported, now) });
}

function zoneButton(zone: string, card: string, speech: Speech) {
  const title = speech.say('button.useTimeZone', { timeZone: placeWords(zone) });
  return button(title, { verb: 'use-time-zone', zone, card });
}

/** What helps to fill it in, below the input. */
function hintOf(name: SettingName, speech: Speech): string | null {
  return name === 'timeZone' || name === 'cadence' ? speech.say(`settings.hint.${name}`) : null;
}

function inputOf(
  name: SettingName,
  { values, clientLanguage, reported, now }: SettingsShown,
  speech: Speech,
): Input {
  const value = values[name];
  const frame = {
    id: name,
    label: speech.say(`settings.${name}`),
    isRequired: true,
    errorMessage: speech.say(`settings.problem.${name}`),
    value,
  };
  switch (name) {
    case 'language': {
      const teams = { language: speech.languageName(clientLanguage) };
      const offered = [
        { title: speech.say('settings.language.teams', teams), value: languageOfTeams },
        ...languageIds.map((id) => ({ title: languageLabel(id), value: id })),
      ];
      return { type: 'Input.ChoiceSet', ...frame, style: 'compact', wrap: true, choices: offered };
    }
    case 'timeZone': {
      const zones = timeZoneChoices([reported, value].filter(isZoneLike), now, speech);
      const placeholder = speech.say('settings.timeZone.placeholder');
      return { type: 'Input.ChoiceSet', ...frame, style: 'filtered', placeholder, choices: zones };
    }
    case 'hour': {
      const offered = hours.map((hour) => ({ title: speech.hour(hour), value: String(hour) }));
      return { type: 'Input.ChoiceSet', ...frame, style: 'compact', wrap: true, choices: offered };
    }
    case 'partnerModel': {
      const notSaid = { title: speech.say('settings.partnerModel.notSaid'), value: modelNotSaid };
      const models = choices.partnerModel.map((model) => ({
        title: choiceWords('partnerModel', model, speech),
        value: model,
      }));
      const offered = value === modelNotSaid ? [notSaid, ...models] : models;
      return { type: 'Input.ChoiceSet', ...frame, style: 'compact', wrap: true, choices: offered };
    }
    case 'cadence':
      return {
        type: 'Input.Text',
        ...frame,
        value: value.slice(0, longestCadence),
        maxLength: longestCadence,
      };
    case 'workingDays': {
      const days = weekdays.map((day) => ({ title: speech.weekday(day), value: String(day) }));
      return {
        type: 'Input.ChoiceSet',
        ...frame,
        style: 'expanded',
        isMultiSelect: true,
        wrap: true,
        choices: days,
      };
    }
  }
}

/** An old name, such as `US/Eastern`, is no zone of the list and still one. */
function isZoneLike(zone: string | undefined): zone is string {
  return zone !== undefined && /^[A-Za-z]+(?:\/[\w+-]+){0,2}$/.test(zone);
}
