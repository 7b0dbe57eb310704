import type { TopicId } from '../../knowledge/topics.ts';
import { languageByTag } from '../../languages/all.ts';
import type { Language } from '../../languages/language.ts';
import type { OutsideSubject } from '../../languages/outside-subjects.ts';
import type { Listening } from '../said.ts';
import { besideOpenQuestion } from './at-question.ts';
import { askedAsWritten, heardIn, weighedIn, type Heard } from './learned.ts';
import { probable } from './learning.ts';
import { subjects, type Subject } from './subjects.ts';

/** A topic that is told as sure, a few that are offered, the likeliest first, none, or what is not planned here. */
export type TopicAsked =
  | { readonly topic: TopicId }
  | { readonly topics: readonly TopicId[] }
  | { readonly unknown: true; readonly outside?: OutsideSubject };

/** The person's own language is likelier. */
const ownLanguage = 1.15;

/** What the rest of the message adds, by how many words of the question tell what is meant: “what do I do with that”. */
const restCounts = [1.3, 0.8, 0.4, 0.2] as const;

/** In a question of more words than most ways to ask have, each word speaks for less: that is made up for. */
const longer = { than: 8, power: 0.4 };

/** From which probability on it is told, if the next has no more than a part of it. Found on questions that others wrote (docs/decisions/0030). */
const sure = [
  { from: 0.6, next: 0.35 },
  { from: 0.5, next: 0.2 },
] as const;

/** It is sure only where at least so many of its words are known. */
const heardFrom = 0.6;

/** Letters of what can be about something, where nobody wrote that it is. */
const shortest = 4;

/** The same of what is offered: “can the giraffes dance” is about nothing that is known here. */
const offeredFrom = 0.5;

/** What the question by itself asks for with such a probability is not put aside for what stands around it. */
const contradicted = 0.4;

/** From here on it is offered, with those that are so near to it. */
const offered = { from: 0.1, near: 0.2, most: 3 };

type Near = { readonly subject: Subject; readonly probability: number };

/**
 * What a question is about: `question` holds its folded words, `rest` those of the message around it.
 * One clear winner is told as sure, two or three near ones are offered, else it is not known.
 */
export function topicAsked(
  question: readonly string[],
  rest: readonly string[],
  listening: Listening,
): TopicAsked {
  const language = languageOf(question, listening);
  const asWritten = askedAsWritten(question, language);
  // “What is a tenant?” asks the same whatever stands around it; “what now” does not.
  if (asWritten !== undefined && (question.length > 3 || heardIn(question, language).telling > 0))
    return told(asWritten);
  // “Yes?” asks for nothing, whatever else holds the word; “refund?” does.
  if (question.join('').length < shortest && rest.length === 0) return { unknown: true };
  const near = nearest(question, rest, language, listening);
  const [first, second] = near;
  if (first === undefined) return { unknown: true };
  const next = (second?.probability ?? 0) / first.probability;
  const alone = rest.length === 0 ? first : (nearest(question, [], language, listening)[0] ?? first);
  const isMeant = alone.subject === first.subject || alone.probability < contradicted;
  const isSure =
    isMeant &&
    isHeard(heardIn(question, language)) &&
    sure.some((one) => first.probability >= one.from && next <= one.next);
  if (isSure) return told(first.subject);
  const { known, telling } = heardIn(question, language);
  if (known < offeredFrom && telling === 0) return { unknown: true };
  const those = near
    .filter(({ probability }) => probability >= Math.max(offered.from, first.probability * offered.near))
    .flatMap(({ subject }) => (subject.kind === 'topic' ? [subject.topic] : []));
  return those.length === 0 ? { unknown: true } : { topics: those.slice(0, offered.most) };
}

/** “Who is the king of Sweden”: what tells what is meant is not known. */
function isHeard({ known, unknown, telling }: Heard): boolean {
  return known >= heardFrom && (telling > 0 || unknown < 2);
}

/** What some words ask for sure that have no word that asks: “double bill for the customer”; nothing else is told. */
export function askedUnmarked(words: readonly string[], listening: Listening): TopicAsked | undefined {
  if (words.length < 2 || heardIn(words, languageOf(words, listening)).telling === 0) return undefined;
  const found = topicAsked(words, [], listening);
  return 'topic' in found || ('unknown' in found && found.outside !== undefined) ? found : undefined;
}

/** Whether some words by themselves ask for one topic for sure, even though nothing in them asks. */
export function isSureOf(words: readonly string[], listening: Listening): boolean {
  return 'topic' in topicAsked(words, [], listening);
}

function told(subject: Subject): TopicAsked {
  return subject.kind === 'topic' ? { topic: subject.topic } : { unknown: true, outside: subject.outside };
}

/** The subjects, the likeliest first. */
function nearest(
  question: readonly string[],
  rest: readonly string[],
  language: Language,
  { asking }: Listening,
): Near[] {
  const asked = weighedIn(question, language);
  const around = rest.length === 0 ? undefined : weighedIn(rest, language);
  const restPart = restCounts[Math.min(heardIn(question, language).telling, restCounts.length - 1)] ?? 0;
  const together = asked.map((one, at) => {
    const subject = subjects[at];
    const beside = subject?.kind === 'topic' ? besideOpenQuestion(subject.topic, asking) : 0;
    return loudness(question) * one + restPart * loudness(rest) * (around?.[at] ?? 0) + beside;
  });
  const probability = probable(together);
  return subjects
    .map((subject, at): Near => ({ subject, probability: probability[at] ?? 0 }))
    .sort((one, other) => other.probability - one.probability);
}

/** The language that knows the most of its words: Swedish “är” is no Portuguese “ar”. */
function languageOf(words: readonly string[], { language: own }: Listening): Language {
  const all = Object.entries(languageByTag).map(([tag, language]) => {
    return { language, part: heardIn(words, language).known * (tag === own ? ownLanguage : 1) };
  });
  return all.reduce((best, one) => (one.part > best.part ? one : best)).language;
}

function loudness({ length }: readonly string[]): number {
  return Math.max(1, length / longer.than) ** longer.power;
}
