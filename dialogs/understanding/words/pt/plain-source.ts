import { combined, inflected, listed } from '../../../../languages/pt/combined.ts';
import type { SomeChoicePhrases } from '../words.ts';

const bought = inflected('comprad', 'adquirid', 'contratad', 'faturad', 'cobrad', 'vendid');
const seller = listed(
  'parceiro, csp, parceiro csp, revendedor, fornecedor, provedor, distribuidor, integrador',
);
const sellerShe = listed(
  'revenda, revendedora, distribuidora, parceira, consultoria, integradora, empresa csp',
);
const tenant = ['tenant', 'locatário', 'inquilino', 'tenant do cliente', 'locatário do cliente'];

/** Where the subscriptions are bought today. "Da Microsoft" alone also says whose product something is. */
export const source = {
  'microsoft-direct': [
    ...combined(
      ['direto', 'direta', 'diretas', 'diretos', 'diretamente'],
      ['da', 'na', 'com a', 'pela', 'à', 'no site da', 'junto à'],
      ['microsoft', 'ms'],
    ),
    ...combined(
      bought,
      ['', 'direto', 'diretamente'],
      ['da', 'na', 'com a', 'pela', 'à'],
      ['microsoft', 'ms'],
    ),
    ...combined(
      ['compra', 'compram', 'comprou', 'compraram'],
      ['', 'direto'],
      ['da', 'na', 'com a'],
      ['microsoft'],
    ),
    ...combined([...bought, 'compra', 'compram', 'comprou'], ['direto', 'diretamente']),
    ...listed(
      'compra direta, venda direta, contrato direto com a microsoft, microsoft direto, ' +
        'microsoft direta, web direct, direto pelo site, no site da microsoft, ' +
        'pelo site da microsoft, loja da microsoft, pela própria microsoft, da própria microsoft, ' +
        'na própria microsoft, com a própria microsoft, cartão de crédito, no cartão de crédito, ' +
        'com cartão de crédito, microsoft emite a fatura',
    ),
    ...combined(
      ['', 'no', 'pelo'],
      listed(
        'portal, portal de administração, portal do administrador, portal admin, ' +
          'centro de administração',
      ),
      ['', 'do'],
      ['microsoft 365', 'office 365', 'm365', 'o365'],
    ),
    ...combined(
      ['', 'na', 'pela'],
      ['central de administração'],
      ['', 'do microsoft 365', 'do office 365', 'do m365'],
    ),
    ...combined(
      ['', 'no', 'pelo'],
      ['centro de administração', 'portal de administração', 'portal do administrador'],
    ),
    ...listed(
      'no admin center, pelo admin center, portal da microsoft, no portal da microsoft, ' +
        'pelo portal da microsoft',
    ),
  ],
  'another-partner': [
    ...combined(['outro', 'um outro'], seller),
    ...combined(['outra', 'uma outra'], sellerShe),
    ...combined(seller, ['anterior', 'antigo', 'atual', 'diferente', 'concorrente']),
    ...combined(sellerShe, ['anterior', 'antiga', 'atual', 'diferente', 'concorrente']),
    ...combined(['antigo', 'atual', 'ex'], seller),
    ...combined(['antiga', 'atual'], sellerShe),
    ...combined(['comprado', 'comprada', 'comprados', 'compradas'], ['de', 'com', 'por'], ['outro'], seller),
    ...combined(
      ['comprado', 'comprada', 'comprados', 'compradas'],
      ['de', 'com', 'por'],
      ['outra'],
      sellerShe,
    ),
    ...listed(
      'concorrente, parceiro csp, parceiros csp, csp para csp, csp pra csp, de csp para csp, ' +
        'parceiro para parceiro, parceiro pra parceiro, de parceiro para parceiro, entre parceiros, ' +
        'outros parceiros, transferência entre parceiros, provedor de soluções na nuvem',
    ),
  ],
  'volume-licensing': listed(
    'licenciamento por volume, licenciamento em volume, licenciamento de volume, ' +
      'licença por volume, licenças por volume, licença de volume, licenças de volume, ' +
      'contrato por volume, contrato de volume, contrato ea, ea, acordo ea, contrato corporativo, ' +
      'acordo corporativo, enterprise agreement, contrato enterprise, contrato empresarial, ' +
      'contrato enterprise agreement, acordo empresarial, contrato open, licença open, ' +
      'licenças open, licenciamento open, programa open, open license, open value, contrato mpsa, ' +
      'mpsa, select plus, contrato select, vlsc, volume licensing, ' +
      'contrato de produtos e serviços da microsoft',
  ),
  'another-tenant': [
    ...combined(['outro', 'um outro', 'outra', 'uma outra', 'segundo', 'velho'], tenant),
    ...combined(tenant, ['antigo', 'diferente', 'anterior', 'velho']),
    ...combined(['antigo', 'do antigo'], tenant),
    ...combined(
      ['de', 'do', 'de um'],
      tenant,
      ['para', 'pra'],
      ['', 'o'],
      ['outro', 'tenant', 'locatário', 'inquilino'],
    ),
    ...combined(
      ['um', ''],
      ['tenant para outro', 'locatário para outro', 'tenant pra outro', 'tenant para tenant'],
    ),
    ...listed(
      'entre tenants, entre locatários, migração de tenant, migração entre tenants, ' +
        'mudança de tenant, troca de tenant, mudança de locatário, migração de locatário, ' +
        'tenant to tenant, consolidação de tenants',
    ),
  ],
} as const satisfies SomeChoicePhrases['source'];
