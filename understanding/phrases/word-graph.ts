import { wordsOf } from '../words/text.ts';
import { templatesIn, type Part } from './template.ts';

/** A point in the phrases: by which words and slots they go on, and what those mean that end here. */
export type Node<Meaning> = {
  next: Map<string, Node<Meaning>[]>;
  /** By the slot as it is written, with what stands before it in the same word: `v{week}`. */
  slots?: Map<string, Node<Meaning>[]>;
  ends: readonly Meaning[];
};

/** Nodes with the part of a word that was read since each. */
type Front<Meaning> = readonly { readonly node: Node<Meaning>; readonly begun: string }[];

export function newNode<Meaning>(): Node<Meaning> {
  return { next: nowhere, ends: nothing };
}

/** Most nodes lead nowhere, and most of the others mean nothing: they share what they lack. */
const nowhere = new Map<string, never>();
const nothing: readonly never[] = [];

/**
 * Adds all that the templates accept to the phrases that begin at `root`, word by word: what may be left out does not
 * multiply, so that a template costs what it is long, however many phrases it stands for.
 * @throws RangeError for brackets that do not match.
 */
export function addTemplates<Meaning>(
  root: Node<Meaning>,
  templates: string,
  meaningOf: (template: string) => Meaning,
): void {
  for (const { template, parts } of templatesIn(templates)) addParts(root, parts, meaningOf(template));
}

/** All that the templates accept, each with what it means. */
export function graphOf<Meaning>(
  entries: readonly (readonly [templates: string, meaning: Meaning])[],
): Node<Meaning> {
  const root = newNode<Meaning>();
  for (const [templates, meaning] of entries) addTemplates(root, templates, () => meaning);
  return root;
}

/** Adds a phrase as it stands. */
export function addPhrase<Meaning>(root: Node<Meaning>, phrase: string, meaning: Meaning): void {
  addParts(root, [{ text: phrase }], meaning);
}

function addParts<Meaning>(root: Node<Meaning>, parts: readonly Part[], meaning: Meaning): void {
  const [only, ...more] = parts;
  if (only !== undefined && 'text' in only && more.length === 0 && !only.text.includes('{')) {
    // Most phrases are words as they stand.
    if (only.text !== '') link(root, only.text, { next: nowhere, ends: [meaning] });
    return;
  }
  for (const { node } of wordEnded(along(parts, [{ node: root, begun: '' }])))
    if (node !== root) node.ends = [...node.ends, meaning];
}

/** One node at which all of them go on: a hundred phrases begin with "I". */
export function merged<Meaning>(nodes: readonly Node<Meaning>[]): Node<Meaning> {
  const next = new Map<string, Node<Meaning>[]>();
  for (const node of nodes)
    for (const [word, behind] of node.next) next.set(word, [...(next.get(word) ?? []), ...behind]);
  return { next, ends: nodes.flatMap(({ ends }) => ends) };
}

/** The phrases that stand at the words, each with how many of them it takes; `textAt` answers nothing where none may go on. */
export function phrasesAt<Meaning>(
  root: Node<Meaning>,
  textAt: (index: number) => string | undefined,
): { readonly length: number; readonly meanings: readonly Meaning[] }[] {
  const found: { length: number; meanings: Meaning[] }[] = [];
  let nodes: readonly Node<Meaning>[] = [root];
  for (let length = 1; nodes.length > 0; length += 1) {
    const text = textAt(length - 1);
    if (text === undefined) break;
    nodes = onwards(nodes, text);
    const meanings = nodes.flatMap(({ ends }) => ends);
    if (meanings.length > 0) found.push({ length, meanings });
  }
  return found;
}

function onwards<Meaning>(nodes: readonly Node<Meaning>[], text: string): readonly Node<Meaning>[] {
  const reached: Node<Meaning>[] = [];
  for (const { next } of nodes) {
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
  return front.map(({ node, begun }) => ({ node, begun: begun + letters }));
}

/** A space: every word that was begun ends at one new node; where none was, nothing happens. */
function wordEnded<Meaning>(front: Front<Meaning>): Front<Meaning> {
  const behind = newNode<Meaning>();
  const ended = new Set<Node<Meaning>>();
  for (const { node, begun } of front) {
    if (begun !== '') link(node, begun, behind);
    ended.add(begun === '' ? node : behind);
  }
  return [...ended].map((node) => ({ node, begun: '' }));
}

/** "Don't" is two words. */
function link<Meaning>(from: Node<Meaning>, word: string, to: Node<Meaning>): void {
  if (word.includes('{')) {
    connect((from.slots ??= new Map()), word, to);
    return;
  }
  const words = wordsOf(word);
  let node = from;
  for (const [index, one] of words.entries()) {
    const next = index === words.length - 1 ? to : newNode<Meaning>();
    if (node.next === nowhere) node.next = new Map();
    connect(node.next, one, next);
    node = next;
  }
}

function connect<Meaning>(edges: Map<string, Node<Meaning>[]>, by: string, to: Node<Meaning>): void {
  const known = edges.get(by);
  if (known === undefined) edges.set(by, [to]);
  else if (!known.includes(to)) known.push(to);
}
