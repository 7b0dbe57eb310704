import type { PageId } from '../guidance/pages.ts';
import type { Known } from './known.ts';
import type { Values } from './value.ts';

/** Whether a line is said of what is known, and what it names beside the facts; nothing where it is not said. */
export type Line = (known: Known) => Values | undefined;

/** What an answer takes from the case itself. */
export type Told = 'dates' | 'steps' | 'hint' | 'lookUp';

export type Topic = {
  /** The pages that say so, the most important first; an answer without one says that it has none. */
  readonly pages: readonly PageId[];
  /** Of pages that speak of some cases alone: whether they do of this one. */
  readonly pageIf?: Readonly<Partial<Record<PageId, (known: Known) => boolean>>>;
  /** It is about the bot itself, which no page speaks of. */
  readonly ofBot?: true;
  /** Told before the lines. */
  readonly tells?: Told;
  /** In the order in which they are told. */
  readonly lines: Readonly<Record<string, Line>>;
};

const nothing: Values = {};

export const always: Line = () => nothing;

/** Said where the condition holds. */
export function when(condition: (known: Known) => boolean): Line {
  return (known) => (condition(known) ? nothing : undefined);
}
