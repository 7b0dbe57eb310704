import { concepts, type HeardConcept } from '../../languages/concepts.ts';
import { commandKinds, type CommandKind } from '../../languages/language.ts';
import { outsideSubjects, type OutsideSubject } from '../../languages/outside-subjects.ts';

/** What a phrase can mean, whatever language it is in. */
export type Concept = HeardConcept | `outside:${OutsideSubject}` | `command:${CommandKind}`;

type Words<Line extends string> = Line extends `${infer First} ${infer Rest}` ? First | Words<Rest> : Line;

/** The lines, if all their words are known; else the words that are not, so that the compiler names them. */
export type LinesOf<Known extends string, Lines extends readonly string[]> = {
  [At in keyof Lines]: Words<Lines[At]> extends Known ? Lines[At] : Exclude<Words<Lines[At]>, Known>;
};

const all: ReadonlySet<string> = new Set<Concept>([
  ...concepts,
  ...commandKinds.map((kind) => `command:${kind}` as const),
  ...outsideSubjects.map((subject) => `outside:${subject}` as const),
]);

/** The concepts that the lines name, with a space between two. */
export function anyOf<const Lines extends readonly string[]>(
  ...lines: Lines & LinesOf<Concept, Lines>
): readonly Concept[] {
  return lines.flatMap((line) => line.split(' ')).filter(isConcept);
}

export function isConcept(word: string): word is Concept {
  return all.has(word);
}
