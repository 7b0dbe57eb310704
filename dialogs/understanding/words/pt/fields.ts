import { combined, inflected, listed } from '../../../../languages/pt/combined.ts';
import type { SomeFieldPhrases } from '../words.ts';

const subscriptions = ['assinaturas', 'subscrições'];
const tenant = ['tenant', 'locatário', 'inquilino'];
const bought = [...inflected('comprad', 'adquirid'), 'compra', 'compram', 'compraram', 'comprou'];
const theirs = ['', 'dele', 'deles', 'dela', 'do cliente'];

const ofTerm = listed(
  'da vigência, do prazo, do contrato, do período, da assinatura, das assinaturas, do termo',
);

/** What people call each field. */
export const fields = {
  source: [
    ...listed('origem, fonte, compra atual, onde compra, onde compram, fornecedor atual, comprado hoje'),
    ...combined(['onde'], ['é', 'foi', 'são', 'foram'], inflected('comprad')),
    ...combined(bought, ['de', 'com', 'via', 'através de', 'por meio de', 'por', 'pelo', 'pela', 'junto a']),
  ],
  partnerCountry: listed(
    'país do parceiro, país da parceira, país do revendedor, meu país, nosso país, seu país, ' +
      'o meu país, país da minha empresa, país da nossa empresa, país da empresa, ' +
      'país da organização parceira, país de origem, país da organização, país da revenda, ' +
      'próprio país, partner country',
  ),
  customerCountry: [
    ...listed(
      'país do cliente, país da cliente, país de cliente, país dele, país deles, país dela, ' +
        'país de destino',
    ),
    ...combined(['país'], ['do', 'no'], tenant, theirs),
    ...combined(tenant, theirs, ['e', 'é', 'eh'], ['do', 'da', 'de', 'dos']),
    ...combined(['cliente', 'o cliente', 'cliente final'], ['e', 'é', 'eh'], ['do', 'da', 'de', 'dos']),
  ],
  relationship: [
    ...combined(
      ['relação', 'relacionamento', 'vínculo'],
      ['', 'de revendedor', 'de revenda', 'de parceiro', 'de parceria', 'csp', 'com o cliente'],
      ['', 'e', 'já'],
    ),
    ...listed(
      'convite, o convite, pedido de relação, solicitação de relação, ' +
        'solicitação de relacionamento, convite de revendedor, solicitação de revendedor',
    ),
  ],
  delegatedAdmin: [
    ...listed('administração delegada, administrador delegado, admin delegado, acesso delegado, gdap ou dap'),
    ...combined(
      ['privilégios', 'direitos', 'permissões', 'acesso', 'acessos'],
      ['', 'de admin', 'de administrador'],
    ),
    ...combined(
      ['privilégios', 'direitos', 'permissões'],
      ['de administração', 'delegados', 'administrativos'],
    ),
    ...combined(
      ['privilégios'],
      ['de administrador', 'de administração'],
      ['delegados', 'delegado', 'delegada'],
    ),
  ],
  subscriptionCount: [
    ...combined(
      listed(', número de, quantidade de, qtd de, qtde de, quantas, total de, contagem de'),
      subscriptions,
    ),
    ...combined(subscriptions, [
      'ativas',
      'a migrar',
      'a mover',
      'a transferir',
      'para migrar',
      'para mover',
    ]),
    ...listed('assinatura, subscrição, assinatura ativa, subs, quantas são, número de assinaturas ativas'),
  ],
  tenantSubscriptionCount: [
    ...combined(subscriptions, ['no', 'do', 'nesse', 'neste', 'naquele', 'no mesmo'], tenant, theirs),
    ...combined(subscriptions, ['no total', 'ao todo', 'em total']),
    ...combined(['todas as', 'total das', 'total geral de'], subscriptions),
    ...combined(['número de', 'total de', 'todas as'], subscriptions, ['no', 'do'], tenant),
    ...combined(['total'], ['', 'do', 'no'], ['', ...tenant]),
  ],
  offer: [
    ...combined(['', 'a', 'nova', 'a nova'], ['oferta'], ['', 'e', 'e a']),
    ...listed('produto, o produto, novo produto, sku, tipo de plano, oferta nova'),
  ],
  licenceCount: [
    ...combined(
      ['', 'número de', 'quantidade de', 'qtd de', 'qtde de', 'total de', 'quantas'],
      ['licenças', 'usuários', 'utilizadores', 'assentos', 'postos', 'seats'],
    ),
    ...listed('quantidade, qtd, qtde, a quantidade, licença, contagem de licenças'),
  ],
  termEnd: [
    ...combined(listed('fim, término, encerramento, data final, data de fim, data de término, último dia'), [
      '',
      ...ofTerm,
    ]),
    // "Final" alone is English too.
    ...combined(['final'], ofTerm),
    ...listed(
      'data de expiração, expiração, data de vencimento, vencimento, validade, data de validade, ' +
        'data de renovação, prazo final, data limite, fim de vigência, data do fim, data do término',
    ),
    ...combined(
      ['quando'],
      listed('termina, acaba, vence, expira, encerra, terminam, vencem, expiram, acabam'),
    ),
    ...combined(['dia'], ['do vencimento', 'do término', 'da expiração']),
  ],
  autoRenew: [
    ...combined(
      listed('renovação automática, auto renovação, autorenovação, renovação, cobrança recorrente'),
      ['', 'e', 'da assinatura', 'das assinaturas'],
    ),
    ...listed(
      'faturamento recorrente, faturação recorrente, renovar automaticamente, ' +
        'renova automaticamente, renovam automaticamente, renovações automáticas',
    ),
  ],
  termStart: [
    ...combined(
      ['início', 'começo', 'data de início', 'data inicial', 'data do início'],
      ['', 'da vigência', 'do prazo', 'do contrato', 'do período', 'da assinatura', 'do termo'],
    ),
    ...listed(
      'data da compra, data de compra, compra ou renovação, última renovação, ' +
        'data da última renovação, início de vigência, comprado ou renovado, data da última compra',
    ),
    ...combined(['quando'], ['começou', 'iniciou', 'comprou', 'compraram', 'renovou', 'começa', 'inicia']),
    ...combined(['quando'], ['foi', 'foram'], inflected('comprad', 'renovad', 'iniciad')),
  ],
} as const satisfies SomeFieldPhrases;
