import { deepEqual, equal, ok } from 'node:assert/strict';
import { addSeconds } from 'date-fns/addSeconds';
import { differenceInMinutes } from 'date-fns/differenceInMinutes';
import { differenceInSeconds } from 'date-fns/differenceInSeconds';
import fc from 'fast-check';
import { nameOf, type Failure } from '../../reminders/failure.ts';
import { outcomeOf, type Attempt, type Outcome } from '../../reminders/outcome.ts';

const now = new Date('2027-03-24T00:30Z');
const first: Attempt = { attempts: 0, missingOn: [], mayHaveArrived: false };

function seconds(count: number): Date {
  return addSeconds(now, count);
}

type Case = readonly [note: string, failure: Failure, attempt: Partial<Attempt>, outcome: Outcome];

/** With a chance of 0: the shortest wait. */
const cases: readonly Case[] = [
  [
    'an address that the bot may not write to: never tried again by itself',
    { kind: 'foreign' },
    {},
    { kind: 'dead', reason: 'place-foreign' },
  ],
  [
    'too many: as long as it asks for',
    { kind: 'status', status: 429, retryAfterSeconds: 42 },
    {},
    { kind: 'again', at: seconds(42), counts: false, mayHaveArrived: false },
  ],
  [
    'too many, and it does not say how long',
    { kind: 'status', status: 429 },
    {},
    { kind: 'again', at: seconds(15), counts: false, mayHaveArrived: false },
  ],
  [
    'no wait asked for: a second all the same',
    { kind: 'status', status: 429, retryAfterSeconds: 0 },
    {},
    { kind: 'again', at: seconds(1), counts: false, mayHaveArrived: false },
  ],
  [
    'a wait beyond reason: a day',
    { kind: 'status', status: 429, retryAfterSeconds: 10_000_000 },
    {},
    { kind: 'again', at: seconds(86_400), counts: false, mayHaveArrived: false },
  ],
  [
    'a wait that is no number',
    { kind: 'status', status: 429, retryAfterSeconds: NaN },
    {},
    { kind: 'again', at: seconds(15), counts: false, mayHaveArrived: false },
  ],
  [
    'refused after five in doubt: it neither counts nor clears the doubt',
    { kind: 'status', status: 412 },
    { attempts: 5, mayHaveArrived: true },
    { kind: 'again', at: seconds(15), counts: false, mayHaveArrived: true },
  ],
  ...[408, 500, 502, 503, 504].map(
    (status) =>
      [
        `${String(status)} may have let it through`,
        { kind: 'status', status },
        {},
        { kind: 'again', at: seconds(300), counts: true, mayHaveArrived: true },
      ] as const satisfies Case,
  ),
  ...['ECONNRESET', 'ETIMEDOUT', 'EPIPE', undefined].map(
    (code) =>
      [
        `${code ?? 'something unnamed'} may have broken off after it arrived`,
        { kind: 'network', code, left: true },
        {},
        { kind: 'again', at: seconds(300), counts: true, mayHaveArrived: true },
      ] as const satisfies Case,
  ),
  ...(
    [
      { kind: 'network', code: 'ECONNREFUSED', left: false },
      { kind: 'network', code: 'ETIMEDOUT', left: false },
      { kind: 'token', code: 'token-refused' },
      { kind: 'token', code: 'token-unreachable' },
      { kind: 'fault' },
    ] as const
  ).map(
    (failure) =>
      [
        `nothing was sent, but the attempt counts`,
        failure,
        {},
        { kind: 'again', at: seconds(300), counts: true, mayHaveArrived: false },
      ] as const satisfies Case,
  ),
  [
    'an earlier doubt stays',
    { kind: 'network', code: 'ECONNREFUSED', left: false },
    { attempts: 1, mayHaveArrived: true },
    { kind: 'again', at: seconds(1800), counts: true, mayHaveArrived: true },
  ],
  [
    'away, and it says for how long: no sooner',
    { kind: 'status', status: 503, retryAfterSeconds: 3600 },
    {},
    { kind: 'again', at: seconds(3600), counts: true, mayHaveArrived: true },
  ],
  [
    'no token for so many seconds: no sooner',
    { kind: 'token', code: 'token-unreachable', retryAfterSeconds: 3600 },
    {},
    { kind: 'again', at: seconds(3600), counts: true, mayHaveArrived: false },
  ],
  [
    'tried again five times',
    { kind: 'status', status: 503 },
    { attempts: 5 },
    { kind: 'dead', reason: 'not-accepted' },
  ],
  [
    'tried again five times',
    { kind: 'status', status: 503 },
    { attempts: 5 },
    { kind: 'dead', reason: 'not-accepted' },
  ],
  ...[undefined, 'ServiceError', 'AclCheckFailed', 'Forbidden', 'somethingNew'].map(
    (code) =>
      [
        `${code ?? 'no code'} is no verdict of Teams: tried again, and it was not taken`,
        { kind: 'status', status: 403, code },
        {},
        { kind: 'again', at: seconds(300), counts: true, mayHaveArrived: false },
      ] as const satisfies Case,
  ),
  [
    'no verdict, and an earlier doubt stays',
    { kind: 'status', status: 403 },
    { mayHaveArrived: true },
    { kind: 'again', at: seconds(300), counts: true, mayHaveArrived: true },
  ],
  [
    'no verdict for more than a day',
    { kind: 'status', status: 403, code: 'ServiceError' },
    { attempts: 5 },
    { kind: 'dead', reason: 'not-accepted' },
  ],
  ...[
    'BotDisabledByAdmin',
    'BotNotInConversationRoster',
    'ConversationBlockedByUser',
    'ForbiddenOperationException',
    'InvalidBotApiHost',
    'MessageWritesBlocked',
    'NotEnoughPermissions',
  ].map(
    (code) =>
      [
        `${code} is a verdict`,
        { kind: 'status', status: 403, code },
        {},
        { kind: 'unreachable', reason: code },
      ] as const satisfies Case,
  ),
  [
    'not found for the first time: again in a minute',
    { kind: 'status', status: 404 },
    {},
    { kind: 'missing', at: seconds(60), missingOn: ['2027-03-24'], missingSince: now },
  ],
  ...[
    { since: 60, again: 240 },
    { since: 300, again: 600 },
    { since: 15 * 60, again: 45 * 60 },
    { since: 60 * 60, again: 3 * 60 * 60 },
    { since: 4 * 60 * 60, again: 20 * 60 * 60 },
  ].map(
    ({ since, again }) =>
      [
        `not found ${since} s after the first time: the day counts once`,
        { kind: 'status', status: 404 },
        { missingOn: ['2027-03-23'], missingSince: seconds(-since) },
        { kind: 'missing', at: seconds(again), missingOn: ['2027-03-23'], missingSince: seconds(-since) },
      ] as const satisfies Case,
  ),
  [
    'not found a day later: another day',
    { kind: 'status', status: 404 },
    { missingOn: ['2027-03-23'], missingSince: seconds(-86_400) },
    { kind: 'missing', at: seconds(60), missingOn: ['2027-03-23', '2027-03-24'], missingSince: now },
  ],
  [
    'not found a month after other days, which have nothing to do with it',
    { kind: 'status', status: 404 },
    { missingOn: ['2027-02-22', '2027-02-23'], missingSince: new Date('2027-02-23T09:00Z') },
    { kind: 'missing', at: seconds(60), missingOn: ['2027-03-24'], missingSince: now },
  ],
  [
    'not found on the third day',
    { kind: 'status', status: 404 },
    { missingOn: ['2027-03-21', '2027-03-23'], missingSince: new Date('2027-03-23T00:30Z') },
    { kind: 'dead', reason: 'place-gone' },
  ],
  [
    'not understood',
    { kind: 'status', status: 400, code: 'BadSyntax' },
    {},
    { kind: 'dead', reason: 'refused-400:BadSyntax' },
  ],
  [
    'the token was refused: it passes by itself at times, and nothing arrived',
    { kind: 'status', status: 401 },
    {},
    { kind: 'again', at: seconds(300), counts: true, mayHaveArrived: false },
  ],
  [
    'refused for a day',
    { kind: 'status', status: 401 },
    { attempts: 5 },
    { kind: 'dead', reason: 'refused-401' },
  ],
  [
    'registered anew as another bot: that does not pass',
    { kind: 'status', status: 401, code: 'BotNotRegistered' },
    {},
    { kind: 'dead', reason: 'refused-401:BotNotRegistered' },
  ],
  [
    'no token for a day',
    { kind: 'token', code: 'token-refused' },
    { attempts: 5 },
    { kind: 'dead', reason: 'no-token' },
  ],
  [
    'Teams names it like one of the bot’s own: it is Teams’ all the same',
    { kind: 'status', status: 400, code: 'service-url-foreign' },
    {},
    { kind: 'dead', reason: 'refused-400:service-url-foreign' },
  ],
  ['too large', { kind: 'status', status: 413 }, {}, { kind: 'dead', reason: 'refused-413' }],
  ['any other refusal', { kind: 'status', status: 405 }, {}, { kind: 'dead', reason: 'refused-405' }],
];

