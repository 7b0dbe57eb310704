import { IntlMessageFormat } from 'intl-messageformat';
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
  const message = new IntlMessageFormat(text, speech.locale, undefined, { ignoreTag: true });
  const values = Object.fromEntries<string | number>(
    Object.entries(line.values).map(([name, value]) => [name, written(speech, value)]),
  );
  return String(message.format(values));
}

function written(speech: Speech, value: Value): string | number {
  if (typeof value === 'number') return value;
  if ('day' in value) return speech.day(value.day);
  if ('month' in value) return speech.month(value.month);
  if ('country' in value) return speech.country(value.country);
  return speech.region(value.region);
}
