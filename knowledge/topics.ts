import type { Topic } from './topic.ts';
import { moneyTopics } from './topics/money.ts';
import { planTopics } from './topics/plan.ts';
import { relationshipTopics } from './topics/relationship.ts';
import { termTopics } from './topics/term.ts';
import { wayTopics } from './topics/ways.ts';

/** Everything that can be asked. A topic needs its lines and ways to ask in every language (`languages/<tag>/knows.ts`). */
export const topics = {
  ...relationshipTopics,
  ...wayTopics,
  ...termTopics,
  ...moneyTopics,
  ...planTopics,
} as const satisfies Readonly<Record<string, Topic>>;

type Topics = typeof topics;

export type TopicId = keyof Topics;

/** The lines of one topic, by name. */
export type LineIdOf<Id extends TopicId> = keyof Topics[Id]['lines'] & string;

export const topicIds = Object.keys(topics) as TopicId[];

export function isTopicId(id: string): id is TopicId {
  return Object.hasOwn(topics, id);
}
