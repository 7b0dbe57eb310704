import { isChoiceField } from '../../languages/value-words.ts';
import { choices, fields, type ChoiceField } from '../../guidance/answers.ts';
import type { Lexicon, Meaning, Needs } from '../../understanding/meaning.ts';
import { particleKinds } from '../../understanding/particle-kinds.ts';
import type { Particles, SomeFieldPhrases, Words } from './words/words.ts';
import { languages } from './words/languages.ts';
import { countryNames } from '../../understanding/places/country-names.ts';
import { foldText } from '../../understanding/text.ts';

/** Every phrase of every language. */
export const lexicon: Lexicon = compile([...languages.flatMap(entriesOf), ...countryEntries()]);

type Entry = readonly [phrase: string, meaning: Meaning];

function compile(entries: readonly Entry[]): Lexicon {
  const meaningsByPhrase = new Map<string, Meaning[]>();
  for (const [phrase, meaning] of entries) {
    const key = foldText(phrase);
    const meanings = meaningsByPhrase.get(key);
    if (meanings === undefined) meaningsByPhrase.set(key, [meaning]);
    else meanings.push(meaning);
  }
  const phrases = [...meaningsByPhrase].map(([key, meanings]) => ({ words: key.split(' '), meanings }));
  return Map.groupBy(phrases, ({ words }) => words[0] ?? '');
}

function entriesOf(words: Words): Entry[] {
  return [
    ...choiceEntries(words.plain, 'nothing'),
    ...choiceEntries(words.answering, 'question'),
    ...choiceEntries(words.lone, 'clause'),
    ...topicEntries(words.fields, true),
    ...topicEntries(words.cues, false),
    ...particleEntries(words.particles),
  ];
}

function countryEntries(): Entry[] {
  return countryNames.map(({ name, ...country }): Entry => [name, { kind: 'country', ...country }]);
}

type ByChoice = Readonly<Partial<Record<ChoiceField, Readonly<Partial<Record<string, readonly string[]>>>>>>;

function choiceEntries(byField: ByChoice, needs: Needs): Entry[] {
  return fields.filter(isChoiceField).flatMap((field) =>
    choices[field].flatMap((value) => {
      const phrases = byField[field]?.[value] ?? [];
      const folded = foldText(value);
      return phrases.map((phrase): Entry => {
        const own = foldText(phrase) === folded;
        return [phrase, { kind: 'choice', field, value, needs, own }];
      });
    }),
  );
}

function topicEntries(byField: SomeFieldPhrases, name: boolean): Entry[] {
  return fields.flatMap((field) =>
    (byField[field] ?? []).map((phrase): Entry => [phrase, { kind: 'topic', field, name }]),
  );
}

function particleEntries(particles: Particles): Entry[] {
  return particleKinds.flatMap((kind) => particles[kind].map((phrase): Entry => [phrase, { kind }]));
}
