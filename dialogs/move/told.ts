import type { Problem } from '../../guidance/problem.ts';
import type { Draft, Field } from '../../guidance/answers.ts';
import type { Doubt, Said, SaidOfMove } from '../../understanding/said.ts';

/** What a message or a card tells of a move. */
export type Told = {
  readonly facts: Draft;
  readonly doubts: readonly { readonly field: Field; readonly problem: Problem }[];
  readonly leftOpen?: readonly Field[] | undefined;
  readonly tenantHoldsOthers: boolean;
  /** Parts of the message of which nothing was made. */
  readonly unread?: readonly string[];
  /** Its questions and suppositions. */
  readonly questions?: readonly string[];
};

/** What an input of a card tells. */
export function toldBy({ doubts, ...said }: SaidOfMove): Told {
  const { facts, leftOpen, tenantHoldsOthers } = said;
  const told = doubts.map((doubt) => ({ field: doubt.field, problem: problemOf(doubt) }));
  return { facts, leftOpen, tenantHoldsOthers, doubts: told };
}

/** What a message tells. */
export function toldInWords(said: Said): Told {
  const { unread, asks } = said;
  return { ...toldBy(said), unread, questions: asks.flatMap(({ words }) => words ?? []) };
}

function problemOf({ options, problem }: Doubt): Problem {
  if (problem !== undefined) return problem;
  return options === undefined ? { kind: 'not-understood', times: 1 } : { kind: 'ambiguous', options };
}
