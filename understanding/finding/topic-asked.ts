import { topicIds, type TopicId } from '../../knowledge/topics.ts';
import { languageByTag, languages } from '../../languages/all.ts';
import type { Listening } from '../said.ts';
import { besideOpenQuestion } from './at-question.ts';
import { knownPart, likenessIn, type Near } from './likeness.ts';

/** A topic that is told as sure, a few that are offered, the likeliest first, or none. */
export type TopicAsked =
  { readonly topic: TopicId } | { readonly topics: readonly TopicId[] } | { readonly unknown: true };

/** The person's own language is likelier. */
const ownLanguage = 1.05;

/** What the rest of the message adds: the more, the fewer words the question has (“what now?”). */
const restCounts = { most: 0.7, words: 1 };

/**
 * A topic is sure from a likeness on, if the next one has no more than a part of it;
 * with less likeness too, if it stands alone. These figures were found on questions that others wrote (docs/reading.md).
 */
const sure = [
  { from: 0.42, next: 0.85 },
  { from: 0.3, next: 0.65 },
] as const;

/** It is sure only where at least so many of its words are known: “can you recommend a good book”. */
const heardFrom = 0.6;

/** A language counts that knows so many of the words that another knows. */
const spokenFrom = 0.75;

/** From here on it is offered, with those that are so near to it. */
const offered = { from: 0.27, near: 0.55, most: 3 };

/**
 * What a question is about: `question` holds its folded words, `rest` those of the message around it.
 * One clear winner is told as sure, two or three near ones are offered, else it is not known.
 */
export function topicAsked(
  question: readonly string[],
  rest: readonly string[],
  listening: Listening,
): TopicAsked {
  const near = nearest(question, rest, listening);
  const [first, second] = near;
  if (first === undefined || first.likeness < offered.from) return { unknown: true };
  const next = (second?.likeness ?? 0) / first.likeness;
  const isSure = sure.some((one) => first.likeness >= one.from && next <= one.next);
  if (isSure && heardPart(question) >= heardFrom) return { topic: first.topic };
  const those = near.filter(({ likeness }) => likeness >= first.likeness * offered.near);
  return { topics: those.slice(0, offered.most).map(({ topic }) => topic) };
}

function nearest(question: readonly string[], rest: readonly string[], listening: Listening): Near[] {
  const asked = likenessOf(question, listening);
  const around = rest.length === 0 ? new Map<TopicId, number>() : likenessOf(rest, listening);
  const restPart = Math.min(restCounts.most, restCounts.words / question.length);
  return topicIds
    .flatMap((topic): Near[] => {
      const like = asked.get(topic) ?? 0;
      const beside = restPart * (around.get(topic) ?? 0) + besideOpenQuestion(topic, listening.asking);
      return like > 0 ? [{ topic, likeness: like + beside }] : [];
    })
    .sort((one, other) => other.likeness - one.likeness);
}

/** In whichever language it is likest, of those that know the most of its words: Swedish “är” is no Portuguese “ar”. */
function likenessOf(words: readonly string[], { language: own }: Listening): Map<TopicId, number> {
  const best = new Map<TopicId, number>();
  const known = Object.entries(languageByTag).map(([tag, language]) => {
    return { tag, language, part: knownPart(words, language) };
  });
  const most = Math.max(...known.map(({ part }) => part));
  for (const { tag, language } of known.filter(({ part }) => part >= most * spokenFrom))
    for (const [topic, likeness] of likenessIn(words, language)) {
      const weighed = likeness * (tag === own ? ownLanguage : 1);
      if (weighed > (best.get(topic) ?? 0)) best.set(topic, weighed);
    }
  return best;
}

/** The part of its words that is known in the language that knows the most. */
function heardPart(words: readonly string[]): number {
  return Math.max(...languages.map((language) => knownPart(words, language)));
}
