import type { TopicId } from '../../knowledge/topics.ts';
import type { Spoken } from '../clauses/acts.ts';
import { has } from '../clauses/clauses.ts';
import { means } from '../items/items.ts';
import { topicAsked, type TopicAsked } from '../finding/topic-asked.ts';
import type { Asked, Listening } from '../said.ts';
import { stepNamedIn } from './step-named.ts';
import { written, type Reading } from '../words/text.ts';
import type { Weighed } from '../weighing/weigh.ts';
import { anyOf } from '../phrases/concept.ts';

/** What the message asks and supposes, one a sentence; `supposedIn` answers what a sentence would say if it told. */
export function asksIn(
  reading: Reading,
  spoken: readonly Spoken[],
  supposedIn: (telling: readonly Spoken[]) => Pick<Weighed, 'facts' | 'doubts'>,
  listening: Listening,
): Asked[] {
  const asked = [...Map.groupBy(spoken, ({ sentence }) => sentence).values()].flatMap((sentence): Asked[] => {
    const isSupposed = sentence.some(({ act }) => act === 'suppose');
    if (!isSupposed && !sentence.some(({ act }) => act === 'ask')) return [];
    const words = writtenOf(reading, sentence);
    const found = topicIn(reading, sentence, listening);
    if (!isSupposed && !sentence.some((clause) => has(clause, 'would')))
      return [{ ...withStep(found, sentence), words }];
    const { facts, doubts } = supposedIn(sentence.map(asTold));
    const about = 'topic' in found ? { topic: found.topic } : {};
    if (isOfField(facts, found)) return [{ whatIf: facts, ...about, words }];
    const isOfPlan = isSupposed || doubts.length > 0 || sentence.some(speaksOfAnswer);
    return [isOfPlan && !('topic' in found) ? { whatIf: facts, words } : { ...found, words }];
  });
  return asked.filter((one, at) => !('topic' in one) || !asked.slice(0, at).some(asksThe(one.topic)));
}

/** "How long does it take? Weeks?" asks once. */
function asksThe(topic: TopicId): (asked: Asked) => boolean {
  return (asked) => 'topic' in asked && asked.topic === topic;
}

/** "Who does step 2?" */
function withStep(found: TopicAsked, sentence: readonly Spoken[]): Asked {
  const clause = sentence.find((each) => has(each, 'step'));
  if (clause === undefined || !('topic' in found) || found.topic !== 'who-does-that') return found;
  return { ...found, ...stepNamedIn(clause) };
}

/** A seller or the length of a term that is named in passing puts no topic aside: “what if the old partner refuses”. */
function isOfField(facts: Weighed['facts'], found: TopicAsked): boolean {
  const fields = Object.keys(facts);
  return (
    fields.some((field) => field !== 'source' && field !== 'termLength') ||
    (fields.length > 0 && !('topic' in found))
  );
}

/** What the sentence asks about; the rest of the message helps. */
function topicIn({ words }: Reading, sentence: readonly Spoken[], listening: Listening): TopicAsked {
  const [from, to] = [sentence[0]?.from ?? 0, sentence.at(-1)?.to ?? 0];
  const texts = words.map(({ text }) => text);
  return topicAsked(texts.slice(from, to), [...texts.slice(0, from), ...texts.slice(to)], listening);
}

/** The sentence as it was written, with the mark at its end. */
function writtenOf({ words, text }: Reading, sentence: readonly Spoken[]): string {
  const to = sentence.at(-1)?.to ?? 0;
  const behind = text.slice(words[to - 1]?.end, words[to]?.start ?? text.length);
  return written(words.slice(sentence[0]?.from, to)) + (/^ ?[?!.]+/.exec(behind)?.[0].trim() ?? '');
}

function speaksOfAnswer(clause: Spoken): boolean {
  return clause.items.some(({ kind }) => kind !== 'phrase') || has(clause, ...answers);
}

const answers = anyOf(
  'gdap dap relationship auto-renew off on tenant support-role state:cancelled state:suspended lose',
  'source:volume-licensing offer:discontinued',
);

/** What is asked if nothing is told: "the role is called what again". */
export function asksPerhapsIn(reading: Reading, spoken: readonly Spoken[], listening: Listening): Asked[] {
  if (!spoken.some(asksPerhaps)) return [];
  const texts = reading.words.map(({ text }) => text);
  return [{ ...topicAsked(texts, [], listening), words: written(reading.words) }];
}

function asksPerhaps(clause: Spoken): boolean {
  return (
    has(clause, 'asking-perhaps', 'asking', 'asking-inside', 'or', 'command:help') &&
    !has(clause, 'undoing', 'correcting', 'wrong')
  );
}

function asTold(clause: Spoken): Spoken {
  const items = clause.items.filter((item) => !means(item, 'supposing', 'would', 'asking', 'asking-inside'));
  return { ...clause, items, act: 'tell', unknown: [], unsure: false, isDoubted: false, isGuessed: false };
}
