import type { Knows } from '../knows.ts';

/** What people ask, in Brazilian Portuguese. */
export const knows: Knows = {
  gdap: {
    title: 'GDAP',
    asks: `que sigla é essa de gdap, nunca ouvi falar / 
      o que é gdap / o que significa gdap / explica gdap / preciso de gdap / a gente precisa de gdap pra isso
      gdap é obrigatório / gdap é necessário / dá pra mover sem gdap / por que gdap / pra que serve o gdap
      qual função do gdap / quanto tempo dura o gdap / quando vence o gdap
      privilégios de administrador delegado granular / o que acontece sem gdap / gdap = ? / pra que serve gdap
      a migração precisa de gdap / gdap tem que estar pronto antes / me fala do gdap
      isso é necessário pra migração mesmo ou só pro suporte / sem gdap a mudança anda
      dá pra ver chaves com gdap / que permissões a gente precisa no admin center deles
      quais direitos precisamos no cliente / preciso ser admin no ambiente deles
      precisamos de acesso de administrador / quanto acesso o cliente tem que dar
      o cliente não quer dar acesso de admin, trava tudo / cliente com medo de liberar acesso pra gente
      dá pra fazer sem nenhum acesso do lado deles / temos que entrar no ambiente do cliente
      tem que pedir global admin / quantos meses vale o acesso / o acesso acaba sozinho
      acesso delegado granular o que seria / admin delegado precisa mesmo
      a segurança do cliente não deixa admin de fora / tem problema se não tivermos permissão
      podem nos deixar fora do admin center / nosso acesso venceu, faz diferença / pular o gdap pode
      gdap é obrigatório ou opcional / quais funções a gente pede / o que essas funções permitem
      o pessoal de ti do cliente não quer liberar acesso rola sem gdap / sem permissão no tenant dá pra migrar
      eles têm receio de dar a chave do sistema pra alguém de fora / precisa mesmo da chave do admin deles
      sem direito de admin deles a gente trava / pra que a gente usaria essas permissões`,
    lines: {
      what: 'O GDAP (privilégios de administrador delegado granulares) dá a você funções escolhidas no locatário do cliente por tempo limitado: no máximo {gdapYears} anos, e ele pode ser prorrogado automaticamente por {gdapMonths} meses.',
      use: 'Aqui você só precisa dele para falar com o suporte do Microsoft 365 em nome do cliente, com a função Administrador de suporte do serviço.',
      without: 'A migração funciona sem ele.',
    },
  },
  dap: {
    title: 'DAP',
    asks: `
      o que é dap / dap ou gdap / diferença entre dap e gdap / dap x gdap / dap ainda funciona
      dap ainda existe / o dap acabou / ainda dá pra usar dap / direitos antigos de administrador
      só temos dap serve / o dap foi removido / administração delegada dap / dap morreu / dap já foi desligado
      a microsoft acabou com o dap / dá pra confiar no dap antigo / temos acesso total faz anos, vale
      os direitos ilimitados antigos ainda valem / o que substituiu o dap / dap é a mesma coisa que gdap
      acesso de admin do jeito antigo serve / temos acesso delegado antigo basta / dap e o novo o que mudou
      qual a diferença pro que a gente tinha antes / até quando o dap funciona
      os privilégios antigos do parceiro acabaram / ganhamos dap em 2019 ainda vale
      a gente ainda tem aquele acesso antigo irrestrito / o controle total que deram anos atrás vale ainda
      aquele acesso total antigo morreu / acesso de admin ilimitado desde 2018`,
    lines: {
      what: 'O DAP é o tipo mais antigo de direitos de administração: acesso total, sem limite de tempo.',
      gone: 'Relações novas não recebem o DAP desde {dapUntil}, e ele está sendo removido aos poucos: considere que já não existe.',
      check: 'Você disse que tem: verifique se ainda funciona antes de contar com ele.',
      instead: 'O GDAP ficou no lugar dele: funções escolhidas por tempo limitado.',
    },
  },
  'gdap-pending': {
    title: 'Uma solicitação de GDAP pendente',
    asks: `o cliente demorou e agora diz que a solicitação de acesso administrativo não vale mais. mando outra? quem lá dentro tem que liberar? / 
      a solicitação de gdap está pendente / gdap continua pendente / gdap parado em aprovação pendente
      eles não acham a solicitação de gdap / o cliente não recebeu o link do gdap / onde o cliente aprova o gdap
      quem aprova o gdap / quanto tempo vale a solicitação de gdap / a solicitação de gdap expira
      o pedido de gdap venceu / ainda não aprovaram o gdap / podem recusar o gdap / reenviar o link do gdap
      como eles aprovam o gdap / pedido de gdap / quanto tempo vive um pedido de gdap / o link do gdap sumiu
      convite gdap não aceito / nosso pedido de gdap está parado / até quando vale um pedido de gdap
      nosso pedido de gdap é de agosto ainda vale / o admin deles não vê o pedido de gdap onde ele olha
      dizem que nunca chegou email sobre o acesso / o admin jura que nunca recebeu nosso gdap mando outro
      o pedido de acesso ainda está aberto / pedido de permissão não aprovado
      nosso pedido de acesso admin parado há semanas / onde eles clicam pra aprovar nosso acesso
      o cliente aprovou mas continua pendente / o pedido de acesso caduca
      o cliente pode recusar o pedido de acesso / quando morre um pedido de acesso sem resposta
      tenho que criar outra solicitação de gdap / quem lá pode aprovar nosso acesso de admin
      o email do acesso sumiu na caixa / a aprovação das funções está demorando / gdap pendente desde setembro
      pedido de relação de admin venceu antes de clicarem / o link das funções foi pra pessoa errada
      o link do gdap não abre / ignoram o pedido do gdap / onde ele vê o nosso pedido de admin
      gdap esperando resposta / mandei o pedido de permissão de admin faz tempo e continua pendente
      o rapaz da ti jura que não aparece nada pra aprovar / link das permissões enviado há semanas e nada
      pedido de permissão não aparece pro admin / a aprovação do acesso nunca veio`,
    lines: {
      lapses: 'Uma solicitação de GDAP expira depois de {gdapPendingDays} dias.',
      who: 'Quem aprova é o administrador global do cliente. Ninguém pode recusar, só deixar sem resposta.',
      again: 'Se não a encontrarem, envie o link de novo.',
      without: 'A migração não precisa esperar por ela.',
    },
  },
  csp: {
    title: 'CSP',
    asks: `entrei na empresa semana passada e todo mundo fala csp pra lá csp pra cá.. o que é isso afinal / 
      o que é csp / o que significa csp / csp quer dizer o quê / explica csp / cloud solution provider
      o que é o programa csp / o que é mover para o csp / por que csp / csp é a mesma coisa que direto
      o que é um parceiro csp / quem é o csp / csp em palavras simples / csp explicado fácil
      csp é só um nome bonito de revendedor / desculpa mas o que é csp / csp é o q / que negócio é esse de csp
      csp em uma frase / nunca ouvi falar de csp / meu chefe quer saber o que é csp
      como explico csp pro cliente / o cliente pergunta o que é cloud solution provider
      o que querem dizer as letras csp / pra qual programa a gente está levando eles
      csp é igual comprar da microsoft / diferença entre csp e comprar direto / qual a vantagem do csp
      benefício do csp / sou novo aqui o que é csp / o que quer dizer que somos csp
      quem cobra e dá suporte no csp / csp serve pra quê / o que é essa sigla csp / todo mundo fala csp
      o programa de revenda o que é / csp é licença ou programa`,
    lines: {
      what: 'CSP (Provedor de Soluções na Nuvem) é o programa em que parceiros vendem, cobram e dão suporte à nuvem da Microsoft.',
      here: 'Depois da migração, o cliente recebe de você as assinaturas, as faturas e o suporte.',
    },
  },
  'csp-region': {
    title: 'A região CSP',
    asks: `quem define em que região a gente cai, é a microsoft? como eu sei a minha / 
      o que é a região do csp / em qual região está o cliente / como sei a minha região / como sei a região
      a qual região esse país pertence / esse país conta como qual região / quem decide a região
      o cliente pode mudar o país do locatário / mudar o país do tenant / o tenant foi criado em outro país
      escritório em outro país / matriz no exterior qual país conta / temos que estar na mesma região
      posso vender para cliente de outro país / dá pra vender fora da região / por que a região importa
      estamos na mesma região que eles / isso é uma região só / pode fazer isso entre países
      importa onde fica a filial / qual região eu escolho / matriz num país e tenant em outro qual conta
      conta o escritório ou o tenant / estamos na suíça isso é problema / funciona no exterior
      a matriz mudou de país mas o tenant ainda diz o antigo / o cliente fica em outro país tem problema
      também temos um cliente no canadá é a mesma coisa / empresa brasileira pode vender pra cliente nos eua
      dá pra vender pra portugal / a matriz é nos estados unidos mas o tenant foi criado na irlanda
      qual país vale / a empresa mudou pro exterior dá pra trocar o país
      podemos vender pra cliente estrangeiro / fora do brasil pode / a suíça é da união europeia
      argentina é a mesma região / um dos escritórios é fora / país errado registrado no tenant
      o país está errado dá pra corrigir / podem mudar a configuração de país / países diferentes nós e eles
      funciona além da fronteira / filial no exterior qual região / o que define a região deles
      cliente de outro mercado / o brasil é uma região separada / estamos no brasil e o cliente em portugal
      a matriz foi pra portugal mas o m365 ainda diz brasil vale qual
      os dois têm que estar na mesma parte do mundo / podemos ter clientes no mundo todo
      eles ficam fora mas compram aqui / um está na europa o outro não / cliente estrangeiro será que pode
      o país do tenant não bate com o escritório / o escritório mudou de país`,
    lines: {
      customer: 'O país do cliente é {country}, da região CSP “{region}”.',
      partner: 'O seu país é {country}, da região CSP “{region}”.',
      which:
        'Vale o país definido no locatário do cliente. Escritórios não contam, e esse país não pode ser alterado.',
      same: 'Parceiro e cliente precisam estar na mesma região.',
      look: 'Diga qual país está definido nele, e eu digo qual é a região.',
    },
  },
  tenant: {
    title: 'O locatário (tenant)',
    asks: `tenant é o que, o domínio da empresa? a conta? / 
      o que é um tenant / o que significa tenant / o que é locatário / o que é o tenant do cliente
      o que você quer dizer com tenant / tenant é a mesma coisa que a empresa / explica tenant
      locatário o que é isso / o que quer dizer locatário / um tenant ou vários / tenant é um cliente
      que é tenant / o que conta como um tenant / o que seria esse locatário / como você define tenant
      o que você chama de tenant / tenant?? / tenant é tipo inquilino / tenant é o domínio
      que tenant é esse que todo mundo fala / tenant é a empresa ou o servidor / explicação simples de tenant
      diferença entre tenant e cliente / uma empresa pode ter mais de um tenant / o que é onmicrosoft
      tenant é o mesmo que conta / o que é organização na nuvem / id do tenant o que é
      sou novo o que é um tenant / o que vem a ser tenant / o que você chama de tenant aí
      é a mesma coisa que domínio ou empresa / vivo ouvindo tenant`,
    lines: {
      what: 'Um locatário (tenant) é a organização do cliente na nuvem da Microsoft, com usuários e dados próprios.',
      here: 'As assinaturas ficam nele, e o país definido nele determina a região CSP.',
    },
  },
  'reseller-relationship': {
    title: 'A relação de revendedor',
    asks: `ainda não. me explica onde clico pra mandar o convite pra eles, posso encurtar o link no bitly? / 
      como convido o cliente / onde faço o convite / como solicito uma relação de revendedor
      onde solicito a relação / como envio o link de revendedor / onde está o link do convite
      como viramos parceiro deles / como adiciono um cliente no partner center / o que é relação de revendedor
      como vinculo o cliente a nós / qual link eu envio / convite para o cliente
      precisamos de uma relação antes / de onde mando o convite / onde no partner center crio o link
      como faço o link do convite / criar o pedido de relação / onde gero o link de revendedor
      onde no partner center mando o convite / como a gente se conecta com o cliente
      como mando o link pra eles / cadê o botão de convidar / como coloco eles no nosso partner center
      o cliente não aparece na nossa lista como adiciono / como vincular o cliente
      passos pra vincular um cliente novo / onde clico pra pedir a relação
      o que mando pro cliente pra ele aceitar a gente / como eles viram nosso cliente / como cadastro um cliente
      precisamos nos vincular ao cliente como faz / de onde sai o link / posso encurtar o link
      o link fica quebrado quando colo / o convite é enviado pela microsoft ou por mim
      posso copiar o convite no meu email / montar a relação como / como viramos revenda deles
      como registro o cliente / cliente novo no partner center / onde gero o convite
      como faço pra vincular o cliente na nossa conta do partner center / qual link vai pro cliente novo
      como aparecemos como parceiro deles`,
    lines: {
      where:
        'Partner Center → Clientes → Solicitar uma relação de revendedor: envie o rascunho ao cliente e mantenha o link como está.',
      who: 'No cliente, quem aceita é um administrador global; segundo a página da Microsoft para clientes, no mínimo um administrador de cobrança.',
      mca: 'Ao mesmo tempo, o cliente aceita o Contrato de Cliente da Microsoft.',
      sent: 'Você disse que o convite já foi enviado: confira se chegou.',
    },
  },
  'who-accepts': {
    title: 'Quem aceita o convite',
    asks: `o dono não tem login de administrador, só um sobrinho que montou tudo anos atrás. é o sobrinho que tem que dar o ok pra gente? / 
      quem aceita o convite / quem tem que aceitar / quem precisa clicar no link / quem no cliente pode aceitar
      qual administrador aceita / eles têm que aceitar primeiro / o cliente precisa aceitar antes do pedido
      um admin de cobrança pode aceitar / tem que ser administrador global / qual função precisa pra aceitar
      podemos comprar antes de eles aceitarem / posso aceitar por eles / onde eles aceitam
      como sei se aceitaram / basta alguém do financeiro clicar no link / o dono pode aceitar
      o financeiro pode aceitar / qualquer pessoa do cliente pode aceitar
      precisam ter aceitado antes de a gente fazer o pedido / a contadora deles pode dar o ok no link
      basta quem tem direito de cobrança / quem lá tem que aprovar a gente / quem do lado deles diz sim
      quem dá o ok no convite / o gerente pode aceitar / o cara do ti pode aceitar / o ceo tem que aceitar
      um usuário comum pode aceitar / pra quem mando o link / quem deve receber o link
      que permissão precisa quem clica / a contadora pode aceitar / tem que ser o admin principal
      quem tem poder pra aceitar / precisam dizer sim antes de comprar
      dá pra fazer o pedido com o convite em aberto / posso começar a pedir sem o aceite
      tenho que esperar eles clicarem / dá pra clicar por eles / o admin de cobrança pode clicar em aceitar
      onde eles entram pra aceitar / como vou ver que aceitaram / a secretária tem permissão suficiente
      o admin deles saiu quem mais pode aceitar / precisa do aceite antes da compra
      comprar antes do aceite pode / outra pessoa além do admin global pode aceitar
      a contadora deles consegue dar o ok no link / a recepcionista pode apertar sim ou tem que ser o chefe
      que login ele precisa pra aprovar a gente / o único admin está de férias quem mais aceita o convite
      dá pra pedir enquanto eles pensam no convite`,
    lines: {
      done: 'Você disse que já aceitaram.',
      who: 'Um administrador global do cliente; segundo a página da Microsoft para clientes, no mínimo um administrador de cobrança.',
      where:
        'Isso é feito no Centro de administração do Microsoft 365. Depois o cliente aparece no seu Partner Center, em Clientes.',
      first: 'Isso vem primeiro: antes disso, não dá para pedir nada.',
    },
  },
  'not-accepted': {
    title: 'Se eles não aceitarem',
    asks: `O convite que mandei tem validade? faz um mês que ele não clica / 
      e se não aceitarem / e se o cliente não aceitar o convite / nunca aceitaram
      o cliente não responde ao convite / e se ignorarem o convite / o convite expira / o link tem validade
      quanto tempo vale o link do convite / o link do convite venceu / reenviar o convite
      o link não funciona pra eles / e se aceitarem tarde demais / ninguém clicou no link e agora
      o cliente recusou o convite / o link de revendedor expira / quanto tempo vive o convite
      o convite vale pra sempre / e se ficarem parados com o convite / quantos dias eles têm para aceitar
      quanto tempo podem demorar a aceitar / e se nunca aprovarem o convite / o link caduca
      ninguém clicou há semanas / o cliente nunca clicou em aceitar / ainda não aceitaram e agora
      estão sentados no convite / mandei o convite faz duas semanas e nada / nenhuma resposta do convite
      quanto tempo eles têm pra clicar / o link fica velho / quando o convite morre
      e se disserem não ao convite / e se o cliente esquecer de aceitar / e se demorarem semanas pra aceitar
      dá pra reenviar o convite / o convite voltou / o link aparece inválido / o link não abre pro cliente
      clicaram e nada aconteceu / perderam o convite / o cliente ignora nossos emails com o link
      o que acontece com a assinatura se nunca aceitarem / tenho que cobrar deles
      lembrete pra aceitar posso mandar de novo / tem prazo pra aceitar / o cliente enrola com o convite
      não querem clicar no link / faz três semanas e ninguém clicou / convite não aceito a tempo
      deixam o convite lá parado / o convite está aí faz tempo sem clique
      e se nunca criarem vergonha de aceitar / nosso convite perde a validade`,
    lines: {
      wait: 'Não provisione nada antes de aceitarem.',
      again: 'Envie o convite de novo, a um administrador global, com o link como está.',
      renews:
        'A assinatura antiga continua enquanto isso: a renovação automática está ativada, então em {renewsOn} ela é renovada por uma vigência inteira.',
      old: 'A assinatura antiga continua enquanto isso; com a renovação automática ativada, ela é renovada por uma vigência inteira.',
      expiry: 'Não sei se o convite tem data para expirar.',
    },
  },
  mca: {
    title: 'O Contrato de Cliente da Microsoft',
    asks: `
      o que é mca / o que é o contrato de cliente da microsoft / o que é microsoft customer agreement
      explica o contrato de cliente / quem assina o mca / quem aceita o contrato de cliente
      posso aceitar o mca por eles / dá pra marcar o contrato no partner center / atestar o mca
      onde o cliente aceita o mca / precisam aceitar o contrato de novo / o contrato antigo ainda vale
      precisam aceitar o contrato antes do pedido / aceitaram anos atrás serve
      o cliente tem que assinar algo novo com a microsoft / precisam assinar um contrato novo
      contrato novo com a microsoft / que contrato é esse que eles têm que assinar
      qual contrato o cliente assina com a microsoft / eles assinam alguma coisa com a microsoft
      o advogado do cliente pergunta do contrato / tem papelada com a microsoft / quem marca o contrato
      a gente marca o contrato / dá pra confirmar o contrato pelo cliente / ainda dá pra atestar
      o cliente assinou faz anos tem que fazer de novo / assinaram com a revenda anterior conta
      o contrato do parceiro antigo vale / posso assinar o contrato da microsoft pelo cliente
      termos que eles precisam aceitar / tem que aceitar os termos da microsoft de novo
      a caixinha do contrato sumiu do partner center / onde assinam o contrato de cliente
      sem contrato registrado e agora / dá pra pedir sem o contrato / mca é obrigatório
      mca aceito em 2022 ainda vale / o que eles estão aceitando / aceitar o link já aceita o contrato
      eles marcaram um contrato com a revenda anterior serve pra gente
      contrato da microsoft que ele tem que concordar / não posso marcar o contrato por ele como antes
      papel da microsoft pro cliente assinar / já concordaram com os termos da microsoft com outro`,
    lines: {
      what: 'O cliente precisa aceitar o Contrato de Cliente da Microsoft (MCA) antes de qualquer pedido. Ele aceita junto com a relação de revendedor.',
      tick: 'Desde {attestedUntil} o parceiro não pode mais confirmar isso por ele no Partner Center.',
      old: 'Um aceite anterior a {agreementFrom} precisa ser refeito.',
    },
  },
  transfer: {
    title: 'Assumir no meio da vigência',
    asks: `então, o cliente brigou com a empresa de TI dele, quer vir pra nós já, mas faltam 7 meses lá. tem como a outra empresa repassar pra gente ou tem q esperar acabar / 
      dá pra assumir no meio da vigência / podemos assumir no meio do contrato / como funciona a transferência
      como é a transferência / transferência entre parceiros / transferência de outro parceiro csp
      como transfiro assinaturas / quem inicia a transferência / o que acontece com o preço na transferência
      uma assinatura em andamento pode ser movida / temos que esperar o fim da vigência
      mover antes da data de término / quantas assinaturas por solicitação de transferência
      assinatura suspensa pode ser transferida / quem aprova a transferência
      trocar de parceiro csp no meio do ano / dá pra transferir no meio
      pode ser transferido durante a vigência / ficamos com a assinatura que está rodando
      o plano anual pode mudar antes de acabar / transferir a meio do período / dá pra fazer transferência
      dá pra pegar no mês sete de doze ou tenho que esperar / assumir na metade
      ficamos com ela antes de acabar o ano / pegar uma assinatura de outro parceiro no meio do contrato
      faltam sete meses com outro parceiro dá pra puxar agora / dá pra assumir agora ou espera a renovação
      faltam cinco meses dá pra pegar agora / o contrato vai até junho dá pra trazer antes
      mover um plano anual antes de acabar / trocar de parceiro no meio do ano / no meio do contrato
      presos um ano com outra revenda dá pra pegar / tem que esperar o ano acabar
      pegar a assinatura do outro parceiro antes da renovação / como tiro do outro parceiro
      passos pra assumir de outro csp / quem começa a transferência / o parceiro antigo tem que dar ok
      quantas de uma vez na transferência / por quanto tempo fica aberta a solicitação de transferência
      o que precisa pra transferência entre parceiros / a vigência recomeça na transferência
      mantém a data de término depois da transferência / mantém o preço quando a gente assume
      assinatura cancelada dá pra transferir / suspensa dá pra mover / transferir licença perpétua
      dá pra trocar durante a fidelidade / assumir antes do tempo
      as licenças podem mudar de parceiro antes de vencer / transferência de concorrente como
      a quantidade continua igual na transferência / trocar de csp sem comprar de novo
      faltam sete meses do anual com outro parceiro / portabilidade de parceiro
      faltam oito meses com a empresa atual dá pra puxar as licenças no meio
      ganhamos um cliente do concorrente que está no meio do ano / dá pra passar o que ele tem já agora
      tem que esperar o ano deles acabar com o outro`,
    lines: {
      direct: 'Aqui não: o que foi comprado direto da Microsoft não pode ser transferido.',
      volume: 'Aqui não: licenças por volume são compradas de novo, ou vão por uma transferência de canal.',
      yes: 'De outro parceiro CSP, sim: a cobrança muda no meio da vigência se o parceiro antigo aprovar.',
      how: 'Uma solicitação leva {requestItems} itens e expira depois de {requestDays} dias. Licenças, preço e vigência ficam como estão.',
      first: 'Antes, é preciso ter a relação de revendedor e o contrato de cliente.',
      not: 'Assinaturas suspensas ou canceladas e software perpétuo não podem ser transferidos.',
    },
  },
  'transfer-refused': {
    title: 'Se o parceiro antigo recusar',
    asks: `a empresa antiga disse que não vai liberar e pronto. e agora / 
      o parceiro antigo recusa a transferência / eles recusam / e se disserem não à transferência
      o parceiro antigo não responde / o parceiro antigo ignora a gente
      o parceiro atual não quer aprovar a transferência / a transferência foi rejeitada
      podem bloquear a mudança / são obrigados a aprovar / a microsoft pode obrigar
      o parceiro anterior não coopera / e se o parceiro antigo não liberar as licenças
      o parceiro de origem pode recusar / a solicitação de transferência venceu / plano b sem o parceiro antigo
      o parceiro atual está sentado no pedido / o parceiro antigo não faz nada / eles estão enrolando
      não querem aprovar / o que podemos fazer contra eles / não respondem a transferência / podem dizer não
      se a revenda antiga não aprovar a transferência / a revenda antiga não aprova
      o fornecedor antigo não atende o telefone / a empresa antiga não responde email nem telefone
      e se a empresa antiga ignorar o pedido de transferência / a outra revenda não reage ao pedido
      deixam o pedido vencer / ficamos travados se disserem não / o outro parceiro não libera
      não querem soltar o cliente / a revenda antiga não responde email / nenhuma resposta do fornecedor atual
      o fornecedor antigo se faz de morto / o concorrente está bloqueando / o concorrente simplesmente diz não
      o fornecedor atual está bravo e não ajuda / que direito temos se bloquearem / a microsoft pode intervir
      a microsoft ajuda se recusarem / reclamar na microsoft do parceiro antigo / rejeitam nosso pedido toda vez
      transferência negada e agora / o parceiro antigo faliu / o parceiro antigo fechou quem aprova
      estão empurrando com a barriga / querem dinheiro pra liberar / o antigo cobra taxa pra soltar
      nunca aprovam nada / pedido enviado ao parceiro antigo sem reação / podem recusar legalmente
      o que fazer se não cooperarem / seguram o cliente / como contornar o parceiro antigo
      o atual disse que não libera de jeito nenhum quais as opções / pedido de transferência venceu sem resposta
      podem segurar o cliente contra a vontade / a revenda atual está criando caso
      a empresa de ti antiga está furiosa e não libera o cliente / o fornecedor anterior não mexe um dedo
      dizem não na cara e não soltam o cliente / o outro lado nunca aperta aprovar
      o antigo deixa nosso pedido lá parado`,
    lines: {
      duty: 'O parceiro antigo não é obrigado a aprovar, e a Microsoft não faz mediação.',
      beside:
        'Compre assinaturas novas em paralelo e deixe as antigas terminarem. Até lá, o cliente paga em dobro.',
      ends: 'As antigas terminam em {termEnd}.',
      several: 'É permitido ter vários parceiros ao mesmo tempo.',
    },
  },
  'direct-transfer': {
    title: 'Assinaturas compradas direto da Microsoft',
    asks: `mas pq comprar tudo de novo? ele já tem as que pegou direto da microsoft, não dá pra só mudar de mão / 
      assinaturas diretas podem ser transferidas / licença comprada da microsoft pode ser transferida
      transferência de web direct / mover assinatura direta para csp
      o cliente comprou no site da microsoft podemos assumir / dá pra converter direto em csp
      converter assinatura da microsoft para csp / assumir assinaturas compradas no centro de administração
      o cliente paga direto à microsoft dá pra transferir / tem que comprar de novo se comprou direto
      transferir o que foi comprado direto da ms / comprado no site dá pra mover
      comprado na microsoft.com dá pra transferir / pagam a microsoft no cartão podemos assumir
      eles mesmos compraram da ms / pagam a microsoft.com no cartão dá pra transferir pra nós
      o cliente paga a microsoft no cartão dá pra assumir / comprou direto da microsoft dá pra mover
      compraram no site da microsoft dá pra pegar / uma assinatura direta pode passar pra gente
      as que já existem da microsoft.com dá pra assumir / cliente direto tem que comprar de novo
      a microsoft pode passar pra gente / transformar as deles em nossas
      contrataram sozinhos pela internet o que acontece com as licenças
      existe transferência pra quem comprou direto / licenças que eles mesmos compraram dá pra mover
      sem revenda até hoje só microsoft dá pra transferir / a cobrança da microsoft pode passar pra gente
      basta colocar um parceiro na assinatura direta / por que não dá pra transferir a direta
      precisam de licença nova se compraram da microsoft / cliente direto para csp / mosp para csp
      cliente direto começa do zero / o que foi comprado na loja online passa pra nós
      ele comprou tudo sozinho no site da microsoft no cartão dá pra puxar isso do jeito que está
      contrataram por conta própria no cartão / sem parceiro nenhum compraram online
      pegar o que compraram da própria microsoft`,
    lines: {
      no: 'Não: nada é transferido da loja da própria Microsoft para um parceiro.',
      how: 'Peça assinaturas novas em paralelo e depois deixe as antigas terminarem.',
      refund:
        'Com a conta MOSA do cliente, o restante das antigas é reembolsado por dia quando são canceladas.',
    },
  },
  'channel-transfer': {
    title: 'De um Contrato Enterprise (EA) para o CSP',
    asks: `pra sair do Enterprise Agreement e vir pro csp quem dá o start, e em que lugar / 
      como movo um ea para csp / ea para csp / enterprise agreement para csp / contrato enterprise para csp
      transferência de canal / o que é transferência de canal / um ea pode ser transferido
      transferência de enterprise agreement / licença por volume para csp / mpsa pode ser transferido
      quem agenda a transferência de canal / licença open para csp / como clientes ea entram no csp
      dá pra assumir licenças ea antes do fim do contrato / agendar licenças ea para csp
      mover ea com antecedência / trazer um cliente ea antes do fim
      o cliente tem enterprise agreement como trago / eles têm um ea que acaba ano que vem
      contrato grande com a microsoft pro csp / o ea está acabando e agora / de volume pra gente
      como funciona ea para csp / dá pra pegar as licenças do ea / existe uma mudança especial pra ea
      quem dispara a mudança do ea / o distribuidor inicia a transferência do ea
      um ea pode mudar antes de acabar / transferência agendada do ea / trocar o enterprise agreement por csp
      o cliente quer sair do ea / open value para csp / cliente mpsa para csp / sair do enterprise agreement
      o que acontece com as licenças ea quando assumimos / contrato de volume vencendo
      contrato corporativo da microsoft para csp
      contrato enterprise de três anos por um revendedor de licenciamento dá pra trazer pra gente
      cliente grande com contrato enterprise / contrato de volume da empresa com a microsoft
      empresa grande com acordo que vai vencer`,
    lines: {
      which:
        'Só os serviços de um Contrato Enterprise (EA) podem ser movidos para o CSP. Os de outros programas são comprados de novo.',
      who: 'O parceiro de cobrança direta ou o provedor agenda isso no Partner Center.',
      first: 'Antes, é preciso ter a relação de revendedor.',
      tell: 'Diga qual é o programa, e eu digo o que vale.',
    },
  },
  'between-tenants': {
    title: 'De um locatário para outro',
    asks: `a empresa se dividiu e a parte nova tem outro ambiente microsoft separado. as licenças podem ir pra lá ou compra de novo / 
      licenças podem ser movidas entre tenants / mover licenças para outro tenant
      transferir a assinatura para um tenant novo / tenant para tenant / do tenant a para o tenant b
      juntar dois tenants / o cliente vai ter um tenant novo as licenças vão junto
      as licenças vão para o novo locatário / a empresa foi comprada dá pra reaproveitar as licenças
      reaproveitar as licenças no outro tenant / migrar para um tenant novo
      o que acontece com as licenças no tenant antigo / as licenças podem ir junto
      levar as licenças pro tenant principal / levar as licenças de um tenant pro outro
      passar licença de um tenant pro outro / trazer as licenças da empresa comprada
      do tenant pequeno para o grande / as licenças acompanham para outro tenant / vamos para outro tenant
      o que acontece com as licenças já pagas no tenant antigo
      dá pra aproveitar essas licenças no outro tenant / puxar as licenças da empresa comprada
      vai passar todo mundo pro tenant da holding / duas empresas se fundiram como juntar as licenças
      o cliente comprou outra empresa dá pra usar as licenças
      empresa separada ganha tenant próprio e as licenças / licenças podem ir pra outra organização
      vão abrir um tenant novo paga de novo / as licenças são presas ao tenant
      mover assinaturas de um ambiente pra outro / licenças presas no tenant antigo
      fechar o tenant antigo e levar as licenças / a filial quer usar as licenças da matriz
      colocar as duas empresas num tenant só / vamos juntar dois tenants as licenças pulam pro outro
      mudaram de nome com tenant novo / passar licenças de uma organização pra outra
      perde o que pagou ao trocar de tenant / reembolso das licenças do tenant antigo / dividir um tenant
      dá pra passar 20 licenças pra empresa irmã / fusão de tenants / pro tenant da controladora
      cisão e as licenças / levo as licenças pro tenant novo
      passar 20 licenças do ambiente de uma empresa pro da outra
      as licenças estão no ambiente da empresa errada
      duas empresas irmãs se juntaram e as licenças estão na outra / comprou outra empresa e quer mover licenças`,
    lines: {
      no: 'Licenças não podem ser movidas entre locatários (tenants), nem são reembolsadas.',
      how: 'Compre no novo. O cliente migra os dados.',
      assign: 'Lá, cada usuário precisa de uma licença nova.',
    },
  },
  'several-partners': {
    title: 'Vários parceiros ao mesmo tempo',
    asks: `é permitido o cliente ter a gente e mais outra revenda ao mesmo tempo? / 
      um cliente pode ter dois parceiros / dois parceiros csp ao mesmo tempo / vários parceiros juntos
      podem ficar com o parceiro antigo também / dá pra mover só algumas assinaturas
      dá pra mover só metade agora / dois distribuidores ao mesmo tempo
      o outro parceiro pode ficar com o azure / mais de um revendedor
      podem comprar parte de nós e parte do antigo / o parceiro antigo tem que ser removido
      o parceiro antigo perde o acesso / os dois podem vender ao mesmo tempo
      ficar com o outro parceiro no dynamics e comprar o resto de nós
      continuar com eles no azure e comprar m365 da gente / parte com a gente e parte com eles
      duas revendas ao mesmo tempo / os dois podem vender / algumas licenças podem ficar com o parceiro antigo
      podemos dividir o cliente / podemos partilhar o cliente / têm que largar o outro parceiro por completo
      levar só os planos business e deixar o dynamics onde está / mover só alguns produtos e deixar o resto lá
      dá pra dividir o cliente com outro parceiro / o antigo tem que sair de vez
      podem ficar com o outro no dynamics / pegar só uma parte / temos que pegar tudo
      dá pra pegar só as licenças de exchange / metade com a gente metade com eles
      dois fornecedores num tenant pode / tem problema se outro também vende pra eles
      já tem outro parceiro lá dentro / pode ter duas revendas / podem comprar azure em outro lugar
      aceitar a gente tira o outro parceiro / perdem o parceiro atual quando nos aceitam / é tudo ou nada
      deixar algumas com a outra revenda / ficar com os dois / o outro parceiro fica no suporte
      podem dividir entre fornecedores / nós e a outra empresa podemos cobrar / dá pra migrar aos poucos
      várias revendas pode / posso ser o segundo parceiro
      dá pra levar só o business premium e deixar o dynamics onde está / dois distribuidores no mesmo tenant
      já tem alguém vendendo pra eles dá pra entrar junto / podem ter a gente e os outros
      só queremos a parte do office o resto fica com o outro / dá pra dividir o cliente com outro fornecedor`,
    lines: {
      yes: 'Sim: um cliente pode ter vários parceiros e provedores ao mesmo tempo.',
      each: 'Cada um vende e dá suporte às próprias assinaturas.',
    },
  },
  'same-provider': {
    title: 'Os dois com o mesmo provedor',
    asks: `
      temos o mesmo distribuidor / os dois com o mesmo provedor
      o parceiro antigo compra do mesmo distribuidor que nós / mesmo distribuidor precisa de transferência
      os dois na ingram / os dois na westcon / mudar o parceiro registrado / trocar o partner of record
      como funciona a troca de revendedor no distribuidor / mesmo provedor indireto
      dividimos o distribuidor com o parceiro antigo / é mais fácil quando os dois têm o mesmo distribuidor
      e se nós e eles compramos do mesmo / os dois compram do mesmo distribuidor precisa transferir
      os dois na td synnex / nós e a revenda antiga usamos o mesmo distribuidor
      as duas revendas no mesmo provedor / a outra revenda usa o nosso distribuidor também / os dois usam pax8
      os dois na td synnex ainda precisa transferir / mesmo distri
      nosso distribuidor já tem o cliente com outra revenda / estão no mesmo distribuidor dá pra só virar
      o distribuidor só troca a revenda / nosso provedor pode passar o cliente pra gente
      troca de revenda no mesmo distribuidor / mudança de partner of record / novo partner of record como
      mesmo atacadista pros dois / tem atalho se o provedor é o mesmo
      compramos do mesmo lugar que a revenda antiga / é mais simples se o distribuidor for o mesmo
      as duas revendas na ingram / as duas compram pela westcon / nada muda se o provedor é o mesmo
      o distribuidor fica só troca a revenda / a outra revenda compra exatamente do mesmo distribuidor
      os dois passam pelo mesmo atacadista / mesmo distribuidor dos dois lados muda algo
      eles e nós pedimos no mesmo lugar`,
    lines: {
      record:
        'Então provavelmente não há transferência: o provedor muda o parceiro registrado (partner of record).',
      ask: 'Pergunte ao seu provedor como ele faz isso.',
    },
  },
  'subscription-or-licence': {
    title: 'Assinaturas e licenças',
    asks: `são 25 E3 e 10 E5, boto 35 ou 2 / 
      assinaturas ou licenças / conto licenças ou assinaturas / o que eu conto / uma licença é uma assinatura
      diferença entre licença e assinatura / como conto assinaturas / o que conta como assinatura
      usuários ou assinaturas / 25 licenças são uma assinatura / conto produtos ou usuários
      quantas assinaturas são / o que você quer dizer com assinaturas / isso é uma assinatura ou várias
      dez licenças são dez assinaturas / é usuário ou produto que você quer
      quer o número de licenças ou de linhas / que número você quer aqui
      50 usuários de business premium é uma ou 50 / cada usuário é uma assinatura / você quer dizer licenças
      são as linhas da fatura / como eu conto / o que conta como uma / 3 produtos 120 usuários o que escrevo
      um produto com muitas licenças conta como / cada licença é uma assinatura
      quantas são se todo mundo tem e3 / coloco o número de usuários aqui / add-on conta como assinatura
      número de licenças ou de produtos / o que é número de assinaturas / conto linhas ou cabeças
      somo as licenças / planos ou licenças / número de pessoas ou de linhas na fatura
      é pra pôr pessoas ou produtos / você diz funcionários ou produtos`,
    lines: {
      count: 'Conte assinaturas: cada linha de produto é uma, seja qual for o número de licenças.',
      seats:
        'Para licenças, os limites são outros: um locatário comporta no máximo {businessMost} dos planos Business ao todo.',
    },
  },
  limits: {
    title: 'Limites',
    asks: `existe um teto de quantas um cliente pode ter? alguém falou em 300 / 
      batemos em algum limite / existe limite / número máximo de assinaturas / qual é o limite de 300
      por que 150 / o que acontece acima de 150 / quantas assinaturas cabem num tenant
      mais de 300 licenças business premium / limite do business premium
      máximo de licenças do business standard / por que o número importa / assinaturas demais
      tem problema se forem mais de 150 / erro 800066 / limite do locatário / 300 é um limite fixo
      por que você se importa com 150 / quantas cabem num locatário / existe um teto
      tem teto para a quantidade / quantas dá pra trazer / qual é o máximo que um tenant aguenta / tem um máximo
      quantas eles podem ter / tem um teto / temos 180 assinaturas é demais
      mais de 300 pessoas no business premium / business premium pra 350 usuários
      dá pra passar de 300 licenças / qual é a do 300 / o que tem de especial no 150
      por que importa se passa de 150 / muitas pra mover de uma vez / dá pra mover 200 de uma vez
      dobra quando compra ao lado das antigas / vamos bater no teto / o pedido falha por excesso de assinaturas
      o tenant está cheio / limite superior de assinaturas / quantos business standard pode ter
      quanto um tenant aguenta / limite por tenant / eles têm 400 funcionários business premium serve / cota
      tem um teto de quanto eles podem ter / são grandes mais de 300 funcionários no plano business
      quantas é demais / por que fala tanto em 150`,
    lines: {
      total: 'Um locatário comporta no máximo {tenantMost} assinaturas baseadas em licença.',
      double:
        'Antigas e novas ficam lado a lado por um tempo, então migrar mais de {moveMost} passaria do limite.',
      transfer: 'Uma transferência não duplica nada.',
      business: 'Planos Business têm limite próprio: {businessMost} licenças ao todo num locatário.',
    },
  },
  'use-provider': {
    title: 'Quem faz o pedido: você ou o provedor',
    asks: `
      somos revendedor indireto podemos fazer o pedido / um revendedor pode comprar
      quem faz o pedido quando é revendedor indireto / nós pedimos ou o distribuidor
      o distribuidor faz o pedido / posso pedir no partner center como revendedor / não tenho botão para pedir
      quem inicia a transferência como revendedor / preciso do meu distribuidor pra isso
      dá pra fazer sem o provedor / o que o provedor indireto faz / quem atesta pelos revendedores
      revenda indireta consegue fazer o pedido sozinha / posso fazer o pedido eu mesmo / o distribuidor faz isso
      quem aperta os botões se somos revenda / sendo indiretos podemos nós mesmos fazer o pedido
      conseguimos nós mesmos lançar a encomenda / a gente faz ou o distribuidor faz / não acho o botão de pedido
      não temos permissão pra pedir / compramos por distribuidor quem pede
      quem faz o pedido pras revendas pequenas / a ingram faz isso pra gente / tenho que ligar pro distribuidor
      o que a gente faz e o que o provedor faz / portal do distribuidor ou partner center
      pedir no marketplace do distribuidor / dá pra transferir sem o distribuidor
      eu inicio a transferência ou o provedor / revenda sem contrato direto pode pedir
      o distribuidor manda o pedido de transferência / somos só uma revenda pequena o que dá pra fazer sozinho
      precisa envolver o distribuidor / como indireto eu vejo o botão de transferência
      nosso provedor também tem que estar vinculado ao cliente / revenda indireta pode fazer pedido
      compramos pela ingram quem faz o pedido eu ou eles / não somos direto quem pede
      passamos por distribuidor então quem clica em pedir / pedir é com a gente ou com o distribuidor`,
    lines: {
      yourself: 'Como parceiro de cobrança direta, quem faz o pedido é você.',
      provider: 'Para um revendedor indireto, quem pede, transfere e confirma é o provedor.',
      early: 'Revendedores não conseguem fazer isso sozinhos: fale logo com o provedor.',
    },
  },
  'partner-authorization': {
    title: 'A sua autorização',
    asks: `recebi email que nossa revenda foi suspensa, consigo terminar essa migração mesmo assim? / 
      nossa conta está suspensa / estamos suspensos podemos pedir / precisamos ser autorizados
      quais os requisitos para revendedores / perdemos a cobrança direta / requisitos do direct bill
      quanto faturamento precisamos / por que não conseguimos fazer pedidos / nossa autorização venceu
      o que acontece se perdermos o direct bill / venda mínima para revendedores
      precisamos de mfa e contato de segurança / requisitos do parceiro / requisitos pra poder vender csp
      o que precisa pra vender csp / condições para parceiros csp / podemos fazer pedidos
      o que precisamos para ser autorizados / nosso id de revendedor foi desativado ainda podemos pedir
      conta de parceiro bloqueada / precisamos ser aprovados em algum lugar para pedir
      a microsoft suspendeu a gente / fomos bloqueados ainda dá pra vender
      nosso status de parceiro venceu dá pra pedir / o que a revenda precisa cumprir
      quanto tem que vender por ano / existe faturamento mínimo / exigência de mil dólares
      exigência de um milhão de dólares / vamos perder o direct bill o que acontece com os clientes
      ainda podemos vender / e se revogarem nossa autorização / por que nosso pedido foi rejeitado
      pedidos negados porque não estamos autorizados / precisa de mfa pra pedir
      precisa de contato de segurança / parceiro suspenso pode transferir clientes
      a microsoft verifica se somos autorizados / o que precisa antes de vender licenças / requisitos para csp
      faturamento baixo fora do csp / nosso id de parceiro está inativo dá pra pedir
      parceiro novo o que precisa pra poder pedir / o gdap sumiu quando fomos suspensos
      tem exigência de faturamento pra parceiro / a microsoft vai cortar revenda pequena que vende pouco
      será que ainda deixam uma revenda pequena fazer isso / ouvi dizer que tem venda mínima
      parceiro pequeno ainda pode / a microsoft travou nossa conta de parceiro`,
    lines: {
      checked: 'Pedidos, alterações e transferências dependem da sua autorização.',
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
    asks: `quando o cliente vai logar cai na tela da empresa de hospedagem onde ele comprou o site, não na da microsoft. foi lá q ele contratou o 365. dá pra assumir isso? / 
      comprado da godaddy / o cliente tem o 365 pela godaddy / como tiro eles da godaddy / desfederar a godaddy
      godaddy para csp / o domínio está federado com a godaddy / licenças da godaddy podem ser transferidas
      sair da godaddy / tenant de uma hospedagem / comprado pela locaweb / a hospedagem vendeu o 365
      a godaddy aprova a transferência / sair da godaddy sem perder email / tirar um cliente da godaddy
      cliente preso na godaddy / o email deles é da godaddy / o office veio com a hospedagem
      microsoft 365 pela empresa do site / domínio e email estão na godaddy
      o cliente está na godaddy e quer sair / cliente godaddy como faz / a godaddy não deixa a gente entrar
      sem acesso admin porque é da godaddy / não consigo entrar como admin por causa da hospedagem
      domínio federado e agora / quebrar a federação / senhas depois da godaddy / comprou office da hospedagem
      cliente locaweb como trago / hostgator vendeu office / usuários precisam de senha nova ao sair da godaddy
      cancelo a godaddy antes / dá pra transferir da godaddy / licença do registro de domínio
      como pego o tenant da godaddy / uol host vendeu o microsoft 365
      pegou o email junto com o domínio na godaddy e está preso / como soltamos eles da godaddy
      a hospedagem cuida do email`,
    lines: {
      federated:
        'Um locatário assim está federado com o vendedor: torne-se administrador dele e encerre a federação. Isso muda todas as senhas.',
      order: 'Depois compre as licenças novas, remova os direitos do vendedor e só então cancele lá.',
      transfer: 'Não existe transferência.',
    },
  },
  'auto-renew': {
    title: 'Renovação automática',
    asks: `é melhor isso ligado ou desligado? e quem mexe nisso, eu não consigo / 
      o que é renovação automática / o que significa auto-renew / o que é cobrança recorrente
      explica renovação automática / quem desativa a renovação automática / onde desligo a renovação automática
      onde se configura a renovação automática / como paramos a renovação / dá pra desligar por eles
      quando a renovação tem que estar desligada / basta desligar a renovação automática
      o que acontece na renovação / renova sozinho / o cliente pode desligar a renovação automática
      o que acontece se a renovação estiver desligada / faz diferença se a cobrança recorrente está desligada
      quem pode desligar a renovação / tem problema se a renovação estiver desligada / vai rolando sozinho
      como garantir que não renove / impedir de renovar / onde fica a chave da renovação
      o parceiro antigo pode deixar ligada / acaba se a gente não fizer nada / quem controla a renovação
      desligar basta ou tem que cancelar / não acham onde desativa a renovação
      tem problema se a renovação ficar ligada / e se a renovação acontecer / renova semana que vem como paro
      cobrança recorrente onde configura / desligar a cobrança recorrente cancela
      último dia pra desligar a renovação / o que faz o botão de renovação / renova automaticamente quer dizer
      quando renova é por um ano inteiro / dá pra desligar do nosso lado
      até quando dá pra desligar a renovação / renovação automática é o mesmo que cobrança recorrente
      deixo ligada ou desligada / digamos que esteja desligada o que acontece no último dia
      se a chave está desligada o que dá no fim / diz cobrança recorrente ativada o que isso faz
      vai por mais um ano sozinho`,
    lines: {
      theirs: 'A do cliente está ativada: em {renewsOn}, a assinatura é renovada por uma vigência inteira.',
      what: 'Com a renovação automática ativada, uma vigência nova começa automaticamente depois da antiga. O Centro de administração do Microsoft 365 a chama de cobrança recorrente.',
      seller: 'Quem define é o parceiro antigo, no Partner Center.',
      customer: 'Quem define é o cliente, no Centro de administração do Microsoft 365.',
      either:
        'Quem define é o parceiro antigo, no Partner Center; onde a Microsoft cobra, o cliente, no Centro de administração do Microsoft 365.',
      free: 'Se estiver desativada, a vigência termina e há {graceDays} dias gratuitos depois.',
      off: 'Em vigências CSP sem dias gratuitos, desativada sem um cancelamento explícito significa Extended Service Terms.',
    },
  },
  'extended-service-terms': {
    title: 'Extended Service Terms',
    asks: `depois que vence sai mais caro? / qual é o preço depois do fim da vigência se ninguém renovar / quanto custa depois que passa da data e continua rodando / quanto fica por mês depois que vence e ninguém mexe / que 3% a mais é esse q apareceu na conta depois que o plano venceu?? não para nunca de cobrar / 
      o que é est / o que significa est / o que são extended service terms
      o que são termos de serviço estendidos / quanto custa o est / o extended service terms é caro
      como saio do est / como encerro os extended service terms / quanto tempo dura o est / o est acaba sozinho
      dá pra cancelar o est / por que a assinatura segue mês a mês depois do fim / o que são os 3 por cento
      dá pra mudar licenças no est / entrou em extended service / taxa extra depois do término
      quanto custa ficar um mês no est / preço do extended service / termos estendidos
      caiu no mês a mês caro como paro isso / a antiga continua mês a mês depois do fim
      por que ainda cobram depois que acabou / não parou no fim e agora custa mais / que acréscimo é esse
      3 por cento a mais o que é / taxa extra de assinatura vencida / preso nos termos estendidos / est quanto
      est como me livro / tem multa depois do fim / custa mais depois da vigência / continua mensal mais caro
      como encerro a extensão / cobram depois do término / mês a mês depois de vencer
      dá pra parar o est a qualquer hora / mensal caro depois do anual
      caiu naquele mês a mês caro como faço pra parar isso / dá pra mudar a quantidade na extensão
      acaba sozinho ou fica pra sempre / quanto tempo pode ficar no est
      o que acontece quando o anual acaba e a renovação está desligada
      depois do vencimento vai cobrando mês a mês com acréscimo
      caiu numa situação que cobra mensal mais caro depois do fim
      como tiro ele dessa cobrança mensal com acréscimo`,
    lines: {
      older: 'Na conta MOSA do cliente isso não existe.',
      what: 'Depois do fim a assinatura continua mês a mês, até que alguém a encerre: ela não termina automaticamente.',
      price:
        'Custa o preço mensal mais {extendedMore}%: cerca de {extendedOverAnnual}% a mais que um plano anual, ou uma taxa de {extendedFee}% onde não existe plano mensal.',
      out: 'Pode ser cancelada em qualquer dia, com cobrança proporcional.',
      seats: 'O número de licenças não pode mudar nesse tempo.',
    },
  },
  'free-days': {
    title: 'Dias gratuitos depois do fim',
    asks: `antigamente venceu tinha um mês de lambuja, ainda tem? / 
      existe período de carência / carência depois do vencimento / grace period / quantos dias gratuitos
      ainda têm 30 dias / 30 dias grátis depois do fim / e aqueles 30 dias de carência
      tem dias grátis depois da vigência / por quanto tempo funciona depois do término
      os usuários mantêm o acesso depois de vencer / a carência acabou / não tem mais carência
      quando acabou a carência / carência para clientes diretos / carência para ea / para no último dia
      a microsoft acabou com o mês grátis / ainda tem dias grátis depois do fim
      tem alguma folga depois do vencimento / alguns dias de carência / eles têm uns dias depois que acaba
      quanto tempo dá pra usar depois do fim / tem folga depois de vencer / tem alguma tolerância depois do fim
      corta na hora quando a vigência acaba / dias extras depois do último dia
      o email funciona depois que acaba / um mês grátis depois do fim como antes / aqueles 30 dias ainda existem
      tiraram a carência / carência / quantos dias até desligar
      acabando a vigência o pessoal ainda tem um mês como antes / temos margem depois do último dia
      quem ainda tem carência / depois do vencimento quantos dias grátis / comprado em 2024 ainda tem carência
      assinaturas antigas ainda têm o mês grátis / período de tolerância / prazo extra depois de vencer
      período de graça / ganham uns dias de colher de chá depois do fim / apaga tudo no mesmo dia
      tem algum respiro quando vence / umas duas semanas depois de vencer tudo bem`,
    lines: {
      theirs: 'Sim: depois de {termEnd} há {graceDays} dias gratuitos, até {deadline}.',
      none: 'Não: depois de {termEnd} não há dias gratuitos.',
      csp: 'De um parceiro CSP: {graceDays} dias, só em vigências compradas ou renovadas antes de {cspGraceUntil}.',
      direct:
        'Direto da Microsoft: com conta MCA, só se comprado ou renovado antes de {directGraceUntil}; com conta MOSA, sempre.',
      else: 'Fora isso, não há nenhum.',
      tell: 'Diga quem vende, quando termina e quando foi comprado ou renovado, e eu digo o que vale.',
      volume:
        'Licenças por volume continuam funcionando por um tempo depois do fim: em geral {volumeDays} dias, para alguns produtos {volumeDaysOfSome}.',
      'ask-contact': 'Pergunte ao contato de licenciamento do cliente.',
      keep: 'Nesses dias os usuários mantêm arquivos e serviços.',
      'live-before': 'A assinatura nova precisa estar ativa antes disso.',
    },
  },
  'expired-state': {
    title: 'Expirada, Desabilitada, Excluída',
    asks: `aqui tá escrito ”expirada”. o pessoal ainda consegue trabalhar? / 
      o que significa expired / o que significa disabled / status expirado / a assinatura aparece como expirada
      aparece desabilitada / diferença entre expirada e desabilitada / o que acontece depois de expirar
      quando os dados são apagados / por quanto tempo ficam os dados / quando os usuários perdem o acesso
      por que não vejo as expiradas / status deleted / o que quer dizer o status / ciclo de vida da assinatura
      dá pra recuperar os dados depois que expirou / o que quer dizer expirada / o que quer dizer desabilitada
      o que é o estado expirado / o que significa suspensa
      expirada ou desabilitada que diferença faz pros usuários / aparece expirada sumiu tudo
      expirada desativada / diferença entre expirada e excluída / faixa vermelha dizendo expirada
      a assinatura está desativada o que significa / na coluna de status diz disabled / o que é status de aviso
      os dados somem quando diz expirada / quanto tempo até apagarem os dados
      quando a microsoft apaga as caixas / venceu em agosto ainda dá pra recuperar os dados / dá pra reativar
      usuários não entram diz desabilitada / o que é suspensa / morreu ou só está dormindo
      está expirada ainda dá pra salvar / quais status existem / fases depois que a assinatura acaba
      a assinatura venceu os arquivos sumiram / venceu mês passado / o que acontece em cada fase depois do fim
      dá pra recuperar as expiradas / o admin center mostra expired
      por quanto tempo guardam as caixas de correio / é tarde demais se está desabilitada
      diz desabilitada em vermelho do lado das licenças as coisas dela ainda estão lá
      está escrito expired na lista / o que quer dizer aquela palavra em vermelho / sumiu tudo agora que venceu`,
    lines: {
      expired:
        'Expirada: os {graceDays} dias gratuitos depois do fim. Os usuários mantêm arquivos e serviços.',
      disabled:
        'Desabilitada: a partir do dia {outFromDay}, os usuários perdem o acesso. Os administradores ainda acessam os dados até o dia {dataDays}; depois eles são excluídos.',
      none: 'Sem dias gratuitos, os usuários perdem o acesso no fim, se a assinatura estiver definida para terminar.',
      list: 'A página Assinaturas do Partner Center não mostra as expiradas. “Exportar todas as assinaturas” mostra.',
    },
  },
  'cancel-or-recurring': {
    title: 'Cancelar ou desativar a cobrança recorrente',
    asks: `ia pedir pra ele clicar em cancelar assinatura hoje a noite, o povo perde acesso na hora? ou tem outro botão melhor / 
      cancelar agora ou desativar a cobrança recorrente / cancelamos ou deixamos vencer
      quando cancelo as deles / quando cancelamos as assinaturas antigas / o que acontece se cancelarmos
      cancelar corta o acesso / diferença entre cancelar e desativar a cobrança recorrente
      cancelar as licenças antigas / como cancelam as antigas / o cliente cancela na microsoft
      é melhor deixar expirar / preciso cancelar a assinatura antiga / podemos cancelar logo
      como encerro a antiga / se cancelarem hoje os usuários ficam de fora
      o que acontece com os usuários quando cancelam / o acesso some depois de cancelar
      botão cancelar assinatura / mato a antiga ou deixo vencer
      e se ele clicar em cancelar agora no centro de administração
      o pessoal perde o acesso na hora se cancelar / perde tudo se cancelar / encerro agora ou deixo acabar
      mato agora ou deixo correr / é melhor parar a cobrança ou cancelar / como encerro a antiga com segurança
      tenho que encerrar as antigas eu mesmo / como nos livramos da assinatura antiga / deixo as antigas lá
      quando dá pra desligar as licenças antigas / pode cancelar depois / podem cancelar antes
      e se cancelarem cedo demais / cancelar antes ou no fim / se eu cancelar o acesso para na hora
      cancelar derruba os usuários / ficam sem acesso se cancelarem / o cancelamento é imediato
      parar a antiga como / encerrar o contrato antigo / precisam avisar / aviso prévio
      deixar as antigas vencerem / qual botão cancelar ou desativar a recorrente
      cancelo agora ou só desligo a cobrança recorrente / encerrar as licenças antigas
      tirar a assinatura antiga / basta deixar as antigas acabarem / dá pra cancelar a antiga já
      apertam cancelar ou só desligam / puxam da tomada agora ou deixam acabar / o que fazem com as antigas
      se livrar do que têm hoje`,
    lines: {
      first: 'Ainda não: as licenças novas precisam estar ativas primeiro.',
      off: 'Com a cobrança recorrente desativada, a vigência vai até o fim.',
      cancel: 'Cancelar encerra o acesso na hora.',
      older: 'Na conta MOSA do cliente, o restante é reembolsado por dia quando se cancela.',
    },
  },
  'change-seats': {
    title: 'Mais ou menos licenças',
    asks: `em janeiro entram mais 10 lá. já pego a mais ou tem que ser a mesma quantidade certinho / 
      dá pra mudar o número de licenças / menos licenças na mudança / reduzir licenças durante a mudança
      podemos baixar a quantidade / mais licenças que antes / adicionar licenças durante a mudança
      tirar usuários antes da transferência / comprar menos licenças / posso levar só 80 de 100 licenças
      temos que levar todas as licenças / dividir uma assinatura / reduzir licenças no meio da vigência
      quando dá pra reduzir licenças / mudar a quantidade / diminuir na renovação / podem tirar dez licenças
      tirar algumas licenças aproveitando / diminuir um pouco as licenças / de 50 para 40
      pessoas saíram dá pra encolher o pedido / menos usuários que ano passado
      12 pessoas saíram dá pra encolher o pedido quando a gente assumir / precisam de mais licenças agora
      dá pra pedir menos do que têm / dá pra pedir mais na mudança / temos que levar o mesmo número
      a quantidade tem que ser igual / eles têm licença demais / reduzir junto / cortar licenças
      baixar o número / tirar licenças sem uso / não precisam mais de todas
      limpar as licenças paradas na mudança / enxugar / dá pra ir de 100 pra 60 / ajustar a quantidade
      reduzir o tamanho / aumentar no meio da mudança / adicionar 5 usuários
      adicionar licenças depois da transferência / quando podemos reduzir / demitiram gente menos licenças
      cresceram e precisam de mais / a quantidade pode ser outra com a gente / deixar algumas de fora
      levar menos / mesma quantidade ou pode mudar / pode comprar menos
      saíram quatro pessoas já baixa pra 16 ou não pode mexer / dá pra enxugar na mudança ou deixa quieto
      querem mais dez junto / abaixa o número quando assumir`,
    lines: {
      transfer: 'Numa transferência não: ela leva as licenças como estão.',
      buy: 'Ao comprar de novo, você pode escolher qualquer número.',
      fewer: 'Depois, só dá para reduzir em até {undoDays} dias da compra ou da renovação.',
    },
  },
  'align-dates': {
    title: 'Uma só data para as renovações',
    asks: `o financeiro quer que tudo renove dia primeiro de abril, como a gente chega nisso / 
      dá pra renovar tudo no mesmo dia / alinhar as datas de renovação / coterm
      mesma data de término para tudo / tudo renovando no dia primeiro / dá pra sincronizar as datas
      uma data só de renovação / como faço as vigências terminarem juntas / unificar vencimentos
      mudar a data de término / juntar os vencimentos / colocar tudo numa data
      mesma data de renovação pra tudo / o cliente quer tudo renovando no primeiro dia
      querem que tudo termine no mesmo dia / todas as assinaturas podem terminar no mesmo dia
      todas com a mesma data de término / datas diferentes é uma bagunça / uma data pra tudo
      dá pra deixar tudo no mesmo dia / uma data de fatura / unificar as datas / fazer todas acabarem em junho
      todas podem acabar em 31 de dezembro / colocar as renovações em 1 de janeiro / coterminar
      sincronizar datas / mudar a data de renovação / posso escolher a data de término
      posso escolher o dia da renovação / renovações espalhadas no ano / tudo pro fim do mês / ano civil
      alinhar os vencimentos / vencimento único / cinco assinaturas cinco datas / mesmo vencimento pra todas
      tudo vencendo junto / dá pra vencer tudo no mesmo dia / cinco datas diferentes enlouquecem o contador
      tudo com vencimento num dia só / uma data em vez de várias`,
    lines: {
      renewal: 'Só numa renovação: para uma data de término que já existe, ou para o fim de um mês.',
      latest: 'Defina isso pelo menos um dia antes (em UTC).',
      first: 'Para renovar no dia primeiro, deixe a vigência terminar com o mês.',
    },
  },
  monthly: {
    title: 'Vigências mensais',
    asks: `ele não tem plano anual, vai de mês em mês. é só esperar virar o mês? / 
      é mês a mês / e as assinaturas mensais / pagam por mês e podem sair a qualquer hora / vigência mensal
      assinatura mensal quando movemos / planos mensais como movo / vigência mensal precisa de transferência
      mensal é mais fácil / temos compromisso mensal / sem compromisso anual como fica / mês a mês facilita
      o cliente paga mês a mês / plano mensal é mais fácil de trazer / pagam todo mês sem fidelidade
      sem contrato anual só mensal / compromisso mensal quando é melhor / mensal corrido
      assinatura mensal preciso fazer algo diferente / cancela qualquer mês / faz diferença ser mensal
      dá pra deixar o mês acabar / vigência de um mês / cliente mensal / o plano deles renova todo mês
      vale a pena transferir mensal / licença mensal como / a assinatura é mensal o que fazemos / acaba todo mês
      plano mensal flexível / pagam mês a mês como fica / eles têm daqueles que paga por mês
      nada fixo só por mês / podem sair todo mês quando trocamos`,
    lines: {
      wait: 'O próximo fim está no máximo a um mês: esperar até lá é o mais barato.',
      live: 'Ative a assinatura nova antes disso e cuide para que a antiga não seja renovada.',
    },
  },
  trial: {
    title: 'Avaliações',
    asks: `
      é uma avaliação / o que acontece com a avaliação / o trial vira pago / um trial pode ser transferido
      assinatura de avaliação / o trial converte semana que vem / como assumimos um trial
      impedir que o trial vire pago / o trial acaba e agora / o cliente começou um trial com o outro parceiro
      mover trial para csp / período de teste grátis / o trial vem junto / trial que vira pago
      dá pra trazer o teste / estão testando agora / versão de teste grátis / licenças de teste
      teste de 30 dias / 25 usuários em teste / o teste acaba logo / o teste vai começar a cobrar
      vira pago automático / o trial vira assinatura paga / licenças de avaliação
      o teste pode continuar com a gente / trial direto com a microsoft / só estão experimentando o copilot
      licenças de demonstração / o trial acaba sexta / dá pra estender o trial / e as assinaturas de avaliação
      trial rodando / fase de teste / temos que esperar o teste acabar / os dados ficam depois do trial
      cancelar o teste / período de experiência / degustação
      está no teste grátis de 30 dias e semana que vem começa a cobrar
      mês grátis que começa a cobrar como assumimos / grátis vira pago / o mês de teste acaba`,
    lines: {
      off: 'O vendedor antigo desativa a renovação automática antes que ela vire uma vigência paga.',
      buy: 'Peça uma assinatura nova. Não conte com uma transferência.',
    },
  },
  'add-ons': {
    title: 'Complementos',
    asks: `o plano só fala do business premium.. e o power bi que eles tem pendurado, conta separado? / 
      e os complementos / e o visio / e o visio e o project / o copilot vai junto / licenças do copilot
      add-ons / complemento teams phone / os complementos são transferidos também
      complementos são assinaturas separadas / e defender e intune como complementos
      tenho que mover o power bi separado / copilot business pagamento conforme o uso / o copilot vem junto
      o que acontece com o visio / produtos extras como project / os complementos estão incluídos
      e as licenças de telefonia extra / a transferência inclui os add-ons / teams premium extra
      licenças extras por cima como defender / tenho que listar os add-ons / os extras mudam junto
      power bi pro também / conferência de áudio / arquivamento do exchange
      o copilot está em cima do business premium / os complementos vão com a licença base / complementos contam
      extras pequenos / e o armazenamento extra / entra p1 complemento / intune extra
      pedido novo de copilot business / copilot pré-pago por uso / dá pra levar a base e deixar o complemento
      visio e project precisam de pedido próprio / tem uns visio e um copilot por cima vêm junto sozinhos
      os pedaços por cima da licença principal / extras tipo project e visio dá trabalho a mais`,
    lines: {
      each: 'Cada um é uma assinatura à parte: conte e migre como as outras.',
      whole: 'Uma transferência leva assinaturas inteiras.',
      copilot:
        'Um pedido novo do Copilot Business pelo CSP tem o pagamento conforme o uso ativado na maioria dos países a partir de {copilotFrom}.',
    },
  },
  'nonprofit-education': {
    title: 'Sem fins lucrativos e educação',
    asks: `faculdade particular, professor com A3 e aluno usando de graça. a parte dos alunos vem também? / 
      licenças doadas / as licenças doadas vão junto / licenças de ong / as licenças grátis da ong continuam
      student use benefit / o benefício dos alunos vai junto / licenças de escola a3
      ofertas de educação no csp / licenças acadêmicas / preço de ong no csp / uma ong pode ir para o csp
      o tenant precisa de status sem fins lucrativos / o que acontece com a doação
      é uma instituição de caridade / o cliente é uma ong / têm licença grátis porque são igreja
      business premium doado / desconto de ong com a gente / escola com a3 / aluno recebe grátis / universidade
      preço acadêmico / nosso cliente escola pode / as doações vão junto / licenças grátis de ong dá pra mover
      sem fins lucrativos / licenças de professor / os professores ficam com as deles
      as 10 grátis da microsoft / acabaram as ofertas de ong / fundação com licenças doadas
      o desconto da ong continua / perde o benefício do aluno / precisa de status de ong
      como comprova que é ong / tenant educacional / creche com licença de educação
      prefeitura com licenças de escola
      é uma ong de animais ganham as licenças da microsoft de doação isso vem com a gente
      banco de alimentos com licença doada / ganham de graça porque são associação / uma escola recebe de graça`,
    lines: {
      grants: 'Doações e benefícios de alunos não são migrados.',
      status:
        'O locatário precisa ter o status de organização sem fins lucrativos ou de educação antes que essa oferta possa ser pedida.',
    },
  },
  refund: {
    title: 'Dinheiro de volta',
    asks: `a moça comprou a antiga segunda agora, faz 4 dias. ainda pega o dinheiro de volta? / 
      tem reembolso / recebem o dinheiro de volta / existe reembolso / reembolso no cartão de crédito
      a microsoft reembolsa / reembolso dos meses não usados / e o dinheiro que já pagaram
      pagaram o ano inteiro / o cliente pode receber crédito / o restante é creditado
      pagaram adiantado perdem o dinheiro / cancelar em 7 dias tem reembolso / quanto recebem de volta
      reembolso proporcional / quem devolve o resto / estorno / devolvem o resto do ano
      dinheiro de volta do resto da vigência / a microsoft devolve alguma coisa
      recebem algo de volta se cancelarem agora / o tempo pago se perde / recebem o dinheiro se pararem agora
      pagaram adiantado perderam o dinheiro / recebem alguma coisa de volta
      o que acontece com o dinheiro pago adiantado / pagaram um ano adiantado perdem
      o resto do ano está perdido / pré-pago já era / são ressarcidos / parte não usada volta
      o cliente é reembolsado / dinheiro dos meses que faltam / perdemos o que foi pago
      a antiga pode ser reembolsada / cancelar e pegar o dinheiro de volta / prazo de arrependimento
      em quantos dias dá pra cancelar sem custo / 7 dias cancelar / tem desconto proporcional
      crédito pelo tempo não usado / vão ver esse dinheiro de novo / nota de crédito do restante
      o outro parceiro devolve dinheiro / alguma compensação pelo que sobra
      pagaram adiantado até o meio do ano pra microsoft perderam o dinheiro / a microsoft devolve
      estorno no cartão / quanto é creditado / política de reembolso / devolução
      pagou o ano todo de uma vez e falta metade o que acontece com esse dinheiro / veem esse dinheiro de novo
      dá pra pegar de volta o resto do ano / o que sobrou da anuidade`,
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
        'Diga qual é (Centro de administração do Microsoft 365 → Cobrança → Contas de cobrança), e eu digo o que vale.',
      'tell-seller': 'Diga quem vende, e eu digo o que vale.',
      volume: 'Uma licença por volume cancelada não é reembolsada.',
      'ask-contact': 'Pergunte ao contato de licenciamento do cliente o que pode ser combinado.',
    },
  },
  'which-billing-account': {
    title: 'MCA ou MOSA',
    asks: `vc diz que depende se é mosa ou mca, onde é que eu vejo isso / 
      mca ou mosa / como vejo qual é a conta de cobrança / o que é mosa / diferença entre mca e mosa
      qual conta de cobrança / onde vejo a conta de cobrança / como descubro se é mca
      o que é conta de cobrança / tipo de conta / microsoft online services agreement / é mosa ou mca
      onde fica o tipo da conta de cobrança / como sei que tipo de conta de cobrança eles têm
      conta de cobrança antiga ou nova / onde vejo o tipo da conta / mosa o quê / mosp ou mca
      que tipo de contrato eles têm com a microsoft / a microsoft pede o tipo da conta onde está
      a conta é a antiga ou a nova / como o cliente sabe se tem mca ou mosa
      onde no admin center fica a conta de cobrança / em que contrato está a compra direta
      qual conta é a velha ou a moderna / o cliente não sabe se é mosa / tipo de conta onde vê
      como reconheço uma conta mosa / conta de faturamento tipo
      como eu descubro qual dos dois tipos de conta é / não sei que tipo de conta é como vejo
      qual dos dois tipos de conta de cobrança / conta do tipo velho ou novo`,
    lines: {
      where: 'Centro de administração do Microsoft 365 → Cobrança → Contas de cobrança mostra isso.',
      who: 'Talvez você mesmo não veja: pergunte ao administrador de cobrança do cliente.',
      decides:
        'A MOSA é a mais antiga: o reembolso é proporcional. Na MCA ele acaba depois de {undoDays} dias.',
    },
  },
  'credit-contact': {
    title: 'Com quem falar sobre o crédito',
    asks: `ja me jogaram de um suporte pro outro. qual atendimento resolve o dinheiro que o cliente tem a receber do que não usou / 
      com quem falo sobre o crédito / pra quem ligo na microsoft / quem pede o reembolso
      como conseguimos o crédito / onde pedem o dinheiro / qual suporte cuida do crédito
      a quem perguntamos do reembolso / suporte de cobrança da microsoft / como abro um chamado do crédito
      telefone do suporte de cobrança / posso perguntar à microsoft pelo cliente / onde se pede o reembolso
      nós mesmos podemos cobrar o crédito da microsoft / podemos pedir o crédito por eles
      quem cuida do crédito / qual setor da microsoft eu ligo sobre o dinheiro / quem ajuda com o crédito
      pra quem eles ligam pelo dinheiro / contato de reembolso na microsoft / telefone pra dúvidas de cobrança
      onde reclamo do crédito que não veio / o crédito não chegou com quem falo
      dá pra abrir o chamado por eles / nós ou o cliente falamos com a microsoft do reembolso
      o que precisam ter quando ligam sobre o crédito / precisa do número da fatura / chamado de reembolso onde
      pra onde mando o pedido de reembolso / quem processa o crédito
      posso como parceiro pedir o reembolso deles / qual setor da ms eu ligo pra resolver esse dinheiro
      como reivindicar o crédito / o reembolso não apareceu com quem falo / precisa de gdap pra pedir o crédito
      quem fala com a microsoft sobre o dinheiro / com quem eu falo pro cliente receber o crédito
      não vemos as faturas deles quem resolve o crédito / onde se pede esse dinheiro
      quem na microsoft cuida desse crédito`,
    lines: {
      only: 'Esse crédito só vale para o que foi comprado direto da Microsoft, e não foi o caso.',
      partner:
        'Com GDAP e a função Administrador de suporte do serviço, você pode falar com o suporte de cobrança do Microsoft 365 pelo cliente.',
      customer: 'Sem isso, o cliente fala com o suporte de cobrança do Microsoft 365.',
      invoice: 'Um parceiro não vê as faturas do cliente: tenha o número da fatura à mão.',
    },
  },
  'pay-twice': {
    title: 'Pagar em dobro',
    asks: `quer dizer que até março chegam duas contas pra ele, a nossa e a da microsoft? / 
      o cliente paga duas vezes / pagam em dobro / cobrança dupla / pagar pelas duas / tem sobreposição
      podem ficar com as duas assinaturas por um mês / duas faturas pelas mesmas licenças
      como evitamos pagar em dobro / custo dobrado na mudança / sobreposição de licenças antigas e novas
      serão cobrados pelos dois / quem paga a sobreposição / por quanto tempo pagam as duas
      vão receber duas faturas / pagar duas vezes / as duas faturas ao mesmo tempo
      pagam pra nós e pro antigo por umas semanas / o cliente recebe cobrança em dobro
      cliente cobrado duas vezes / cobram dobrado / duas contas no mesmo mês / pagam a gente e o antigo
      por quantas semanas pagam os dois / custo da sobreposição / tem custo dobrado / recebem fatura dos dois
      custa o dobro por um tempo / tem um período em que os dois cobram / antigo e novo juntos quem paga
      dá pra evitar a sobreposição / pagam a antiga também / ainda pagam o parceiro antigo estando com a gente
      então por umas semanas eles pagam pra nós e pro antigo / pagar a mesma coisa duas vezes
      cobrança duplicada / faturas duplicadas / custos em paralelo / pagar pelo velho e pelo novo
      como deixo curto o tempo em dobro / chegam faturas da microsoft depois da mudança / pagamento duplicado
      paga dobrado / ficam com duas contas por um tempo / ela paga a gente e eles no mesmo mês
      pagam dos dois lados / pagando os dois ao mesmo tempo`,
    lines: {
      until: 'Sim, do pedido novo até a vigência antiga terminar em {termEnd}.',
      buying: 'Comprando de novo: sim, do pedido novo até a vigência antiga terminar.',
      transfer: 'Com uma transferência: não.',
      refused:
        'Se ela falhar e vocês comprarem em paralelo, o cliente paga pelas duas até a vigência antiga terminar.',
      late: 'Fazer o pedido perto do fim encurta esse tempo.',
    },
  },
  'what-does-it-cost': {
    title: 'Quanto custa',
    asks: `ele mantém o preço que tem hoje ou entra no valor novo / 
      quanto custa / quanto custa a mudança / vai custar mais / é mais caro no csp / o preço continua o mesmo
      que preço vão pagar / mantêm o preço antigo / preço depois da mudança / aumento de preço
      csp é mais barato / a transferência muda o preço / quanto o cliente vai pagar com a gente
      custo da migração / os preços são iguais / sai por quanto / os preços mudam / tem diferença de preço
      quanto cobramos deles / ele vai ter que pagar mais do que hoje / pagam mais do que antes
      pagam o preço de hoje / fica mais caro / a mensalidade sobe / mesmo preço de agora / a fatura muda
      pagam o mesmo que hoje / fica mais barato com a gente / a mudança em si custa algo / cobram pela mudança
      a transferência é de graça / taxa de migração / perde o desconto antigo / mantêm o preço velho
      preço travado / o preço fica garantido / eles têm um preço antigo continua / diferença de custo
      vão perceber na fatura / o preço subiu em julho afeta eles / 5 por cento no pagamento mensal
      custa extra trocar / taxa pra trocar de parceiro / o chefe quer saber quanto custa / como fica a fatura
      caro / quanto sai tudo / quanto fica no total / o cliente paga mais depois / orçamento da migração
      custo extra / sai mais caro do que ele tem agora / paga mais do que com o outro / o preço dispara
      vão ter preço pior`,
    lines: {
      transfer: 'Uma transferência mantém preço e vigência.',
      buying:
        'Comprar de novo sai pelo preço de hoje: os preços de tabela subiram em {pricesRose}, e vigências anuais com pagamento mensal custam {monthlyPaymentMore}% a mais desde {monthlyPaymentFrom}.',
      list: 'Não tenho uma lista de preços: veja os preços no Partner Center.',
    },
  },
  'order-of-steps': {
    title: 'O que vem primeiro',
    asks: `qual a sequência certa? tenho medo de encerrar o antigo e o novo não tá no ar / 
      e agora / e agora então / tá e agora / agora o quê
      o que vem primeiro / qual passo primeiro / o que fazemos primeiro / em que ordem
      comprar primeiro ou cancelar primeiro / cancelamos antes de comprar / qual é a ordem certa
      por onde começo / o que faço agora / qual é o primeiro passo
      as licenças novas vêm antes de as antigas acabarem / sequência dos passos / o que vem depois
      próximo passo / o que a gente faz agora / por onde começamos / o que tem que ser feito primeiro
      o que tem que ser pedido primeiro / compro o nosso antes ou cancelo o deles antes
      compro antes ou cancelo antes / com o que eu começo / por onde começar / primeira coisa a fazer
      qual é o passo um / o que vem antes / em que ordem eu faço / compra antes de cancelar
      novas primeiro ou tiro as antigas primeiro / posso cancelar primeiro e depois comprar / a ordem importa
      sequência / o que fazer antes de tudo / dá pra pedir hoje e cancelar depois / como começo
      o que faço primeiro amanhã cedo / a relação vem antes do pedido / convite primeiro ou pedido primeiro
      ordem certa / me explica a ordem / o que tem que acontecer antes do quê / primeiro compra depois cancela
      qual é o próximo da lista / qual o próximo / e depois / o que faço em seguida / qual a próxima coisa
      e agora o que eu faço / faço o nosso primeiro e mato as antigas depois ou o contrário
      qual vem antes do outro / as nossas entram antes das deles saírem / a primeiríssima coisa que faço`,
    lines: {
      transfer: 'Com uma transferência nada é comprado de novo e nada é cancelado.',
      first: 'Primeiro as assinaturas novas, ativas e conferidas; depois as antigas terminam.',
      before: 'Antes disso, é preciso ter a relação de revendedor e o contrato de cliente.',
    },
  },
  downtime: {
    title: 'O que os usuários percebem',
    asks: `é uma clínica com agenda lotada, não pode ficar nem meia hora sem email. corre risco? / 
      vai ter parada / os usuários percebem / os usuários vão notar algo / perdem os emails
      os usuários perdem email / e os arquivos do onedrive / as senhas mudam / o teams para de funcionar
      perde dados / alguma coisa é interrompida / os usuários têm que entrar de novo
      temos que atribuir as licenças de novo / impacto para os usuários / interrupção durante a mudança
      podem continuar trabalhando / as caixas de correio ficam / fica fora do ar / alguém vai perceber
      o email cai / o email para / alguém fica sem acesso / o email continua funcionando
      os usuários têm que fazer algo no dia / alguém perde email no meio / e o onedrive
      perdem arquivos na mudança / eles perdem ficheiros / o correio deixa de funcionar
      o outlook vai dar problema no dia da troca / alguma coisa quebra / o pessoal percebe / vai cair
      conseguem trabalhar normal durante a troca / as reuniões do teams são afetadas
      os funcionários têm que fazer algo / precisam de senha nova / tem que configurar o outlook de novo
      perde email / os arquivos estão seguros / os dados ficam / o que acontece com as caixas de correio
      calendário e contatos ficam / alguma interrupção / no dia da troca o outlook de alguém vai dar problema
      ficam offline / dá pra fazer em horário comercial / melhor fazer no fim de semana
      precisam entrar de novo / tem que reatribuir licenças / tem que mexer em cada usuário
      reinstalar o office / o que o usuário final vê / é arriscado pros usuários / sai do ar
      os funcionários sentem / continuam mandando email / onedrive e sharepoint ficam / risco de perder dados
      precisa de janela de manutenção / dá problema pro pessoal / alguém lá vai perceber alguma coisa
      o email cai ou pede senha de novo / o pessoal tem que fazer algo quando trocar / podem seguir trabalhando
      segunda de manhã funciona tudo`,
    lines: {
      stopped:
        'A assinatura antiga não está ativa, então os usuários podem ficar sem serviço até a nova estar ativa.',
      loss: 'Pode haver perda de dados: veja o plano.',
      tenants: 'Entre locatários, o cliente migra os dados, e cada usuário precisa de uma licença nova.',
      nothing: 'Dentro de um locatário nada muda de lugar: e-mails, arquivos e senhas ficam.',
      reassign: 'A oferta muda, então as licenças precisam ser atribuídas de novo.',
      same: 'Com o mesmo produto e número, e as licenças novas ativas antes de as antigas pararem, nada precisa ser atribuído de novo.',
    },
  },
  'how-long': {
    title: 'Quanto tempo leva',
    asks: `isso é coisa de uma tarde ou de semanas / 
      quanto tempo leva / quanto tempo demora a mudança / de quanto tempo precisamos
      quantos dias leva uma transferência / dá pra fazer rápido / dá pra fazer em uma semana / duração
      quando fica pronto / em quanto tempo o pedido fica ativo / quanto até as licenças ficarem ativas
      bastam duas semanas / demora muito / horas ou semanas / é questão de horas ou dias / é rápido
      quanto tempo costuma levar uma migração / quanto demora tudo / mais ou menos quanto tempo
      com quanto tempo devemos contar / isso se arrasta por quanto tempo / coisa de dias ou semanas
      quantas semanas / quantos dias eu planejo / prazo médio / cronograma / por cima quantas semanas isso leva
      quão rápido / em quanto tempo terminamos / dá pra fazer em um dia / dá até sexta
      quando estarão do nosso lado / quanto tempo até tudo mudar / quanto até as novas funcionarem
      leva dias ou semanas / processo longo / quanto tempo eu reservo / uma semana é realista
      dá pra fazer antes do natal / quanto demora a aprovação / quanto tempo o cliente espera / minutos ou dias
      rápido / tempo médio / tempo de processamento / quantas horas de trabalho / o que pode atrasar
      demora quantos dias / isso tudo se arrasta até quando / o que digo pro cliente sobre o tempo
      são dias ou meses / quando ele pode esperar que fique pronto`,
    lines: {
      unknown: 'A Microsoft não publica nenhum prazo.',
      acceptance: 'Depende de quando o cliente aceita o seu convite.',
      approval:
        'Uma transferência depende da aprovação do parceiro antigo; uma solicitação expira depois de {requestDays} dias.',
      end: 'O prazo é o fim da vigência.',
      theirs: 'A do cliente termina em {termEnd}.',
    },
  },
  'when-must-it-be-done': {
    title: 'Até quando',
    asks: `to atolado até o natal, até quando posso empurrar isso sem dar ruim / 
      quando tem que estar pronto / até quando / qual é o prazo / quanto tempo temos / e se perdermos a data
      o que acontece se atrasarmos / o que acontece se perdermos o prazo / e se não terminarmos até lá
      último dia possível / quanto tempo ainda temos / o que acontece no dia depois do fim / qual data importa
      qual é o dia limite / o que acontece na data de término / e se acabar antes de estarmos prontos
      tarde demais / ainda dá tempo / é tarde se começarmos em janeiro / é grave se perdermos o dia
      pode esperar até o mês que vem / último dia pra resolver isso / quando temos que terminar
      se eu só mexer nisso em fevereiro ainda dá / a partir de quando é tarde demais / quando é tarde demais
      em que mês no máximo / a partir de quando já era / e se eles não conseguirem a tempo / última data
      data final / data limite / qual é o último dia mesmo pra não dar ruim / quanto podemos atrasar
      e se atrasarmos uma semana / o que acontece se não fizermos nada / dá pra esperar até janeiro / é urgente
      precisa correr / quanto tempo a gente tem / quando fica tarde / e se não der antes do fim
      até quando no máximo temos que pedir / último dia pra pedir / quando o pedido tem que estar feito
      o que acontece quando passa a data de término / e se a vigência acabar antes do cliente aceitar / ainda dá
      o tempo é suficiente / quando tenho que agir / até que dia eles precisam aceitar / qual dia é crítico
      dá pra fazer depois das festas / prazo / e se esquecermos / perdemos a data e agora
      a data de término já passou e agora / estamos em cima da hora / até quando dá pra esperar
      estou de férias até dia 10 ainda dá tempo depois / já perdi o bonde / dá pra fazer depois das férias
      dá tempo se eu voltar semana que vem / já é tarde`,
    lines: {
      open: 'O fim da vigência decide: diga o dia, e eu digo o que precisa estar pronto até quando.',
      renews:
        'Se nada for feito, ela é renovada no dia depois do fim por uma vigência inteira. Dá para desfazer durante {undoDays} dias.',
      free: 'Depois do fim há {graceDays} dias gratuitos. A partir do dia {outFromDay}, os usuários perdem o acesso, e depois do dia {dataDays} os dados são excluídos.',
      gone: 'Depois do fim não há dias gratuitos: os usuários perdem o acesso, ou começam os Extended Service Terms.',
      volume:
        'Licenças por volume continuam funcionando por um tempo depois do fim, em geral {volumeDays} dias: pergunte ao contato de licenciamento.',
      branches:
        'Depois do fim: {graceDays} dias gratuitos, se a compra ainda os tiver; se não, os usuários perdem o acesso, ou começam os Extended Service Terms.',
    },
  },
  'who-does-that': {
    title: 'Quem faz o quê',
    asks: `quem é esse ”parceiro de origem” que vc fala aí / 
      quem faz isso / quem tem que fazer o passo 2 / quem faz o passo 1 / quem é responsável por isso
      quem faz o quê / quem é o parceiro de origem / o que é um administrador de cobrança
      quem é o administrador de cobrança / isso é com a gente ou com o cliente / somos nós ou o parceiro antigo
      de qual função eu preciso / o que é um agente administrador / quem é o parceiro de destino
      quem desliga isso / de quem é essa tarefa / o que é um administrador global
      quem é esse parceiro de origem / o que quer dizer parceiro de destino / isso é trabalho nosso ou deles
      quem aperta isso / eu ou eles / quem desliga eu ou o parceiro antigo / o passo 3 é meu ou deles
      o passo 3 é nosso ou do cliente / quem faz o terceiro / quem trata do passo 2 / isso é nosso ou do cliente
      quem tem que fazer isso / quem deveria fazer isso / sou eu que faço isso / o cliente faz essa parte
      quem cuida do passo 4 / qual é a nossa parte / qual é a parte do cliente
      o que eu faço e o que eles fazem / quais desses são meus / quem cuida disso / quem aperta o botão
      quem trata do passo 3 / de quem é a vez / do lado de quem / eles fazem ou a gente / o que é source partner
      destination partner somos nós / administrador de cobrança quem é / quem é o admin global no cliente
      o parceiro antigo faz isso / pra quem eu passo isso / segundo passo quem / o terceiro passo é nosso
      o cliente tem que fazer algo / o que o cliente tem que fazer / a gente faz o primeiro / quem executa
      tarefa de quem / quais passos são do cliente / responsável / o número 2 da sua lista sou eu ou eles
      o segundo ponto quem faz / isso é comigo / quais desses o cliente faz / de quem é o número 3`,
    lines: {
      orders: 'Você faz o pedido, ou o seu provedor, se você for um revendedor indireto.',
      accepts: 'O cliente aceita o convite; o vendedor antigo ou o cliente encerra as assinaturas antigas.',
      'source-partner': 'O parceiro de origem é quem vende ao cliente hoje.',
      'billing-administrator':
        'Um administrador de cobrança é alguém do cliente com a função de administrador de assinaturas e faturas.',
    },
  },
  'why-that': {
    title: 'Por que uma etapa está no plano',
    asks: 'por que esse passo é necessário / por que existe esse passo / por que tenho que fazer esse passo / qual é o motivo do passo / por que isso está no plano / por que o plano diz isso / temos que fazer todos os passos / todo passo é necessário / dá para pular um passo / e se deixarmos um passo de fora / motivos dos passos / qual o sentido desse passo',
    lines: {
      each: 'Cada etapa está lá pelo que diz uma página da Microsoft e pelo que você respondeu.',
      ask: 'Quando houver um plano, pergunte sobre qualquer uma: “por que a segunda etapa?”, “o que significa a terceira etapa?”, “o que acontece no último dia?”',
    },
  },
  'why-reminded': {
    title: 'Por que escrevo',
    asks: 'por que recebo isso / por que recebi esse lembrete / por que você está me lembrando / por que você me escreve / por que mandou isso / quem criou esse lembrete / do que se trata esse lembrete / por que essa mensagem / por que recebo essas mensagens / quem pediu esse lembrete / por que continua escrevendo / de onde vem esse lembrete',
    lines: {
      asked: 'Você, ou alguém daqui, pediu lembretes sobre {subject}. O dia é {day}.',
      when: 'Escrevo alguns dias antes do dia em que algo termina e digo o que precisa estar feito até lá.',
      stop: 'Diga “feito” quando estiver feito, “mais tarde” para receber outro lembrete ou “parar” para encerrar.',
      list: 'Diga “meus lembretes” para ver todos os seus.',
    },
  },
  'why-asked': {
    title: 'Por que pergunto',
    asks: `que diferença faz quando foi que ele comprou? o que importa não é quando acaba / 
      para que precisas da data de fim / pra que precisa da data
      por que você pergunta / por que você precisa disso / pra que você precisa saber
      por que isso é importante / pra que serve isso / por que isso importa / o que isso muda
      o que você faz com isso / isso é necessário / tenho que responder isso / por que essa pergunta
      o que isso tem a ver / que diferença faz / por quê / pra que você quer meu país / por que quer saber
      precisa disso pra quê / pra que vocês querem saber isso / pra que vcs querem saber
      por que isso é relevante / por que você tem que saber isso / o que você tem com isso
      essa pergunta é importante / você precisa disso pra quê / qual o sentido dessa pergunta
      o que acontece com a minha resposta / faz diferença o que eu responder / por que você pergunta isso
      de que modo isso é relevante / por que motivo / por que eu diria isso / o que depende disso
      precisa mesmo disso / isso muda o plano / por que importa onde a gente fica / o que a resposta decide
      objetivo da pergunta / é obrigatório responder / qual o motivo da pergunta / por que precisa saber isso
      pra que você quer saber onde a gente fica / por que raios você quer saber / o que meu país tem a ver`,
    lines: {
      change: 'A resposta pode ser alterada depois: diga “alterar”.',
      none: 'No momento, não há nenhuma pergunta aberta.',
      each: 'Cada pergunta diz, abaixo do título, o que ela decide.',
    },
  },
  'where-to-look': {
    title: 'Onde ver',
    asks: `onde eu confiro se renova sozinho? to olhando a lista e não acho / 
      onde vejo isso / onde encontro isso / onde posso consultar / como descubro isso / onde aparece isso
      como confiro isso / onde no partner center / onde no centro de administração / onde vejo a data de término
      onde acho a data de renovação / onde diz quantas são / quem pode me dizer isso / como sei disso
      onde fica a configuração / onde olho / como posso ver isso / onde dá pra ver / em qual tela aparece
      onde eles podem conferir / onde vejo o país configurado no tenant / onde vejo o país do locatário
      onde vejo quantas licenças / qual página mostra o país / onde eu acho isso / como consulto isso
      onde está escrito / em que menu / qual portal / onde no portal / onde pego essa informação
      de onde tiro essa data / dá pra ver no partner center / está na fatura / onde o cliente vê isso
      como o cliente acha isso / onde eles olham / como acho a data de término
      como confiro a configuração de renovação / como vejo a quantidade de licenças / como descubro quando acaba
      onde acho o país / quem sabe isso / quem saberia a data / dá pra eu mesmo consultar / que página eu abro
      qual tela / como descubro quem vende pra eles / caminho por favor / onde clico pra ver / onde aparece
      em que tela aparece o dia que vence / estou dentro do painel deles agora onde está a data
      qual tela mostra quando acaba / onde raios eu vejo isso`,
    lines: {
      unsure: 'Se ninguém puder olhar, escreva “não sei”.',
      end: 'Data de término, quantidade e o que está definido para o fim aparecem na assinatura: o parceiro antigo vê no Partner Center, o cliente no Centro de administração do Microsoft 365.',
      country: 'O país: um administrador global do cliente vê no Centro de administração do Microsoft 365.',
      account:
        'A conta de cobrança: Centro de administração do Microsoft 365 → Cobrança → Contas de cobrança.',
      relationship: 'A relação: Partner Center → Clientes mostra quem aceitou.',
    },
  },
  'dont-know': {
    title: 'Se você não sabe',
    asks: `ninguém lembra, nem eu nem o cliente. e aí, como faz / 
      e se eu não sei / e se eu não souber / e se não souber isso / posso deixar em branco / posso pular essa
      posso responder depois / e se ninguém souber / e se o cliente não souber / posso chutar / pode ser não sei
      preciso saber isso / posso continuar sem isso / e se não tenho certeza / dá pra ver isso depois
      posso começar sem a data exata / dá pra começar sem esse número / e se só sei mais ou menos
      seguir sem resposta / não faço ideia e agora / não tenho ideia disso / não consigo descobrir
      não sei responder agora / o que escrevo se não tenho certeza / posso deixar em aberto / pular
      dá pra pular / passo / posso responder isso depois / tenho que perguntar pro cliente antes
      preciso ver com o cliente dá pra seguir / posso preencher depois / e se eu colocar um número errado
      posso colocar mais ou menos / estimativa serve / aproximado serve / chute serve / ninguém aqui sabe
      precisa ser exato / posso voltar nisso / continuar sem saber / tem problema se eu não tiver
      não temos essa informação / o que respondo se não sei / não tenho a data aqui / deixo vazio
      ainda não me falaram dá pra seguir / não faço ideia dá pra continuar / isso eu vejo depois
      ninguém sabe dizer agora`,
    lines: {
      say: 'Escreva “não sei”: se o plano puder ser feito sem isso, eu deixo em aberto.',
      rest: 'Se eu precisar, não há pressa: as outras respostas ficam guardadas.',
    },
  },
  'hand-over': {
    title: 'Passar o plano adiante',
    asks: `me dá isso num email bonitinho que eu possa encaminhar pro cliente / 
      dá pra mandar isso por email pro cliente / enviar pro cliente / posso ter isso em pdf / exportar o plano
      compartilhar com meu colega / me manda isso por email / imprimir o plano / baixar em word
      encaminhar o plano / posso mandar isso pro parceiro antigo / criar um documento / faz um texto pro cliente
      rascunho de email pro cliente / tem um pdf pra dar ao cliente / algo que eu possa dar ao cliente
      versão para imprimir / algo pra colar num email pro cliente / posso encaminhar isso
      escreve algo pro cliente / escreve um email pro cliente / me dá algo pra mandar / resumo pro meu chefe
      dá pra imprimir / em arquivo / como documento / exportar / dá pra baixar / pdf / excel / word
      compartilhar / meu colega pode ver isso / passar pra um colega / coloca num email
      manda o plano por email / copiar pra alguém / algo pra mostrar pro chefe
      o cliente pode receber uma cópia / texto pro cliente / modelo de email / rascunho de email
      me manda uma cópia / preciso de algo pra colar num email pro meu cliente / dá pra postar no time
      uma versão pro cliente / como compartilho o plano / mandar no whatsapp / põe isso num email pra mim
      meu chefe quer no papel / posso dar isso pra alguém / algo pra mostrar pro cliente`,
    lines: {
      cannot: 'Não consigo enviar e-mails nem criar arquivos.',
      copy: 'Copie desta conversa o que precisar e envie você mesmo.',
    },
  },
  human: {
    title: 'Falar com uma pessoa',
    asks: `cansei de robô, tem alguém de verdade aí pra conversar / 
      posso falar com um humano / falar com uma pessoa / tem alguém pra quem eu possa ligar
      quero falar com um atendente / pessoa de verdade por favor / me passa pro suporte
      existe uma equipe de suporte / quem pode me ajudar / alguém do seu time pode ajudar / contato do suporte
      atendimento ao cliente / passa isso pra alguém / tem um humano de verdade / alguém pra ligar
      quero uma pessoa / um humano por favor / tem alguém aí / falar com alguém / posso ligar pra vocês
      telefone / pra quem ligo se eu travar / quem está por trás desse bot / central de atendimento
      linha de suporte / dá pra falar com a equipe de vocês / preciso de ajuda de verdade
      isso não ajuda quero uma pessoa / suporte ao cliente / falar com especialista / atendente por favor
      chat ao vivo / quem posso perguntar / alguém que entenda disso / contato / alguém pode me ligar
      email do suporte / um colega seu pode assumir / me deixa falar com alguém / prefiro falar com alguém
      tem um colega que eu possa ligar / uma pessoa de verdade pode olhar isso`,
    lines: {
      nobody: 'Sou um bot, e não há ninguém por trás de mim.',
      support: 'O suporte do Partner Center ajuda parceiros.',
      provider: 'O seu provedor ajuda os revendedores dele.',
    },
  },
  'what-can-you-do': {
    title: 'O que eu faço',
    asks: `primeira vez aqui, que tipo de coisa posso te perguntar / 
      o que você pode fazer / o que você faz / pra que você serve / como você pode me ajudar
      como isso funciona / o que posso te perguntar / o que você sabe / que bot é esse / como uso isso
      quais comandos existem / o que mais você faz / pra que você é bom / o que você faz exatamente
      o que vc faz / o que você consegue fazer / o que é que você faz / como você funciona / o que é isso aqui
      quem é você e o que faz / pra que posso te usar / que tipo de pergunta posso fazer / o que você entende
      lista de comandos / como começo com você / quais suas funções / exemplos do que posso perguntar
      você faz mais alguma coisa / pra que serve esse bot / me mostra o que você faz
      que perguntas você responde / pra que serve esse chat / instruções / manual / você planeja migrações
      o que você sabe fazer / pra que exatamente você serve / você serve pra quê exatamente
      quem é você o que faz / oi pra que posso te usar`,
    lines: {
      plan: 'Planejo a migração de um cliente para o CSP: etapas, dias e quem faz o quê.',
      remind: 'Lembro você antes que uma vigência termine.',
      answer: 'Respondo a perguntas sobre isso e mostro a página que diz.',
      help: 'Diga “ajuda” para ver as palavras que conheço.',
    },
  },
  'what-is-stored': {
    title: 'O que eu guardo',
    asks: `
      o que você guarda sobre mim / quais dados você guarda / meus dados estão seguros / privacidade / lgpd
      que dados você salva / você salva o que eu escrevo / como apago meus dados / onde ficam meus dados
      quem vê o que eu escrevo / isso é confidencial / dados pessoais / você lembra dessa conversa
      isso está sendo gravado / vocês registram a conversa / pra onde vão meus dados / quem lê isso
      o que escrevo fica salvo / guarda o nome do cliente / por quanto tempo fica guardado / dá pra apagar tudo
      meu chefe pode ler isso / a microsoft vê o que eu digito / é privado / proteção de dados
      política de privacidade / compartilham os dados / o que você sabe de mim / tempo de retenção
      essa conversa fica salva / os dados do cliente estão seguros aqui / posso ver meus dados
      você armazena dados do cliente / alguém mais vê meus planos / onde os dados ficam hospedados
      está de acordo com a lgpd / usam meus dados pra treinar / guarda nossas conversas
      quem vê o que eu digito aqui / você guarda tudo isso / o que acontece com o que escrevo dos meus clientes`,
    lines: {
      'my-data': 'Diga “meus dados” e eu mostro tudo o que guardo sobre você.',
      'forget-me': 'Diga “esqueça-me” e eu excluo tudo.',
    },
  },
};
