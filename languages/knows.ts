import type { LineIdOf, TopicId } from '../knowledge/topics.ts';

/** What one language says of a topic, and how people ask for it. */
type Spoken<Id extends TopicId> = {
  readonly title: string;
  /** Ways to ask, as people type them, with “ / ” or a new line between. */
  readonly asks: string;
  /** In ICU MessageFormat; numbers and days are those of `knowledge/facts.ts`, and never written out. */
  readonly lines: Readonly<Record<LineIdOf<Id>, string>>;
};

/** Everything that can be asked, in one language. */
export type Knows = { readonly [Id in TopicId]: Spoken<Id> };
