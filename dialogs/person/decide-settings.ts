import type { SettingName } from '../../cards/person/settings-card.ts';
import type { Choice } from '../../guidance/answers.ts';
import type { Key } from '../../languages/en/says.ts';
import type { LanguageId } from '../../languages/language-id.ts';
import type { Habits } from '../../reminders/watch.ts';
import type { SettingCommand, TimeZoneSaid } from '../../understanding/commands/command-said.ts';
import { timeZoneIn } from '../../understanding/dates/time-zone.ts';
import type { Given } from '../given.ts';
import type { SettingChange } from '../means/asked.ts';
import { readSettings } from './read-settings.ts';

/** What a change of settings leads to. */
export type SettingsDecision =
  /** The card is shown again with what is wrong. */
  | {
      readonly kind: 'wrong';
      readonly wrong: readonly SettingName[];
      readonly values: Readonly<Record<SettingName, string>>;
    }
  /** Nothing is changed, and it is said why. */
  | { readonly kind: 'unclear'; readonly key: Key; readonly timeZones?: readonly string[] }
  | {
      readonly kind: 'set';
      readonly habits: Partial<Habits>;
      /** Another language than before; that of the person's client, where none is named. */
      readonly language?: { readonly chosen: LanguageId | undefined };
      readonly partnerModel?: Choice<'partnerModel'>;
    };

/** What the change leads to for somebody with these settings. Pure. */
export function decideSettings({ person }: Pick<Given, 'person'>, change: SettingChange): SettingsDecision {
  if (!('verb' in change)) return typed(change);
  if (change.verb === 'use-time-zone') return zone(timeZoneIn(change.zone));
  const read = readSettings(change);
  if (read.kind === 'wrong') return read;
  const { language, partnerModel } = read;
  return {
    kind: 'set',
    habits: { ...read.habits, timeZoneConfirmed: true },
    ...(language === person.language ? {} : { language: { chosen: language } }),
    ...(partnerModel === undefined || partnerModel === person.partnerModel ? {} : { partnerModel }),
  };
}

function typed(command: SettingCommand): SettingsDecision {
  if (command.kind === 'time-zone') return zone(command.zone);
  if (command.hour !== undefined) return { kind: 'set', habits: { hour: command.hour } };
  return { kind: 'unclear', key: 'settings.unknownHour' };
}

function zone(said: TimeZoneSaid): SettingsDecision {
  switch (said.kind) {
    case 'zone':
      return { kind: 'set', habits: { timeZone: said.timeZone, timeZoneConfirmed: true } };
    case 'several':
      return { kind: 'unclear', key: 'settings.severalTimeZones', timeZones: said.timeZones };
    case 'unknown':
      return { kind: 'unclear', key: 'settings.unknownTimeZone' };
  }
}
