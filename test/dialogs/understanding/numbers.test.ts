import { ambiguous, itHears } from './heard.ts';

describe('a count in the words of any language', () => {
  const said: Record<string, number> = {
    hundrafemtio: 150,
    'cento e cinquenta': 150,
    'tjugofem prenumerationer': 25,
    'trinta e duas assinaturas': 32,
    'en prenumeration': 1,
    'uma assinatura': 1,
    'bara en': 1,
    um: 1,
    'two hundred and fifty': 250,
    twentyfive: 25,
    'one subscription': 1,
    'a dozen': 12,
    sex: 6,
    dez: 10,
    '12 tusen': 12_000,
    '2 mil': 2000,
    '1,5 mil': 1500,
    'um, 200': 200,
  };
  itHears(
    'subscriptionCount',
    Object.entries(said).map(([say, subscriptionCount]) =>
      subscriptionCount > 10_000
        ? { say, doubts: { subscriptionCount: { kind: 'out-of-range', min: 1, max: 10_000 } } }
        : { say, facts: { subscriptionCount } },
    ),
  );
  itHears('subscriptionCount', [
    {
      say: 'tolv av tvåhundra',
      facts: { subscriptionCount: 12, tenantSubscriptionCount: 200 },
    },
    { say: 'doze de duzentas', facts: { subscriptionCount: 12, tenantSubscriptionCount: 200 } },
    {
      say: 'mellan hundrafemtio och tvåhundra',
      doubts: { subscriptionCount: ambiguous('150', '200') },
    },
    {
      say: 'entre cento e cinquenta e duzentas',
      doubts: { subscriptionCount: ambiguous('150', '200') },
    },
    { say: 'en annan partner', facts: { source: 'another-partner' }, note: 'an article' },
    { say: 'um outro parceiro', facts: { source: 'another-partner' }, note: 'an article' },
    { say: 'om tre veckor', note: 'a length of time' },
    { say: 'set', note: 'neither a number nor, here, a month' },
  ]);
});
