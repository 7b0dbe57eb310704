import { datesIn } from '../items/dates-in.ts';
import { daysOfAll, type Moment } from '../dates/moments.ts';
import type { Day } from '../../guidance/day.ts';
import type { EndSaid } from './watch-said.ts';
import type { Concept } from '../phrases/concept.ts';
import { phrasesIn, phrasesOf } from '../phrases/phrases-in.ts';
import { readText, type Reading } from '../words/text.ts';
import { tongueOf } from '../phrases/tongue.ts';

/** The day that is meant by a date as it was said, seen from the day `today`: days that have passed cannot be meant. */
export function endOf(moments: readonly Moment[], today: Day): EndSaid {
  const { days, sure } = daysOfAll(moments, 'ahead', today);
  const [first] = days;
  if (first === undefined) return { kind: 'no-day' };
  if (sure) return { kind: first < today ? 'past-day' : 'day', day: first };
  return oneOf(days, today);
}

function oneOf(days: readonly Day[], today: Day): EndSaid {
  const ahead = days.filter((day) => day >= today);
  const [first] = ahead;
  if (first === undefined) return { kind: 'past-day', day: days.toSorted().at(-1) ?? today };
  return ahead.length === 1 && days.length > 1
    ? { kind: 'day', day: first }
    : { kind: 'some-days', days: ahead };
}

/** The end of a term in a few words, seen from the day `today`: days that have passed cannot be meant. */
export function endSaid(text: string, today: Day): EndSaid {
  const reading = readText(text);
  const concepts = conceptsIn(reading);
  const dates = datesIn(reading, { today }, 'asked');
  if (dates.length === 0) return { kind: concepts.has('unknown') ? 'day-unknown' : 'no-day' };
  if (concepts.has('asking') || concepts.has('supposing') || text.includes('?')) return { kind: 'no-day' };
  const moments = concepts.has('or') ? dates.flatMap((date) => date.moments) : (dates.at(-1)?.moments ?? []);
  return endOf(moments, today);
}

function conceptsIn({ words }: Reading): ReadonlySet<Concept> {
  return new Set(
    phrasesIn(words, phrasesOf(words, tongueOf(words, undefined)), []).flatMap(({ concepts }) => [
      ...concepts,
    ]),
  );
}
