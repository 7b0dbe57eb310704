import { languageByTag } from '../../languages/all.ts';
import { languageIds, type LanguageId } from '../../languages/language-id.ts';
import { commandKinds } from '../../languages/language.ts';
import type { Concept } from './concept.ts';
import { concepts } from '../../languages/concepts.ts';
import { outsideSubjects } from '../../languages/outside-subjects.ts';
import type { Spelling } from '../words/slips.ts';
import { addTemplates, merged, newPlace, type Place } from './word-graph.ts';

/** What a phrase means in one language, and the template that says so. */
export type Meant = { readonly language: LanguageId; readonly concept: Concept; readonly template: string };

/** Every phrase of every language: the same words may mean something else in another. */
export const lexicon: Place<Meant> = { next: new Map(), ends: [] };

const speakers = new Map<string, LanguageId[]>();

/** Every word that stands in some phrase of the language. */
export const vocabularies: ReadonlyMap<LanguageId, Spelling> = new Map(
  languageIds.map((language) => [language, learnt(language)]),
);

/** Fewer places are walked as fast as one. */
const few = 6;

for (const [word, places] of lexicon.next) if (places.length > few) lexicon.next.set(word, [merged(places)]);

/** Whether some phrase of some language has the word. */
export function isKnown(word: string): boolean {
  return speakers.has(word);
}

/** The language that alone has the word in some phrase. */
export function onlySpeaker(word: string): LanguageId | undefined {
  const [only, ...others] = speakers.get(word) ?? [];
  return others.length > 0 ? undefined : only;
}

/** Takes the language into the lexicon, and answers its words. */
function learnt(language: LanguageId): Spelling {
  const own = newPlace<Meant>();
  for (const [concept, templates] of saidIn(language))
    addTemplates(own, templates, (template) => ({ language, concept, template }));
  const words = new Set<string>();
  gather(own, words, new Set());
  for (const [word, places] of own.next)
    lexicon.next.set(word, [...(lexicon.next.get(word) ?? []), ...places]);
  for (const word of words) speakers.set(word, [...(speakers.get(word) ?? []), language]);
  return { words };
}

function gather({ next }: Place<Meant>, words: Set<string>, seen: Set<Place<Meant>>): void {
  for (const [word, places] of next) {
    words.add(word);
    for (const place of places) {
      if (seen.has(place)) continue;
      seen.add(place);
      gather(place, words, seen);
    }
  }
}

function saidIn(language: LanguageId): (readonly [Concept, string])[] {
  const { hears, commands, outside } = languageByTag[language];
  return [
    ...concepts.map((concept) => [concept, hears[concept]] as const),
    ...commandKinds.map((kind) => [`command:${kind}` as const, commands[kind]] as const),
    ...outsideSubjects.map((subject) => [`outside:${subject}` as const, outside[subject]] as const),
  ];
}
