import { languageByTag } from '../../languages/all.ts';
import { languageIds, type LanguageId } from '../../languages/language-id.ts';
import { commandKinds } from '../../languages/language.ts';
import type { Concept } from './concept.ts';
import { concepts } from '../../languages/concepts.ts';
import { outsideSubjects } from '../../languages/outside-subjects.ts';
import type { Spelling } from '../words/slips.ts';
import { addTemplates, merged, newNode, type Node } from './word-graph.ts';

/** What a phrase means in one language, and the template that says so. */
export type Meant = { readonly language: LanguageId; readonly concept: Concept; readonly template: string };

/** Every phrase of every language: the same words may mean something else in another. */
export const lexicon: Node<Meant> = { next: new Map(), ends: [] };

const speakers = new Map<string, LanguageId[]>();

/** Every word that stands in some phrase of the language. */
export const vocabularies: ReadonlyMap<LanguageId, Spelling> = new Map(
  languageIds.map((language) => [language, learnt(language)]),
);

/** Fewer nodes are walked as fast as one. */
const few = 6;

for (const [word, nodes] of lexicon.next) if (nodes.length > few) lexicon.next.set(word, [merged(nodes)]);

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
  const own = newNode<Meant>();
  for (const [concept, templates] of saidIn(language))
    addTemplates(own, templates, (template) => ({ language, concept, template }));
  const words = new Set<string>();
  gather(own, words, new Set());
  for (const [word, nodes] of own.next) lexicon.next.set(word, [...(lexicon.next.get(word) ?? []), ...nodes]);
  for (const word of words) speakers.set(word, [...(speakers.get(word) ?? []), language]);
  return { words };
}

function gather({ next }: Node<Meant>, words: Set<string>, seen: Set<Node<Meant>>): void {
  for (const [word, nodes] of next) {
    words.add(word);
    for (const node of nodes) {
      if (seen.has(node)) continue;
      seen.add(node);
      gather(node, words, seen);
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
