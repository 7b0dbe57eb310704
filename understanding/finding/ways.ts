import { topicIds, type TopicId } from '../../knowledge/topics.ts';
import type { Language } from '../../languages/language.ts';
import { wordsOf } from '../words/text.ts';
import { featuresOf, type Features } from './features.ts';

/** Every way to ask in one language, to be looked up by what is in it. */
export type Ways = {
  readonly topicOf: readonly TopicId[];
  /** Of a word or pair: which ways have it, and how large a part of each it is. */
  readonly having: ReadonlyMap<string, readonly (readonly [way: number, part: number])[]>;
  /** What tells topics apart counts more. */
  readonly weightOf: (feature: string) => number;
};

type Way = { readonly topic: TopicId; readonly features: Features };

/** What no topic has counts as if so many had it: less than the rarest word, since it tells of none. */
const unheardOf = 1.5;

const made = new Map<Language, Ways>();

/** The ways to ask in the language; made when they are first needed, in a few milliseconds, and kept. */
export function waysToAsk(language: Language): Ways {
  const ways = made.get(language) ?? waysOf(language);
  made.set(language, ways);
  return ways;
}

function waysOf(language: Language): Ways {
  const ways = topicIds.flatMap((topic) => {
    const { title, asks } = language.knows[topic];
    return [...asks.split(' / '), title].map((way): Way => {
      return { topic, features: featuresOf(wordsOf(way), language) };
    });
  });
  const weightOf = weighing(ways);
  return { topicOf: ways.map(({ topic }) => topic), having: lookedUp(ways, weightOf), weightOf };
}

/** The fewer topics have it, the more it tells which is meant. */
function weighing(ways: readonly Way[]): Ways['weightOf'] {
  const topicsWith = new Map<string, Set<TopicId>>();
  for (const { topic, features } of ways)
    for (const feature of features.keys())
      topicsWith.set(feature, (topicsWith.get(feature) ?? new Set()).add(topic));
  return (feature) => Math.log(1 + topicIds.length / (topicsWith.get(feature)?.size ?? unheardOf));
}

function lookedUp(ways: readonly Way[], weightOf: Ways['weightOf']): Ways['having'] {
  const having = new Map<string, [number, number][]>();
  for (const [way, { features }] of ways.entries()) {
    const length = lengthOf(features, weightOf);
    for (const [feature, count] of features) {
      const parts = having.get(feature) ?? [];
      parts.push([way, (count * weightOf(feature)) / length]);
      having.set(feature, parts);
    }
  }
  return having;
}

/** How much there is of all together; what two have in common is compared with it. */
export function lengthOf(features: Features, weightOf: Ways['weightOf']): number {
  return Math.hypot(...[...features].map(([feature, count]) => count * weightOf(feature)));
}
