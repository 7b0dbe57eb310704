import { deepEqual, doesNotThrow, equal, match, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { fields, type Answers } from '../../guidance/answers.ts';
import { GuidanceError } from '../../guidance/errors.ts';
import { makePlan } from '../../guidance/plan.ts';

const today = '2026-11-20';

const complete: Answers = {
  source: 'another-partner',
  partnerCountry: 'DE',
  customerCountry: 'FR',
  relationship: 'accepted',
  delegatedAdmin: 'gdap',
  subscriptionCount: 12,
  offer: 'same',
  licenceCount: 'unchanged',
  termEnd: '2027-03-01',
  autoRenew: 'on',
  termStart: '2026-03-02',
};

/** Asks for a plan as a program without types would. */
function refusal(answers: unknown): GuidanceError {
  return refusalOn(today, answers);
}

function refusalOn(day: unknown, answers: unknown): GuidanceError {
  try {
    makePlan(answers as Answers, day as string);
  } catch (error) {
    ok(error instanceof GuidanceError, String(error));
    return error;
  }
  throw new Error('The answers were taken.');
}

const countries = 'an ISO 3166-1 alpha-2 code in capitals';
const dayOrUnknown = 'a UTC day written YYYY-MM-DD, or unknown';

/** One wrong value each, and the range that the error names. */
const refused: readonly (readonly [field: string, value: unknown, allowed: string])[] = [
  ['source', 'ea', 'one of microsoft-direct, another-partner, volume-licensing, another-tenant'],
  ['source', null, 'one of microsoft-direct, another-partner, volume-licensing, another-tenant'],
  ['partnerCountry', 'de', countries],
  ['partnerCountry', 'Germany', countries],
  ['customerCountry', 'FR\n', countries],
  ['customerCountry', '', countries],
  ['relationship', 'yes', 'one of accepted, invited, none'],
  ['delegatedAdmin', true, 'one of gdap, dap, none'],
  ['subscriptionCount', 0, 'a whole number from 1 to 10000'],
  ['subscriptionCount', 10_001, 'a whole number from 1 to 10000'],
  ['subscriptionCount', 1.5, 'a whole number from 1 to 10000'],
  ['subscriptionCount', Number.NaN, 'a whole number from 1 to 10000'],
  ['subscriptionCount', '12', 'a whole number from 1 to 10000'],
  ['tenantSubscriptionCount', 11, 'a whole number from 12 to 1000000'],
  ['tenantSubscriptionCount', 1_000_001, 'a whole number from 12 to 1000000'],
  ['billingAccount', 'MCA', 'one of mca, mosa, unknown'],
  ['volumeProgramme', 'ea', 'one of enterprise, other, unknown'],
  ['partnerModel', 'reseller', 'one of direct-bill, indirect-provider, indirect-reseller, unknown'],
  ['sameProvider', true, 'one of yes, no, unknown'],
  ['businessSeats', -1, 'a whole number from 0 to 100000'],
  ['businessSeats', 'unknown', 'a whole number from 0 to 100000'],
  ['state', 'unknown', 'one of active, extended, cancelled, suspended, trial'],
  ['termLength', 'unknown', 'one of monthly, annual, three-year'],
  ['offer', 'other', 'one of same, equivalent, different, discontinued'],
  ['licenceCount', 'more', 'one of unchanged, changed'],
  ['termEnd', '2027-02-29', dayOrUnknown],
  ['termEnd', '2027-3-1', dayOrUnknown],
  ['termEnd', '2027-03-01T00:00:00Z', dayOrUnknown],
  ['termEnd', 'soon', dayOrUnknown],
  ['autoRenew', 'yes', 'one of on, off, cancel, extended, unknown'],
  ['termStart', '2026-11-21', 'a UTC day up to 2026-11-20, or unknown'],
  ['termStart', '0000-00-00', dayOrUnknown],
];

describe('answers that are not valid', () => {
  for (const [field, value, allowed] of refused) {
    it(`are refused: ${field} ${JSON.stringify(value)}`, () => {
      const { refused: found, code, message } = refusal({ ...complete, [field]: value });
      equal(code, 'answers-invalid');
      deepEqual(found, [{ field, value, allowed }]);
      ok(message.includes(`${field} is`) && message.includes(`allowed is ${allowed}`), message);
    });
  }

  it('are refused where the term would start after its end', () => {
    const [found] = refusal({ ...complete, termEnd: '2026-03-01', termStart: '2026-03-02' }).refused;
    deepEqual(found, {
      field: 'termStart',
      value: '2026-03-02',
      allowed: 'a UTC day up to 2026-03-01, or unknown',
    });
  });

  it('are refused where the older account would be in Extended Service Terms', () => {
    const direct = { ...complete, source: 'microsoft-direct', billingAccount: 'mosa', state: 'extended' };
    const [found] = refusal(direct).refused;
    equal(found?.field, 'state');
    match(found.allowed, /^one of active, cancelled, suspended, trial: /);
    doesNotThrow(() => makePlan({ ...complete, billingAccount: 'mosa', state: 'extended' }, today));
  });

  it('are refused all at once, each with its value', () => {
    const { refused: found, message } = refusal({ ...complete, source: 'ea', subscriptionCount: 0 });
    deepEqual(
      found.map(({ field }) => field),
      ['source', 'subscriptionCount'],
    );
    match(message, /source is "ea".*subscriptionCount is 0/);
  });

  it('are refused with a field that nobody asks for', () => {
    const { refused: found } = refusal({ ...complete, licenseCount: 'changed' });
    deepEqual(
      found.map(({ field, value }) => [field, value]),
      [['licenseCount', 'changed']],
    );
  });

  it('are refused with the name of something every object has', () => {
    const answers: unknown = JSON.parse(
      `{"__proto__": 1, "constructor": 2, ${JSON.stringify(complete).slice(1)}`,
    );
    ok(refusal(answers).refused.some(({ field }) => field === 'constructor'));
  });

  const noAnswers = {
    null: null,
    nothing: undefined,
    text: 'answers',
    'a number': 7,
    'a list': [complete],
    'a function': () => complete,
  };
  for (const [name, answers] of Object.entries(noAnswers)) {
    it(`are refused when they are ${name}`, () => {
      deepEqual(
        refusal(answers).refused.map(({ field }) => field),
        ['answers'],
      );
    });
  }

  for (const day of [undefined, '', '2026-02-29', '20 November 2026', 20261120, new Date(0)]) {
    it(`are refused with a day that is none: ${String(day)}`, () => {
      deepEqual(refusalOn(day, complete).refused, [
        { field: 'today', value: day, allowed: 'a UTC day written YYYY-MM-DD' },
      ]);
    });
  }

  it('do not fill the message with what was sent', () => {
    const long = 'x'.repeat(100_000);
    ok(refusal({ ...complete, source: long, [long]: 1 }).message.length < 1000);
  });

  it('are never answered with another error', () => {
    const valueOf = (field: string) =>
      fc.option(fc.oneof(fc.anything(), fc.constant(complete[field as keyof Answers])));
    const anything = fc.record(Object.fromEntries(fields.map((field) => [field, valueOf(field)])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(
        fc.oneof(anything, fc.anything()),
        fc.oneof(fc.constant(today), fc.anything()),
        (answers, day) => {
          ok(refusalOn(day, answers).refused.length > 0);
        },
      ),
    );
  });
});

describe('answers that are not complete', () => {
  for (const field of Object.keys(complete).filter((each) => !['autoRenew', 'termStart'].includes(each))) {
    it(`are refused without ${field}`, () => {
      const { refused: found, message } = refusal({ ...complete, [field]: undefined });
      equal(found[0]?.field, field);
      equal(found[0].value, undefined);
      ok(message.includes(`${field} is missing`), message);
    });
  }

  it('are enough where the two countries stop the move, but nothing wrong is taken beside them', () => {
    const stopped = { partnerCountry: 'US', customerCountry: 'CA' };
    equal(makePlan(stopped as Answers, today).path, 'stop');
    deepEqual(refusal({ ...stopped, source: 'ea' }).refused[0]?.field, 'source');
  });

  for (const state of ['extended', 'cancelled', 'suspended'] as const) {
    it(`are enough without an end where the state is ${state}, but not for volume licences`, () => {
      const rest = { ...complete, termEnd: undefined };
      equal(makePlan({ ...rest, state } as unknown as Answers, today).keyDates.length, 0);
      const volume = refusal({ ...rest, source: 'volume-licensing', state });
      deepEqual(
        volume.refused.map(({ field }) => field),
        ['termEnd'],
      );
    });
  }
});

/** Leaving out what is not asked. */
const taken: readonly (readonly [why: string, answers: Answers])[] = [
  ['how many others the tenant holds is optional', complete],
  ['and may be the same number', { ...complete, tenantSubscriptionCount: 12 }],
  [
    'the number of licences of a different offer is not asked',
    { ...complete, offer: 'different', licenceCount: undefined },
  ],
  [
    'nor is auto-renew of an unknown end',
    { ...complete, termEnd: 'unknown', autoRenew: undefined, termStart: undefined },
  ],
  [
    'nor is the start of a term that ends before it decides',
    { ...complete, termEnd: '2026-05-03', termStart: undefined },
  ],
  ['nor is that of a volume licence', { ...complete, source: 'volume-licensing', termStart: undefined }],
  ['unknown is an answer', { ...complete, termStart: 'unknown' }],
  ['a term may be one day long', { ...complete, termEnd: '2026-03-02', termStart: '2026-03-02' }],
  ['a term may start today', { ...complete, termStart: today }],
  [
    'what was stored before newer questions is not known',
    { ...complete, autoRenew: undefined, termStart: undefined },
  ],
  ['10,000 is the most', { ...complete, subscriptionCount: 10_000, tenantSubscriptionCount: 10_000 }],
];

describe('answers that are valid', () => {
  for (const [why, answers] of taken) {
    it(`are taken: ${why}`, () => {
      doesNotThrow(() => makePlan(answers, today));
    });
  }
});
