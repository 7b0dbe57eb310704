import type { Field } from '../../guidance/answers.ts';
import { dayAfter, type Day } from '../../guidance/day.ts';
import type { Listening } from '../../understanding/said.ts';
import { bind, joinedBy, type Bound } from './binding.ts';
import type { Finding } from '../../understanding/findings.ts';
import { daysOf, isExact, type Direction } from '../../understanding/dates/moments.ts';
import { isParticle, meaningsOf } from './meanings.ts';
import { isDenied, isLimit, type Placed, type Scene } from './scene.ts';
import type { Reading } from '../../understanding/text.ts';

type Dated = Extract<Placed, { kind: 'date' }> & {
  /** Words beside it say that it is the field's. */
  readonly isNamed: boolean;
  /** It is the end of a range only. */
  readonly endsRange: boolean;
};
type DayField = 'termEnd' | 'termStart';

const dayFields = ['termEnd', 'termStart'] as const satisfies Field[];
const directions = { termEnd: 'ahead', termStart: 'behind' } as const satisfies Record<DayField, Direction>;

/** When the term starts and ends, by the words around the dates, else the one that is asked. `today` is a UTC day. */
export function daysIn(scene: Scene, reading: Reading, { today, asking }: Listening): Finding[] {
  const dates = scene.mentions.filter((mention) => mention.kind === 'date' && !isDenied(scene, mention));
  const bound = withPair(scene, dates) ?? bind(scene, dates, () => dayFields);
  return dayFields.flatMap((field) => {
    const mine = bound
      .filter((one) => one.field === field || (one.field === undefined && field === asking))
      .flatMap(({ mention, cue }) =>
        mention.kind === 'date'
          ? [{ ...mention, isNamed: cue !== undefined, endsRange: endsRange(scene, reading, mention) }]
          : [],
      );
    if (mine.length === 0) return [];
    const finding = findingOf(scene, mine, field, today);
    return [
      field === 'termEnd' && mine.some((date) => isRenewal(scene, date)) ? dayBefore(finding) : finding,
    ];
  });
}

/** "Renews on 12 December" is said of a term whose last day is the 11th, by most. */
function isRenewal({ mentions }: Scene, { clause }: Dated): boolean {
  return mentions.some((mention) => mention.clause === clause && isParticle(mention, 'renewal'));
}

function dayBefore(finding: Finding): Finding {
  if (!('said' in finding)) return finding;
  const { field, clauses, said } = finding;
  const day = String(said);
  const problem = { kind: 'ambiguous', options: [dayAfter(day, -1), day], why: 'renewal' } as const;
  return { field, ...(clauses && { clauses }), problem };
}

/** "Between 10 and 24 February", "10-24 February": no day is said. */
function endsRange({ mentions }: Scene, { words }: Reading, date: Placed): boolean {
  const [before, first] = [words[date.from - 1], words[date.from]];
  const isLoose = !mentions.some(({ kind, to }) => kind === 'date' && to === date.from);
  if (isLoose && /^\d{1,2}\p{L}{0,2}$/u.test(before?.text ?? '') && /^ ?-+ ?$/.test(first?.gap ?? ''))
    return true;
  const joint = mentions.find(({ to }) => to === date.from);
  const isJoined = (['join', 'or', 'until', 'towards'] as const).some((kind) => isParticle(joint, kind));
  if (joint === undefined || !isJoined) return false;
  const isPartOfDate = mentions.some(({ kind, to }) => kind === 'date' && to === joint.from);
  return !isPartOfDate && /^\d{1,2}$/.test(words[joint.from - 1]?.text ?? '');
}

/** "They accepted on 3 March", "a call with them on 4 December": what happened or happens that day is something else. */
function isOfOther({ mentions, sentences }: Scene, { from, clause, isNamed }: Dated): boolean {
  if (isNamed) return false;
  const beside = mentions.filter((mention) => mention.clause === clause).flatMap(meaningsOf);
  return (
    beside.some((meaning) => meaning.kind === 'choice' && meaning.needs !== 'clause') ||
    mentions.some((mention) => sentences[mention.from] === sentences[from] && isParticle(mention, 'event'))
  );
}

/** "1 March 2026 to 31 March 2027" is a term. */
function withPair(scene: Scene, [start, end, ...more]: readonly Placed[]): Bound[] | undefined {
  if (start === undefined || end === undefined || more.length > 0) return undefined;
  if (!joinedBy(scene, start, end, ['towards']) && !joinedBy(scene, start, end, ['until'])) return undefined;
  return [
    { mention: start, field: 'termStart' },
    { mention: end, field: 'termEnd' },
  ];
}

/** All that is said of one field together; a day outweighs a mere month. */
function findingOf(scene: Scene, dates: readonly Dated[], field: DayField, today: Day): Finding {
  const exact = dates.filter(({ moments }) => moments.every(isExact));
  const weighed = exact.length > 0 ? exact : dates;
  const possible = weighed.flatMap(({ moments }) =>
    moments.map((one) => daysOf(one, directions[field], today)),
  );
  const found = [...new Set(possible.flatMap((one) => one.days))];
  const isRanked = weighed.length === 1 && weighed[0]?.inDigits === true;
  const days = isRanked ? found : found.sort();
  const [only] = days;
  const clauses = dates.map(({ clause }) => clause);
  if (only === undefined) return { field, clauses, problem: { kind: 'not-a-day' } };
  const isSure =
    possible.every(({ sure }) => sure) &&
    !weighed.some((date) => date.endsRange || isLimit(scene, date) || isOfOther(scene, date));
  if (days.length === 1 && isSure) return { field, clauses, said: only };
  return { field, clauses, problem: { kind: 'ambiguous', options: days } };
}
