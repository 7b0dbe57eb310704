import type { Parts } from '../parts.ts';

/** The parts of a plan, in Brazilian Portuguese. */
export const parts: Parts = {
  asks: {
    why: 'por que / por quê / porque / pq / pra que / para que / por qual motivo / qual o motivo / qual é o motivo / qual a razão / qual o sentido / precisamos mesmo / tem mesmo que',
    who: 'quem / de quem é / qual função / quais funções',
    where:
      'onde vejo / onde eu vejo / onde encontro / onde posso ver / onde vemos / onde está / onde fica / onde acho / onde aparece / onde se vê',
    then: 'o que acontece / oque acontece / que acontece / o que vai acontecer / o que ocorre / o que vem / e depois / e aí / o que tem em / o que rola / e se',
    means:
      'o que … significa / que … quer dizer / o que significa / o que quer dizer / que quer dizer / que significa / explica / explique / explicar / o que é / o que são / qual é / quem é / me fale mais / mais sobre / e quanto a',
  },
  that: 'isso / então / depois / isto / esse / essa / este / esta / aquilo / de novo / nisso / disso / esse dia / dessa data',
  fields: {
    source: 'comprado de / vendedor / quem vende',
    partnerModel: 'como compramos / como eu compro',
    partnerCountry: 'país / o país / qual país',
    customerCountry: 'país / o país / qual país / região / a região',
    delegatedAdmin: 'direitos de administração / direitos de administrador',
    subscriptionCount: 'quantas assinaturas / número de assinaturas',
    licenceCount: 'número de licenças / quantidade de licenças',
    termStart: 'data da compra / quando foi comprada / início da vigência',
  },
  advice: {
    'region-mismatch': {
      called: 'regiões diferentes / outra região / região errada / bloqueado / não é possível',
      why: 'A Microsoft só deixa um parceiro vender a clientes da própria região CSP. Isso encerra o plano, seja qual for o resto das respostas.',
    },
    'region-unlisted': {
      called: 'país fora da tabela / país que falta / perguntar sobre o país',
      why: 'Se parceiro e cliente estão na mesma região se lê na tabela da Microsoft, e nela falta um país.',
    },
    'request-relationship': {
      called:
        'convite / o convite / convidar / convidar eles / convidar de novo / convidar o cliente / relação de revendedor / relação / solicitar a relação / solicitação de relação / mandar o convite / convidá los',
      why: 'Sem a relação de revendedor nada pode ser pedido para o cliente nem transferido para vocês. O convite é o jeito de solicitá-la, mesmo que o cliente já tenha outro parceiro.',
    },
    'await-acceptance': {
      called:
        'aceite / o aceite / aguardar o aceite / esperar o aceite / esperar o cliente / aguardar o cliente / esperar eles aceitarem / esperar / espera',
      why: 'Enquanto o cliente não aceita não existe relação, e um pedido ou uma transferência seria recusado.',
    },
    'partner-authorized': {
      called: 'autorizado / autorização / autorizados / verificar a autorização',
      why: 'Todo pedido, alteração e transferência é conferido com ela: melhor saber antes que o cliente fique esperando.',
    },
    'use-provider': {
      called:
        'o provedor faz os pedidos / provedor faz o pedido / falar com o provedor / distribuidor faz o pedido',
      why: 'Um revendedor indireto não faz pedidos à Microsoft: quem faz é o provedor, que precisa saber da migração cedo.',
    },
    provision: {
      called:
        'novas assinaturas / nova assinatura / provisionar / provisionamento / pedido / fazer o pedido / o pedido / comprar de novo / comprar novamente / nova compra / pedir de novo',
      why: 'É com elas que o cliente trabalha dali em diante. Se estiverem ativas antes que as antigas parem, ninguém fica sem serviço.',
    },
    mca: {
      called:
        'mca / contrato de cliente / contrato do cliente / contrato de cliente da microsoft / o contrato / aceitar o contrato / assinar o contrato / contrato',
      why: 'A Microsoft não recebe pedidos para um cliente que não aceitou o contrato, e só o cliente pode aceitá-lo.',
    },
    'no-refund': {
      called:
        'não cancelar antes / cancelar antes da hora / não cancelar já / sem reembolso / cancelar agora',
      why: 'O que é cancelado cedo demais está pago e perdido. Deixar correr até o fim não custa mais nada ao cliente.',
    },
    'refund-mosa': {
      called: 'reembolsado por dia / reembolso por dia / reembolso proporcional / reembolso mosa',
      why: 'A conta de cobrança mais antiga devolve o restante, e o cliente não precisa pagar em dobro até o fim da vigência antiga.',
    },
    'seven-day-window': {
      called: 'sete dias / 7 dias / os sete dias / prazo de sete dias / prazo de 7 dias',
      why: 'Depois desses dias uma compra ou renovação fica presa por toda a vigência.',
    },
    'will-renew': {
      called: 'renovação / a renovação / será renovada / vai renovar / renova sozinha',
      why: 'Se ninguém fizer nada, nesse dia se compra uma vigência inteira, e depois de {undoDays} dias quase não há como desfazer.',
    },
    'auto-renew-off': {
      called:
        'desativar a renovação / desativar a renovação automática / desligar a renovação / desligar a renovação automática / desativar a cobrança recorrente / desligar a cobrança recorrente / renovação automática desligada / tirar a renovação automática',
      why: 'Senão a assinatura antiga compra sozinha mais uma vigência, e o cliente paga pelas duas.',
    },
    'expired-state': {
      called: 'expirado / expirada / estado expirado / 30 dias de acesso / dias gratuitos / carência',
      why: 'Mostra por quanto tempo os usuários ainda trabalham depois do fim, e por que a lista deixa de mostrar a assinatura antiga.',
    },
    'reprovision-deadline': {
      called: 'ativa até / ativar a nova assinatura / nova assinatura ativa / ativar até',
      why: 'Depois desse dia os usuários perdem o acesso, e mais tarde os dados são excluídos: a nova assinatura tem que assumir antes.',
    },
    'over-150': {
      called: '150 / mais de 150 / acima de 150 / assinaturas demais / deixar expirar primeiro',
      why: 'As assinaturas antigas e as novas ficam lado a lado por um tempo. Com mais de {moveMost} a migrar, passariam das {tenantMost} que um locatário comporta.',
    },
    'tenant-limit': {
      called: '300 / limite de 300 / limite do locatário / limite do tenant',
      why: 'Um locatário comporta no máximo {tenantMost} assinaturas baseadas em licença, antigas e novas juntas; um pedido além disso falha.',
    },
    'business-seat-cap': {
      called:
        'licenças business / limite business / limite de licenças business / limite dos planos business',
      why: 'Um locatário comporta no máximo {businessMost} licenças de planos Business, antigas e novas juntas.',
    },
    'credit-maybe': {
      called: 'crédito / o crédito / perguntar sobre o crédito / dinheiro de volta / pedir o crédito',
      why: 'O que o cliente pagou à Microsoft pelo resto da vigência pode voltar, mas só se alguém perguntar.',
    },
    'credit-contact-partner': {
      called: 'contatar o suporte / nós contatamos o suporte / falar com o suporte / perguntar ao suporte',
      why: 'Quem decide sobre o crédito é o suporte de cobrança do Microsoft 365. Seus direitos de administração permitem perguntar em nome do cliente.',
    },
    'credit-contact-customer': {
      called: 'o cliente contata o suporte / cliente contatar o suporte / cliente tem que ligar',
      why: 'O suporte de cobrança do Microsoft 365 só fala com o cliente, ou com um parceiro que tenha direitos de administração ali.',
    },
    'no-credit': {
      called: 'sem crédito / não há crédito / nenhum crédito / não tem crédito',
      why: 'O crédito da Microsoft é para o que foi comprado diretamente dela, e só enquanto a conta permite.',
    },
    'cancel-guide': {
      called: 'como cancelar / cancelamento / o cancelamento / cancelar uma assinatura direta',
      why: 'As assinaturas antigas não terminam por terem sido substituídas: o cliente as encerra quando as novas funcionarem.',
    },
    'no-impact': {
      called: 'sem impacto / impacto / mesmas licenças / sem reatribuição',
      why: 'Com a mesma oferta ou uma equivalente e o mesmo número de licenças, as licenças dos usuários simplesmente continuam.',
    },
    'licence-count-changed': {
      called:
        'quem fica com uma licença / quem fica com a licença / número de licenças muda / menos licenças / mais licenças',
      why: 'Com outro número de licenças alguém precisa decidir quem tem uma, e isso a migração não resolve.',
    },
    'reassign-licences': {
      called:
        'reatribuir / reatribuir as licenças / atribuição de licenças / atualizar a atribuição / atribuir licenças',
      why: 'Uma licença da oferta antiga não vale para outra oferta: usuários sem uma nova perdem o serviço.',
    },
    'find-equivalent': {
      called:
        'oferta equivalente / encontrar uma oferta equivalente / produto equivalente / equivalente / achar um equivalente',
      why: 'O que a Microsoft não vende mais não pode ser pedido de novo. Sem um correspondente, os dados da oferta antiga não têm onde ficar.',
    },
    'end-of-sale': {
      called:
        'descontinuada / oferta descontinuada / fora de venda / não é mais vendida / expirar por descuido',
      why: 'Uma oferta que não é mais vendida só vive enquanto é renovada. Depois que expira, não há como tê-la de volta.',
    },
    'tenant-data': {
      called: 'migrar os dados / migração dos dados / novo locatário / novo tenant / mover os dados',
      why: 'Licenças e dados ficam no seu locatário: nada vai junto sozinho.',
    },
    'dap-retired': {
      called: 'dap / passar do dap / do dap para o gdap / sair do dap',
      why: 'O DAP está sendo desligado. Quem conta com ele pode ficar sem direitos no dia em que precisar.',
    },
    'gdap-role': {
      called: 'gdap / solicitar o gdap / pedir o gdap / função do gdap / função de suporte',
      why: 'Com ele vocês mesmos falam com o suporte da Microsoft, e o cliente não precisa.',
    },
    'extended-service-terms': {
      called:
        'extended service terms / est / configuração do fim da vigência / escolher o que acontece no fim / escolher o que acontece no fim da vigência / escolha do fim',
      why: 'A esta vigência não se seguem dias gratuitos. Sem uma escolha, ela pode parar na hora ou continuar por um preço mais alto.',
    },
    'extended-service-exit': {
      called: 'encerrar os extended service terms / sair dos extended service terms / sair do est',
      why: 'Mês a mês custa {extendedMore}% a mais que o preço mensal, e nunca termina sozinho.',
    },
    'partner-transfer': {
      called:
        'transferência / a transferência / transferir / transferir as assinaturas / transferência entre parceiros / passo da transferência / etapa da transferência / assumir',
      why: 'Ela assume o que está em curso: nada é comprado duas vezes, e o preço fica até o fim da vigência.',
    },
    'transfer-refused': {
      called: 'plano b / recusada / se recusarem / transferência for recusada / segundo plano',
      why: 'O parceiro antigo não precisa concordar. Com um segundo caminho pronto, o fim da vigência não pega ninguém sem saída.',
    },
    'same-provider': {
      called: 'parceiro registrado / troca do parceiro registrado / partner of record / mesmo provedor',
      why: 'Os dois revendedores compram de um só provedor: as assinaturas ficam com ele, e só muda o revendedor registrado.',
    },
    'not-running': {
      called: 'parada / assinatura antiga parada / avaliação / suspensa / cancelada',
      why: 'O que está parado não pode ser transferido nem renovado, e os dados só ficam guardados por um tempo.',
    },
    'channel-transfer': {
      called: 'transferência de canal / agendar a transferência / agendar uma transferência de canal',
      why: 'Serviços de um Enterprise Agreement podem vir como estão, em vez de serem comprados de novo.',
    },
    'term-ended': {
      called: 'vigência terminou / a vigência terminou / já terminou',
      why: 'O que ainda pode ser feito depende de há quanto tempo a vigência terminou, e de se ela foi renovada.',
    },
    'grace-over': {
      called: 'aja imediatamente / 30 dias acabaram / carência acabou / os dias gratuitos acabaram',
      why: 'Os usuários já estão sem serviço, e depois do dia {dataDays} os dados são excluídos.',
    },
    'end-rules-unknown': {
      called: 'descobrir o que acontece no fim / verificar duas datas / regras do fim',
      why: 'A algumas vigências se seguem {graceDays} dias gratuitos, a outras nenhum. Disso depende até quando a nova assinatura precisa estar ativa.',
    },
    'volume-lifecycle': {
      called: 'licenças por volume / regras próprias / licenças de volume',
      why: 'Os dias do CSP não valem para licenças por volume: o contrato delas diz o que acontece no fim.',
    },
    'price-on-rebuy': {
      called: 'preço de hoje / o preço / novo preço / preço novo',
      why: 'Uma vigência em curso mantém o preço antigo; uma nova compra, não. Avise o cliente antes do pedido.',
    },
    'utc-end-day': {
      called: 'último dia conta / utc / conta por inteiro / dia inteiro',
      why: 'A Microsoft conta em UTC: no seu relógio, o último dia pode acabar algumas horas antes ou depois.',
    },
    'azure-plan': {
      called: 'plano do azure / o plano do azure',
      why: 'O Azure não é migrado com as licenças: aqui está onde ler mais, se o cliente também o tiver.',
    },
    'work-with-partners': {
      called: 'trabalhar com outros parceiros / vários parceiros / outros parceiros',
      why: 'O parceiro antigo pode ficar para o que vocês não assumem.',
    },
  },
  dates: {
    'cancel-until': {
      called: 'último dia para cancelar / cancelar com reembolso / último dia com reembolso',
      then: 'Até esse dia, inclusive, o cancelamento devolve o restante por dia. Depois a vigência fica presa.',
      from: 'Ele é contado da compra ou da renovação: até {undoDays} dias depois.',
    },
    'auto-renew-latest': {
      called:
        'último dia para desativar a renovação automática / último dia seguro / véspera do fim / último dia da renovação',
      then: 'É o último dia em que desativar a renovação automática com certeza ainda dá tempo.',
      from: 'É a véspera do fim da vigência ({termEnd}): a configuração pode levar até um dia, em UTC.',
    },
    'term-end': {
      called:
        'fim da vigência / término da vigência / a vigência termina / último dia da vigência / data de término / data final / o fim / eu não fizer nada / não fizer nada / não fizermos nada / a gente não fizer nada / ninguém fizer nada / não fazer nada / nada for feito / eu ignorar / se eu só esperar / eu não faço nada / não fazemos nada / passar a data',
      then: 'A vigência vale até o fim desse dia, em UTC.',
      from: 'É o fim da vigência que você me disse; todo o resto é contado a partir dele.',
    },
    'reprovision-deadline': {
      called:
        'prazo final / último dia para a nova assinatura / último dia para comprar de novo / último dia para pedir / fim dos dias gratuitos',
      then: 'Até esse dia os usuários ainda trabalham na assinatura antiga: a nova precisa estar ativa até lá.',
      from: 'São {graceDays} dias depois do fim da vigência ({termEnd}).',
    },
    'disabled-from': {
      called: 'desabilitada / é desabilitada / desabilitação / desativada / bloqueada',
      then: 'A partir desse dia os usuários ficam de fora: sem e-mail, sem arquivos. Os administradores ainda acessam os dados.',
      from: 'É o dia {outFromDay} depois do fim da vigência ({termEnd}).',
    },
    'deleted-after': {
      called:
        'excluída / exclusão / a exclusão / é excluída / dados são excluídos / apagada / deletada / excluem',
      then: 'Depois desse dia a assinatura antiga é excluída, e os dados dela podem se perder.',
      from: 'É o dia {dataDays} depois do fim da vigência ({termEnd}).',
    },
  },
  persons: {
    'source-partner': {
      title: 'O parceiro de origem',
      called: 'parceiro de origem / parceiro antigo / parceiro atual / parceiro anterior',
      is: 'O parceiro de origem é quem vende ao cliente hoje.',
    },
    'new-partner': {
      title: 'O novo parceiro',
      called: 'novo parceiro / parceiro novo / parceiro de destino / parceiro que recebe',
      is: 'O novo parceiro é a sua empresa: quem vende ao cliente depois da migração.',
    },
    provider: {
      title: 'O provedor',
      called: 'provedor indireto / nosso provedor / meu provedor / o provedor',
      is: 'O provedor é o distribuidor por meio do qual um revendedor indireto compra. Ele faz os pedidos, as transferências e os atestados pelo revendedor.',
    },
    'global-administrator': {
      title: 'Administrador global',
      called: 'administrador global / admin global / um administrador global',
      is: 'Um administrador global é alguém do cliente que pode fazer tudo no locatário.',
    },
    'billing-administrator': {
      title: 'Administrador de cobrança',
      called: 'administrador de cobrança / admin de cobrança / um administrador de cobrança',
      is: 'Um administrador de cobrança é alguém do cliente com a função de administrador de assinaturas e faturas.',
    },
    'billing-account-owner': {
      title: 'Proprietário ou colaborador da conta de cobrança',
      called:
        'proprietário da conta de cobrança / colaborador da conta de cobrança / proprietário ou colaborador / perfil de cobrança / dono da conta de cobrança',
      is: 'Proprietário e colaborador são funções na conta ou no perfil de cobrança do cliente, ao lado das funções de administrador: com elas alguém muda o que se paga ali.',
    },
    'admin-agent': {
      title: 'Agente de administração',
      called: 'agente de administração / agente administrador / admin agent / um agente de administração',
      is: 'Agente de administração é uma função no seu próprio Partner Center: com ela alguém pode convidar clientes, fazer pedidos e transferir.',
    },
    'sales-agent': {
      title: 'Agente de vendas',
      called: 'agente de vendas / sales agent / um agente de vendas',
      is: 'Agente de vendas é uma função no seu próprio Partner Center: com ela alguém pode convidar clientes e fazer pedidos, mas não transferir.',
    },
    'helpdesk-agent': {
      title: 'Agente de assistência técnica',
      called: 'agente de assistência técnica / agente de assistência / helpdesk agent / agente de helpdesk',
      is: 'Agente de assistência técnica é uma função no seu próprio Partner Center: com ela alguém pode fazer pedidos, mas não convidar nem transferir.',
    },
  },
};
