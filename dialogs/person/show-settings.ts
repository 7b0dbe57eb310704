import { languageFor } from '../../languages/locale.ts';
import {
  languageOfTeams,
  modelNotSaid,
  settingsCard,
  type SettingName,
} from '../../cards/person/settings-card.ts';
import { lastingCardKey, show } from '../speak.ts';
import type { Turn } from '../turn.ts';
import type { PrivateMatter } from './privately.ts';

export const settingsMatter: PrivateMatter = { command: 'help.command.settings', lasting: 'settings' };

type Mistakes = {
  readonly wrong: readonly SettingName[];
  readonly values: Readonly<Record<SettingName, string>>;
};

/** Shows the settings as they are, or as they were sent with what is wrong marked. */
export async function showSettings(turn: Turn, mistakes?: Mistakes): Promise<void> {
  const { habits } = turn.person;
  const { locale, reportedTimeZone } = turn.who;
  const holds = await turn.memory.standInOf(turn.who.userId);
  const card = settingsCard(
    {
      values: mistakes?.values ?? valuesOf(turn.person),
      wrong: mistakes?.wrong ?? [],
      clientLanguage: languageFor(locale, undefined),
      now: turn.now,
      standIn: holds === undefined ? undefined : { name: holds.standIn.name, until: holds.until },
      reported: reportedTimeZone === habits.timeZone ? undefined : reportedTimeZone,
      card: lastingCardKey(turn),
    },
    turn.speech,
  );
  show(turn, card);
}

function valuesOf({ language, partnerModel, habits }: Turn['person']): Record<SettingName, string> {
  const { timeZone, hour, cadence, workingDays } = habits;
  return {
    language: language ?? languageOfTeams,
    timeZone,
    hour: String(hour),
    cadence: cadence.join(', '),
    workingDays: workingDays.join(','),
    partnerModel: partnerModel ?? modelNotSaid,
  };
}
