import { hourIn, isHour } from '../../understanding/dates/hour.ts';
import { foldedPhrases } from './phrases.ts';

/** A whole message that changes one of a person's settings. */
export type SettingCommand =
  /** The zone as it was said: `europe stockholm`, `stockholm`. */
  | { readonly kind: 'time-zone'; readonly said: string }
  /** No hour: what was said is none. */
  | { readonly kind: 'hour'; readonly hour: number | undefined };

/** The setting that the folded message changes; nothing if it says anything else. */
export function settingCommand(asked: string): SettingCommand | undefined {
  const said = after(asked, timeZoneLeads);
  if (said !== undefined) return { kind: 'time-zone', said };
  const clock = after(asked, hourLeads);
  if (clock === undefined) return undefined;
  const hour = hourIn(clock);
  return hour === undefined && !isHour(clock) ? undefined : { kind: 'hour', hour };
}

const timeZoneLeads = foldedPhrases(({ commands }) => commands.settings.timeZone);
const hourLeads = foldedPhrases(({ commands }) => commands.settings.hour);

function after(asked: string, phrases: readonly string[]): string | undefined {
  const lead = phrases.find((phrase) => asked.startsWith(`${phrase} `));
  return lead === undefined ? undefined : asked.slice(lead.length + 1);
}
