import { hourIn, isHour } from '../dates/hour.ts';
import { timeZoneIn } from '../dates/time-zone.ts';
import type { SettingCommand } from './command-said.ts';
import type { Word } from '../words/text.ts';
import { commandPhrases } from './command-phrases.ts';
import { atOnly } from '../phrases/whole-phrases.ts';

/** The setting that the message's own words change; nothing if they say anything else. */
export function settingCommand(words: readonly Word[]): SettingCommand | undefined {
  const [zone] = atOnly(commandPhrases.timeZone, words).map(({ length }) => textOf(words.slice(length)));
  if (zone !== undefined && zone !== '') return { kind: 'time-zone', zone: timeZoneIn(zone) };
  const clocks = atOnly(commandPhrases.hour, words).map(({ length }) => textOf(words.slice(length)));
  const clock = clocks.find((text) => hourIn(text) !== undefined) ?? clocks.find(isHour);
  return clock === undefined ? undefined : { kind: 'hour', hour: hourIn(clock) };
}

export function textOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ');
}
