import { isDeepStrictEqual } from 'node:util';
import type { Draft } from '../../guidance/answers.ts';
import { saidOf, type Move } from './move.ts';
import { answeredFields, only } from './route.ts';
import type { Told } from './told.ts';

/** What was made of somebody's words. */
export type MadeOfWords = {
  readonly taken: Draft;
  /** What stood in its place. */
  readonly before: Draft;
  /** They tell of something that happened since. */
  readonly happened?: boolean | undefined;
  /** Something of it is other than it was. */
  readonly changes: boolean;
  /** Parts of them of which nothing was made. */
  readonly unread: readonly string[];
};

/**
 * What is made of them, the move being this before and that after it; parts are left out without a word only where
 * nothing was made at all.
 */
export function madeOfWords(from: Move, after: Move, told: Told): MadeOfWords {
  const { draft } = from;
  const { facts, doubts, leftOpen = [], unread = [], happened } = told;
  const isAny = answeredFields(facts).length + doubts.length + leftOpen.length > 0;
  const before = only(draft, (field) => facts[field] !== undefined && facts[field] !== draft[field]);
  const changes = !isDeepStrictEqual(saidOf(from), saidOf(after));
  return { taken: facts, before, happened, changes, unread: isAny ? unread : [] };
}
