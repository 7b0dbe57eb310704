import { settingsCard, type SettingName } from '../../cards/settings-card.ts';
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
  const { reportedTimeZone } = turn.who;
  const card = settingsCard(
    {
      values: mistakes?.values ?? valuesOf(habits),
      wrong: mistakes?.wrong ?? [],
      reported: reportedTimeZone === habits.timeZone ? undefined : reportedTimeZone,
      card: lastingCardKey(turn),
    },
    turn.speech,
  );
  show(turn, card);
}

function valuesOf({ timeZone, hour, cadence, workingDays }: Habits): Record<SettingName, string> {
  return {
    timeZone,
    hour: String(hour),
    cadence: cadence.join(', '),
    workingDays: workingDays.join(','),
  };
}
