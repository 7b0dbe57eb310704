import { daysOfAll, type Moment } from '../dates/moments.ts';
import { dayAfter, type Day } from '../../guidance/day.ts';
import type { Field } from '../../guidance/answers.ts';
import { isOfKind } from '../../guidance/field-kind.ts';
import type { Spoken } from '../clauses/acts.ts';
import { has, saysOnly } from '../clauses/clauses.ts';
import type { DateItem } from '../items/dates-in.ts';
import { anyOf } from '../phrases/concept.ts';
import { isDenied } from '../clauses/denial.ts';
import { evidence, type Evidence, type Heard } from '../weighing/evidence.ts';
import { isContent, isDate, isTelling, means, rightBefore, saidBefore, type Item } from '../items/items.ts';
import { correctedDaysIn } from './corrected-days.ts';
import { verbOf, type Verb } from './day-verbs.ts';
import { termsIn } from './terms.ts';
import { topicsOf } from './topic.ts';
import { readText } from '../words/text.ts';

/** When the term ends and began, by the verb of each day; a renewal comes the day after the end. */
export function daysIn(heard: Heard): Evidence[] {
  const { asking } = heard.listening;
  const isAsked = isOfKind(asking, 'day');
  const corrected = isAsked && !isWrongEnd(heard) ? [] : correctedDaysIn(heard);
  if (corrected.length > 0) return corrected;
  const terms = termsIn(heard);
  if (terms.length > 0) return terms;
  const topics = topicsOf(heard);
  const isOfOther = (clause: Spoken) => !isAsked && others.has(topics.get(clause) ?? 'none');
  const said = heard.telling
    .filter((clause) => !isOfOther(clause) || isUnsaidOf(clause))
    .flatMap((clause) =>
      clause.items
        .filter(isDate)
        .flatMap((date) => dayOf(date, clause, heard))
        .map((day) => (isOfOther(clause) ? { ...day, sure: false } : day)),
    )
    .filter((day) => day.field !== 'termStart' || !isOfState(day.clause, heard));
  const ofEnd = said.filter(({ field }) => field === 'termEnd');
  const corrects = heard.telling.some((clause) => has(clause, 'correcting', 'not'));
  if (ofEnd.length < 2 || corrects) return said;
  return [...said.filter(({ field }) => field !== 'termEnd'), ...earliest(ofEnd)];
}

/** "The end date is wrong, it's 15 January", "not the 31st, the 30th", where the start is asked: only the end was said before. */
function isWrongEnd({ telling, listening: { asking, draft } }: Heard): boolean {
  const { termEnd, termStart } = draft;
  if (asking !== 'termStart' || termEnd === undefined || termStart !== undefined) return false;
  const isOfStart = telling.some((clause) => has(clause, 'starts', 'buy'));
  const isEnd = (item: Item) =>
    isDate(item) && item.moments.some((moment) => isThatDay(moment, termEnd.slice(8)));
  const isSaid = telling.some(
    (clause) => has(clause, 'wrong') || clause.items.some((item) => isEnd(item) && isDenied(clause, item)),
  );
  return isSaid && !isOfStart;
}

/** "The 31st" of any month. */
function isThatDay(moment: Moment, date: string): boolean {
  return moment.kind === 'either-way' && [moment.past, moment.coming].some((day) => day.endsWith(`-${date}`));
}

/** "Suspended since yesterday", "off since May": so has it been, and when it was bought nobody says. */
function isOfState(clause: Spoken, { telling, listening: { asking } }: Heard): boolean {
  if (asking === 'state' || asking === 'autoRenew') return true;
  const before = telling.findLast(({ sentence, to }) => sentence === clause.sentence && to <= clause.from);
  return before !== undefined && means(clause.items[0], 'because') && has(before, ...states);
}

const states = anyOf(
  'off on turn-off turn-on renewal:off renewal:on lose refuse accept state:suspended',
  'state:cancelled state:extended state:active waiting send',
);

/** Their days end otherwise than a term. */
const others: ReadonlySet<string> = new Set(['delegatedAdmin', 'relationship', 'agreement']);

/** "GDAP in place, ends 15 February": the end of what, is not said in the clause, so that it is asked. */
function isUnsaidOf(clause: Spoken): boolean {
  return has(clause, 'ends') && saysOnly(clause, ['ends', 'all'], ...clause.items.filter(isDate));
}

/** Of several ends the earliest is planned, if it is sure that it is the earliest. */
function earliest(ends: readonly Evidence[]): Evidence[] {
  const said = ends.filter(({ values }) => values.length > 0);
  const [first, ...later] = said.toSorted((one, other) => (firstOf(one) < firstOf(other) ? -1 : 1));
  if (first === undefined) return ends.slice(0, 1);
  const isEarliest = first.sure || !later.some(({ sure }) => sure);
  const days = [...new Set(said.flatMap(({ values }) => values))];
  return [isEarliest ? first : { ...first, sure: false, values: days }];
}

function firstOf({ values }: Evidence): string {
  return values.toSorted().at(0) ?? '';
}

