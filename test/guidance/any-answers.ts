import fc from 'fast-check';
import { choices, type Answers } from '../../guidance/answers.ts';
import { dayAfter } from '../../guidance/day.ts';
import { termStartDecides } from '../../guidance/grace.ts';

/** Days around which rules change, so that the days next to them are drawn often. */
const turningDays = ['2025-04-01', '2026-02-09', '2026-05-04', '2028-02-29', '2026-11-20'];

export const anyDay = fc.oneof(
  fc
    .tuple(fc.constantFrom(...turningDays), fc.integer({ min: -2, max: 2 }))
    .map(([day, by]) => dayAfter(day, by)),
  fc.integer({ min: 0, max: 4000 }).map((by) => dayAfter('2020-01-01', by)),
);

const anyCountry = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('SE', 'NO', 'GB') },
  { weight: 1, arbitrary: fc.constantFrom('US', 'GU', 'ZA', 'RU', 'BY', 'BQ', 'ZZ') },
);

const anyCount = fc.oneof(fc.integer({ min: 98, max: 152 }), fc.integer({ min: 1, max: 10_000 }));

const anyOptionalDay = fc.oneof(
  { weight: 5, arbitrary: anyDay },
  { weight: 1, arbitrary: fc.constant('unknown') },
);

const drawn = fc.record({
  source: fc.constantFrom(...choices.source),
  partnerCountry: anyCountry,
  customerCountry: anyCountry,
  relationship: fc.constantFrom(...choices.relationship),
  delegatedAdmin: fc.constantFrom(...choices.delegatedAdmin),
  subscriptionCount: anyCount,
  othersInTenant: fc.option(fc.integer({ min: 0, max: 202 }), { nil: undefined }),
  offer: fc.constantFrom(...choices.offer),
  licenceCount: fc.constantFrom(...choices.licenceCount),
  termEnd: anyOptionalDay,
  autoRenew: fc.constantFrom(...choices.autoRenew),
  termStart: anyOptionalDay,
  /** Whether to answer what is not asked, too. */
  talkative: fc.boolean(),
});

/** Any answers that are complete and valid (rulebook §1). */
export const anyAnswers: fc.Arbitrary<Answers> = drawn.map(
  ({ othersInTenant, licenceCount, autoRenew, termStart, talkative, ...rest }) => ({
    ...rest,
    ...(othersInTenant !== undefined && {
      tenantSubscriptionCount: Math.min(10_000, rest.subscriptionCount + othersInTenant),
    }),
    ...((talkative || rest.offer === 'same' || rest.offer === 'equivalent') && { licenceCount }),
    ...((talkative || rest.termEnd !== 'unknown') && { autoRenew }),
    ...((talkative || termStartDecides(rest.source, rest.termEnd)) && {
      termStart: startWithin(termStart, rest.termEnd),
    }),
  }),
);

function startWithin(termStart: string, termEnd: string): string {
  if (termStart === 'unknown' || termEnd === 'unknown' || termStart <= termEnd) return termStart;
  return termEnd;
}

/** A day near the end of the term, or any other. */
export function anyToday({ termEnd }: Answers): fc.Arbitrary<string> {
  if (termEnd === 'unknown') return anyDay;
  const near = fc.oneof(
    fc.constantFrom(-8, -7, -1, 0, 1, 29, 30, 31, 120, 121),
    fc.integer({ min: -500, max: 500 }),
  );
  return fc.oneof(
    near.map((by) => dayAfter(termEnd, by)),
    anyDay,
  );
}

/** Any valid answers with a day from which to see them. */
export const anyQuestion = anyAnswers.chain((answers) =>
  fc.record({ answers: fc.constant(answers), today: anyToday(answers) }),
);
