import { wordsOf } from '../words/text.ts';
import { templatesIn, type Part } from './template.ts';

/** A place in the phrases: by which words and slots they go on, and what those mean that end here. */
export type Place<Meaning> = {
  next: Map<string, Place<Meaning>[]>;
  /** By the slot as it is written, with what stands before it in the same word: `v{week}`. */
  slots?: Map<string, Place<Meaning>[]>;
  ends: readonly Meaning[];
};

/** Places with the part of a word that was read since each. */
type Front<Meaning> = readonly { readonly place: Place<Meaning>; readonly begun: string }[];

export function newPlace<Meaning>(): Place<Meaning> {
  return { next: nowhere, ends: nothing };
}

/** Most places lead nowhere, and most of the others mean nothing: they share what they lack. */
const nowhere = new Map<string, never>();
const nothing: readonly never[] = [];

/**
 * Adds all that the templates accept to the phrases that begin at `root`, word by word: what may be left out does not
 * multiply, so that a template costs what it is long, however many phrases it stands for.
 * @throws RangeError for brackets that do not match.
 */
export function addTemplates<Meaning>(
  root: Place<Meaning>,
  templates: string,
  meaningOf: (template: string) => Meaning,
): void {
  for (const { template, parts } of templatesIn(templates)) addParts(root, parts, meaningOf(template));
}

/** Adds a phrase as it stands. */
export function addPhrase<Meaning>(root: Place<Meaning>, phrase: string, meaning: Meaning): void {
  addParts(root, [{ text: phrase }], meaning);
}

function addParts<Meaning>(root: Place<Meaning>, parts: readonly Part[], meaning: Meaning): void {
  const [only, ...more] = parts;
  if (only !== undefined && 'text' in only && more.length === 0 && !only.text.includes('{')) {
    // Most phrases are words as they stand.
    if (only.text !== '') link(root, only.text, { next: nowhere, ends: [meaning] });
    return;
  }
  for (const { place } of wordEnded(along(parts, [{ place: root, begun: '' }])))
    if (place !== root) place.ends = [...place.ends, meaning];
}

/** One place in which all of them go on: a hundred phrases begin with "I". */
export function merged<Meaning>(places: readonly Place<Meaning>[]): Place<Meaning> {
  const next = new Map<string, Place<Meaning>[]>();
  for (const place of places)
    for (const [word, behind] of place.next) next.set(word, [...(next.get(word) ?? []), ...behind]);
  return { next, ends: places.flatMap(({ ends }) => ends) };
}

/** The phrases that stand at the words, each with how many of them it takes; `textAt` answers nothing where none may go on. */
export function phrasesAt<Meaning>(
  root: Place<Meaning>,
  textAt: (index: number) => string | undefined,
): { readonly length: number; readonly meanings: readonly Meaning[] }[] {
  const found: { length: number; meanings: Meaning[] }[] = [];
  let places: readonly Place<Meaning>[] = [root];
  for (let length = 1; places.length > 0; length += 1) {
    const text = textAt(length - 1);
    if (text === undefined) break;
    places = onwards(places, text);
    const meanings = places.flatMap(({ ends }) => ends);
    if (meanings.length > 0) found.push({ length, meanings });
  }
  return found;
}

function onwards<Meaning>(places: readonly Place<Meaning>[], text: string): readonly Place<Meaning>[] {
  const reached: Place<Meaning>[] = [];
  for (const { next } of places) {
    const behind = next.get(text);
    if (behind !== undefined) reached.push(...behind);
  }
  return reached;
}

function along<Meaning>(parts: readonly Part[], front: Front<Meaning>): Front<Meaning> {
  return parts.reduce<Front<Meaning>>(
    (at, part) => ('text' in part ? alongText(part.text, at) : part.either.flatMap((way) => along(way, at))),
    front,
  );
}

function alongText<Meaning>(text: string, front: Front<Meaning>): Front<Meaning> {
  const [first = '', ...others] = text.split(' ');
  let at = withLetters(first, front);
  for (const piece of others) at = withLetters(piece, wordEnded(at));
  return at;
}

function withLetters<Meaning>(letters: string, front: Front<Meaning>): Front<Meaning> {
  if (letters === '') return front;
  return front.map(({ place, begun }) => ({ place, begun: begun + letters }));
}

/** A space: every word that was begun ends at one new place; where none was, nothing happens. */
function wordEnded<Meaning>(front: Front<Meaning>): Front<Meaning> {
  const behind = newPlace<Meaning>();
  const ended = new Set<Place<Meaning>>();
  for (const { place, begun } of front) {
    if (begun !== '') link(place, begun, behind);
    ended.add(begun === '' ? place : behind);
  }
  return [...ended].map((place) => ({ place, begun: '' }));
}

/** "Don't" is two words. */
function link<Meaning>(from: Place<Meaning>, word: string, to: Place<Meaning>): void {
  if (word.includes('{')) {
    connect((from.slots ??= new Map()), word, to);
    return;
  }
  const words = wordsOf(word);
  let place = from;
  for (const [index, one] of words.entries()) {
    const next = index === words.length - 1 ? to : newPlace<Meaning>();
    if (place.next === nowhere) place.next = new Map();
    connect(place.next, one, next);
    place = next;
  }
}

function connect<Meaning>(edges: Map<string, Place<Meaning>[]>, by: string, to: Place<Meaning>): void {
  const known = edges.get(by);
  if (known === undefined) edges.set(by, [to]);
  else if (!known.includes(to)) known.push(to);
}
