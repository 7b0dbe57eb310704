import { IntlMessageFormat } from 'intl-messageformat';
import type { AdviceId } from '../guidance/advice.ts';
import type { Day } from '../guidance/day.ts';
import type { KeyDateId } from '../guidance/key-dates.ts';
import { facts } from '../knowledge/facts.ts';
import type { PersonId } from '../knowledge/persons.ts';
import type { TopicId } from '../knowledge/topics.ts';
import type { Value, Values } from '../knowledge/value.ts';
import { languageByTag } from './all.ts';
import type { Speech } from './speech.ts';

/** What a topic is called. */
export function topicTitle({ language }: Pick<Speech, 'language'>, topic: TopicId): string {
  return languageByTag[language].knows[topic].title;
}

/** A line of an answer in words; throws if the topic has no such line, or a value that it names is missing. */
export function tellLine(speech: Speech, topic: TopicId, line: { id: string; values: Values }): string {
  const lines: Readonly<Record<string, string>> = languageByTag[speech.language].knows[topic].lines;
  const text = lines[line.id];
  if (text === undefined) throw new Error(`no line ${line.id} of ${topic} in ${speech.language}`);
  return filled(speech, text, line.values);
}

/** What an advice is good for. */
export function tellWhy(speech: Speech, advice: AdviceId): string {
  return filled(speech, languageByTag[speech.language].parts.advice[advice].why, facts);
}

/** What happens on a key date, or where it is counted from; `termEnd` is the last day of the term, a UTC day. */
export function tellOfDate(
  speech: Speech,
  date: KeyDateId,
  { says, termEnd }: { says: 'then' | 'from'; termEnd: Day | undefined },
): string {
  const text = languageByTag[speech.language].parts.dates[date][says];
  return filled(speech, text, termEnd === undefined ? facts : { ...facts, termEnd: { day: termEnd } });
}

/** Who somebody is whom a plan names, and what they are called. */
export function tellPerson({ language }: Pick<Speech, 'language'>, person: PersonId) {
  const { is, title } = languageByTag[language].parts.persons[person];
  return { is, title };
}

function filled(speech: Speech, text: string, values: Values): string {
  const message = new IntlMessageFormat(text, speech.locale, undefined, { ignoreTag: true });
  const named = Object.fromEntries<string | number>(
    Object.entries(values).map(([name, value]) => [name, written(speech, value)]),
  );
  return String(message.format(named));
}

function written(speech: Speech, value: Value): string | number {
  if (typeof value === 'number') return value;
  if ('day' in value) return speech.day(value.day);
  if ('month' in value) return speech.month(value.month);
  if ('country' in value) return speech.country(value.country);
  return 'name' in value ? value.name : speech.region(value.region);
}
