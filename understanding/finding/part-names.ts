import { adviceIds } from '../../guidance/advice.ts';
import { fields, type Field } from '../../guidance/answers.ts';
import { keyDateIds } from '../../guidance/key-dates.ts';
import type { PartId } from '../../knowledge/parts.ts';
import { personIds } from '../../knowledge/persons.ts';
import type { Language } from '../../languages/language.ts';
import { commandPhrases } from '../commands/command-phrases.ts';
import { phrasesAt } from '../phrases/word-graph.ts';
import { wordsOf } from '../words/text.ts';

/** What the parts of a plan are called in one language: by stems, with one space between. */
type PartNames = { readonly named: ReadonlyMap<string, readonly PartId[]>; readonly longest: number };

const made = new Map<Language, PartNames>();

/** The parts that some folded words name: those with the longest name, in words. */
export function partsNamed(
  words: readonly string[],
  language: Language,
): { parts: PartId[]; length: number } {
  const { named, longest } = namesIn(language);
  const stems = words.map(language.stem);
  const fieldsNamed = words.map((_, at) => phrasesAt(commandPhrases.fields, (index) => words[at + index]));
  for (let length = Math.min(longest, stems.length); length > 0; length -= 1) {
    const found = stems
      .slice(0, stems.length - length + 1)
      .flatMap((_, at) => [
        ...(named.get(stems.slice(at, at + length).join(' ')) ?? []),
        ...fieldsCalled(fieldsNamed[at], length),
      ]);
    if (found.length > 0) return { parts: [...new Set(found)], length };
  }
  return { parts: [], length: 0 };
}

/** What may be changed by that name, may also be asked about. */
function fieldsCalled(phrases: ReturnType<typeof phrasesAt<Field>> = [], length: number): PartId[] {
  return phrases
    .filter((phrase) => phrase.length === length)
    .flatMap(({ meanings }) => meanings.map((field): PartId => `field.${field}`));
}

/** The names of the parts in the language; made when they are first needed, and kept. */
export function namesIn(language: Language): PartNames {
  const names = made.get(language) ?? madeFrom(language);
  made.set(language, names);
  return names;
}

function madeFrom(language: Language): PartNames {
  const named = new Map<string, PartId[]>();
  let longest = 0;
  const add = (called: readonly string[], part: PartId) => {
    for (const name of called) {
      const stems = wordsOf(name).map(language.stem);
      longest = Math.max(longest, stems.length);
      const key = stems.join(' ');
      const those = named.get(key) ?? [];
      if (!those.includes(part)) named.set(key, [...those, part]);
    }
  };
  const { parts } = language;
  for (const id of adviceIds) add(parts.advice[id].called.split(' / '), `advice.${id}`);
  for (const id of keyDateIds) add(parts.dates[id].called.split(' / '), `date.${id}`);
  for (const id of personIds) add(parts.persons[id].called.split(' / '), `person.${id}`);
  for (const id of fields) add(parts.fields[id]?.split(' / ') ?? [], `field.${id}`);
  return { named, longest };
}
