import type { Day } from '../../guidance/day.ts';
import type { PartAsked } from '../../knowledge/parts.ts';
import type { TopicId } from '../../knowledge/topics.ts';
import type { Spoken } from '../clauses/acts.ts';
import { has } from '../clauses/clauses.ts';
import { daysOfAll } from '../dates/moments.ts';
import { partAsked } from '../finding/part-asked.ts';
import type { DateItem } from '../items/dates-in.ts';
import { isDate, means } from '../items/items.ts';
import { askedUnmarked, topicAsked, type TopicAsked } from '../finding/topic-asked.ts';
import type { Asked, Listening } from '../said.ts';
import { stepNamedIn } from './step-named.ts';
import { mayBeSupposed, speaksOfWaiting } from './suppositions.ts';
import { written, type Reading } from '../words/text.ts';
import type { Weighed } from '../weighing/weigh.ts';
import { anyOf } from '../phrases/concept.ts';

/** What the message asks and supposes, one a sentence; `supposedIn` answers what a sentence would say if it told. */
export function asksIn(
  reading: Reading,
  spoken: readonly Spoken[],
  supposedIn: (telling: readonly Spoken[], words: readonly string[]) => Pick<Weighed, 'facts' | 'doubts'>,
  listening: Listening,
): Asked[] {
  const asked = [...Map.groupBy(spoken, ({ sentence }) => sentence).values()].flatMap((sentence): Asked[] => {
    const isSupposed = sentence.some(({ act }) => act === 'suppose');
    if (!isSupposed && !sentence.some(({ act }) => act === 'ask')) return [];
    const about = { words: writtenOf(reading, sentence), ...partIn(reading, sentence, listening) };
    const found = topicIn(reading, sentence, listening);
    const texts = textsOf(reading, sentence);
    const maySuppose = listening.stage === 'planned' && !isSupposed && mayBeSupposed(texts);
    // “Can we wait until 1 March?” supposes it, where nothing else is asked for sure.
    const mayWait = isSupposed || maySuppose || !('topic' in found);
    const asOf = mayWait ? waitsUntil(sentence, texts, listening) : undefined;
    if (asOf !== undefined) return [{ whatIf: {}, asOf, ...about }];
    if (!isSupposed && !maySuppose && !sentence.some((clause) => has(clause, 'would')))
      return [{ ...withStep(found, sentence), ...about }];
    const { facts, doubts } = supposedIn(sentence.map(asTold), texts);
    const answered = 'topic' in found ? { topic: found.topic } : {};
    if (isOfField(facts, found, listening)) return [{ whatIf: facts, ...answered, ...about }];
    if (maySuppose) return [{ ...found, ...about }];
    const isOfPlan = isSupposed || doubts.length > 0 || sentence.some(speaksOfAnswer);
    return [isOfPlan && !('topic' in found) ? { whatIf: facts, ...about } : { ...found, ...about }];
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

/** The parts of a plan that the sentence names: a step by its number, a day, or what is called so. */
function partIn(
  reading: Reading,
  sentence: readonly Spoken[],
  listening: Listening,
): { readonly part?: PartAsked } {
  const stepped = sentence.find((clause) => has(clause, 'step'));
  const date = sentence.flatMap(({ items }) => items).find(isDate);
  const part = partAsked(
    textsOf(reading, sentence),
    { step: stepped === undefined ? undefined : stepNamedIn(stepped).step, day: dayOf(date, listening) },
    listening,
  );
  return part === undefined ? {} : { part };
}

/** The day that is likeliest meant; no month. */
function dayOf(date: DateItem | undefined, { today }: Listening): Day | undefined {
  const { days, sure } = daysOfAll(date?.kind === 'date' ? date.moments : [], 'ahead', today);
  return sure || days.length > 1 ? days[0] : undefined;
}

/** A seller or the length of a term that is named in passing puts no topic aside: “what if the old partner refuses”. */
function isOfField(facts: Weighed['facts'], found: TopicAsked, { stage, draft }: Listening): boolean {
  const fields = Object.keys(facts);
  const isOther = facts.source !== undefined && facts.source !== draft.source;
  // “What if it came from another partner”, of a plan.
  if (stage === 'planned' && isOther && 'topic' in found && ofSellers.has(found.topic)) return true;
  return (
    fields.some((field) => field !== 'source' && field !== 'termLength') ||
    (fields.length > 0 && !('topic' in found))
  );
}

/** Topics that tell of a seller, and nothing that such a seller does. */
const ofSellers: ReadonlySet<TopicId> = new Set([
  'transfer',
  'direct-transfer',
  'channel-transfer',
  'between-tenants',
]);

/** The day until which it is supposed that they wait. */
function waitsUntil(
  sentence: readonly Spoken[],
  texts: readonly string[],
  listening: Listening,
): Day | undefined {
  if (listening.stage !== 'planned' || !speaksOfWaiting(texts)) return undefined;
  const day = dayOf(sentence.flatMap(({ items }) => items).find(isDate), listening);
  return day !== undefined && day > listening.today ? day : undefined;
}

function textsOf({ words }: Reading, sentence: readonly Spoken[]): string[] {
  return words.slice(sentence[0]?.from, sentence.at(-1)?.to).map(({ text }) => text);
}

/** What the sentence asks about, up to its last clause that asks; the rest of the message helps. */
function topicIn({ words }: Reading, sentence: readonly Spoken[], listening: Listening): TopicAsked {
  const last = sentence.findLast(({ act }) => act !== 'tell');
  const [from, to] = [sentence[0]?.from ?? 0, last?.to ?? 0];
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
  const part = partAsked(texts, {}, listening);
  const about = { words: written(reading.words), ...(part === undefined ? {} : { part }) };
  return [{ ...topicAsked(texts, [], listening), ...about }];
}

/** "What does that mean": a plan stands there that it may be asked of. */
export function pointsAtPlan({ words }: Reading, listening: Listening): boolean {
  if (listening.stage !== 'planned') return false;
  const asked = partAsked(
    words.map(({ text }) => text),
    {},
    listening,
  );
  return asked?.question === 'means' && asked.that === true;
}

/** What is asked without a word that asks: "double bill for the customer"; only where it is sure, and nothing else is said. */
export function asksUnmarkedIn(reading: Reading, listening: Listening): Asked[] {
  if (listening.stage === 'watch' || listening.stage === 'form') return [];
  const found = askedUnmarked(
    reading.words.map(({ text }) => text),
    listening,
  );
  return found === undefined ? [] : [{ ...found, words: written(reading.words) }];
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
