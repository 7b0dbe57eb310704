/** Words that may be meant, and an index of them that is made when it is first needed. */
export type Spelling = {
  readonly words: ReadonlySet<string>;
  /** The words by their length and either half: one slip leaves a half as it was. */
  byHalf?: ReadonlyMap<string, readonly Known[]>;
};

/** A word, and which of all it is. */
type Known = { readonly word: string; readonly place: number };

/** Shorter words are too near to others to be mended. */
const shortest = 5;

/** Longer ones are none. */
const longest = 30;

/** The known word that is meant by one with a letter too many, too few, another, or two that changed places. */
export function nearest(word: string, spelling: Spelling): string | undefined {
  if (word.length < shortest || word.length > longest || spelling.words.has(word) || /\d/.test(word))
    return undefined;
  const near = new Set(halvesLike(word, spelling));
  const meant = [...near].filter((known) => isOneSlip(word, known.word));
  const [only] = meant;
  return meant.length === 1 ? only?.word : firstSlip(word, meant);
}

/** Of several that begin like the word the one whose slip comes first, or that is named first. */
function firstSlip(word: string, meant: readonly Known[]): string | undefined {
  const [first] = meant
    .filter((known) => known.word.startsWith(word.charAt(0)))
    .map((known) => ({ ...known, slip: slipIn(word, known.word) }))
    .sort((one, other) => one.slip - other.slip || one.place - other.place);
  return first?.word;
}

/** The first place in the word without whose letter it is the known one, or that without one of its own. */
function slipIn(word: string, known: string): number {
  const rests = new Set(restsOf(known));
  return restsOf(word).findIndex((rest) => rests.has(rest));
}

function restsOf(word: string): string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

function halvesLike(word: string, spelling: Spelling): Known[] {
  const byHalf = (spelling.byHalf ??= indexed(spelling.words));
  const { length } = word;
  const middle = length >> 1;
  // Two letters in the middle that changed places stand in both halves.
  const swapped = word.slice(0, middle - 1) + word.charAt(middle);
  const keys = [length - 1, length, length + 1].flatMap((known) => {
    const half = known >> 1;
    return [firstHalf(known, word.slice(0, half)), lastHalf(known, word.slice(length - known + half))];
  });
  return [...keys, firstHalf(length, swapped)].flatMap((key) => byHalf.get(key) ?? []);
}

const firstHalf = (length: number, letters: string) => `${length}${letters}-`;
const lastHalf = (length: number, letters: string) => `${length}-${letters}`;

function indexed(words: ReadonlySet<string>): ReadonlyMap<string, readonly Known[]> {
  const byHalf = new Map<string, Known[]>();
  for (const [place, word] of [...words].entries()) {
    const { length } = word;
    if (length < shortest) continue;
    const half = length >> 1;
    const one = { word, place };
    for (const key of [firstHalf(length, word.slice(0, half)), lastHalf(length, word.slice(half))]) {
      const known = byHalf.get(key);
      if (known === undefined) byHalf.set(key, [one]);
      else known.push(one);
    }
  }
  return byHalf;
}

function isOneSlip(one: string, other: string): boolean {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const [rest, rival] = [one.slice(at), other.slice(at)];
  if (one.length > other.length) return rest.slice(1) === rival;
  if (one.length < other.length) return rest === rival.slice(1);
  const [first, second] = rest;
  const isSwapped = first === rival[1] && second === rival[0];
  return rest.slice(1) === rival.slice(1) || (isSwapped && rest.slice(2) === rival.slice(2));
}
