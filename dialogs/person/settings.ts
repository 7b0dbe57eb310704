import type { DialogContext } from 'botbuilder-dialogs';
import { timeZoneWords } from '../../cards/time-zones.ts';
import type { Habits } from '../../reminders/watch.ts';
import type { SettingCommand, TimeZoneSaid } from '../../understanding/command-said.ts';
import type { SettingChange } from '../means/asked.ts';
import { say } from '../speak.ts';
import type { Turn } from '../turn.ts';
import { timeZoneIn } from '../../understanding/dates/time-zone.ts';
import { setLanguage, showAgain } from './language.ts';
import { readSettings } from './read-settings.ts';
import { saveHabits } from './save-settings.ts';
import { showSettings } from './show-settings.ts';

/** Takes over a change of settings, or says what is wrong with it; the question that was open goes on. */
export async function changeSettings(dc: DialogContext, turn: Turn, change: SettingChange): Promise<void> {
  const before = turn.speech.language;
  const set = 'verb' in change ? pressed(turn, change) : typed(turn, change);
  if (set === undefined) return;
  await saveHabits(turn, set);
  await showAgain(dc, turn, before);
}

function pressed(
  turn: Turn,
  submit: Extract<SettingChange, { readonly verb: string }>,
): Partial<Habits> | undefined {
  if (submit.verb === 'use-time-zone') return zoneOf(turn, timeZoneIn(submit.zone));
  const read = readSettings(submit);
  if (read.kind === 'wrong') {
    showSettings(turn, read);
    return undefined;
  }
  if (read.language !== turn.person.language) setLanguage(turn, read.language);
  if (read.partnerModel !== undefined && read.partnerModel !== turn.person.partnerModel)
    turn.learned.partnerModel = read.partnerModel;
  return { ...read.habits, timeZoneConfirmed: true };
}

function typed(turn: Turn, command: SettingCommand): Partial<Habits> | undefined {
  if (command.kind === 'time-zone') return zoneOf(turn, command.zone);
  if (command.hour !== undefined) return { hour: command.hour };
  say(turn, 'settings.unknownHour');
  return undefined;
}

function zoneOf(turn: Turn, said: TimeZoneSaid): Partial<Habits> | undefined {
  switch (said.kind) {
    case 'zone':
      return { timeZone: said.timeZone, timeZoneConfirmed: true };
    case 'several':
      say(turn, 'settings.severalTimeZones', {
        timeZones: turn.speech.list(said.timeZones.map(timeZoneWords)),
      });
      return undefined;
    case 'unknown':
      say(turn, 'settings.unknownTimeZone');
      return undefined;
  }
}
