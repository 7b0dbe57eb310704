import { combined, inflected, listed } from '../../../../languages/pt/combined.ts';
import { notAny } from './negation.ts';
import type { SomeChoicePhrases } from '../words.ts';

const things = ['oferta', 'sku', 'licença', 'assinatura', 'edição'];
const thingsHe = ['produto', 'sku', 'plano', 'tipo de licença', 'pacote'];
const counted = ['licenças', 'usuários', 'utilizadores', 'assentos', 'postos', 'lugares', 'seats'];
const number = ['número', 'total'];
const quantity = ['quantidade', 'qtd', 'qtde', 'quant'];
const renewal = ['renovação automática', 'auto renovação', 'autorenovação', 'renovação', 'auto renew'];
const off = inflected('desligad', 'desativad', 'desabilitad', 'cancelad', 'inativ');

/** How the new offer compares with today's. */
export const offer = {
  same: [
    ...combined(['mesma', 'a mesma', 'mesmíssima'], things),
    ...combined(['mesmo', 'o mesmo'], thingsHe),
    ...listed('mesmas ofertas, mesmos produtos, mesmas assinaturas, mesmas skus, mesmos skus'),
    ...combined(
      ['oferta', 'produto', 'sku'],
      ['', 'é', 'e', 'fica', 'continua'],
      ['igual', 'a mesma', 'o mesmo'],
    ),
    ...combined(['oferta', 'produto'], inflected('idêntic', 'inalterad', 'mantid')),
    ...combined(
      ['mantém', 'manter', 'mantendo', 'vamos manter', 'mantemos'],
      ['a oferta', 'o produto', 'o sku'],
    ),
    ...combined(
      ['sem'],
      ['mudança', 'mudar', 'alteração', 'troca', 'trocar', 'alterar'],
      ['de', 'a', 'na'],
      ['oferta'],
    ),
  ],
  equivalent: [
    ...combined(
      ['oferta', 'produto', 'sku'],
      ['equivalente', 'similar', 'semelhante', 'parecida', 'parecido', 'comparável', 'correspondente'],
    ),
    ...combined(['é', 'eh', 'mas', 'mas é', 'é uma', 'é um'], ['equivalente', 'similar', 'semelhante']),
  ],
  different: [
    ...combined(['outra', 'uma outra'], ['oferta', 'sku', 'edição']),
    ...combined(['outro', 'um outro'], ['produto', 'sku', 'plano', 'pacote']),
    ...combined(['oferta', 'produto', 'sku'], ['diferente', 'distinta', 'distinto']),
    ...listed(
      'nova oferta diferente, ofertas diferentes, produtos diferentes, troca de oferta, mudança de oferta, ' +
        'mudar de oferta, trocar de oferta, trocar a oferta, mudar a oferta, troca de produto, ' +
        'trocar de produto, mudar de produto, upgrade, fazer upgrade, upgrade para, downgrade, downgrade para',
    ),
  ],
  discontinued: [
    ...inflected('descontinuad'),
    'descontinuou',
    'descontinuaram',
    ...combined(
      ['oferta', 'produto'],
      ['', 'foi', 'já foi', 'está'],
      ['descontinuada', 'descontinuado', 'retirado'],
    ),
    ...combined(
      ['oferta', 'oferta foi', 'produto foi'],
      ['retirada', 'extinta', 'aposentada', 'encerrada', 'retirado'],
    ),
    ...listed(
      'fora de linha, saiu de linha, foi retirada, foi retirado, fim de venda, fim da venda, ' +
        'fim de vendas, fim das vendas, fim de comercialização, fim de vida, saiu do catálogo',
    ),
    ...combined(
      notAny,
      ['é', 'e', 'eh', 'está', 'são'],
      ['mais'],
      ['vendida', 'vendido', 'disponível', 'oferecida'],
    ),
    ...combined(
      notAny,
      listed('existe mais, vendem mais, se vende mais, vende mais, oferecem mais, tem mais à venda'),
    ),
    ...combined(['já'], notAny, [
      'existe',
      'é vendida',
      'é vendido',
      'vendem',
      'está disponível',
      'se vende',
    ]),
    ...combined(['deixou de ser', 'deixaram de ser'], ['vendida', 'vendido', 'oferecida', 'comercializada']),
  ],
} as const satisfies SomeChoicePhrases['offer'];

