import type { ReadBack } from '../../cards/move/read-back.ts';
import { sentence } from '../speak.ts';
import { stepNumber } from '../taking-back/step-number.ts';
import type { Turn } from '../turn.ts';
import type { MadeOfWords } from './made-of-words.ts';

/** What is shown of what was made of somebody's words. */
export function readBackOf(turn: Turn, made: MadeOfWords | undefined): ReadBack | undefined {
  if (made === undefined) return undefined;
  const { taken, before, happened, changes, unread } = made;
  const leftOut = unusedWords(turn, unread);
  return { taken, before, happened, leftOut, ...(changes ? { step: stepNumber(turn) } : {}) };
}

/** No message repeats more of what somebody wrote. */
const mostParts = 3;
const longestPart = 60;

function unusedWords(turn: Turn, parts: readonly string[]): string[] {
  if (parts.length === 0) return [];
  const words = quoted(turn, parts);
  return parts.length > mostParts
    ? [sentence(turn, 'notice.unused.many', { count: parts.length, parts: words.join(', ') })]
    : [sentence(turn, 'notice.unused', { parts: turn.speech.either(words) })];
}

/** The parts in quotation marks, each no longer than somebody reads. */
function quoted({ speech }: Turn, parts: readonly string[]): string[] {
  return parts.slice(0, mostParts).map((part) => {
    const short = part.length > longestPart ? `${part.slice(0, longestPart).toWellFormed()}…` : part;
    return speech.say('value.quoted', { words: short });
  });
}
