import type { Language } from '../../languages/language.ts';
import { anyNumber, featuresOf, stemsOf } from './features.ts';
import { inPieces } from './in-pieces.ts';
import { learning, type Example, type Learned } from './learning.ts';
import { subjects, waysToAsk, type Subject, type Way } from './subjects.ts';

type OfLanguage = Learned & {
  /** How many subjects have each stem in their ways to ask. */
  readonly having: ReadonlyMap<string, number>;
  /** The subject of each way to ask, by its stems; none where several are asked so. */
  readonly asWritten: ReadonlyMap<string, Subject | undefined>;
};

/** A stem that no more subjects have tells what is meant. */
const fewSubjects = 7;

const made = new Map<Language, OfLanguage>();

/** How much speaks for each subject, by its place, of some folded words in one language. */
export function weighedIn(words: readonly string[], language: Language): Float32Array {
  return learnedOf(language).weigh(featuresOf(words, language));
}

/** The subject of which somebody wrote that it is asked so. */
export function askedAsWritten(words: readonly string[], language: Language): Subject | undefined {
  return learnedOf(language).asWritten.get(stemsOf(words, language).join(' '));
}

/** What is known of some folded words: those that ways to ask have too, and those that tell what is meant. */
export type Heard = {
  /** 0 to 1. */
  readonly known: number;
  readonly unknown: number;
  /** None of “and what do I do with that”. */
  readonly telling: number;
};

/** Whether a way to ask in the language has the stem. */
export function isKnownStem(stem: string, language: Language): boolean {
  return learnedOf(language).having.has(stem);
}

export function heardIn(words: readonly string[], language: Language): Heard {
  const { having } = learnedOf(language);
  const stems = [...new Set(stemsOf(words, language))];
  const unknown = stems.filter((stem) => !having.has(stem)).length;
  const telling = stems.filter(
    (stem) => stem !== anyNumber && (having.get(stem) ?? Infinity) <= fewSubjects,
  ).length;
  return { known: 1 - unknown / (stems.length || 1), unknown, telling };
}

/** Learns the ways to ask in the language, a part of it each step; needed once, and kept. */
export function* learnWays(language: Language): Generator<undefined, OfLanguage> {
  const kept = made.get(language);
  if (kept !== undefined) return kept;
  const ways = waysToAsk(language);
  const examples: Example[] = [];
  for (const piece of inPieces(ways)) {
    for (const { subject, words } of piece)
      examples.push({ label: subject, features: featuresOf(words, language) });
    yield;
  }
  const learned = yield* learning(examples, subjects.length);
  const ofLanguage = {
    ...learned,
    having: havingStems(ways, language),
    asWritten: writtenIn(ways, language),
  };
  made.set(language, ofLanguage);
  return ofLanguage;
}

function learnedOf(language: Language): OfLanguage {
  const steps = learnWays(language);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

function havingStems(ways: readonly Way[], language: Language): ReadonlyMap<string, number> {
  const having = new Map<string, Set<number>>();
  for (const { subject, words } of ways)
    for (const stem of stemsOf(words, language))
      having.set(stem, (having.get(stem) ?? new Set()).add(subject));
  return new Map([...having].map(([stem, those]) => [stem, those.size]));
}

function writtenIn(ways: readonly Way[], language: Language): OfLanguage['asWritten'] {
  const written = new Map<string, Subject | undefined>();
  for (const { subject: place, words } of ways) {
    const stems = stemsOf(words, language).join(' ');
    const subject = subjects[place];
    const isOthers = written.has(stems) && written.get(stems) !== subject;
    written.set(stems, isOthers ? undefined : subject);
  }
  return written;
}
