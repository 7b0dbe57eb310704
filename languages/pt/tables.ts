import type { TableWords } from '../table-words.ts';

/** O que dizem as tabelas de assinaturas em português. */
export const tables = {
  headings: {
    subscriptionId:
      'id da assinatura, id assinatura, código da assinatura, número da assinatura, id da subscrição, id subscrição, id da licença',
    customer:
      'nome do cliente, cliente, cliente final, nome do cliente final, empresa, nome da empresa, razão social, organização, nome da organização, nome fantasia, conta, nome da conta',
    customerTenantId:
      'id do locatário, id do tenant, tenant id, id do inquilino, id do cliente, id do diretório, id da microsoft',
    country: 'país, país do cliente, país ou região, código do país, mercado',
    product:
      'produto, nome do produto, oferta, nome da oferta, serviço, nome do serviço, assinatura, nome da assinatura, subscrição, licença, nome da licença, tipo de licença, plano, item, descrição',
    seats:
      'quantidade, quantidade de licenças, qtd, qtde, qtd de licenças, qtde de licenças, licenças, número de licenças, nº de licenças, n de licenças, nº licenças, total de licenças, usuários, número de usuários, utilizadores, assentos, postos',
    termStart:
      'início da vigência, início do contrato, início do período, início do compromisso, data de início, data início, data inicial, início, começa em, vigente desde, desde, de',
    termEnd:
      'fim da vigência, término da vigência, fim do contrato, término do contrato, fim do período, fim do compromisso, término do compromisso, data de vencimento, data do vencimento, data vencimento, vencimento, vence em, vence, data de término, data término, data final, data fim, data de fim, término, fim, termina em, expira em, expira, data de expiração, expiração, validade, válido até, até, data de renovação, data da renovação, próxima renovação, renova em, renovação',
    termLength:
      'vigência, prazo, prazo do contrato, duração, duração do contrato, período, período de compromisso, compromisso, termo, fidelidade',
    autoRenew:
      'renovação automática, renovar automaticamente, renova automaticamente, auto renovação, autorrenovação, renovação auto, renova',
    state: 'situação, status, estado, estado da assinatura, status da assinatura',
  },
  renewal: {
    on: 'sim, s, verdadeiro, ativado, ativada, ligado, ligada, habilitado, habilitada, automática, automático, automaticamente, ativa, ativo, renova',
    off: 'não, n, falso, desativado, desativada, desligado, desligada, desabilitado, desabilitada, manual, manualmente, nunca, sem',
    cancel:
      'cancelar, cancela, cancelado, cancelada, será cancelada, encerra, encerrar, expira, expirar, termina',
    extended: 'estender, estendida, estendido, prorrogar, prorrogada, prorrogado',
  },
  terms: {
    monthly: 'mensal, mensalmente, mês a mês, todo mês, por mês, um mês, ao mês',
    annual: 'anual, anualmente, todo ano, por ano, um ano, ao ano, doze meses',
    'three-year': 'trienal, trianual, trienalmente, três anos, a cada três anos, trinta e seis meses',
    month: 'mês, meses, m',
    year: 'ano, anos, a',
  },
  states: {
    active: 'ativa, ativo, ativas, vigente, em vigor, em dia',
    extended: 'estendida, estendido, prorrogada, prorrogado, em extensão',
    cancelled:
      'cancelada, cancelado, encerrada, encerrado, excluída, excluído, rescindida, rescindido, terminada, inativa, inativo',
    suspended:
      'suspensa, suspenso, pausada, pausado, desativada, desativado, bloqueada, bloqueado, desabilitada',
    trial: 'teste, avaliação, período de teste, versão de avaliação, experimental, degustação',
  },
  endless:
    'indeterminado, indeterminada, prazo indeterminado, sem fim, sem vencimento, sem término, não se aplica, nenhum, nenhuma, nunca, vitalício, vitalícia, em aberto, não vence',
  notLicences:
    'plano do azure, plano azure, azure plan, reserva do azure, instância reservada, reserva, licença perpétua, perpétua, perpétuo, pagamento conforme o uso, compra única, consumo',
} as const satisfies TableWords;
