import { commandPhrases } from '../commands/command-phrases.ts';
import { atOnly, withoutAround } from '../phrases/whole-phrases.ts';
import type { Stage } from '../said.ts';
import type { Reading, Word } from '../words/text.ts';
import { asWritten } from './as-written.ts';
import { progressPhrases } from './phrases.ts';
import type { ProgressSaid } from './progress-said.ts';

type Words = readonly Word[];

/** No such message is longer, nor has a name more words. */
const mostWords = 24;
const mostOfName = 6;

/** Where a question is open the words are its answer. */
const stages: ReadonlySet<Stage> = new Set(['idle', 'planned', 'reminder']);

/** What a whole message says is done: "the order is placed", "steps 3 and 4 are done", "Contoso accepted today". */
export function progressIn(reading: Reading, stage: Stage = 'idle'): ProgressSaid | undefined {
  const { words, text } = reading;
  if (words.length === 0 || words.length > mostWords || text.includes('?') || !stages.has(stage))
    return undefined;
  const own = bare(words);
  return doneBy(own) ?? namedFirst(own) ?? namedLast(own);
}

/** Without when it was, and without politeness. */
function bare(words: Words): Words {
  const less = withoutAround(withoutAround(words, commandPhrases.politeness), progressPhrases.lately);
  return less.length < words.length && doneBy(words) === undefined ? less : words;
}

type Done = { readonly deed: NonNullable<Deed> } | { readonly steps: readonly number[] };
type Deed = Extract<ProgressSaid, { deed: unknown }>['deed'];

function doneBy(words: Words): Done | undefined {
  const [deed] = atOnly(progressPhrases.deeds, words, words.length)[0]?.meanings ?? [];
  return deed === undefined ? stepsIn(words) : { deed };
}

/** The numbers taken out, it says that steps are done. */
function stepsIn(words: Words): Done | undefined {
  const steps = words.filter(isNumber).map(({ text }) => Number(text));
  if (steps.length === 0) return undefined;
  const rest = words.filter((word, at) => !isNumber(word) && !isBetween(words, at));
  const isSaid = atOnly(progressPhrases.steps, rest, rest.length).length > 0;
  return isSaid ? { steps: [...new Set(steps)] } : undefined;
}

function isNumber({ text }: Word): boolean {
  return /^[1-9]\d?$/.test(text);
}

/** An "and" that stands between two of the numbers. */
function isBetween(words: Words, at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  const isAnd = word !== undefined && atOnly(progressPhrases.and, [word], 1).length > 0;
  return isAnd && before !== undefined && isNumber(before) && after !== undefined && isNumber(after);
}

/** "Contoso accepted", "Contoso: step 2 is done". */
function namedFirst(words: Words): ProgressSaid | undefined {
  for (let at = 1; at < words.length && at <= mostOfName; at += 1) {
    const done = doneBy(bare(words.slice(at)));
    const of = done === undefined ? undefined : nameOf(words.slice(0, at));
    if (done !== undefined && of !== undefined) return { ...done, of };
  }
  return undefined;
}

/** "Step 2 is done for Contoso". */
function namedLast(words: Words): ProgressSaid | undefined {
  for (let at = 1; at < words.length - 1; at += 1) {
    const done = doneBy(bare(words.slice(0, at)));
    if (done === undefined) continue;
    for (const { length } of atOnly(progressPhrases.joints, words.slice(at))) {
      const of = nameOf(words.slice(at + length));
      if (of !== undefined) return { ...done, of };
    }
  }
  return undefined;
}

/** Names are written with a capital or a number, behind an article too. */
function nameOf(words: Words): string | undefined {
  const own = words.length > 1 ? withoutAround(words, commandPhrases.determiners, 'start') : words;
  const [first] = own;
  if (first === undefined || own.length > mostOfName) return undefined;
  return /^[\p{Lu}\p{N}]/u.test(first.written) ? asWritten(own) : undefined;
}
