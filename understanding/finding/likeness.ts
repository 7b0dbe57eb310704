import type { TopicId } from '../../knowledge/topics.ts';
import type { Language } from '../../languages/language.ts';
import { featuresOf } from './features.ts';
import { lengthOf, waysToAsk } from './ways.ts';

/** A topic, and how like the words are to the ways to ask for it: 0 to about 1.2. */
export type Near = { readonly topic: TopicId; readonly likeness: number };

/** What the next best ways add to the best one. */
const shares = [1, 0.25, 0.15] as const;

/** The part of some folded words that ways to ask in the language have too: 0 to 1. */
export function knownPart(words: readonly string[], language: Language): number {
  const { having } = waysToAsk(language);
  const single = [...featuresOf(words, language).keys()].filter((feature) => !feature.includes(' '));
  return single.filter((word) => having.has(word)).length / (single.length || 1);
}

/** How like some folded words are to each topic's ways to ask in one language (the cosine of both). */
export function likenessIn(words: readonly string[], language: Language): Map<TopicId, number> {
  const { topicOf, having, weightOf } = waysToAsk(language);
  const features = featuresOf(words, language);
  const length = lengthOf(features, weightOf) || 1;
  const likeness = new Map<number, number>();
  for (const [feature, count] of features) {
    const weight = (count * weightOf(feature)) / length;
    for (const [way, part] of having.get(feature) ?? [])
      likeness.set(way, (likeness.get(way) ?? 0) + weight * part);
  }
  const byTopic = new Map<TopicId, number[]>();
  for (const [way, like] of likeness) {
    const topic = topicOf[way];
    if (topic === undefined) continue;
    const likes = byTopic.get(topic) ?? [];
    likes.push(like);
    byTopic.set(topic, likes);
  }
  return new Map([...byTopic].map(([topic, likes]) => [topic, joined(likes)]));
}

function joined(likes: number[]): number {
  likes.sort((one, other) => other - one);
  return shares.reduce((sum, share, at) => sum + share * (likes[at] ?? 0), 0);
}
