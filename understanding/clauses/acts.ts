import type { Reading } from '../words/text.ts';
import { has, saysOnly, type Clause } from './clauses.ts';
import { isTelling, means, type Item } from '../items/items.ts';
import { isOutside } from './outside.ts';
import { asks, isInverted, isLead, opensSupposition, opensWithUndoing } from './openings.ts';

/** What a clause does: only telling and reporting say how things are. */
export type Act = 'tell' | 'ask' | 'suppose';

export type Spoken = Clause & {
  readonly act: Act;
  /** It is said by others, or not for sure: what it says is asked back. */
  readonly unsure: boolean;
  /** Its sentence is said by others, or not for sure; whether the next clause takes it back is not counted. */
  readonly isDoubted: boolean;
  /** It is no more than a guess, and nothing else makes it unsure. */
  readonly isGuessed: boolean;
};

/** Each clause with what its sentence does. */
export function spokenOf(reading: Reading, clauses: readonly Clause[]): Spoken[] {
  const inQuotes = quotesIn(reading.text);
  return [...Map.groupBy(clauses, ({ sentence }) => sentence).values()].flatMap((sentence) => {
    const acts = actsOf(reading, sentence);
    const isDoubted = sentence.some(
      (clause, at) =>
        acts[at] !== 'tell' ||
        has(clause, 'unsure', 'said-by-others') ||
        isQuoted(reading, clause, inQuotes) ||
        (opensWithUndoing(clause) && !isBareUndoing(clause)),
    );
    const isGuessed = isGuess(sentence, acts);
    return sentence.map((clause, at): Spoken => {
      const unsure =
        isDoubted || isTakenBack(sentence[at + 1]) || isDayOfOwnStanding(clause, sentence.slice(0, at));
      return { ...clause, act: acts[at] ?? 'tell', unsure, isDoubted, isGuessed };
    });
  });
}

/** "Our authorisation is not renewed, anniversary is 15 January": that day may be the partner's own. */
function isDayOfOwnStanding({ items }: Clause, before: readonly Clause[]): boolean {
  return items.some(({ kind }) => kind === 'date') && before.some((one) => has(one, 'outside:own-standing'));
}

/** "Scrap that, they do have it": what is said behind it stands. */
function isBareUndoing({ items }: Clause): boolean {
  return items.every((item) => !isTelling(item) || means(item, 'undoing') || isLead(item));
}

/** Of each place in the text whether a quotation mark before it is still open. */
function quotesIn(text: string): boolean[] {
  if (!/["“«„]/.test(text)) return [];
  let isOpen = false;
  let isOdd = false;
  const inQuotes = [false];
  for (const mark of text.split('')) {
    if (/[“«„]/.test(mark)) isOpen = true;
    if (/[”»]/.test(mark)) isOpen = false;
    if (mark === '"') isOdd = !isOdd;
    inQuotes.push(isOpen || isOdd);
  }
  return inQuotes;
}

/** Between quotation marks speaks somebody else. */
function isQuoted({ words, text }: Reading, { from, to }: Clause, inQuotes: readonly boolean[]): boolean {
  const start = words[from]?.start ?? 0;
  const own = text.slice(start, words[to - 1]?.end ?? text.length);
  return inQuotes[start] === true && own.split(' ').length > 1;
}

/** "40, I think." */
function isGuess(sentence: readonly Clause[], acts: readonly Act[]): boolean {
  const isMore = (item: Item) =>
    (means(item, 'unsure') && !means(item, 'i-think')) || means(item, 'said-by-others');
  return (
    acts.every((act) => act === 'tell') &&
    has({ items: sentence.flatMap(({ items }) => items) }, 'i-think') &&
    !sentence.some(({ items }) => items.some(isMore))
  );
}

/** "All gave us GDAP, just not them", "it is there, only it hasn't got the role": a bare denial behind takes back. */
function isTakenBack(next: Clause | undefined): boolean {
  if (next === undefined) return false;
  // "Yes, but only for Azure": what it is limited to is not planned here, and still takes back.
  if (isOutside(next) && has(next, 'but', 'only', 'not')) return true;
  if (has(next, 'except') || (has(next, 'but') && has(next, 'third-party', 'other-partner'))) return true;
  if (!has(next, 'not', 'nobody')) return false;
  return next.unknown.length === 0 && saysOnly(next, ['not', 'only']);
}

function actsOf(reading: Reading, sentence: readonly Clause[]): Act[] {
  const acts: Act[] = [];
  let act: Act = 'tell';
  for (const clause of sentence) {
    if (opensSupposition(reading, clause) || (has(clause, 'supposing') && !has(clause, 'unknown')))
      act = 'suppose';
    else if (act !== 'suppose' && asks(reading, clause)) act = 'ask';
    // "The boss asks whether it hurts, and by the way they accepted".
    else if (act === 'ask' && has(clause, 'correcting')) act = 'tell';
    acts.push(act);
  }
  const [first, ...others] = sentence;
  const opening = first?.items.at(0);
  // "Say auto-renew was off, then what".
  const isSaid = opening?.from === 0 && opening.to > 1 && means(opening, 'supposing-first');
  if (isSaid && others.length > 0 && acts.includes('ask')) return acts.map(() => 'suppose');
  // "Should they refuse, what then": the verb first, and another clause behind.
  const isConditional = first !== undefined && others.length > 0 && isInverted(reading, first);
  if (isConditional && has(first, 'would')) return acts.map(() => 'suppose');
  if (acts.includes('suppose')) return acts.map(() => 'suppose');
  if (!acts.includes('ask') && isTagged(sentence)) return acts.map(() => 'ask');
  if (!acts.includes('ask') && endsInQuestionMark(reading, sentence)) return queried(sentence);
  return acts;
}

/** "It's off, right", "é dap né": a word that asks for a yes, at the end. */
function isTagged(sentence: readonly Clause[]): boolean {
  const last = sentence.at(-1);
  const tag = last?.items.at(-1);
  if (last === undefined || tag === undefined || !means(tag, 'tag') || tag.to !== last.to) return false;
  const isAlone = last.items.length === 1 && last.unknown.length === 0;
  // "That's right" answers.
  const isMore = means(tag, 'right', 'yes', 'wrong', 'asking-perhaps');
  if (isMore && !isAlone) return false;
  return sentence.some(({ items }) => items.some((item) => item !== tag && isTelling(item) && !isLead(item)));
}

/** A mere question mark asks the last clause; those before it stand by themselves if each tells something. */
function queried(sentence: readonly Clause[]): Act[] {
  const last = sentence.length - 1;
  const standAlone = last > 0 && sentence.slice(0, last).every(({ items }) => items.some(isTelling));
  return sentence.map((_, at) => (standAlone && at < last ? 'tell' : 'ask'));
}

function endsInQuestionMark({ words, text }: Reading, sentence: readonly Clause[]): boolean {
  const to = sentence.at(-1)?.to ?? 0;
  return text.slice(words[to - 1]?.end ?? 0, words[to]?.start ?? text.length).includes('?');
}
