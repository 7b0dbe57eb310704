import fc from 'fast-check';
import { choices, type Answers } from '../../guidance/answers.ts';
import { dayAfter } from '../../guidance/day.ts';

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

/** What was stored before the field existed lacks it. */
function optional<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.option(arbitrary, { nil: undefined, freq: 6 });
}

const anySeats = fc.oneof(fc.integer({ min: 148, max: 152 }), fc.integer({ min: 0, max: 100_000 }));

const drawn = fc.record({
  source: fc.constantFrom(...choices.source),
  billingAccount: optional(fc.constantFrom(...choices.billingAccount)),
  volumeProgramme: optional(fc.constantFrom(...choices.volumeProgramme)),
  partnerModel: optional(fc.constantFrom(...choices.partnerModel)),
  sameProvider: optional(fc.constantFrom(...choices.sameProvider)),
  partnerCountry: anyCountry,
  customerCountry: anyCountry,
  relationship: fc.constantFrom(...choices.relationship),
  delegatedAdmin: fc.constantFrom(...choices.delegatedAdmin),
  subscriptionCount: anyCount,
  othersInTenant: fc.option(fc.integer({ min: 0, max: 202 }), { nil: undefined }),
  businessSeats: optional(anySeats),
  offer: fc.constantFrom(...choices.offer),
  licenceCount: fc.constantFrom(...choices.licenceCount),
  termEnd: anyOptionalDay,
  state: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(undefined, 'active' as const) },
    { weight: 2, arbitrary: fc.constantFrom(...choices.state) },
  ),
  autoRenew: optional(fc.constantFrom(...choices.autoRenew)),
  termStart: optional(anyOptionalDay),
  termLength: optional(fc.constantFrom(...choices.termLength)),
  /** Whether to answer what is not asked, too. */
  talkative: fc.boolean(),
});

/** Answers that are enough for a plan; their start may still lie after the day from which they are seen. */
export const anyAnswers: fc.Arbitrary<Answers> = drawn.map(
  ({ othersInTenant, licenceCount, state, talkative, ...rest }) =>
    withoutAbsent({
      ...rest,
      tenantSubscriptionCount:
        othersInTenant === undefined ? undefined : Math.min(10_000, rest.subscriptionCount + othersInTenant),
      licenceCount:
        talkative || rest.offer === 'same' || rest.offer === 'equivalent' ? licenceCount : undefined,
      // The older account knows no Extended Service Terms.
      state: state === 'extended' && rest.billingAccount === 'mosa' ? undefined : state,
    }),
);

function withoutAbsent(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined)) as Answers;
}

/** The start of a term lies neither after its end nor in the future. */
function startedBy(answers: Answers, today: string): Answers {
  const { termStart = 'unknown', termEnd } = answers;
  if (termStart === 'unknown') return answers;
  const latest = termEnd !== 'unknown' && termEnd < today ? termEnd : today;
  return termStart <= latest ? answers : { ...answers, termStart: latest };
}

/** A day near the end of the term, or any other. */
function anyToday({ termEnd }: Answers): fc.Arbitrary<string> {
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
  anyToday(answers).map((today) => ({ answers: startedBy(answers, today), today })),
);
