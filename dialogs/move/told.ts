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
  /** It tells of something that happened since. */
  readonly happened?: boolean;
};

/** What an input of a card tells. */
export function toldBy({ doubts, ...said }: SaidOfMove): Told {
  const { facts, leftOpen, tenantHoldsOthers } = said;
  const told = doubts.map((doubt) => ({ field: doubt.field, problem: problemOf(doubt) }));
  return { facts, leftOpen, tenantHoldsOthers, doubts: told };
}

/** What a message tells. */
export function toldInWords(said: Said): Told {
  // What is asked back needs no second word.
  const unread = said.unread.filter((part) => !speaksOf(part, said));
  return { ...toldBy(said), unread, happened: said.news !== undefined };
}

/** Whether a doubt stands on words of that part. */
function speaksOf(part: string, { grounds, doubts }: Said): boolean {
  return doubts.some(({ field }) =>
    grounds.some((ground) => ground.field === field && part.includes(ground.text)),
  );
}

function problemOf({ options, problem }: Doubt): Problem {
  if (problem !== undefined) return problem;
  return options === undefined ? { kind: 'not-understood', times: 1 } : { kind: 'ambiguous', options };
}
