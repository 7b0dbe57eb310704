import type { Problem } from '../../../../guidance/problem.ts';
import { ambiguous, itHears } from '../heard.ts';

const notWhole: Problem = { kind: 'not-a-whole-number' };

describe('a count that is asked for, answered in Swedish', () => {
  const said: Record<string, number> = {
    '200 st': 200,
    '200 stycken': 200,
    'ca 200': 200,
    'ungefär 200': 200,
    'typ 200': 200,
    '200 prenumerationer': 200,
    '200 abonnemang': 200,
    'det är 200 abonnemang': 200,
    'kunden har 200': 200,
    'antal prenumerationer: 200': 200,
    'det rör sig om 200 stycken': 200,
    tvåhundra: 200,
    etthundrafemtio: 150,
    'ett hundra femtio': 150,
    'hundrafemtio stycken': 150,
    tolv: 12,
    'ett dussin': 12,
    en: 1,
    'vi tar över 12': 12,
    'det är 200, inte 300': 200,
  };
  itHears(
    'subscriptionCount',
    Object.entries(said).map(([say, subscriptionCount]) => ({ say, facts: { subscriptionCount } })),
  );

  describe('may come with what the tenant holds', () => {
    const both = { subscriptionCount: 12, tenantSubscriptionCount: 200 };
    itHears('subscriptionCount', [
      ...[
        '12 av 200',
        '12 av totalt 200',
        'tolv av tvåhundra',
        '12 (av 200)',
        '12 prenumerationer, 200 totalt',
        '12, tenanten har 200',
        '12 abonnemang av 200 i klientorganisationen',
        '12 ska flyttas, klientorganisationen har 200',
      ].map((say) => ({ say, facts: both })),
      { say: '12, tenanten har fler', facts: { subscriptionCount: 12 }, others: true },
      { say: '12 men de har fler', facts: { subscriptionCount: 12 }, others: true },
      { say: '12, resten blir kvar', facts: { subscriptionCount: 12 }, others: true },
    ]);
  });

  describe('is refused or asked back', () => {
    itHears('subscriptionCount', [
      ...[
        'fler än 150',
        'över 200',
        'minst 12',
        'högst 20',
        'drygt 150',
        'ett par hundra',
        '150 eller fler',
        'upp till 200',
      ].map((say) => ({
        say,
        doubts: { subscriptionCount: notWhole },
      })),
      ...['mellan 150 och 200', '150 till 200', '150 eller 200'].map((say) => ({
        say,
        doubts: { subscriptionCount: ambiguous('150', '200') },
      })),
      { say: 'vet inte', doubts: { subscriptionCount: { kind: 'look-it-up' } } },
    ]);
  });

  describe('is not taken from other numbers', () => {
    itHears('subscriptionCount', [
      { say: 'inga andra', note: 'says that the tenant holds no more' },
      { say: '3 prenumerationer med 200 licenser', facts: { subscriptionCount: 3 } },
      { say: 'en annan partner', facts: { source: 'another-partner' }, note: 'an article' },
      { say: 'till den 31 mars 2027', facts: { termEnd: '2027-03-31' } },
    ]);
    itHears(undefined, [
      { say: '50 licenser var', note: 'a subscription holds many licences' },
      {
        say: 'tenanten har 200 prenumerationer, 12 ska flyttas',
        facts: { subscriptionCount: 12, tenantSubscriptionCount: 200 },
      },
    ]);
  });
});
