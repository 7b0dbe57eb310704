import type { Problem } from '../../../guidance/problem.ts';
import { ambiguous, itHears } from './heard.ts';

const outOfRange: Problem = { kind: 'out-of-range', min: 1, max: 10_000 };
const notWhole: Problem = { kind: 'not-a-whole-number' };

describe('a count that is asked for', () => {
  describe('is heard in digits and words', () => {
    const said: Record<string, number> = {
      '200': 200,
      '200!': 200,
      ' 200 ': 200,
      'about 200': 200,
      '~200': 200,
      'two hundred': 200,
      '1,000': 1000,
      '1.000': 1000,
      '1 000': 1000,
      '1\u00a0000': 1000,
      "1'000": 1000,
      '2k': 2000,
      '200 subscriptions': 200,
      'subscriptions: 200': 200,
      'the customer has 200': 200,
      'around a hundred and fifty': 150,
      'ten thousand': 10_000,
      'a dozen': 12,
      '2 thousand': 2000,
      '1.5 thousand': 1500,
      one: 1,
      twelve: 12,
      '365': 365,
      "it's 200, not 300": 200,
    };
    itHears(
      'subscriptionCount',
      Object.entries(said).map(([say, subscriptionCount]) => ({ say, facts: { subscriptionCount } })),
    );
  });

  describe('may come with what the tenant holds', () => {
    const both = { subscriptionCount: 12, tenantSubscriptionCount: 200 };
    itHears('subscriptionCount', [
      ...[
        '12 of 200',
        '12 of 200 in the tenant',
        '12 out of 200',
        'twelve of two hundred',
        '12 (of 200)',
        '12 subs of 200',
      ].map((say) => ({ say, facts: both })),
      { say: '12 subscriptions, 200 in total', facts: both },
      { say: '12, the tenant has 200', facts: both },
      { say: '12, the tenant holds others', facts: { subscriptionCount: 12 }, others: true },
      { say: '12 but they have more', facts: { subscriptionCount: 12 }, others: true },
      { say: 'twelve, there are more in the tenant', facts: { subscriptionCount: 12 }, others: true },
      {
        say: '12 of 5',
        facts: { subscriptionCount: 12 },
        doubts: { tenantSubscriptionCount: { kind: 'out-of-range', min: 12, max: 1_000_000 } },
        note: 'a part is not more than the whole',
      },
    ]);
    itHears('tenantSubscriptionCount', [
      { say: '200', draft: { subscriptionCount: 12 }, facts: { tenantSubscriptionCount: 200 } },
      { say: '200 in total', draft: { subscriptionCount: 12 }, facts: { tenantSubscriptionCount: 200 } },
      {
        say: '11',
        draft: { subscriptionCount: 12 },
        doubts: { tenantSubscriptionCount: { kind: 'out-of-range', min: 12, max: 1_000_000 } },
      },
    ]);
  });

  describe('is refused or asked back', () => {
    itHears('subscriptionCount', [
      ...['0', '-5', 'minus five', '20000', '10001', '9'.repeat(30), '9'.repeat(400), '200k'].map((say) => ({
        say,
        doubts: { subscriptionCount: outOfRange },
      })),
      ...['1.5', '1,5', '0.5', 'half', 'more than 150', '150+', 'over 200', '150 or more', 'at least 12'].map(
        (say) => ({ say, doubts: { subscriptionCount: notWhole } }),
      ),
      ...['150-200', '150 – 200', 'between 150 and 200', '150 to 200', '150 or 200'].map((say) => ({
        say,
        doubts: { subscriptionCount: ambiguous('150', '200') },
      })),
      { say: '12 and 15', doubts: { subscriptionCount: ambiguous('12', '15') } },
      {
        say: '12/15',
        doubts: { subscriptionCount: ambiguous('12', '15') },
        note: 'not a date: none is asked for',
      },
      { say: "don't know", doubts: { subscriptionCount: { kind: 'look-it-up' } } },
    ]);
  });

  describe('is not taken from other numbers', () => {
    itHears('subscriptionCount', [
      { say: 'no others', note: 'says that the tenant holds no more' },
      { say: '3 subscriptions with 200 seats', facts: { subscriptionCount: 3 } },
      { say: 'we take over 12', facts: { subscriptionCount: 12 }, note: 'not "more than 12"' },
      { say: 'Microsoft 365' },
      { say: 'Office 365 E3' },
      { say: '10%' },
      { say: '1e5' },
      { say: 'until 31 March 2027', facts: { termEnd: '2027-03-31' } },
    ]);
    itHears(undefined, [
      { say: '200', note: 'nobody asked' },
      { say: '50 seats each', note: 'a subscription holds many seats' },
      { say: '150-200 subscriptions', doubts: { subscriptionCount: ambiguous('150', '200') } },
      {
        say: 'the tenant has 200 subscriptions, 12 to move',
        facts: { subscriptionCount: 12, tenantSubscriptionCount: 200 },
      },
      { say: '2000 subscriptions', facts: { subscriptionCount: 2000 }, note: '2000 is not a year here' },
      { say: '12 to move 200', facts: { subscriptionCount: 12 }, note: 'what names one names no second' },
    ]);
  });
});
