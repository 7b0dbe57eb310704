import { isParticle } from './meanings.ts';
import type { Mention } from '../../understanding/mentions.ts';
import { politeWords } from './polite.ts';
import type { Reading } from '../../understanding/text.ts';

/** How something is said: as it is, as a question or a supposition, or with nothing but a question mark behind it. */
export type Manner = 'told' | 'asked' | 'queried';

/** The manner of each word: that of its sentence. What somebody says not to know is told, whatever they ask after it. */
export function mannersOf(
  reading: Reading,
  mentions: readonly Mention[],
  { clauses, sentences }: { readonly clauses: readonly number[]; readonly sentences: readonly number[] },
): Manner[] {
  const notKnown = new Set(
    mentions.filter((mention) => isNotKnown(mention, mentions, clauses)).map(({ from }) => clauses[from]),
  );
  const manners = [...new Set(sentences)].map((sentence) =>
    mannerOf({ reading, mentions, clauses, at: placesOf(sentences, sentence) }),
  );
  return sentences.map((sentence, at) =>
    notKnown.has(clauses[at]) ? 'told' : (manners[sentence] ?? 'told'),
  );
}

/** "No idea", but not "if I simply don't know". */
function isNotKnown(mention: Mention, mentions: readonly Mention[], clauses: readonly number[]): boolean {
  return (
    isParticle(mention, 'unknown') &&
    !mentions.some(
      (other) =>
        other.from < mention.from &&
        clauses[other.from] === clauses[mention.from] &&
        isParticle(other, 'supposing'),
    )
  );
}

type Sentence = {
  readonly reading: Reading;
  readonly mentions: readonly Mention[];
  readonly clauses: readonly number[];
  /** The places of its words. */
  readonly at: readonly number[];
};

function mannerOf(sentence: Sentence): Manner {
  if (supposes(sentence) || opensAsQuestion(sentence)) return 'asked';
  return endsInQuestionMark(sentence.reading, sentence.at) ? 'queried' : 'told';
}

/** "Don't know if it is on" supposes nothing. */
function supposes({ mentions, at }: Sentence): boolean {
  const inside = mentions.filter(({ from }) => at.includes(from));
  const first = inside.find((mention) => isParticle(mention, 'supposing'));
  return (
    first !== undefined && !inside.some((other) => isParticle(other, 'unknown') && other.from <= first.from)
  );
}

/** Whether one of its clauses begins with the words of a question, be it after "hi" or "so". */
function opensAsQuestion({ reading, mentions, clauses, at }: Sentence): boolean {
  return mentions.some((mention) => {
    if (!isParticle(mention, 'question') || !at.includes(mention.from)) return false;
    const before = at.filter((place) => place < mention.from && clauses[place] === clauses[mention.from]);
    if (isParticle(mention, 'join') && at[0] !== (before[0] ?? mention.from)) return false;
    return before.every((place) => isLead(reading, mentions, place));
  });
}

function isLead({ words }: Reading, mentions: readonly Mention[], place: number): boolean {
  const mention = mentions.find(({ from, to }) => from <= place && place < to);
  return (
    politeWords.has(words[place]?.text ?? '') ||
    (mention !== undefined && (isParticle(mention, 'filler') || isParticle(mention, 'join')))
  );
}

/** Whether a question mark stands behind the last of the words at those places. */
export function endsInQuestionMark({ text, words }: Reading, at: readonly number[]): boolean {
  const last = at.at(-1) ?? 0;
  return text.slice(words[last]?.end, words[last + 1]?.start).includes('?');
}

function placesOf(sentences: readonly number[], sentence: number): number[] {
  return sentences.flatMap((one, at) => (one === sentence ? [at] : []));
}
