import type { Knows } from '../knows.ts';

/** What people ask, in Brazilian Portuguese. */
export const knows: Knows = {
  gdap: {
    title: 'GDAP',
    asks: 'o que é gdap / o que significa gdap / explica gdap / preciso de gdap / a gente precisa de gdap pra isso / gdap é obrigatório / gdap é necessário / dá pra mover sem gdap / por que gdap / pra que serve o gdap / qual função do gdap / quanto tempo dura o gdap / quando vence o gdap / privilégios de administrador delegado granular / o que acontece sem gdap / gdap = ? / pra que serve gdap / a migração precisa de gdap / gdap tem que estar pronto antes / me fala do gdap / isso é necessário pra migração mesmo ou só pro suporte / sem gdap a mudança anda / dá pra ver chaves com gdap',
    lines: {
      what: 'O GDAP (privilégios de administrador delegado granulares) dá a você funções escolhidas no locatário do cliente por tempo limitado: no máximo {gdapYears} anos, e ele pode se estender sozinho por {gdapMonths} meses.',
      use: 'Aqui ele só é necessário para você falar com o suporte do Microsoft 365 em nome do cliente, com a função de administrador de suporte do serviço.',
      without: 'A migração funciona sem ele.',
    },
  },
  dap: {
    title: 'DAP',
    asks: 'o que é dap / dap ou gdap / diferença entre dap e gdap / dap x gdap / dap ainda funciona / dap ainda existe / o dap acabou / ainda dá pra usar dap / direitos antigos de administrador / só temos dap serve / o dap foi removido / administração delegada dap',
    lines: {
      what: 'O DAP é o tipo mais antigo de direitos de administrador: todos eles, sem limite de tempo.',
      gone: 'Relações novas não o recebem desde {dapUntil}, e ele está sendo removido aos poucos: conte com que já não exista.',
      check: 'Você disse que o tem: verifique se ainda funciona antes de contar com ele.',
      instead: 'O GDAP ficou no lugar dele: funções escolhidas por tempo limitado.',
    },
  },
  'gdap-pending': {
    title: 'Uma solicitação de GDAP que espera',
    asks: 'a solicitação de gdap está pendente / gdap continua pendente / gdap parado em aprovação pendente / eles não acham a solicitação de gdap / o cliente não recebeu o link do gdap / onde o cliente aprova o gdap / quem aprova o gdap / quanto tempo vale a solicitação de gdap / a solicitação de gdap expira / o pedido de gdap venceu / ainda não aprovaram o gdap / podem recusar o gdap / reenviar o link do gdap / como eles aprovam o gdap / pedido de gdap / quanto tempo vive um pedido de gdap / o link do gdap sumiu / convite gdap não aceito / nosso pedido de gdap está parado / até quando vale um pedido de gdap / nosso pedido de gdap é de agosto ainda vale / o admin deles não vê o pedido de gdap onde ele olha',
    lines: {
      lapses: 'Uma solicitação de GDAP expira depois de {gdapPendingDays} dias.',
      who: 'O administrador global do cliente a aprova. Ninguém pode recusar, só deixar sem resposta.',
      again: 'Se não a encontrarem, envie o link de novo.',
      without: 'A migração não precisa esperar por ela.',
    },
  },
  csp: {
    title: 'CSP',
    asks: 'o que é csp / o que significa csp / csp quer dizer o quê / explica csp / cloud solution provider / o que é o programa csp / o que é mover para o csp / por que csp / csp é a mesma coisa que direto / o que é um parceiro csp / quem é o csp / csp em palavras simples / csp explicado fácil / csp é só um nome bonito de revendedor / desculpa mas o que é csp / csp é o q',
    lines: {
      what: 'CSP (Provedor de Soluções na Nuvem) é o programa em que parceiros vendem, cobram e dão suporte à nuvem da Microsoft.',
      here: 'Depois da migração, o cliente recebe de vocês as assinaturas, as faturas e o suporte.',
    },
  },
  'csp-region': {
    title: 'A região do CSP',
    asks: 'o que é a região do csp / em qual região está o cliente / como sei a minha região / como sei a região / a qual região esse país pertence / esse país conta como qual região / quem decide a região / o cliente pode mudar o país do locatário / mudar o país do tenant / o tenant foi criado em outro país / escritório em outro país / matriz no exterior qual país conta / temos que estar na mesma região / posso vender para cliente de outro país / dá pra vender fora da região / por que a região importa / estamos na mesma região que eles / isso é uma região só / pode fazer isso entre países / importa onde fica a filial / qual região eu escolho / matriz num país e tenant em outro qual conta / conta o escritório ou o tenant / estamos na suíça isso é problema / funciona no exterior / a matriz mudou de país mas o tenant ainda diz o antigo',
    lines: {
      customer: '{country} fica na região do CSP “{region}”: a do cliente.',
      partner: '{country} fica na região do CSP “{region}”: a de vocês.',
      which:
        'Vale o país definido no locatário do cliente. Escritórios não contam, e esse país não pode ser alterado.',
      same: 'Parceiro e cliente precisam estar na mesma região.',
      look: 'Diga qual país está definido nele, e eu digo qual é a região.',
    },
  },
  tenant: {
    title: 'O locatário (tenant)',
    asks: 'o que é um tenant / o que significa tenant / o que é locatário / o que é o tenant do cliente / o que você quer dizer com tenant / tenant é a mesma coisa que a empresa / explica tenant / locatário o que é isso / o que quer dizer locatário / um tenant ou vários / tenant é um cliente / que é tenant / o que conta como um tenant / o que seria esse locatário / como você define tenant',
    lines: {
      what: 'Um locatário (tenant) é a organização do cliente na nuvem da Microsoft, com usuários e dados próprios.',
      here: 'As assinaturas ficam nele, e o país definido nele decide a região do CSP.',
    },
  },
  'reseller-relationship': {
    title: 'A relação de revendedor',
    asks: 'como convido o cliente / onde faço o convite / como solicito uma relação de revendedor / onde solicito a relação / como envio o link de revendedor / onde está o link do convite / como viramos parceiro deles / como adiciono um cliente no partner center / o que é relação de revendedor / como vinculo o cliente a nós / qual link eu envio / convite para o cliente / precisamos de uma relação antes / de onde mando o convite / onde no partner center crio o link / como faço o link do convite / criar o pedido de relação / onde gero o link de revendedor / onde no partner center mando o convite',
    lines: {
      where:
        'Partner Center → Clientes → Solicitar uma relação de revendedor: envie o rascunho ao cliente e deixe o link inteiro.',
      who: 'No cliente, um administrador global aceita; a página da Microsoft para clientes diz pelo menos um administrador de cobrança.',
      mca: 'Com isso o cliente aceita também o Contrato de Cliente da Microsoft.',
      sent: 'Você disse que o convite já foi enviado: confira se chegou.',
    },
  },
  'who-accepts': {
    title: 'Quem aceita o convite',
    asks: 'quem aceita o convite / quem tem que aceitar / quem precisa clicar no link / quem no cliente pode aceitar / qual administrador aceita / eles têm que aceitar primeiro / o cliente precisa aceitar antes do pedido / um admin de cobrança pode aceitar / tem que ser administrador global / qual função precisa pra aceitar / podemos comprar antes de eles aceitarem / posso aceitar por eles / onde eles aceitam / como sei se aceitaram / basta alguém do financeiro clicar no link / o dono pode aceitar / o financeiro pode aceitar / qualquer pessoa do cliente pode aceitar / precisam ter aceitado antes de a gente fazer o pedido / a contadora deles pode dar o ok no link / basta quem tem direito de cobrança',
    lines: {
      done: 'Você disse que já aceitaram.',
      who: 'Um administrador global do cliente; a página da Microsoft para clientes diz pelo menos um administrador de cobrança.',
      where:
        'Isso é feito no Centro de administração do Microsoft 365. Depois o cliente aparece no seu Partner Center, em Clientes.',
      first: 'Isso vem primeiro: antes, nada pode ser pedido.',
    },
  },
  'not-accepted': {
    title: 'Se eles não aceitarem',
    asks: 'e se não aceitarem / e se o cliente não aceitar o convite / nunca aceitaram / o cliente não responde ao convite / e se ignorarem o convite / o convite expira / o link tem validade / quanto tempo vale o link do convite / o link do convite venceu / reenviar o convite / o link não funciona pra eles / e se aceitarem tarde demais / ninguém clicou no link e agora / o cliente recusou o convite / o link de revendedor expira / quanto tempo vive o convite / o convite vale pra sempre / e se ficarem parados com o convite / quantos dias eles têm para aceitar / quanto tempo podem demorar a aceitar / e se nunca aprovarem o convite / o link caduca / ninguém clicou há semanas',
    lines: {
      wait: 'Não provisione nada antes de aceitarem.',
      again: 'Envie o convite de novo, a um administrador global, com o link inteiro.',
      renews:
        'A assinatura antiga continua enquanto isso: a renovação automática está ativada, então em {renewsOn} ela é renovada por uma vigência inteira.',
      old: 'A assinatura antiga continua enquanto isso; com a renovação automática ativada, ela é renovada por uma vigência inteira.',
      expiry: 'Não sei de nenhum dia em que o convite expire.',
    },
  },
  mca: {
    title: 'O Contrato de Cliente da Microsoft',
    asks: 'o que é mca / o que é o contrato de cliente da microsoft / o que é microsoft customer agreement / explica o contrato de cliente / quem assina o mca / quem aceita o contrato de cliente / posso aceitar o mca por eles / dá pra marcar o contrato no partner center / atestar o mca / onde o cliente aceita o mca / precisam aceitar o contrato de novo / o contrato antigo ainda vale / precisam aceitar o contrato antes do pedido / aceitaram anos atrás serve / o cliente tem que assinar algo novo com a microsoft / precisam assinar um contrato novo / contrato novo com a microsoft',
    lines: {
      what: 'O cliente precisa aceitar o Contrato de Cliente da Microsoft (MCA) antes de qualquer pedido. Com a relação de revendedor ele aceita.',
      tick: 'Desde {attestedUntil} o parceiro não pode mais marcar isso por ele no Partner Center.',
      old: 'Um aceite de antes de {agreementFrom} precisa ser feito de novo.',
    },
  },
  transfer: {
    title: 'Assumir no meio da vigência',
    asks: 'dá pra assumir no meio da vigência / podemos assumir no meio do contrato / como funciona a transferência / como é a transferência / transferência entre parceiros / transferência de outro parceiro csp / como transfiro assinaturas / quem inicia a transferência / o que acontece com o preço na transferência / uma assinatura em andamento pode ser movida / temos que esperar o fim da vigência / mover antes da data de término / quantas assinaturas por solicitação de transferência / assinatura suspensa pode ser transferida / quem aprova a transferência / trocar de parceiro csp no meio do ano / dá pra transferir no meio / pode ser transferido durante a vigência / ficamos com a assinatura que está rodando / o plano anual pode mudar antes de acabar / transferir a meio do período / dá pra fazer transferência / dá pra pegar no mês sete de doze ou tenho que esperar / assumir na metade / ficamos com ela antes de acabar o ano / pegar uma assinatura de outro parceiro no meio do contrato / faltam sete meses com outro parceiro dá pra puxar agora',
    lines: {
      direct: 'Aqui não: o que foi comprado direto da Microsoft não pode ser transferido.',
      volume:
        'Aqui não: licenças por volume são compradas de novo, ou passam por uma transferência de canal.',
      yes: 'De outro parceiro CSP, sim: a cobrança muda no meio da vigência se o parceiro antigo aprovar.',
      how: 'Uma solicitação leva {requestItems} itens e expira depois de {requestDays} dias. Licenças, preço e vigência ficam como estão.',
      first: 'A relação de revendedor e o contrato de cliente vêm primeiro.',
      not: 'Assinaturas suspensas ou canceladas e software perpétuo não podem ser transferidos.',
    },
  },
  'transfer-refused': {
    title: 'Se o parceiro antigo recusar',
    asks: 'o parceiro antigo recusa a transferência / eles recusam / e se disserem não à transferência / o parceiro antigo não responde / o parceiro antigo ignora a gente / o parceiro atual não quer aprovar a transferência / a transferência foi rejeitada / podem bloquear a mudança / são obrigados a aprovar / a microsoft pode obrigar / o parceiro anterior não coopera / e se o parceiro antigo não liberar as licenças / o parceiro de origem pode recusar / a solicitação de transferência venceu / plano b sem o parceiro antigo / o parceiro atual está sentado no pedido / o parceiro antigo não faz nada / eles estão enrolando / não querem aprovar / o que podemos fazer contra eles / não respondem a transferência / podem dizer não / se a revenda antiga não aprovar a transferência / a revenda antiga não aprova / o fornecedor antigo não atende o telefone / a empresa antiga não responde email nem telefone / e se a empresa antiga ignorar o pedido de transferência / a outra revenda não reage ao pedido / deixam o pedido vencer / ficamos travados se disserem não',
    lines: {
      duty: 'O parceiro antigo não é obrigado a aprovar, e a Microsoft não faz mediação.',
      beside: 'Compre ao lado das assinaturas antigas e deixe que terminem. Até lá o cliente paga em dobro.',
      ends: 'As antigas terminam em {termEnd}.',
      several: 'É permitido ter vários parceiros ao mesmo tempo.',
    },
  },
  'direct-transfer': {
    title: 'Assinaturas compradas direto da Microsoft',
    asks: 'assinaturas diretas podem ser transferidas / licença comprada da microsoft pode ser transferida / transferência de web direct / mover assinatura direta para csp / o cliente comprou no site da microsoft podemos assumir / dá pra converter direto em csp / converter assinatura da microsoft para csp / assumir assinaturas compradas no centro de administração / o cliente paga direto à microsoft dá pra transferir / tem que comprar de novo se comprou direto / transferir o que foi comprado direto da ms / comprado no site dá pra mover / comprado na microsoft.com dá pra transferir / pagam a microsoft no cartão podemos assumir / eles mesmos compraram da ms / pagam a microsoft.com no cartão dá pra transferir pra nós',
    lines: {
      no: 'Não: nada é transferido da loja da própria Microsoft para um parceiro.',
      how: 'Peça assinaturas novas ao lado das antigas e depois deixe as antigas terminarem.',
      refund:
        'Com a conta MOSA do cliente, o restante das antigas é reembolsado por dia quando são canceladas.',
    },
  },
  'channel-transfer': {
    title: 'De um Enterprise Agreement para o CSP',
    asks: 'como movo um ea para csp / ea para csp / enterprise agreement para csp / contrato enterprise para csp / transferência de canal / o que é transferência de canal / um ea pode ser transferido / transferência de enterprise agreement / licença por volume para csp / mpsa pode ser transferido / quem agenda a transferência de canal / licença open para csp / como clientes ea entram no csp / dá pra assumir licenças ea antes do fim do contrato / agendar licenças ea para csp / mover ea com antecedência / trazer um cliente ea antes do fim',
    lines: {
      which:
        'Só os serviços de um Enterprise Agreement podem ser movidos para o CSP. Os de outros programas são comprados de novo.',
      who: 'O parceiro de cobrança direta ou o provedor agenda isso no Partner Center.',
      first: 'A relação de revendedor vem primeiro.',
      tell: 'Diga qual é o programa, e eu digo qual dos dois vale.',
    },
  },
  'between-tenants': {
    title: 'De um locatário para outro',
    asks: 'licenças podem ser movidas entre tenants / mover licenças para outro tenant / transferir a assinatura para um tenant novo / tenant para tenant / do tenant a para o tenant b / juntar dois tenants / o cliente vai ter um tenant novo as licenças vão junto / as licenças vão para o novo locatário / a empresa foi comprada dá pra reaproveitar as licenças / reaproveitar as licenças no outro tenant / migrar para um tenant novo / o que acontece com as licenças no tenant antigo / as licenças podem ir junto / levar as licenças pro tenant principal / levar as licenças de um tenant pro outro / passar licença de um tenant pro outro / trazer as licenças da empresa comprada / do tenant pequeno para o grande / as licenças acompanham para outro tenant / vamos para outro tenant / o que acontece com as licenças já pagas no tenant antigo / dá pra aproveitar essas licenças no outro tenant / puxar as licenças da empresa comprada / vai passar todo mundo pro tenant da holding',
    lines: {
      no: 'Licenças não podem ser movidas entre locatários (tenants), nem são reembolsadas.',
      how: 'Compre no novo. O cliente migra os dados.',
      assign: 'Lá cada usuário precisa receber uma licença de novo.',
    },
  },
  'several-partners': {
    title: 'Vários parceiros ao mesmo tempo',
    asks: 'um cliente pode ter dois parceiros / dois parceiros csp ao mesmo tempo / vários parceiros juntos / podem ficar com o parceiro antigo também / dá pra mover só algumas assinaturas / dá pra mover só metade agora / dois distribuidores ao mesmo tempo / o outro parceiro pode ficar com o azure / mais de um revendedor / podem comprar parte de nós e parte do antigo / o parceiro antigo tem que ser removido / o parceiro antigo perde o acesso / os dois podem vender ao mesmo tempo / ficar com o outro parceiro no dynamics e comprar o resto de nós / continuar com eles no azure e comprar m365 da gente / parte com a gente e parte com eles / duas revendas ao mesmo tempo / os dois podem vender / algumas licenças podem ficar com o parceiro antigo / podemos dividir o cliente / podemos partilhar o cliente / têm que largar o outro parceiro por completo / levar só os planos business e deixar o dynamics onde está / mover só alguns produtos e deixar o resto lá',
    lines: {
      yes: 'Sim: um cliente pode ter vários parceiros e provedores ao mesmo tempo.',
      each: 'Cada um vende e dá suporte às próprias assinaturas.',
    },
  },
  'same-provider': {
    title: 'Os dois com um só provedor',
    asks: 'temos o mesmo distribuidor / os dois com o mesmo provedor / o parceiro antigo compra do mesmo distribuidor que nós / mesmo distribuidor precisa de transferência / os dois na ingram / os dois na westcon / mudar o parceiro registrado / trocar o partner of record / como funciona a troca de revendedor no distribuidor / mesmo provedor indireto / dividimos o distribuidor com o parceiro antigo / é mais fácil quando os dois têm o mesmo distribuidor / e se nós e eles compramos do mesmo / os dois compram do mesmo distribuidor precisa transferir / os dois na td synnex / nós e a revenda antiga usamos o mesmo distribuidor / as duas revendas no mesmo provedor',
    lines: {
      record:
        'Então provavelmente não há transferência: o provedor muda o parceiro registrado (partner of record).',
      ask: 'Pergunte ao seu provedor como ele faz isso.',
    },
  },
  'subscription-or-licence': {
    title: 'Assinaturas e licenças',
    asks: 'assinaturas ou licenças / conto licenças ou assinaturas / o que eu conto / uma licença é uma assinatura / diferença entre licença e assinatura / como conto assinaturas / o que conta como assinatura / usuários ou assinaturas / 25 licenças são uma assinatura / conto produtos ou usuários / quantas assinaturas são / o que você quer dizer com assinaturas / isso é uma assinatura ou várias / dez licenças são dez assinaturas',
    lines: {
      count: 'Conte assinaturas: uma é uma linha de produto, seja qual for o número de licenças.',
      seats: 'Os limites de licenças são outros: planos Business têm {businessMost} ao todo num locatário.',
    },
  },
  limits: {
    title: 'Limites',
    asks: 'batemos em algum limite / existe limite / número máximo de assinaturas / qual é o limite de 300 / por que 150 / o que acontece acima de 150 / quantas assinaturas cabem num tenant / mais de 300 licenças business premium / limite do business premium / máximo de licenças do business standard / por que o número importa / assinaturas demais / tem problema se forem mais de 150 / erro 800066 / limite do locatário / 300 é um limite fixo / por que você se importa com 150 / quantas cabem num locatário / existe um teto / tem teto para a quantidade / quantas dá pra trazer / qual é o máximo que um tenant aguenta',
    lines: {
      total: 'Um locatário comporta no máximo {tenantMost} assinaturas baseadas em licença.',
      double: 'Antigas e novas ficam lado a lado, então mover mais de {moveMost} passaria disso.',
      transfer: 'Uma transferência não duplica nada.',
      business: 'Planos Business têm limite próprio: {businessMost} licenças ao todo num locatário.',
    },
  },
  'use-provider': {
    title: 'Quem faz o pedido: vocês ou o provedor',
    asks: 'somos revendedor indireto podemos fazer o pedido / um revendedor pode comprar / quem faz o pedido quando é revendedor indireto / nós pedimos ou o distribuidor / o distribuidor faz o pedido / posso pedir no partner center como revendedor / não tenho botão para pedir / quem inicia a transferência como revendedor / preciso do meu distribuidor pra isso / dá pra fazer sem o provedor / o que o provedor indireto faz / quem atesta pelos revendedores / revenda indireta consegue fazer o pedido sozinha / posso fazer o pedido eu mesmo / o distribuidor faz isso / quem aperta os botões se somos revenda / sendo indiretos podemos nós mesmos fazer o pedido / conseguimos nós mesmos lançar a encomenda',
    lines: {
      yourself: 'Como parceiro de cobrança direta, vocês mesmos fazem o pedido.',
      provider: 'Para um revendedor indireto, quem pede, transfere e atesta é o provedor.',
      early: 'Revendedores não têm botões próprios para isso: fale cedo com o provedor.',
    },
  },
  'partner-authorization': {
    title: 'A autorização de vocês',
    asks: 'nossa conta está suspensa / estamos suspensos podemos pedir / precisamos ser autorizados / quais os requisitos para revendedores / perdemos a cobrança direta / requisitos do direct bill / quanto faturamento precisamos / por que não conseguimos fazer pedidos / nossa autorização venceu / o que acontece se perdermos o direct bill / venda mínima para revendedores / precisamos de mfa e contato de segurança / requisitos do parceiro / requisitos pra poder vender csp / o que precisa pra vender csp / condições para parceiros csp / podemos fazer pedidos / o que precisamos para ser autorizados / nosso id de revendedor foi desativado ainda podemos pedir / conta de parceiro bloqueada / precisamos ser aprovados em algum lugar para pedir',
    lines: {
      checked: 'Pedidos, alterações e transferências são verificados contra a autorização de vocês.',
      reseller:
        'Um revendedor indireto precisa de um ID de parceiro ativo, autenticação multifator, um contato de segurança e vendas de US$ {resellerSales, number} em {resellerMonths} meses.',
      'direct-bill':
        'Um parceiro de cobrança direta precisa de vendas de US$ {directBillSales, number} ou mais.',
      suspended:
        'Um revendedor suspenso não pode fazer pedidos, e o GDAP dele acaba. O provedor pode indicar outro parceiro registrado.',
    },
  },
  godaddy: {
    title: 'Comprado da GoDaddy ou de outro host federado',
    asks: 'comprado da godaddy / o cliente tem o 365 pela godaddy / como tiro eles da godaddy / desfederar a godaddy / godaddy para csp / o domínio está federado com a godaddy / licenças da godaddy podem ser transferidas / sair da godaddy / tenant de uma hospedagem / comprado pela locaweb / a hospedagem vendeu o 365 / a godaddy aprova a transferência / sair da godaddy sem perder email / tirar um cliente da godaddy / cliente preso na godaddy',
    lines: {
      federated:
        'Um locatário assim está federado com o vendedor: torne-se administrador dele e encerre a federação. Com isso todas as senhas mudam.',
      order: 'Depois compre as licenças novas, remova os direitos do vendedor e só então cancele lá.',
      transfer: 'Não existe transferência.',
    },
  },
  'auto-renew': {
    title: 'Renovação automática',
    asks: 'o que é renovação automática / o que significa auto-renew / o que é cobrança recorrente / explica renovação automática / quem desativa a renovação automática / onde desligo a renovação automática / onde se configura a renovação automática / como paramos a renovação / dá pra desligar por eles / quando a renovação tem que estar desligada / basta desligar a renovação automática / o que acontece na renovação / renova sozinho / o cliente pode desligar a renovação automática / o que acontece se a renovação estiver desligada / faz diferença se a cobrança recorrente está desligada / quem pode desligar a renovação / tem problema se a renovação estiver desligada',
    lines: {
      theirs: 'Aqui está ativada: em {renewsOn} a assinatura é renovada por uma vigência inteira.',
      what: 'Com a renovação automática ativada, uma vigência nova começa sozinha depois da antiga. O Centro de administração do Microsoft 365 a chama de cobrança recorrente.',
      seller: 'Quem define é o parceiro antigo, no Partner Center.',
      customer: 'Quem define é o cliente, no Centro de administração do Microsoft 365.',
      either:
        'Quem define é o parceiro antigo, no Partner Center; onde a Microsoft cobra, o cliente, no Centro de administração do Microsoft 365.',
      free: 'Desativada, a vigência termina e seguem {graceDays} dias gratuitos.',
      off: 'Em vigências CSP sem dias gratuitos, desativada sem um cancelamento explícito significa Extended Service Terms.',
    },
  },
  'extended-service-terms': {
    title: 'Extended Service Terms',
    asks: 'o que é est / o que significa est / o que são extended service terms / o que são termos de serviço estendidos / quanto custa o est / o extended service terms é caro / como saio do est / como encerro os extended service terms / quanto tempo dura o est / o est acaba sozinho / dá pra cancelar o est / por que a assinatura segue mês a mês depois do fim / o que são os 3 por cento / dá pra mudar licenças no est / entrou em extended service / taxa extra depois do término / quanto custa ficar um mês no est / preço do extended service / termos estendidos / caiu no mês a mês caro como paro isso',
    lines: {
      older: 'Na conta MOSA do cliente isso não existe.',
      what: 'Depois do fim a assinatura continua mês a mês, até que alguém a encerre: ela não acaba sozinha.',
      price:
        'Custa o preço mensal mais {extendedMore}%: cerca de {extendedOverAnnual}% a mais que um plano anual, ou uma taxa de {extendedFee}% onde não existe plano mensal.',
      out: 'Pode ser cancelada em qualquer dia, com cobrança proporcional.',
      seats: 'O número de licenças não pode mudar nesse tempo.',
    },
  },
  'free-days': {
    title: 'Dias gratuitos depois do fim',
    asks: 'existe período de carência / carência depois do vencimento / grace period / quantos dias gratuitos / ainda têm 30 dias / 30 dias grátis depois do fim / e aqueles 30 dias de carência / tem dias grátis depois da vigência / por quanto tempo funciona depois do término / os usuários mantêm o acesso depois de vencer / a carência acabou / não tem mais carência / quando acabou a carência / carência para clientes diretos / carência para ea / para no último dia / a microsoft acabou com o mês grátis / ainda tem dias grátis depois do fim / tem alguma folga depois do vencimento / alguns dias de carência',
    lines: {
      theirs: 'Sim: depois de {termEnd} seguem {graceDays} dias gratuitos, até {deadline}.',
      none: 'Não: depois de {termEnd} não há dias gratuitos.',
      csp: 'De um parceiro CSP: {graceDays} dias, só em vigências compradas ou renovadas antes de {cspGraceUntil}.',
      direct:
        'Direto da Microsoft: com conta MCA, só se comprado ou renovado antes de {directGraceUntil}; com conta MOSA, sempre.',
      else: 'Fora isso não há nenhum.',
      tell: 'Diga quem vende, quando termina e quando foi comprado ou renovado, e eu digo qual vale.',
      volume:
        'Licenças por volume continuam um tempo depois do fim: muitas vezes {volumeDays} dias, alguns produtos {volumeDaysOfSome}.',
      'ask-contact': 'Pergunte ao contato de licenciamento do cliente.',
      keep: 'Nesses dias os usuários mantêm arquivos e serviços.',
      'live-before': 'A assinatura nova precisa estar ativa antes disso.',
    },
  },
  'expired-state': {
    title: 'Expirada, Desabilitada, Excluída',
    asks: 'o que significa expired / o que significa disabled / status expirado / a assinatura aparece como expirada / aparece desabilitada / diferença entre expirada e desabilitada / o que acontece depois de expirar / quando os dados são apagados / por quanto tempo ficam os dados / quando os usuários perdem o acesso / por que não vejo as expiradas / status deleted / o que quer dizer o status / ciclo de vida da assinatura / dá pra recuperar os dados depois que expirou / o que quer dizer expirada / o que quer dizer desabilitada / o que é o estado expirado / o que significa suspensa / expirada ou desabilitada que diferença faz pros usuários / aparece expirada sumiu tudo / expirada desativada',
    lines: {
      expired:
        'Expirada: os {graceDays} dias gratuitos depois do fim. Os usuários mantêm arquivos e serviços.',
      disabled:
        'Desabilitada: a partir do dia {outFromDay} os usuários ficam de fora. Os administradores mantêm os dados até o dia {dataDays}; depois são excluídos.',
      none: 'Sem dias gratuitos, os usuários perdem o acesso no fim, se estiver definido que ela termina.',
      list: 'A página Assinaturas do Partner Center não mostra as expiradas. “Exportar todas as assinaturas” mostra.',
    },
  },
  'cancel-or-recurring': {
    title: 'Cancelar, ou desativar a cobrança recorrente',
    asks: 'cancelar agora ou desativar a cobrança recorrente / cancelamos ou deixamos vencer / quando cancelo as deles / quando cancelamos as assinaturas antigas / o que acontece se cancelarmos / cancelar corta o acesso / diferença entre cancelar e desativar a cobrança recorrente / cancelar as licenças antigas / como cancelam as antigas / o cliente cancela na microsoft / é melhor deixar expirar / preciso cancelar a assinatura antiga / podemos cancelar logo / como encerro a antiga / se cancelarem hoje os usuários ficam de fora / o que acontece com os usuários quando cancelam / o acesso some depois de cancelar / botão cancelar assinatura / mato a antiga ou deixo vencer / e se ele clicar em cancelar agora no centro de administração / o pessoal perde o acesso na hora se cancelar / perde tudo se cancelar',
    lines: {
      first: 'Ainda não: as licenças novas precisam estar ativas primeiro.',
      off: 'Com a cobrança recorrente desativada, a vigência vai até o fim.',
      cancel: 'Cancelar encerra o acesso na hora.',
      older: 'Na conta MOSA do cliente, o restante é reembolsado por dia quando se cancela.',
    },
  },
  'change-seats': {
    title: 'Mais ou menos licenças',
    asks: 'dá pra mudar o número de licenças / menos licenças na mudança / reduzir licenças durante a mudança / podemos baixar a quantidade / mais licenças que antes / adicionar licenças durante a mudança / tirar usuários antes da transferência / comprar menos licenças / posso levar só 80 de 100 licenças / temos que levar todas as licenças / dividir uma assinatura / reduzir licenças no meio da vigência / quando dá pra reduzir licenças / mudar a quantidade / diminuir na renovação / podem tirar dez licenças / tirar algumas licenças aproveitando / diminuir um pouco as licenças / de 50 para 40 / pessoas saíram dá pra encolher o pedido',
    lines: {
      transfer: 'Numa transferência não: ela leva as licenças como estão.',
      buy: 'Ao comprar de novo, escolha qualquer número.',
      fewer: 'Depois, só dá para reduzir em até {undoDays} dias da compra ou da renovação.',
    },
  },
  'align-dates': {
    title: 'Uma só data para as renovações',
    asks: 'dá pra renovar tudo no mesmo dia / alinhar as datas de renovação / coterm / mesma data de término para tudo / tudo renovando no dia primeiro / dá pra sincronizar as datas / uma data só de renovação / como faço as vigências terminarem juntas / unificar vencimentos / mudar a data de término / juntar os vencimentos / colocar tudo numa data / mesma data de renovação pra tudo / o cliente quer tudo renovando no primeiro dia / querem que tudo termine no mesmo dia / todas as assinaturas podem terminar no mesmo dia',
    lines: {
      renewal: 'Só numa renovação: para uma data de término que já existe, ou para o fim de um mês.',
      latest: 'Defina isso pelo menos um dia antes (em UTC).',
      first: 'Para renovar no dia primeiro, deixe terminar com o mês.',
    },
  },
  monthly: {
    title: 'Vigências mensais',
    asks: 'é mês a mês / e as assinaturas mensais / pagam por mês e podem sair a qualquer hora / vigência mensal / assinatura mensal quando movemos / planos mensais como movo / vigência mensal precisa de transferência / mensal é mais fácil / temos compromisso mensal / sem compromisso anual como fica / mês a mês facilita / o cliente paga mês a mês / plano mensal é mais fácil de trazer',
    lines: {
      wait: 'O próximo fim está a um mês no máximo: esperar por ele é o mais barato.',
      live: 'Deixe a assinatura nova ativa antes dele, e que a antiga não renove.',
    },
  },
  trial: {
    title: 'Avaliações',
    asks: 'é uma avaliação / o que acontece com a avaliação / o trial vira pago / um trial pode ser transferido / assinatura de avaliação / o trial converte semana que vem / como assumimos um trial / impedir que o trial vire pago / o trial acaba e agora / o cliente começou um trial com o outro parceiro / mover trial para csp / período de teste grátis / o trial vem junto / trial que vira pago / dá pra trazer o teste',
    lines: {
      off: 'O vendedor antigo desativa a renovação automática antes que ela vire uma vigência paga.',
      buy: 'Peça uma assinatura nova. Não conte com uma transferência.',
    },
  },
  'add-ons': {
    title: 'Complementos',
    asks: 'e os complementos / e o visio / e o visio e o project / o copilot vai junto / licenças do copilot / add-ons / complemento teams phone / os complementos são transferidos também / complementos são assinaturas separadas / e defender e intune como complementos / tenho que mover o power bi separado / copilot business pagamento conforme o uso',
    lines: {
      each: 'Cada um é uma assinatura própria: conte e mova como as outras.',
      whole: 'Uma transferência leva assinaturas inteiras.',
      copilot:
        'Um pedido novo do Copilot Business pelo CSP tem o pagamento conforme o uso ativado na maioria dos países a partir de {copilotFrom}.',
    },
  },
  'nonprofit-education': {
    title: 'Sem fins lucrativos e educação',
    asks: 'licenças doadas / as licenças doadas vão junto / licenças de ong / as licenças grátis da ong continuam / student use benefit / o benefício dos alunos vai junto / licenças de escola a3 / ofertas de educação no csp / licenças acadêmicas / preço de ong no csp / uma ong pode ir para o csp / o tenant precisa de status sem fins lucrativos / o que acontece com a doação',
    lines: {
      grants: 'Doações e benefícios de alunos não são movidos.',
      status:
        'O locatário precisa do status de sem fins lucrativos ou de educação antes que essa oferta possa ser pedida.',
    },
  },
  refund: {
    title: 'Dinheiro de volta',
    asks: 'tem reembolso / recebem o dinheiro de volta / existe reembolso / reembolso no cartão de crédito / a microsoft reembolsa / reembolso dos meses não usados / e o dinheiro que já pagaram / pagaram o ano inteiro / o cliente pode receber crédito / o restante é creditado / pagaram adiantado perdem o dinheiro / cancelar em 7 dias tem reembolso / quanto recebem de volta / reembolso proporcional / quem devolve o resto / estorno / devolvem o resto do ano / dinheiro de volta do resto da vigência / a microsoft devolve alguma coisa / recebem algo de volta se cancelarem agora / o tempo pago se perde / recebem o dinheiro se pararem agora / pagaram adiantado perderam o dinheiro',
    lines: {
      extended: 'Nos Extended Service Terms: sim, em qualquer dia, proporcional.',
      mosa: 'Comprado da Microsoft com conta MOSA: sim, proporcional ao cancelar.',
      seats: 'Com mais de {cancelSeats} licenças, reduza primeiro para {cancelSeats} ou pergunte ao suporte.',
      mca: 'Comprado da Microsoft com conta MCA: só em até {undoDays} dias do início ou da renovação.',
      csp: 'Comprado de um parceiro CSP: só em até {undoDays} dias da compra ou da renovação.',
      until: 'Aqui é até {cancelUntil}.',
      'run-out': 'Depois disso, deixe ir até o fim.',
      bridge: 'Nos Extended Service Terms: em qualquer dia, proporcional.',
      'tell-account':
        'Diga qual é (Centro de administração do Microsoft 365 → Cobrança → Contas de cobrança), e eu digo qual vale.',
      'tell-seller': 'Diga quem vende, e eu digo qual vale.',
      volume: 'Uma licença por volume cancelada não é reembolsada.',
      'ask-contact': 'O que pode ser combinado, o contato de licenciamento do cliente sabe.',
    },
  },
  'which-billing-account': {
    title: 'MCA ou MOSA',
    asks: 'mca ou mosa / como vejo qual é a conta de cobrança / o que é mosa / diferença entre mca e mosa / qual conta de cobrança / onde vejo a conta de cobrança / como descubro se é mca / o que é conta de cobrança / tipo de conta / microsoft online services agreement / é mosa ou mca / onde fica o tipo da conta de cobrança',
    lines: {
      where: 'Centro de administração do Microsoft 365 → Cobrança → Contas de cobrança mostra isso.',
      who: 'Talvez você mesmo não veja: pergunte ao administrador de cobrança do cliente.',
      decides:
        'A MOSA é a mais antiga: o reembolso é proporcional. Na MCA ele acaba depois de {undoDays} dias.',
    },
  },
  'credit-contact': {
    title: 'Com quem falar sobre o crédito',
    asks: 'com quem falo sobre o crédito / pra quem ligo na microsoft / quem pede o reembolso / como conseguimos o crédito / onde pedem o dinheiro / qual suporte cuida do crédito / a quem perguntamos do reembolso / suporte de cobrança da microsoft / como abro um chamado do crédito / telefone do suporte de cobrança / posso perguntar à microsoft pelo cliente / onde se pede o reembolso / nós mesmos podemos cobrar o crédito da microsoft / podemos pedir o crédito por eles / quem cuida do crédito / qual setor da microsoft eu ligo sobre o dinheiro',
    lines: {
      only: 'Um crédito assim vale para o que foi comprado direto da Microsoft; aqui não foi.',
      partner:
        'Com GDAP e a função de administrador de suporte do serviço, você pode falar com o suporte de cobrança do Microsoft 365 pelo cliente.',
      customer: 'Sem isso, o cliente fala com o suporte de cobrança do Microsoft 365.',
      invoice: 'Um parceiro não vê as faturas do cliente: tenha o número da fatura à mão.',
    },
  },
  'pay-twice': {
    title: 'Pagar em dobro',
    asks: 'o cliente paga duas vezes / pagam em dobro / cobrança dupla / pagar pelas duas / tem sobreposição / podem ficar com as duas assinaturas por um mês / duas faturas pelas mesmas licenças / como evitamos pagar em dobro / custo dobrado na mudança / sobreposição de licenças antigas e novas / serão cobrados pelos dois / quem paga a sobreposição / por quanto tempo pagam as duas / vão receber duas faturas / pagar duas vezes / as duas faturas ao mesmo tempo / pagam pra nós e pro antigo por umas semanas',
    lines: {
      until: 'Sim, do pedido novo até a vigência antiga terminar em {termEnd}.',
      buying: 'Comprando de novo: sim, do pedido novo até a vigência antiga terminar.',
      transfer: 'Com uma transferência: não.',
      refused: 'Se ela falhar e vocês comprarem ao lado, paga-se pelas duas até a vigência antiga terminar.',
      late: 'Pedir perto do fim deixa isso curto.',
    },
  },
  'what-does-it-cost': {
    title: 'Quanto custa',
    asks: 'quanto custa / quanto custa a mudança / vai custar mais / é mais caro no csp / o preço continua o mesmo / que preço vão pagar / mantêm o preço antigo / preço depois da mudança / aumento de preço / csp é mais barato / a transferência muda o preço / quanto o cliente vai pagar com a gente / custo da migração / os preços são iguais / sai por quanto / os preços mudam / tem diferença de preço / quanto cobramos deles / ele vai ter que pagar mais do que hoje / pagam mais do que antes / pagam o preço de hoje',
    lines: {
      transfer: 'Uma transferência mantém preço e vigência.',
      buying:
        'Comprar de novo sai pelo preço de hoje: os preços de tabela subiram em {pricesRose}, e vigências anuais com pagamento mensal custam {monthlyPaymentMore}% a mais desde {monthlyPaymentFrom}.',
      list: 'Não tenho tabela de preços: veja os preços no Partner Center.',
    },
  },
  'order-of-steps': {
    title: 'O que vem primeiro',
    asks: 'o que vem primeiro / qual passo primeiro / o que fazemos primeiro / em que ordem / comprar primeiro ou cancelar primeiro / cancelamos antes de comprar / qual é a ordem certa / por onde começo / o que faço agora / qual é o primeiro passo / as licenças novas vêm antes de as antigas acabarem / sequência dos passos / o que vem depois / próximo passo / o que a gente faz agora / por onde começamos / o que tem que ser feito primeiro / o que tem que ser pedido primeiro / compro o nosso antes ou cancelo o deles antes / compro antes ou cancelo antes',
    lines: {
      transfer: 'Com uma transferência nada é comprado de novo e nada é cancelado.',
      first: 'Primeiro as assinaturas novas, ativas e conferidas; depois as antigas terminam.',
      before: 'Antes disso vêm a relação de revendedor e o contrato de cliente.',
    },
  },
  downtime: {
    title: 'O que os usuários percebem',
    asks: 'vai ter parada / os usuários percebem / os usuários vão notar algo / perdem os emails / os usuários perdem email / e os arquivos do onedrive / as senhas mudam / o teams para de funcionar / perde dados / alguma coisa é interrompida / os usuários têm que entrar de novo / temos que atribuir as licenças de novo / impacto para os usuários / interrupção durante a mudança / podem continuar trabalhando / as caixas de correio ficam / fica fora do ar / alguém vai perceber / o email cai / o email para / alguém fica sem acesso / o email continua funcionando / os usuários têm que fazer algo no dia / alguém perde email no meio / e o onedrive / perdem arquivos na mudança / eles perdem ficheiros / o correio deixa de funcionar / o outlook vai dar problema no dia da troca',
    lines: {
      stopped:
        'A assinatura antiga não está ativa, então os usuários podem ficar sem serviço até a nova estar ativa.',
      loss: 'Pode haver perda de dados: veja o plano.',
      tenants: 'Entre locatários, o cliente migra os dados, e cada usuário precisa de uma licença de novo.',
      nothing: 'Dentro de um locatário nada se move: emails, arquivos e senhas ficam.',
      reassign: 'A oferta é outra, então as licenças precisam ser atribuídas de novo.',
      same: 'Com o mesmo produto e número, e as licenças novas ativas antes de as antigas pararem, nada precisa ser atribuído de novo.',
    },
  },
  'how-long': {
    title: 'Quanto tempo leva',
    asks: 'quanto tempo leva / quanto tempo demora a mudança / de quanto tempo precisamos / quantos dias leva uma transferência / dá pra fazer rápido / dá pra fazer em uma semana / duração / quando fica pronto / em quanto tempo o pedido fica ativo / quanto até as licenças ficarem ativas / bastam duas semanas / demora muito / horas ou semanas / é questão de horas ou dias / é rápido / quanto tempo costuma levar uma migração / quanto demora tudo / mais ou menos quanto tempo / com quanto tempo devemos contar / isso se arrasta por quanto tempo / coisa de dias ou semanas',
    lines: {
      unknown: 'A Microsoft não publica nenhum prazo.',
      acceptance: 'Depende de quando o cliente aceita o convite de vocês.',
      approval:
        'Uma transferência espera a aprovação do parceiro antigo; uma solicitação expira depois de {requestDays} dias.',
      end: 'O fim da vigência dá o limite.',
      theirs: 'Aqui ela termina em {termEnd}.',
    },
  },
  'when-must-it-be-done': {
    title: 'Até quando',
    asks: 'quando tem que estar pronto / até quando / qual é o prazo / quanto tempo temos / e se perdermos a data / o que acontece se atrasarmos / o que acontece se perdermos o prazo / e se não terminarmos até lá / último dia possível / quanto tempo ainda temos / o que acontece no dia depois do fim / qual data importa / qual é o dia limite / o que acontece na data de término / e se acabar antes de estarmos prontos / tarde demais / ainda dá tempo / é tarde se começarmos em janeiro / é grave se perdermos o dia / pode esperar até o mês que vem / último dia pra resolver isso / quando temos que terminar / se eu só mexer nisso em fevereiro ainda dá / a partir de quando é tarde demais / quando é tarde demais / em que mês no máximo / a partir de quando já era',
    lines: {
      open: 'O fim da vigência decide: diga o dia, e eu digo o que precisa ser feito até quando.',
      renews:
        'Se nada for feito, ela é renovada no dia depois do fim por uma vigência inteira. Dá para desfazer durante {undoDays} dias.',
      free: 'Depois do fim seguem {graceDays} dias gratuitos. A partir do dia {outFromDay} os usuários ficam de fora, e depois do dia {dataDays} os dados são excluídos.',
      gone: 'Depois do fim não há dias gratuitos: os usuários perdem o acesso, ou começam os Extended Service Terms.',
      volume:
        'Licenças por volume continuam um tempo depois do fim, muitas vezes {volumeDays} dias: pergunte ao contato de licenciamento.',
      branches:
        'Depois do fim: {graceDays} dias gratuitos, se a compra ainda os tiver; se não, os usuários perdem o acesso, ou começam os Extended Service Terms.',
    },
  },
  'who-does-that': {
    title: 'Quem faz o quê',
    asks: 'quem faz isso / quem tem que fazer o passo 2 / quem faz o passo 1 / quem é responsável por isso / quem faz o quê / quem é o parceiro de origem / o que é um administrador de cobrança / quem é o administrador de cobrança / isso é com a gente ou com o cliente / somos nós ou o parceiro antigo / de qual função eu preciso / o que é um agente administrador / quem é o parceiro de destino / quem desliga isso / de quem é essa tarefa / o que é um administrador global / quem é esse parceiro de origem / o que quer dizer parceiro de destino / isso é trabalho nosso ou deles / quem aperta isso / eu ou eles / quem desliga eu ou o parceiro antigo / o passo 3 é meu ou deles / o passo 3 é nosso ou do cliente / quem faz o terceiro / quem trata do passo 2',
    lines: {
      orders: 'Vocês fazem o pedido, ou o provedor de vocês, se são revendedor indireto.',
      accepts: 'O cliente aceita o convite; o vendedor antigo ou o cliente encerra as assinaturas antigas.',
      'source-partner': 'O parceiro de origem é quem vende ao cliente hoje.',
      'billing-administrator':
        'Um administrador de cobrança é alguém do cliente com a função de administrador de assinaturas e faturas.',
    },
  },
  'why-that': {
    title: 'Por que um passo está no plano',
    asks: 'por que esse passo é necessário / por que existe esse passo / por que tenho que fazer esse passo / qual é o motivo do passo / por que isso está no plano / por que o plano diz isso / temos que fazer todos os passos / todo passo é necessário / dá para pular um passo / e se deixarmos um passo de fora / motivos dos passos / qual o sentido desse passo',
    lines: {
      each: 'Cada passo está lá por um motivo que uma página da Microsoft dá, e por respostas suas.',
      ask: 'Com um plano na mesa, pergunte de qualquer um: “por que o segundo passo?”, “o que significa o terceiro passo?”, “o que acontece no último dia?”',
    },
  },
  'why-reminded': {
    title: 'Por que escrevo',
    asks: 'por que recebo isso / por que recebi esse lembrete / por que você está me lembrando / por que você me escreve / por que mandou isso / quem criou esse lembrete / do que se trata esse lembrete / por que essa mensagem / por que recebo essas mensagens / quem pediu esse lembrete / por que continua escrevendo / de onde vem esse lembrete',
    lines: {
      asked: 'Você, ou alguém daqui, pediu que eu lembrasse de {subject}: o dia é {day}.',
      when: 'Escrevo alguns dias antes do dia em que algo termina, e digo o que precisa estar feito até lá.',
      stop: 'Diga “feito” quando estiver feito, “mais tarde” para ser lembrado de novo, ou “parar” para encerrar.',
      list: 'Diga “meus lembretes” para ver do que eu lembro você.',
    },
  },
  'why-asked': {
    title: 'Por que pergunto',
    asks: 'por que você pergunta / por que você precisa disso / pra que você precisa saber / por que isso é importante / pra que serve isso / por que isso importa / o que isso muda / o que você faz com isso / isso é necessário / tenho que responder isso / por que essa pergunta / o que isso tem a ver / que diferença faz / por quê / pra que você quer meu país / por que quer saber / precisa disso pra quê / pra que vocês querem saber isso / pra que vcs querem saber',
    lines: {
      change: 'A resposta pode ser alterada depois: diga “alterar”.',
      none: 'Agora não há nenhuma pergunta aberta.',
      each: 'Cada pergunta diz, abaixo do título, o que ela decide.',
    },
  },
  'where-to-look': {
    title: 'Onde ver',
    asks: 'onde vejo isso / onde encontro isso / onde posso consultar / como descubro isso / onde aparece isso / como confiro isso / onde no partner center / onde no centro de administração / onde vejo a data de término / onde acho a data de renovação / onde diz quantas são / quem pode me dizer isso / como sei disso / onde fica a configuração / onde olho / como posso ver isso / onde dá pra ver / em qual tela aparece / onde eles podem conferir / onde vejo o país configurado no tenant / onde vejo o país do locatário / onde vejo quantas licenças / qual página mostra o país',
    lines: {
      unsure: 'Se ninguém puder olhar, escreva “não sei”.',
      end: 'Data de término, quantidade e o que está definido para o fim constam na assinatura: o parceiro antigo vê no Partner Center, o cliente no Centro de administração do Microsoft 365.',
      country: 'O país: um administrador global do cliente vê no Centro de administração do Microsoft 365.',
      account:
        'A conta de cobrança: Centro de administração do Microsoft 365 → Cobrança → Contas de cobrança.',
      relationship: 'A relação: Partner Center → Clientes mostra quem aceitou.',
    },
  },
  'dont-know': {
    title: 'Se você não sabe',
    asks: 'e se eu não sei / e se eu não souber / e se não souber isso / posso deixar em branco / posso pular essa / posso responder depois / e se ninguém souber / e se o cliente não souber / posso chutar / pode ser não sei / preciso saber isso / posso continuar sem isso / e se não tenho certeza / dá pra ver isso depois / posso começar sem a data exata / dá pra começar sem esse número / e se só sei mais ou menos / seguir sem resposta',
    lines: {
      say: 'Escreva “não sei”: se o plano puder ser feito sem isso, eu deixo em aberto.',
      rest: 'Se eu precisar, não há pressa: as outras respostas ficam guardadas.',
    },
  },
  'hand-over': {
    title: 'Passar o plano adiante',
    asks: 'dá pra mandar isso por email pro cliente / enviar pro cliente / posso ter isso em pdf / exportar o plano / compartilhar com meu colega / me manda isso por email / imprimir o plano / baixar em word / encaminhar o plano / posso mandar isso pro parceiro antigo / criar um documento / faz um texto pro cliente / rascunho de email pro cliente / tem um pdf pra dar ao cliente / algo que eu possa dar ao cliente / versão para imprimir / algo pra colar num email pro cliente',
    lines: {
      cannot: 'Não consigo enviar emails nem criar arquivos.',
      copy: 'Copie desta conversa o que precisar e envie você mesmo.',
    },
  },
  human: {
    title: 'Falar com uma pessoa',
    asks: 'posso falar com um humano / falar com uma pessoa / tem alguém pra quem eu possa ligar / quero falar com um atendente / pessoa de verdade por favor / me passa pro suporte / existe uma equipe de suporte / quem pode me ajudar / alguém do seu time pode ajudar / contato do suporte / atendimento ao cliente / passa isso pra alguém / tem um humano de verdade / alguém pra ligar',
    lines: {
      nobody: 'Não há ninguém por trás de mim.',
      support: 'O suporte do Partner Center ajuda parceiros.',
      provider: 'O provedor de vocês ajuda os revendedores dele.',
    },
  },
  'what-can-you-do': {
    title: 'O que eu faço',
    asks: 'o que você pode fazer / o que você faz / pra que você serve / como você pode me ajudar / como isso funciona / o que posso te perguntar / o que você sabe / que bot é esse / como uso isso / quais comandos existem / o que mais você faz / pra que você é bom / o que você faz exatamente / o que vc faz',
    lines: {
      plan: 'Planejo a migração de um cliente para o CSP: etapas, dias e quem faz o quê.',
      remind: 'Lembro você antes que uma vigência termine.',
      answer: 'Respondo a perguntas sobre isso, com a página que diz.',
      help: 'Diga “ajuda” para ver as palavras que conheço.',
    },
  },
  'what-is-stored': {
    title: 'O que eu guardo',
    asks: 'o que você guarda sobre mim / quais dados você guarda / meus dados estão seguros / privacidade / lgpd / que dados você salva / você salva o que eu escrevo / como apago meus dados / onde ficam meus dados / quem vê o que eu escrevo / isso é confidencial / dados pessoais / você lembra dessa conversa',
    lines: {
      'my-data': 'Diga “meus dados” e eu mostro tudo o que guardo sobre você.',
      'forget-me': 'Diga “esqueça-me” e eu excluo.',
    },
  },
};