/** Whether the number of licences stays. */
export const licenceCount = {
  unchanged: [
    ...combined(['mesmo', 'o mesmo', 'igual'], number, ['', 'de'], ['', ...counted]),
    ...combined(['mesma', 'a mesma', 'igual'], quantity, ['', 'de'], ['', ...counted]),
    ...combined(['mesmas', 'as mesmas'], ['licenças', 'quantidades']),
    ...combined(['mesmos', 'os mesmos'], ['usuários', 'assentos', 'números', 'utilizadores']),
    ...combined(
      quantity,
      ['', 'de licenças'],
      ['', 'é', 'e', 'fica', 'continua'],
      ['igual', 'a mesma', 'inalterada', 'idêntica'],
    ),
    ...combined(
      number,
      ['', 'de licenças'],
      ['', 'é', 'e', 'fica', 'continua'],
      ['igual', 'o mesmo', 'inalterado'],
    ),
    ...combined(['licenças'], ['iguais', 'inalteradas', 'continuam as mesmas', 'são as mesmas', 'não mudam']),
    ...combined([...quantity, ...number], ['', 'de licenças'], notAny, [
      'muda',
      'altera',
      'mudou',
      'vai mudar',
    ]),
    ...listed('tantas licenças quanto hoje, tantas quanto hoje, mantém a quantidade, manter a quantidade'),
  ],
  changed: [
    ...combined(
      ['mais', 'menos', 'outra quantidade de', 'outro número de', 'quantidade diferente de'],
      counted,
    ),
    ...listed(
      'outra quantidade, outro número, quantidade diferente, número diferente, licenças a mais, ' +
        'licenças a menos, licenças adicionais, licenças extras, número diferente de licenças',
    ),
    ...combined(
      ['aumentar', 'diminuir', 'reduzir', 'adicionar', 'remover', 'cortar'],
      ['', 'as', 'a'],
      ['licenças', 'quantidade'],
    ),
    ...combined(
      notAny,
      ['', 'é', 'e', 'será'],
      ['a mesma quantidade', 'o mesmo número', 'mesma quantidade', 'mesmo número'],
    ),
    ...combined(
      [...quantity, ...number],
      ['', 'de licenças'],
      ['muda', 'mudou', 'vai mudar', 'alterada', 'alterado'],
    ),
  ],
} as const satisfies SomeChoicePhrases['licenceCount'];

/** Whether the subscriptions renew by themselves. */
export const autoRenew = {
  on: [
    ...combined(
      ['renova', 'renovam', 'se renova', 'se renovam'],
      ['automaticamente', 'sozinha', 'sozinho', 'sozinhas'],
    ),
    ...combined(['com'], ['renovação automática', 'auto renovação', 'autorenovação']),
    ...combined(['renovação automática', 'auto renovação'], ['sim']),
    ...combined(['para', 'vai', 'vão'], ['renovar automaticamente', 'renovar sozinha', 'renovar sozinho']),
  ],
  off: [
    ...combined(['sem', 'sem a', 'nenhuma'], [...renewal, 'cobrança recorrente']),
    ...combined(['com', 'com a'], renewal, off),
    ...combined(
      notAny,
      listed('renova, renovam, se renova, vai renovar, vão renovar, vai ser renovada, será renovada'),
    ),
    ...combined(
      notAny,
      ['renova', 'renovam', 'se renova', 'vai renovar'],
      ['automaticamente', 'sozinha', 'sozinho'],
    ),
    ...combined(['renovação automática', 'auto renovação'], ['não', 'não está', 'não tem']),
    ...combined(notAny, ['tem', 'há', 'possui', 'temos', 'existe'], renewal),
  ],
  unknown: [],
} as const satisfies SomeChoicePhrases['autoRenew'];
