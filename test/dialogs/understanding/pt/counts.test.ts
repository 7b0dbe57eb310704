import type { Problem } from '../../../../guidance/problem.ts';
import { ambiguous, itHears } from '../heard.ts';

const notWhole: Problem = { kind: 'not-a-whole-number' };

describe('a count that is asked for, in Portuguese', () => {
  const said: Record<string, number> = {
    'são 200': 200,
    'umas 200': 200,
    'mais ou menos 200': 200,
    duzentas: 200,
    'cento e cinquenta': 150,
    'cento e cinquenta e uma assinaturas': 151,
    'mil e duzentas': 1200,
    '2 mil': 2000,
    '1.200': 1200,
    'meia dúzia': 6,
    uma: 1,
    'acho que 40': 40,
    '40 subscrições': 40,
    'o cliente tem 200': 200,
    'não são 200, são 300': 300,
    '3 assinaturas com 200 licenças': 3,
  };
  itHears(
    'subscriptionCount',
    Object.entries(said).map(([say, subscriptionCount]) => ({ say, facts: { subscriptionCount } })),
  );

  describe('may come with what the tenant holds', () => {
    const both = { subscriptionCount: 12, tenantSubscriptionCount: 200 };
    itHears('subscriptionCount', [
      ...[
        '12 de 200',
        '12 das 200',
        '12 de um total de 200',
        'doze de duzentas',
        '12, o tenant tem 200',
        '12 e o locatário tem 200 ao todo',
        '12 assinaturas, 200 no total',
      ].map((say) => ({ say, facts: both })),
      ...[
        '12, mas o tenant tem outras',
        '12, há outras no locatário',
        '12 mas tem mais',
        '12, nem todas',
      ].map((say) => ({ say, facts: { subscriptionCount: 12 }, others: true })),
      { say: '12, não há outras', facts: { subscriptionCount: 12 } },
      { say: 'só essas 12', facts: { subscriptionCount: 12 } },
    ]);
  });

  describe('is refused or asked back', () => {
    itHears('subscriptionCount', [
      ...[
        'mais de 150',
        'pelo menos 12',
        'até 150',
        '150 ou mais',
        'no máximo 150',
        '40 e poucas',
        'menos 5',
      ].map((say) => ({ say, doubts: { subscriptionCount: notWhole } })),
      ...['150 a 200', 'de 150 a 200', 'entre 150 e 200', '150 ou 200'].map((say) => ({
        say,
        doubts: { subscriptionCount: ambiguous('150', '200') },
      })),
      { say: 'n faço ideia', doubts: { subscriptionCount: { kind: 'look-it-up' } } },
    ]);
    itHears(undefined, [
      { say: 'de 150 a 200 assinaturas', doubts: { subscriptionCount: ambiguous('150', '200') } },
    ]);
  });
});