describe('after a send that failed', () => {
  for (const [note, failure, attempt, outcome] of cases) {
    it(`${nameOf(failure)}: ${note}`, () => {
      deepEqual(
        outcomeOf(failure, { ...first, ...attempt }, now, () => 0),
        outcome,
      );
    });
  }

  it('tries at most five times more, within a day, when nobody knows', () => {
    for (const chance of [0, 0.999_999]) {
      let at = now;
      for (let attempts = 0; attempts < 5; attempts++) {
        const outcome = outcomeOf({ kind: 'status', status: 502 }, { ...first, attempts }, at, () => chance);
        ok(outcome.kind === 'again' && outcome.at > at);
        at = outcome.at;
      }
      equal(
        outcomeOf({ kind: 'status', status: 502 }, { ...first, attempts: 5 }, at, () => chance).kind,
        'dead',
      );
      ok(differenceInMinutes(at, now) <= 24 * 60);
    }
  });

  it('spreads what was refused without a wait over 15 seconds to 16 minutes', () => {
    const chances = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(chances, (chance) => {
        const outcome = outcomeOf({ kind: 'status', status: 429 }, first, now, () => chance);
        ok(outcome.kind === 'again');
        const wait = differenceInSeconds(outcome.at, now);
        ok(wait >= 15 && wait <= 16 * 60, String(wait));
      }),
    );
  });
});
