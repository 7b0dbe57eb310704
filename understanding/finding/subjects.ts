import { topicIds, type TopicId } from '../../knowledge/topics.ts';
import type { Language } from '../../languages/language.ts';
import { outsideSubjects, type OutsideSubject } from '../../languages/outside-subjects.ts';
import { wordsOf } from '../words/text.ts';

/** What a question can be about: something that has an answer here, or something that is not planned. */
export type Subject =
  | { readonly kind: 'topic'; readonly topic: TopicId }
  | { readonly kind: 'outside'; readonly outside: OutsideSubject };

/** Every one of them; elsewhere they are told apart by their place here. */
export const subjects: readonly Subject[] = [
  ...topicIds.map((topic): Subject => ({ kind: 'topic', topic })),
  ...outsideSubjects.map((outside): Subject => ({ kind: 'outside', outside })),
];

/** One way to ask, in folded words, and the place of what it asks for. */
export type Way = { readonly subject: number; readonly words: readonly string[] };

/** Every way to ask in the language. */
export function waysToAsk(language: Language): Way[] {
  return subjects.flatMap((subject, at) =>
    waysFor(subject, language).map((way): Way => ({ subject: at, words: wordsOf(way) })),
  );
}

function waysFor(subject: Subject, { knows, asksOutside }: Language): string[] {
  const asks = subject.kind === 'topic' ? knows[subject.topic].asks : asksOutside[subject.outside];
  const ways = asks.split(/ \/ |\n/).map((way) => way.trim());
  const title = subject.kind === 'topic' ? [knows[subject.topic].title] : [];
  return [...ways.filter((way) => way !== ''), ...title];
}