function dayOf(date: DateItem, clause: Spoken, { listening, telling }: Heard): Evidence[] {
  const { today, asking } = listening;
  const own = verbOf(date, clause);
  const said = own ?? askedVerb(asking) ?? (isListed(date, clause, telling) ? end : undefined);
  if (said === undefined || isOfDeed(date, clause, today)) return [];
  // "We meet on 4 December, the term ends on 20 January."
  const isOfEvent = own === undefined && clause.items.some(isContent);
  if (isOfEvent && hasOwnVerb(telling)) return [];
  const verb = settled(said, date, listening);
  const direction = verb.field === 'termEnd' && !verb.past ? 'ahead' : 'behind';
  const { days, sure: isClear } = daysOfAll(date.moments, direction, today);
  const shifted = verb.shift === 0 ? days : days.map((day) => dayAfter(day, verb.shift));
  const sure =
    isClear &&
    !isOfEvent &&
    !(verb.field === 'termEnd' && date.moments.some(isBeginning)) &&
    !isOfNoMonth(date, clause) &&
    !isMere(date, clause) &&
    !isDenied(clause, date) &&
    !isImpossible(shifted[0], verb, today);
  return [evidence(clause, date.from, verb.field, shifted, sure)];
}

const end: Verb = { field: 'termEnd', shift: 0, past: false, renewed: false };

function askedVerb(asking: Field | undefined): Verb | undefined {
  return isOfKind(asking, 'day') ? { ...end, field: asking } : undefined;
}

function hasOwnVerb(telling: readonly Spoken[]): boolean {
  return telling.some((clause) =>
    clause.items.some((item) => isDate(item) && verbOf(item, clause) !== undefined),
  );
}

/** "Desativou-a ontem", "turned the renewal off yesterday": a day that is over is of the deed. */
function isOfDeed(date: DateItem, clause: Spoken, today: Day): boolean {
  if (!date.moments.every((moment) => moment.kind === 'day' && moment.day < today)) return false;
  if (has(clause, 'turn-off', 'turn-on') && !has(clause, 'ends', 'ended', 'end-date')) return true;
  const before = rightBefore(clause.items, date);
  return means(before, 'light') && !isInFigures(date, clause) && !has(clause, ...ends);
}

const ends = anyOf('ends ended end-date renews renewed starts length:annual');

/** "3 December", and not "yesterday". */
function isInFigures({ from, to }: DateItem, { text, from: start }: Pick<Spoken, 'text' | 'from'>): boolean {
  return readText(text)
    .words.slice(from - start, to - start)
    .some((word) => /\d/.test(word.text));
}

/** "5 subscriptions, Japan to Japan, 31 May": among facts a bare day is the end. */
function isListed(date: DateItem, clause: Spoken, telling: readonly Spoken[]): boolean {
  const isBare =
    (isInFigures(date, clause) || date.moments.every(({ kind }) => kind === 'yearly')) &&
    saysOnly(clause, [], date) &&
    clause.unknown.length === 0;
  const facts = telling.filter(
    (one) => one !== clause && one.items.some((item) => item.kind !== 'date' && isTelling(item)),
  );
  return isBare && facts.length > 1;
}

/** What has renewed on a day that lies behind began then: "renewed itself on 16 March". */
function settled(verb: Verb, { moments }: DateItem, { today, asking }: Heard['listening']): Verb {
  if (!verb.renewed || asking === 'termEnd') return verb;
  const isBehind = daysOfAll(moments, 'behind', today).days.every((day) => day <= today);
  const start: Verb = { ...end, field: 'termStart' };
  return isBehind && (verb.past || asking === 'termStart') ? start : verb;
}

/** "The beginning of June" is some day of it: a term seldom ends on the first. */
function isBeginning(moment: DateItem['moments'][number]): boolean {
  return moment.kind === 'period'
    ? moment.edge === 'first'
    : moment.kind === 'yearly' && moment.date === 'first';
}

/** "31st of Marchember": the word behind is no month that anybody knows. */
function isOfNoMonth({ to }: DateItem, { items, to: end }: Spoken): boolean {
  const of = items.find((item) => item.from === to && means(item, 'of'));
  return of !== undefined && of.to < end && !items.some((item) => item.from === of.to);
}

/** What makes of a day no end: a bill, a wish, a choice, "about". */
function isMere(date: DateItem, clause: Spoken): boolean {
  const { items } = clause;
  const isOfOther = saidBefore(items, date, 'event');
  const near = items.filter((item) => item.to <= date.from && date.from - item.to <= 1);
  // "A year ago or so."
  const behind = items.filter((item) => item.from === date.to);
  const isVague = [...near, ...behind.filter((item) => means(item, 'about'))].some((item) =>
    means(item, 'about', 'before', 'at-least', 'at-most'),
  );
  return isOfOther || isVague || has(clause, 'between', 'or', 'want', 'promise', 'attempted');
}

/** So long after the end nothing is left of a subscription: the year may be wrong (rulebook §2, day 120). */
const longPast = 121;

/** What ended so long ago, or is bought only later, may have a wrong year. */
function isImpossible(day: Day | undefined, { field }: Verb, today: Day): boolean {
  if (day === undefined) return false;
  return field === 'termEnd' ? dayAfter(day, longPast) < today : day > today;
}
