import type { Field } from '../../guidance/answers.ts';
import type { Said } from '../../understanding/said.ts';
import type { Standing } from '../standing.ts';
import { isForList } from './is-for-list.ts';
import { tellsNothing } from './tells-nothing.ts';

type Query = NonNullable<Said['query']>;

/** What the words of a question over a portfolio mean where they stand: the list, the move, or either of them. */
export type ListOrMove = 'list' | 'either' | 'move';

/** The same of a message; nothing where it asks over no portfolio, or something is open that hears its words first. */
export function listOrMove(said: Said | undefined, { top, move }: Standing): ListOrMove | undefined {
  const query = said?.query;
  if (said === undefined || query === undefined) return undefined;
  if (top === 'idle') return atRest(said, query);
  if (move === undefined) return undefined;
  if (top === 'move' && move.at.kind === 'planned') return besidePlan(said, query);
  const asking = move.at.kind === 'question' ? move.at.field : undefined;
  if (top === 'move') return besideQuestions(said, query, asking);
  // What tells something is heard once it is said whether to go on.
  const asksList = asksAlone(said, query) && !mayAnswer(said, query, asking);
  return top === 'resume' && asksList ? 'list' : undefined;
}

/** A single day may begin a move: "it ends on 31 March". */
function atRest(said: Said, query: Query): ListOrMove {
  return !tellsNever(query) && states(said) && isOneDay(query) ? 'move' : 'list';
}

/** With a plan on the table "ending in March" is its other end as well as a list. */
function besidePlan(said: Said, query: Query): ListOrMove {
  if (tellsNever(query) || said.isOfList === true || !states(said)) return 'list';
  return isForList(query) ? 'either' : 'move';
}

/** What answers the question that waits, or tells of another, is for the move: where a list may be meant, it is asked. */
function besideQuestions(said: Said, query: Query, asking: Field | undefined): ListOrMove {
  if (asksAlone(said, query)) return mayAnswer(said, query, asking) ? 'move' : 'list';
  if (!states(said) || !isForList(query)) return 'move';
  if (speaksOf(said, asking)) return said.isOfList === true ? 'either' : 'move';
  if (said.isOfList === true) return 'list';
  return isOneDay(query) ? 'move' : 'either';
}

/** Nothing of it could be anything else. */
function asksAlone(said: Said, { kind }: Query): boolean {
  return kind !== 'whose' && tellsNothing(said);
}

/** "Off", "pending" and "renews" are half an answer as well; "what ends?", where the end is asked, asks which end. */
function mayAnswer({ isOfList }: Said, { kind }: Query, asking: Field | undefined): boolean {
  if (kind === 'ending-when' && asking === 'termEnd') return true;
  return isOfList !== true && saidOfMuch.has(kind);
}

const saidOfMuch: ReadonlySet<Query['kind']> = new Set(['renewal-off', 'to-decide', 'ending-when']);

function states({ facts, doubts }: Said): boolean {
  return Object.keys(facts).length + doubts.length > 0;
}

function speaksOf({ facts, doubts, leftOpen = [] }: Said, asking: Field | undefined): boolean {
  if (asking === undefined) return false;
  const isDoubted = doubts.some(({ field }) => field === asking);
  return facts[asking] !== undefined || isDoubted || leftOpen.includes(asking);
}

function isOneDay(query: Query): boolean {
  return query.kind === 'ending' && query.first === query.last;
}

/** Their words are said of no move. */
function tellsNever({ kind }: Query): boolean {
  return kind === 'summary' || kind === 'to-decide';
}
