import type { Choice, CountryCode } from '../../guidance/answers.ts';
import type { LanguageId } from '../../languages/language-id.ts';
import type { Speech } from '../../languages/speech.ts';
import { choiceWords } from '../../languages/value-words.ts';
import { languageLabel } from './language-buttons.ts';
import { storedLines, type Stored } from './forget-card.ts';
import { placeWords } from './time-zones.ts';

/** What is known of a person, as they would say it themselves. */
export type Known = {
  readonly partnerCountry?: CountryCode | undefined;
  readonly partnerModel?: Choice<'partnerModel'> | undefined;
  /** The one they chose; nothing while that of their client holds. */
  readonly language?: LanguageId | undefined;
  /** IANA name. */
  readonly timeZone: string;
  /** 0–23, in that zone. */
  readonly hour: number;
  /** ISO days of the week. */
  readonly workingDays: readonly number[];
  /** Days before the end of a term, farthest first. */
  readonly cadence: readonly number[];
  readonly stored: Stored;
};

/** What is known of a person, a sentence for each, in plain text. */
export function knownLines(known: Known, speech: Speech): string[] {
  const { partnerCountry, partnerModel, language, timeZone, hour, workingDays, cadence, stored } = known;
  const country = partnerCountry === undefined ? undefined : speech.country(partnerCountry);
  const model = partnerModel === undefined ? undefined : choiceWords('partnerModel', partnerModel, speech);
  return [
    ...(country === undefined ? [] : [speech.say('my-data.country', { country })]),
    ...(model === undefined ? [] : [speech.say('my-data.model', { model })]),
    ...(language === undefined
      ? []
      : [speech.say('my-data.language', { language: languageLabel(language) })]),
    speech.say('my-data.habits', {
      timeZone: placeWords(timeZone),
      hour: speech.hour(hour),
      workingDays: speech.list(workingDays.map((day) => speech.weekday(day))),
      cadence: speech.list(cadence.map((days) => speech.number(days))),
    }),
    speech.say('my-data.stored', { stored: speech.list(storedLines(stored, speech)) }),
  ];
}
