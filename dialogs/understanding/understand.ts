import type { Field } from '../../guidance/answers.ts';
import type { Listening } from '../../understanding/said.ts';
import { choicesIn } from './choices.ts';
import { codesIn, lonelyCode } from '../../understanding/places/country-codes.ts';
import { countsIn } from './counts.ts';
import { datesIn } from '../../understanding/dates/dates.ts';
import { daysIn } from './days.ts';
import { exactAnswer } from './exact-answer.ts';
import { withCaution } from './caution.ts';
import type { Finding } from '../../understanding/findings.ts';
import { lexicon } from './lexicon.ts';
import { phrasesIn, type Mention } from '../../understanding/mentions.ts';
import { numbersIn } from '../../understanding/numbers/numbers.ts';
import { placesIn } from './places.ts';
import { isParticle, topicsOf } from './meanings.ts';
import { isList, makeScene } from './scene.ts';
import { questionsIn } from './questions-in.ts';
import { readText, type Reading } from '../../understanding/text.ts';
import type { Understanding } from './understanding.ts';
import { unusedIn } from './unused.ts';
import { unknownsIn } from './unknowns.ts';
import { weigh } from './weigh.ts';

/**
 * What a message says: the answer to the open question, if there is one, and any other facts in it.
 * Reads every language of the word lists, resolves dates against `listening.today` (a UTC day) and never throws;
 * what is ambiguous or not allowed becomes a doubt.
 */
export function understand(text: string, listening: Listening): Understanding {
  const { draft, asking } = listening;
  const reading = readText(text);
  const exact =
    asking && !text.includes('?') ? (exactAnswer(reading, asking) ?? lonelyCode(reading, asking)) : undefined;
  if (exact !== undefined) return { ...weigh([exact], draft), tenantHoldsOthers: false };
  const mentions = mentionsIn(reading, listening);
  const scene = makeScene(reading, mentions);
  const found = [
    ...choicesIn(scene, asking),
    ...placesIn(scene, draft, asking),
    ...countsIn(scene, reading, asking),
    ...daysIn(scene, reading, listening),
    ...unknownsIn(scene, asking),
  ];
  const findings = withCaution(found.filter(isNotOfSeller(asking)), { reading, mentions, scene, asking });
  return {
    ...weigh([...findings, ...noDay(findings, reading, asking)], draft),
    tenantHoldsOthers: scene.mentions.some((mention) => isParticle(mention, 'others')),
    unused: unusedIn(reading, mentions, scene, findings),
    questions: questionsIn(reading, scene, findings),
  };
}

/** Where it is asked how the partner buys, "CSP partner" and "distributor" are no word about the customer's seller. */
function isNotOfSeller(asking: Field | undefined): (finding: Finding) => boolean {
  const isOfPartner = asking === 'partnerModel' || asking === 'sameProvider';
  return ({ field }) => !(isOfPartner && field === 'source');
}

/** Dates first, so that the 31 of one is not a count; small words last, since "a hundred and fifty" holds two. */
function mentionsIn(reading: Reading, { today, asking, dateOrder }: Listening): Mention[] {
  const dates = datesIn(reading, today, isDayField(asking), dateOrder);
  const codes = codesIn(reading, dates);
  const phrases = phrasesIn(reading, lexicon, [...dates, ...codes]);
  const solid = phrases.filter((phrase) => !isSmallWord(phrase));
  const numbers =
    countsMatter(phrases, asking) || isList(reading)
      ? numbersIn(reading, [...dates, ...codes, ...solid], isCountField(asking))
      : [];
  const small = phrases.filter(
    (phrase) => isSmallWord(phrase) && !numbers.some((number) => overlap(number, phrase)),
  );
  return [...dates, ...codes, ...numbers, ...solid, ...small];
}

const smallWords = [
  'filler',
  'join',
  'or',
  'towards',
  'until',
  'of',
  'not',
  'caveat',
  'not-now',
  'tail',
  'correction',
] as const;

function isSmallWord(phrase: Mention): boolean {
  return (
    phrase.kind === 'phrase' && phrase.meanings.every(({ kind }) => smallWords.some((one) => one === kind))
  );
}

function countsMatter(phrases: readonly Mention[], asking: Field | undefined): boolean {
  return isCountField(asking) || phrases.some((phrase) => topicsOf(phrase).some(isCountField));
}

function overlap(one: Mention, other: Mention): boolean {
  return one.from < other.to && other.from < one.to;
}

/** A day is asked for and the message has a number, but neither a day nor anything else can be made of it. */
function noDay(findings: readonly Finding[], { text }: Reading, asking: Field | undefined): Finding[] {
  if (!isDayField(asking) || findings.length > 0 || !/\b\d/.test(text)) return [];
  return [{ field: asking, problem: { kind: 'not-a-day' } }];
}

function isDayField(field: Field | undefined): field is 'termEnd' | 'termStart' {
  return field === 'termEnd' || field === 'termStart';
}

function isCountField(field: Field | undefined): field is 'subscriptionCount' | 'tenantSubscriptionCount' {
  return field === 'subscriptionCount' || field === 'tenantSubscriptionCount';
}
