import type { LanguageId } from '../../cards/language-id.ts';
import { languageFor } from '../../cards/locale.ts';
import { languageOfTeams, settingsCard, type SettingName } from '../../cards/settings-card.ts';
import type { Habits } from '../../reminders/watch.ts';
import { lastingCardKey, show } from '../speak.ts';
import type { Turn } from '../turn.ts';

type Mistakes = {
  readonly wrong: readonly SettingName[];
  readonly values: Readonly<Record<SettingName, string>>;
};

/** Shows the settings as they are, or as they were sent with what is wrong marked. */
export function showSettings(turn: Turn, mistakes?: Mistakes): void {
  const { habits } = turn.person;
  const { locale, reportedTimeZone } = turn.who;
  const card = settingsCard(
    {
      values: mistakes?.values ?? valuesOf(turn.person.language, habits),
      wrong: mistakes?.wrong ?? [],
      clientLanguage: languageFor(locale, undefined),
      reported: reportedTimeZone === habits.timeZone ? undefined : reportedTimeZone,
      card: lastingCardKey(turn),
    },
    turn.speech,
  );
  show(turn, card);
}

function valuesOf(
  language: LanguageId | undefined,
  { timeZone, hour, cadence, workingDays }: Habits,
): Record<SettingName, string> {
  return {
    language: language ?? languageOfTeams,
    timeZone,
    hour: String(hour),
    cadence: cadence.join(', '),
    workingDays: workingDays.join(','),
  };
}
