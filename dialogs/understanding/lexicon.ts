import { isChoiceField } from '../../languages/value-words.ts';
import { choices, fields, type ChoiceField, type CountryCode, type Field } from '../../guidance/answers.ts';
import {
  particleKinds,
  type ParticleKind,
  type Particles,
  type SomeFieldPhrases,
  type Words,
} from './words/words.ts';
import { languages } from './words/languages.ts';
import { countryNames } from '../../understanding/places/country-names.ts';
import { foldText } from '../../understanding/text.ts';

/** How much a phrase needs around it to be a value: nothing, its question or name, or a clause of its own. */
export type Needs = 'nothing' | 'question' | 'clause';

/** What a phrase can mean; a phrase may mean several things. */
export type Meaning =
  | {
      readonly kind: 'choice';
      readonly field: ChoiceField;
      readonly value: string;
      readonly needs: Needs;
      /** The phrase is the rulebook's own word for the value. */
      readonly own: boolean;
    }
  /** Names a field, or hints at it without being its name. */
  | { readonly kind: 'topic'; readonly field: Field; readonly name: boolean }
  | { readonly kind: 'country'; readonly code: CountryCode; readonly likeWord: boolean }
  | { readonly kind: ParticleKind };

export type Phrase = { readonly words: readonly string[]; readonly meanings: readonly Meaning[] };

/** Phrases by their first word. */
export type Lexicon = ReadonlyMap<string, readonly Phrase[]>;

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
