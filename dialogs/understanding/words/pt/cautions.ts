import { combined, inflected, listed } from '../../../../languages/pt/combined.ts';
import { notAny } from './negation.ts';
import { otherPartners } from './other-partners.ts';
import type { Particles } from '../words.ts';

/** Words beside which a value is asked and not taken. */
export const cautions = {
  caveat: [
    ...notAny,
    ...listed(
      'também temos, temos também, outro cliente, mais um cliente, acrescenta, acrescentar, ' +
        'adiciona, adicionar, soma, ficam com, fica com, o resto, outras não, outras, outros, ' +
        'as demais, as outras, nunca, jamais, nem, nenhum, nenhuma, ninguém, nada, sem, exceto, ' +
        'menos, salvo, tirando, fora, em vez de, ao invés de, só com, só para, só a, só o, só pra, ' +
        'só em, mas só, metade, parte, em parte, parcialmente, errado, falso, recusou, recusaram, ' +
        'recusa, recusado, negou, negaram, rejeitou, rejeitaram, rejeitado, nem todas, nem todos, ' +
        'nem sempre, não todas, a maioria, algumas, alguns, uma delas, cada, cada um, cada uma, ' +
        'na maioria, quase todas, quase todos',
    ),
    ...combined(notAny, listed('é mais, são mais, mais, tem mais, temos mais, ainda')),
  ],
  'not-now': [
    ...otherPartners,
    ...listed(
      'apenas, somente, tinha, tinham, tínhamos, vai, vão, vou, vamos, iria, iriam, iremos, quer, ' +
        'querem, quero, queremos, queria, queríamos, deve, devem, devemos, deveria, precisa, ' +
        'precisam, preciso, precisamos, pode, podem, espera, esperando, esperamos, espero, ' +
        'aguardando, aguarda, aguardamos, aguardo, pendente, pendentes, falta, faltam, faltando, ' +
        'faltou, pedi, pediu, pedimos, pediram, pedido, pedir, solicitado, solicitada, solicitei, ' +
        'solicitamos, solicitou, planejo, planejamos, planejando, pretendo, pretendemos, tentando, ' +
        'tentamos, tentei, perdemos, perdeu, perdi, perderam, venceu, venceram, vencido, vencida, ' +
        'expirou, expiraram, expirado, expirada, acabou, terminou, caiu, sumiu, saiu, suspenso, ' +
        'suspensa, em breve, logo, depois, mais tarde, amanhã, antes, antigamente, semana que vem, ' +
        'mês que vem, ano que vem, próxima semana, próximo mês, próximo ano, semana passada, ' +
        'mês passado, ano passado, ainda, já era, será, serão, distribuidor, prometeu, prometeram',
    ),
    ...inflected(
      'removid',
      'revogad',
      'cancelad',
      'encerrad',
      'retirad',
      'excluíd',
      'apagad',
      'perdid',
      'negad',
      'bloquead',
    ),
  ],
  tail: listed(
    'mas, porém, só que, exceto, menos, salvo, tirando, fora, sem, com, mais, apenas, somente, ' +
      'não, embora, porque, que, só com, só para, só pra',
  ),
  renewal: listed(
    'renova, renovam, renova em, renovam em, renova no dia, renova dia, renovam no dia, ' +
      'para renovar em, renovação em, renovação dia, renovação no dia, a partir de, a partir do dia, ' +
      'data de renovação, próxima renovação, próxima renovação em, aniversário',
  ),
  correction: listed(
    'não, na verdade, ops, opa, quer dizer, digo, aliás, perdão, desculpa, desculpe, errei, ' +
      'corrigindo, corrige, ou melhor, quis dizer, eu quis dizer, melhor dizendo, erro meu',
  ),
  unit: listed(
    'licença, licenças, lic, lics, usuário, usuários, utilizadores, caixas, caixas postais, ' +
      'caixas de correio, contas, pessoas, funcionários, colaboradores, alunos, professores, ' +
      'computadores, dispositivos, máquinas, assentos, produtos, filiais, escritórios, lojas, meses, ' +
      'anos, dias, parceiros, domínios, por usuário',
  ),
  customers: listed('clientes, empresas, clientes finais, escolas'),
  event: listed(
    'reunião, reuniões, ligação, call, demo, apresentação, visita, fatura, boleto, cobrança, ' +
      'pagamento, nota, férias, prazo, proposta, orçamento, assinou, assinamos, conversa',
  ),
  elsewhere: [
    ...otherPartners,
    ...listed(
      'escritório, escritórios, escritório em, escritório no, escritório na, escritório nos, ' +
        'escritórios em, escritórios no, filial, filiais, filial em, filial no, filial na, ' +
        'filial nos, filiais em, subsidiária, matriz, matriz em, matriz no, matriz na, matriz nos, ' +
        'sede da empresa, fábrica em, fábrica no, depósito no, equipe no, equipe em, ' +
        'parceiro de origem, um parceiro, de parceiro, de um parceiro, do parceiro, parceiro deles, ' +
        'revenda atual, revenda antiga, mudou de, endereço de cobrança, endereço de faturamento',
    ),
  ],
} as const satisfies Pick<
  Particles,
  'caveat' | 'not-now' | 'tail' | 'renewal' | 'correction' | 'unit' | 'customers' | 'event' | 'elsewhere'
>;
