import { combined, inflected, listed } from '../../../../languages/pt/combined.ts';
import { notAny } from './negation.ts';
import type { SomeChoicePhrases } from '../words.ts';

const relation = [
  'relação',
  'relacionamento',
  'vínculo',
  'relação com o cliente',
  ...combined(['relação', 'relacionamento'], ['de revendedor', 'de revenda', 'de parceiro']),
];
const invitation = ['convite', 'pedido', 'solicitação'];
const accepted = inflected('aceit');
const had = listed('temos, tem, tenho, há, existe, temos uma, tem uma, temos nenhuma, temos nenhum');

/** Whether the customer has accepted the partner as its reseller. */
export const relationship = {
  accepted: [
    ...combined(['temos', 'já temos', 'existe', 'já existe', 'há', 'já há'], ['', 'uma', 'um'], relation),
    ...combined(['aceitou', 'aceitaram'], ['a', 'o'], relation),
    ...combined(['aceitou', 'aceitaram'], ['o', 'nosso', 'a', 'nossa'], invitation),
    ...listed(
      'aceitou a gente, nos aceitou como revendedor, nos aceitou, nos aceitaram, aceitos como revendedor, ' +
        'já somos revendedor, já somos o revendedor, somos o revendedor do cliente',
    ),
  ],
  invited: [
    ...combined(invitation, ['', 'já', 'foi', 'já foi'], ['enviado', 'enviada', 'mandado', 'feito', 'feita']),
    ...combined(['enviamos', 'mandamos', 'enviei', 'mandei'], ['', 'o', 'um', 'a'], invitation),
    ...combined([...relation, ...invitation], ['', 'está', 'ainda'], ['pendente', 'aguardando', 'em aberto']),
    ...combined(relation, ['', 'foi'], inflected('convidad', 'solicitad', 'enviad')),
    ...combined(['', 'cliente', 'o cliente'], ['convidado', 'foi convidado', 'já foi convidado']),
    ...combined(
      ['convidado', 'convidada', 'enviado', 'enviada'],
      ['mas', 'e', 'porém', ''],
      ['ainda', ''],
      ['não aceito', 'não aceita', 'não aceitou', 'n aceitou', 'não foi aceito', 'não foi aceita'],
    ),
    ...combined(['ainda', ''], notAny, ['aceitou', 'aceitaram'], ['o', 'a'], [...invitation, ...relation]),
    ...combined(['', 'já'], ['convidamos', 'convidei'], ['o cliente', 'eles', 'ele']),
    ...combined(relation, ['ainda'], notAny, ['', 'foi', 'está'], accepted),
    ...combined(relation, notAny, ['', 'foi', 'está'], accepted, ['ainda']),
  ],
  none: [
    ...combined(['sem', 'sem uma', 'nenhum', 'nenhuma', 'falta', 'falta a', 'falta o'], relation),
    ...combined(notAny, had, relation),
    ...combined(relation, ['nenhum', 'nenhuma', 'não existe', 'não tem', 'não há', 'inexistente']),
    ...listed('sem convite, sem o convite, nenhum convite, falta o convite, ainda sem convite'),
    ...combined(notAny, ['enviamos', 'enviei', 'mandamos', 'mandei', 'há'], ['', 'o'], ['convite']),
    ...combined(notAny, ['', 'foi'], ['convidado', 'convidada']),
    ...combined(notAny, ['convidamos', 'convidei'], ['o cliente', 'eles', 'ele', 'ainda o cliente']),
  ],
} as const satisfies SomeChoicePhrases['relationship'];
