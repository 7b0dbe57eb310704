import type { Catalogue } from './en.ts';

/**
 * Every sentence in Brazilian Portuguese, in ICU MessageFormat, with the terms of docs/terms.md.
 * Names and days are put where they need no article, since only some countries and hours take one.
 */
export const pt = {
  'welcome.title': 'Guia de Migração de Licenças',
  'welcome.value':
    'Eu planejo a migração das assinaturas baseadas em licença de um cliente para o CSP, o programa Provedor de Soluções na Nuvem da Microsoft. Responda a algumas perguntas e receba as etapas em ordem: quem faz cada uma, até quando e em que página da Microsoft isso está escrito. O plano também diz com quem falar sobre um crédito.',
  'welcome.say': 'Selecione Começar ou escreva o que você sabe com suas próprias palavras, por exemplo:',
  'welcome.say.mention':
    'Selecione Começar ou mencione-me e escreva o que você sabe com suas próprias palavras, por exemplo:',
  'welcome.summary':
    'Sou o Guia de Migração de Licenças: planejo a migração das assinaturas baseadas em licença de um cliente para o CSP. Escreva “começar” para iniciar, “formulário” para ver todas as perguntas de uma vez ou “ajuda”.',
  'example.message':
    '200 assinaturas de outro parceiro, da Suécia para a Noruega, sem GDAP, mesma oferta, termina em 31 de março de 2027',

  'help.title': 'Como falar comigo',
  'help.asking': 'Você está nesta pergunta: {question}',
  'help.answering': 'Como responder',
  'help.answering.text':
    'Escolha uma resposta no cartão ou escreva com suas próprias palavras: “Noruega”, “cerca de 200”, “sem GDAP”, “fim do mês que vem”, “não sei”. Uma só mensagem pode trazer várias informações:',
  'help.commands': 'Palavras que eu conheço',
  'help.command.start': 'começar',
  'help.command.start.text': 'Planejar uma migração, uma pergunta de cada vez',
  'help.command.form': 'formulário',
  'help.command.form.text': 'Todas as perguntas em um só cartão',
  'help.command.back': 'voltar',
  'help.command.back.text': 'Voltar à pergunta anterior',
  'help.command.change': 'alterar',
  'help.command.change.text':
    'Alterar uma resposta, por exemplo “alterar meu país”; as outras permanecem como estão',
  'help.command.cancel': 'cancelar',
  'help.command.cancel.text': 'Parar sem fazer um plano',
  'help.command.start-over': 'recomeçar',
  'help.command.start-over.text': 'Esquecer as respostas e começar de novo',
  'help.command.watch': 'acompanhar',
  'help.command.watch.text': 'Criar lembretes para o plano que você está vendo',
  'help.command.remind-me': 'lembre-me de …',
  'help.command.remind-me.text':
    'Criar lembretes de uma só vez: “lembre-me de Contoso E3 em 31 de março de 2027”',
  'help.command.reminders': 'lembretes',
  'help.command.reminders.text': 'Tudo o que você acompanha, com o próximo lembrete em primeiro lugar',
  'help.command.settings': 'configurações',
  'help.command.settings.text': 'Idioma, fuso horário, hora e dias dos seus lembretes',
  'help.command.language': 'idioma',
  'help.command.language.text': 'Falar inglês, sueco ou português',
  'help.command.my-data': 'meus dados',
  'help.command.my-data.text': 'Tudo o que eu guardo sobre você',
  'help.command.forget-me': 'esqueça-me',
  'help.command.forget-me.text': 'Excluir tudo o que eu guardo sobre você',
  'help.command.help': 'ajuda',
  'help.command.help.text': 'Mostrar este cartão',
  'help.channel':
    'Em um canal ou chat em grupo, mencione-me em cada mensagem. Cada pessoa ali tem a própria conversa comigo.',
  'help.summary':
    'Escreva “começar” para planejar uma migração, “formulário” para ver todas as perguntas de uma vez, “voltar”, “alterar”, “cancelar”, “recomeçar”, “lembre-me de Contoso E3 em 31 de março de 2027”, “lembretes”, “configurações”, “idioma” ou “ajuda”. Em um canal ou chat em grupo, mencione-me em cada mensagem.',

  'question.progress': 'Pergunta {position, number} de {total, number}',
  'question.whose': 'Para {name}. Mencione-me se for escrever a resposta.',
  'question.options.other': 'Outra resposta',
  'question.noted': 'O que eu entendi',
  'question.summary': 'Pergunta {position, number} de {total, number}: {title}',
  'question.country.placeholder': 'Digite para encontrar um país',
  'question.input.error': 'Dê uma resposta primeiro.',

  'question.source.title': 'Onde as assinaturas são compradas hoje?',
  'question.source.hint':
    '“Diretamente da Microsoft” significa compradas no portal de administração do Microsoft 365 e cobradas pela Microsoft, por mês ou por ano.',
  'question.source.lookUp':
    'Veja quem envia a cobrança ao cliente: a Microsoft, um parceiro CSP ou um revendedor de licenciamento por volume.',

  'question.partnerCountry.title': 'Em que país está a sua organização parceira?',
  'question.partnerCountry.hint':
    'O país da conta do Partner Center pela qual você vende. Você só pode assumir clientes da mesma região CSP. Eu guardo a resposta para a próxima vez.',
  'question.partnerCountry.lookUp':
    'Pergunte ao administrador da conta do Partner Center da sua organização.',

  'question.customerCountry.title': 'Que país está definido no locatário do cliente?',
  'question.customerCountry.hint':
    'O locatário (tenant) é a organização do cliente no Microsoft 365. Vale o país definido nele, não o lugar onde fica o escritório.',
  'question.customerCountry.lookUp':
    'Pergunte ao administrador global do cliente: o Centro de administração do Microsoft 365 mostra o país da organização.',

  'question.relationship.title': 'O cliente já aceitou você como revendedor?',
  'question.relationship.hint':
    'Você precisa de uma relação de revendedor antes de fazer pedidos. Para solicitá-la, acesse Partner Center → Clientes → Solicitar uma relação de revendedor.',
  'question.relationship.lookUp':
    'Veja em Partner Center → Clientes: a lista mostra os clientes que já aceitaram.',

  'question.delegatedAdmin.title': 'Que direitos de administração você tem no locatário do cliente?',
  'question.delegatedAdmin.hint':
    'O GDAP dá a você funções escolhidas, por tempo limitado; aqui conta a função Administrador de suporte do serviço. O DAP é o tipo mais antigo, com direitos completos. Com qualquer um dos dois, você pode contatar o suporte do Microsoft 365 em nome do cliente.',
  'question.delegatedAdmin.lookUp':
    'Pergunte ao administrador da conta do Partner Center que relação de administração vocês têm com este cliente e com quais funções.',

  'question.subscriptionCount.title': 'Quantas assinaturas ativas serão migradas?',
  'question.subscriptionCount.hint':
    'Conte assinaturas, não licenças: 25 licenças compradas em uma só assinatura contam como uma. O plano muda acima de 150.',
  'question.subscriptionCount.lookUp':
    'Pergunte a quem as gerencia hoje: o parceiro de origem, no Partner Center, ou o administrador de cobrança do cliente, no Centro de administração do Microsoft 365.',

  'question.tenantSubscriptionCount.title': 'Quantas assinaturas esse locatário tem ao todo?',
  'question.tenantSubscriptionCount.hint':
    'Conte todas as assinaturas baseadas em licença, inclusive as que serão migradas. Um locatário comporta no máximo 300, somando antigas e novas. Pule esta pergunta se não houver outras.',
  'question.tenantSubscriptionCount.lookUp':
    'Pergunte ao administrador de cobrança do cliente, que as vê no Centro de administração do Microsoft 365, ou pule esta pergunta.',

  'question.offer.title': 'Como a nova oferta se compara com a atual?',
  'question.offer.hint':
    'Uma oferta é um produto na forma em que é vendido, por exemplo Office 365 E3. “Descontinuada” significa que a Microsoft não vende mais a oferta atual.',
  'question.offer.lookUp':
    'Compare, no Partner Center, a oferta atual do cliente com a que você quer provisionar.',

  'question.licenceCount.title': 'O número de licenças continua o mesmo?',
  'question.licenceCount.hint':
    'Com a mesma oferta e o mesmo número, nenhuma licença precisa ser reatribuída.',
  'question.licenceCount.lookUp':
    'Compare o número de licenças compradas hoje com o número que o cliente quer de você.',

  'question.termEnd.title': 'Quando termina a vigência atual?',
  'question.termEnd.hint':
    'O último dia da vigência, como dia UTC. Se as assinaturas terminam em dias diferentes, informe o primeiro deles.',
  'question.termEnd.lookUp':
    'A data aparece na assinatura: no Partner Center, com o parceiro de origem, ou no Centro de administração do Microsoft 365, com o administrador de cobrança do cliente.',

  'question.autoRenew.title': 'A renovação automática está ativada?',
  'question.autoRenew.hint':
    'Com a renovação automática ativada, uma nova vigência começa sozinha. No Centro de administração do Microsoft 365, ela se chama cobrança recorrente.',
  'question.autoRenew.lookUp':
    'Isso aparece na assinatura: no Partner Center, com o parceiro de origem, ou em cobrança recorrente, no Centro de administração do Microsoft 365.',

  'question.termStart.title': 'Quando a vigência atual foi contratada ou renovada pela última vez?',
  'question.termStart.hint':
    'Esse dia decide se os usuários mantêm acesso gratuito por 30 dias depois do fim da vigência.',
  'question.termStart.lookUp':
    'A data aparece na assinatura: no Partner Center, com o parceiro de origem, ou no Centro de administração do Microsoft 365, com o administrador de cobrança do cliente.',

  'field.source': 'Compra atual',
  'field.partnerCountry': 'Seu país',
  'field.customerCountry': 'País do cliente',
  'field.relationship': 'Relação de revendedor',
  'field.delegatedAdmin': 'Direitos de administração',
  'field.subscriptionCount': 'Assinaturas a migrar',
  'field.tenantSubscriptionCount': 'Assinaturas no locatário',
  'field.offer': 'Nova oferta',
  'field.licenceCount': 'Número de licenças',
  'field.termEnd': 'Fim da vigência',
  'field.autoRenew': 'Renovação automática',
  'field.termStart': 'Contratação ou renovação',

  'choice.source.microsoft-direct': 'Diretamente da Microsoft',
  'choice.source.another-partner': 'De outro parceiro CSP',
  'choice.source.volume-licensing': 'Por volume (EA, Open, MPSA…)',
  'choice.source.another-tenant': 'Em outro locatário do cliente',
  'choice.relationship.accepted': 'Sim, já aceitou',
  'choice.relationship.invited': 'Convite enviado, ainda não aceito',
  'choice.relationship.none': 'Não, ainda sem convite',
  'choice.delegatedAdmin.gdap': 'GDAP (Admin. de suporte do serviço)',
  'choice.delegatedAdmin.dap': 'DAP, o tipo mais antigo',
  'choice.delegatedAdmin.none': 'Nenhum (ou GDAP sem essa função)',
  'choice.offer.same': 'A mesma oferta',
  'choice.offer.equivalent': 'Uma oferta equivalente',
  'choice.offer.different': 'Uma oferta diferente',
  'choice.offer.discontinued': 'A oferta atual foi descontinuada',
  'choice.licenceCount.unchanged': 'Sim, continua o mesmo',
  'choice.licenceCount.changed': 'Não, muda',
  'choice.autoRenew.on': 'Ativada',
  'choice.autoRenew.off': 'Desativada',
  'choice.autoRenew.unknown': 'Não sei',
  'value.unknown': 'Não se sabe',
  'value.quoted': '“{words}”',

  'problem.missing': 'Falta esta resposta: preencha, por favor.',
  'problem.not-a-choice': 'Essa não é uma das respostas: escolha uma delas abaixo.',
  'problem.not-a-country': 'País desconhecido: informe o nome ou o código de duas letras.',
  'problem.out-of-range': 'Fora do intervalo: informe um número inteiro de {min, number} a {max, number}.',
  'problem.out-of-range.total':
    'Fora do intervalo: informe pelo menos o número de assinaturas a migrar ({min, number}) e no máximo {max, number}.',
  'problem.not-a-day': 'Não é uma data: escreva, por exemplo, 31 de março de 2027 ou 31/03/2027.',
  'problem.after-term-end': 'Tarde demais: a vigência não pode começar depois do seu último dia, {termEnd}.',
  'problem.not-understood': 'Desculpe, não entendi. Escolha uma resposta abaixo ou escreva de outra forma.',
  'problem.not-understood.options':
    'Desculpe, não entendi. O que você quer dizer: {options}? Você também pode escrever outra resposta.',
  'problem.not-understood.choices':
    'Desculpe, ainda não entendi. Estas são as respostas que eu conheço: {choices}.',
  'problem.not-understood.country':
    'Desculpe, ainda não entendi. Escreva o nome de um país ou o código de duas letras, por exemplo “Noruega” ou “NO”.',
  'problem.not-understood.count': 'Desculpe, ainda não entendi. Escreva um número inteiro, por exemplo 25.',
  'problem.not-understood.day':
    'Desculpe, ainda não entendi. Escreva uma data, por exemplo 31 de março de 2027 ou 31/03/2027, ou “não sei”.',
  'problem.ambiguous':
    '{count, plural, one {Você quer dizer {options}? Se não, escreva de outra forma.} other {O que você quer dizer: {options}?}}',
  'problem.ambiguous.past-end':
    'Esse dia já passou. {count, plural, one {A vigência terminou em {first}?} other {A vigência terminou em {first} ou termina em {last}?}}',
  'problem.ambiguous.future-start': 'Esse dia ainda não chegou. A vigência começou em {options}?',
  'problem.ambiguous.renewal':
    'A renovação começa no dia seguinte ao último. O último dia da vigência é {options}?',
  'problem.none-of-them': 'Certo, nenhuma dessas. Escolha ou escreva outra resposta.',
  'problem.look-it-up': 'O plano precisa desta resposta, então não tenha pressa. Veja onde encontrá-la:',
  'problem.not-a-whole-number': 'Não é um número inteiro: escreva em algarismos, por exemplo 25.',
  'problem.not-subscriptions':
    'Isso parece o número de licenças, usuários, produtos ou clientes. Quantas assinaturas este cliente vai mover? Uma assinatura pode ter muitas licenças.',
  'problem.picture':
    'Desculpe, não consigo ler imagens nem arquivos. Escreva a resposta ou escolha uma abaixo.',
  'problem.empty': 'A mensagem chegou vazia. Escreva a resposta ou escolha uma abaixo.',
  'problem.too-long':
    'Essa mensagem é longa demais para mim. Escreva menos de {most, number} caracteres e {words, number} palavras.',

  'answered.summary': '{field}: {answer}',
  'left.text': 'Sem resposta aqui.',
  'closed.text': 'Não está mais em aberto.',
  'closed.summary': '{title}: não está mais em aberto',
  'left.summary': '{field}: sem resposta aqui',

  'form.title': 'Todas as perguntas',
  'form.intro':
    'Responda ao que se aplica e envie. O que faltar ou estiver errado volta marcado; o resto permanece.',
  'form.attention':
    '{count, plural, one {Uma resposta precisa de atenção: ela está marcada abaixo.} other {# respostas precisam de atenção: elas estão marcadas abaixo.}}',
  'form.country.placeholder': 'Por exemplo: Noruega',
  'form.day.placeholder': '31/03/2027 ou: não sei',
  'form.day.unknown': 'não sei',
  'form.choice.placeholder': 'Escolha',
  'form.group.customer': 'Você e o cliente',
  'form.group.subscriptions': 'As assinaturas',
  'form.group.term': 'A vigência',
  'form.label.required': '{question} (obrigatória)',
  'form.label.tenantSubscriptionCount':
    'Quantas assinaturas esse locatário tem ao todo? (só se houver outras além das que serão migradas)',
  'form.label.licenceCount':
    'O número de licenças continua o mesmo? (só se a oferta for a mesma ou equivalente)',
  'form.label.autoRenew':
    'A renovação automática está ativada? (só se você souber quando a vigência termina)',
  'form.label.termStart':
    'Quando a vigência atual foi contratada ou renovada pela última vez? (não se aplica a licenças por volume, nem se a vigência terminar antes de {day})',
  'form.whose': 'Para {name}. Mencione-me se preferir escrever uma resposta.',
  'form.answered': 'O formulário que você enviou',
  'form.summary':
    'Todas as perguntas em um só cartão. Você também pode responder com suas próprias palavras.',
  'form.summary.attention':
    '{count, plural, one {Uma resposta do formulário precisa de atenção.} other {# respostas do formulário precisam de atenção.}}',

  'resume.title': 'Que bom ter você de volta',
  'resume.title.here': 'Há uma migração em andamento',
  'resume.text': 'Você estava na pergunta {position, number} de {total, number}: {title}',
  'resume.ask': 'Continuar daí ou recomeçar?',

  'change.title': 'Alterar uma resposta',
  'change.text': 'As outras respostas permanecem, e o plano é refeito.',
  'change.label': 'Qual resposta?',
  'change.error': 'Escolha a resposta que quer alterar.',

  'button.start': 'Começar',
  'button.form': 'Todas as perguntas juntas',
  'button.help': 'Ajuda',
  'button.next': 'Avançar',
  'button.others': 'Avançar: há outras no locatário',
  'button.unknown': 'Não sei',
  'button.skip': 'Pular',
  'button.back': 'Voltar',
  'button.cancel': 'Cancelar',
  'button.send': 'Fazer o plano',
  'button.resume': 'Continuar',
  'button.start-over': 'Recomeçar',
  'button.change': 'Alterar',
  'button.changeAnswer': 'Alterar uma resposta',
  'button.watch': 'Acompanhar',
  'button.save': 'Salvar',
  'button.useTimeZone': 'Usar {timeZone}',
  'button.forgetEverything': 'Sim, esquecer tudo',
  'button.keepEverything': 'Não',

  'plan.about':
    'Parceiro: {partnerCountry} · Cliente: {customerCountry}. Feito em {day}; todos os dias são dias UTC.',
  'plan.whose': 'Para {name}',
  'plan.onlyWithout.partner-transfer': 'Só para o que você não transferir:',
  'plan.inAnyCase': 'Em qualquer caso:',
  'plan.step': 'Etapa {number, number}: {title}',
  'plan.due': 'Até {day} · {doer}',
  'plan.due.past': 'O prazo era {day} · {doer}',
  'plan.alternatives': 'Outros caminhos possíveis',
  'plan.more': 'Mostrar fontes e respostas',
  'plan.source': 'Fonte: {page}',
  'plan.edition': 'Regras da edição de {day}',
  'plan.roles':
    'As etapas no Partner Center são para um administrador da conta ou um agente de vendas. A página de janeiro de 2023 citava também o agente de cobrança.',

  'page.move-to-csp': 'Mover clientes baseados em licença para o programa CSP',
  'page.move-to-csp-newer': 'Mover clientes baseados em licença para o programa CSP',
  'page.transfer-self-help':
    'Transferência de licenças do O365 ou D365 para o canal CSP ou para um novo parceiro CSP (autoatendimento do Partner Center)',
  'page.multi-channel-support': 'Trabalhar com outros parceiros',
  'page.create-subscription': 'Criar, suspender ou cancelar assinaturas; renovações de assinaturas',
  'page.subscription-lifecycle': 'Estados do ciclo de vida da assinatura',
  'page.obtain-permissions': 'Obter permissões para gerenciar o serviço ou a assinatura de um cliente',
  'page.regional-authorization': 'Visão geral da autorização regional do CSP',
  'page.tenant-limit': 'Limite de 300 assinaturas do locatário',
  'page.end-of-sale-offers': 'Gerenciar ofertas em fim de venda',
  'page.gdap-faq': 'Perguntas frequentes sobre o GDAP',
  'page.customer-agreement': 'Confirmar a aceitação do Contrato de Cliente da Microsoft pelo cliente',
  'page.extended-service-terms': 'Extended Service Terms',
  'page.transfer-subscriptions': 'Transferir assinaturas entre parceiros',
  'page.cancel-subscription': 'Cancelar sua assinatura empresarial da Microsoft',
  'page.tenant-to-tenant': 'Migrações de locatário para locatário do Microsoft 365',
  'page.subscription-expires': 'O que acontece se minha assinatura expirar',
  'page.azure-plan': 'Comece a usar tarifas pagas conforme o uso com o plano do Azure',
  'page.work-with-partners': 'Diferentes maneiras de trabalhar com outros parceiros no Partner Center',
  'page.state': '{page} ({read})',
  'page.state.again': '{page} ({read}, sem mudanças em {again})',

  'summary.fact': '{name}: {value}',
  'summary.step': '{title} ({doing})',

  'verdict.ready': 'Esta migração é possível',
  'verdict.ready.free-days': 'A vigência terminou: os 30 dias gratuitos estão correndo',
  'verdict.ready.look-up': 'A vigência terminou: descubra primeiro o que aconteceu com ela',
  'verdict.ready.too-late': 'A vigência terminou, e pode haver perda de dados',
  'verdict.blocked': 'Esta migração não é possível',
  'verdict.needs-information': 'Algo precisa ser verificado primeiro',

  'path.stop': 'Não inicie a migração',
  'path.tenant-migration': 'Migre para o outro locatário',
  'path.partner-transfer': 'Transfira as assinaturas de parceiro para parceiro',
  'path.partner-transfer.term-over':
    'Transfira o que foi renovado; provisione o restante de novo, imediatamente',
  'path.channel-transfer': 'Transfira do licenciamento por volume para o CSP',
  'path.expire-then-rebuy': 'Deixe as assinaturas antigas expirarem e compre de novo em até 30 dias',
  'path.rebuy-before-end': 'Compre de novo antes do fim da vigência',
  'path.too-late': 'Compre de novo imediatamente: a vigência terminou',
  'path.invite-and-provision.none': 'Obtenha o aceite como revendedor e depois provisione novas assinaturas',
  'path.invite-and-provision.invited':
    'Provisione novas assinaturas assim que o cliente aceitar você como revendedor',
  'path.invite-and-provision.accepted': 'Provisione novas assinaturas',

  'who.partner': 'Você, o novo parceiro',
  'who.source partner': 'O parceiro de origem',
  'who.customer': 'O cliente',

  'where.partner-center': '{who}, no Partner Center',
  'where.microsoft-365-admin-center': '{who}, no Centro de administração do Microsoft 365',
  'where.microsoft-365-support': '{who}, com o suporte do Microsoft 365',
  'where.outside': '{who}',

  'date.ahead': '{what}',
  'date.past': '{what} (já passou)',
  'date.auto-renew-latest': 'Último dia para desativar a renovação automática',
  'date.term-end': 'Último dia da vigência',
  'date.reprovision-deadline': 'Último dia para a nova assinatura',
  'date.disabled-from': 'Assinatura antiga desabilitada a partir de',
  'date.deleted-after': 'Assinatura antiga excluída depois de',

  'section.blocker': 'O que impede a migração',
  'section.urgent': 'Faça isto primeiro',
  'section.step': 'Etapas',
  'section.date': 'Datas importantes (dias UTC)',
  'section.impact': 'O que os usuários percebem',
  'section.credit': 'Crédito',
  'section.caution': 'Pontos de atenção',
  'section.next': 'Leia em seguida',
  'section.sources': 'De onde isto vem',
  'section.answers': 'As respostas em que o plano se baseia',

  'impact.licenceReassignment': 'Reatribuição',
  'impact.dataLossRisk': 'Perda de dados',
  'impact.disruption': 'Interrupção',
  'impact.possible': 'Possível',
  'impact.no': 'Não',

  'credit.eligible': 'Crédito',
  'credit.eligible.maybe': 'Possível',
  'credit.eligible.no': 'Nenhum previsto',
  'credit.contact': 'Contato',
  'credit.contact.partner': 'Suporte de cobrança do Microsoft 365; você pode perguntar em nome do cliente',
  'credit.contact.customer': 'Suporte de cobrança do Microsoft 365; o cliente é quem precisa perguntar',

  'advice.region-mismatch.title': 'Parceiro e cliente estão em regiões CSP diferentes',
  'advice.region-mismatch.text':
    'Sua organização ({partnerCountry}) está na região CSP “{partnerRegion}”. O locatário do cliente ({customerCountry}) está em “{customerRegion}”. Um parceiro só pode assumir clientes da própria região. O que pode ajudar: uma organização parceira do seu grupo na região do cliente assume, ou o cliente fica onde está.',
  'advice.region-unlisted.title': 'Pergunte sobre o país ao suporte do Partner Center',
  'advice.region-unlisted.text.one':
    'Este país não está na tabela de regiões CSP: {unlistedCountry}. Por isso não posso dizer se a migração é possível. Verifique com o suporte do Partner Center antes de prometer qualquer coisa ao cliente.',
  'advice.region-unlisted.text.two':
    'Nenhum destes dois países está na tabela de regiões CSP: {partnerCountry} e {customerCountry}. Por isso não posso dizer se a migração é possível. Verifique com o suporte do Partner Center antes de prometer qualquer coisa ao cliente.',

  'advice.request-relationship.title': 'Solicite uma relação de revendedor',
  'advice.request-relationship.title.invited': 'Verifique se o convite chegou',
  'advice.request-relationship.text.none':
    'Em Partner Center → Clientes → Solicitar uma relação de revendedor, envie o rascunho do convite ao cliente e mantenha o link como está. O administrador global do cliente aceita no Centro de administração do Microsoft 365. Para o suporte a vários canais, faça o mesmo.',
  'advice.request-relationship.text.invited':
    'O convite precisa ter chegado, com o link, ao administrador global do cliente. Se não chegou, envie de novo: Partner Center → Clientes → Solicitar uma relação de revendedor. Para o suporte a vários canais, faça o mesmo.',
  'advice.await-acceptance.title': 'Aguarde o aceite do cliente',
  'advice.await-acceptance.text':
    'O administrador global do cliente aceita o seu convite no Centro de administração do Microsoft 365. Não provisione nada antes disso.',
  'advice.mca.title': 'Garanta o aceite do Contrato de Cliente da Microsoft',
  'advice.mca.text':
    'O cliente precisa ter aceitado o Contrato de Cliente da Microsoft antes de qualquer pedido. Desde janeiro de 2026, um parceiro não pode mais atestar esse aceite em nome do cliente.',
  'advice.partner-transfer.title': 'Transfira as assinaturas entre parceiros',
  'advice.partner-transfer.title.term-over': 'Transfira o que foi renovado',
  'advice.partner-transfer.text.term-running':
    'Você inicia a transferência, e os dois parceiros a aprovam. A cobrança passa para você no meio da vigência; as licenças e a data de término continuam como estão. Uma solicitação comporta até 25 itens e expira depois de 30 dias. Revendedores indiretos fazem isso por meio do provedor deles. Assinaturas suspensas ou canceladas não podem ser transferidas.',
  'advice.partner-transfer.text.term-over':
    'A vigência terminou, e assinaturas suspensas ou canceladas não podem ser transferidas: peça que o parceiro de origem verifique quais foram renovadas e estão ativas. Para essas, você inicia a transferência, e os dois parceiros a aprovam; a cobrança passa para você, e as licenças e a nova data de término continuam como estão. Uma solicitação comporta até 25 itens e expira depois de 30 dias. Revendedores indiretos fazem isso por meio do provedor deles.',
  'advice.channel-transfer.title': 'Agende uma transferência de canal para o CSP',
  'advice.channel-transfer.title.alternative': 'Uma transferência de canal também é possível',
  'advice.channel-transfer.text.path':
    'No Partner Center, é possível agendar a passagem para o CSP dos serviços de um cliente com Contrato Enterprise (EA). A relação de revendedor vem primeiro.',
  'advice.channel-transfer.text.alternative':
    'Em vez de comprar de novo, é possível agendar no Partner Center a passagem para o CSP dos serviços de um cliente com Contrato Enterprise (EA). A relação de revendedor vem primeiro.',
  'advice.find-equivalent.title': 'Encontre primeiro uma oferta equivalente',
  'advice.find-equivalent.text':
    'A oferta atual foi descontinuada. Escolha uma equivalente antes de migrar qualquer coisa, ou haverá perda de dados.',
  'advice.over-150.title': 'Evite ter assinaturas demais ao mesmo tempo',
  'advice.over-150.title.free-grace': 'Deixe primeiro as assinaturas antigas expirarem',
  'advice.over-150.title.free-grace-renewal-off': 'Deixe primeiro as assinaturas antigas expirarem',
  'advice.over-150.title.free-grace-term-over': 'Compre de novo antes que os 30 dias acabem',
  'advice.over-150.text.free-grace':
    'Com {subscriptions, number} assinaturas (mais de {limit, number}), as antigas e as novas juntas ultrapassariam o máximo do locatário. A saída: peça a desativação da renovação automática, deixe as antigas expirarem depois de {termEnd} e compre de novo até {deadline}; a compra pode ser feita por você ou pelo cliente. Enquanto isso, os usuários mantêm arquivos e serviços.',
  'advice.over-150.text.free-grace-renewal-off':
    'Com {subscriptions, number} assinaturas (mais de {limit, number}), as antigas e as novas juntas ultrapassariam o máximo do locatário. A saída: como a renovação automática está desativada, deixe as antigas expirarem depois de {termEnd} e compre de novo até {deadline}; a compra pode ser feita por você ou pelo cliente. Enquanto isso, os usuários mantêm arquivos e serviços.',
  'advice.over-150.text.free-grace-term-over':
    'Com {subscriptions, number} assinaturas (mais de {limit, number}), as antigas e as novas juntas ultrapassariam o máximo do locatário. A saída: deixe as antigas como estão, expiradas desde {termEnd}, e compre de novo até {deadline}; a compra pode ser feita por você ou pelo cliente. Enquanto isso, os usuários mantêm arquivos e serviços.',
  'advice.over-150.text.grace-over':
    'Com {subscriptions, number} assinaturas (mais de {limit, number}), as antigas e as novas juntas ultrapassariam o máximo do locatário. Os 30 dias para comprar de novo depois do fim, em {termEnd}, acabaram em {deadline}. O que resta: comprar em lotes pequenos o bastante para o locatário.',
  'advice.over-150.text.no-free-grace':
    'Com {subscriptions, number} assinaturas (mais de {limit, number}), as antigas e as novas juntas ultrapassariam o máximo do locatário. Para esta vigência, não existem mais os 30 dias gratuitos para deixar as antigas expirarem e comprar de novo. O que resta: uma transferência, onde for possível, lotes pequenos o bastante para o locatário ou os Extended Service Terms como ponte paga.',
  'advice.over-150.text.no-free-grace-bought-direct':
    'Com {subscriptions, number} assinaturas (mais de {limit, number}), as antigas e as novas juntas ultrapassariam o máximo do locatário. Para esta vigência, não existem mais os 30 dias gratuitos para deixar as antigas expirarem e comprar de novo. O que resta: lotes pequenos o bastante para o locatário ou os Extended Service Terms como ponte paga.',
  'advice.over-150.changed.no-free-grace':
    'O que mudou: pela página de janeiro de 2023, as antigas podem expirar e ser compradas de novo em 30 dias gratuitos.',
  'advice.over-150.changed.no-free-grace-bought-direct':
    'O que mudou: pela página de janeiro de 2023, as antigas podem expirar e ser compradas de novo em 30 dias gratuitos.',
  'advice.over-150.text.unknown-bought-direct':
    'Com {subscriptions, number} assinaturas (mais de {limit, number}), as antigas e as novas juntas ultrapassariam o máximo do locatário. Se houver 30 dias gratuitos depois da vigência: peça a desativação da renovação automática, deixe as antigas expirarem e compre de novo dentro desses dias; a compra pode ser feita por você ou pelo cliente. Se não houver: lotes pequenos o bastante para o locatário ou os Extended Service Terms como ponte paga.',
  'advice.over-150.text.unknown':
    'Com {subscriptions, number} assinaturas (mais de {limit, number}), as antigas e as novas juntas ultrapassariam o máximo do locatário. Se houver 30 dias gratuitos depois da vigência: peça a desativação da renovação automática, deixe as antigas expirarem e compre de novo dentro desses dias; a compra pode ser feita por você ou pelo cliente. Se não houver: uma transferência, onde for possível, lotes pequenos o bastante para o locatário ou os Extended Service Terms como ponte paga.',
  'advice.tenant-limit.title': 'Mantenha o locatário dentro de {limit, number} assinaturas',
  'advice.tenant-limit.text.free-grace':
    'As antigas e as novas juntas seriam {tenantTotal, number}; um locatário comporta no máximo {limit, number} assinaturas baseadas em licença (erro 800066). A saída: peça a desativação da renovação automática, deixe as antigas expirarem depois de {termEnd} e compre de novo até {deadline}; a compra pode ser feita por você ou pelo cliente. Enquanto isso, os usuários mantêm arquivos e serviços.',
  'advice.tenant-limit.text.free-grace-renewal-off':
    'As antigas e as novas juntas seriam {tenantTotal, number}; um locatário comporta no máximo {limit, number} assinaturas baseadas em licença (erro 800066). A saída: como a renovação automática está desativada, deixe as antigas expirarem depois de {termEnd} e compre de novo até {deadline}; a compra pode ser feita por você ou pelo cliente. Enquanto isso, os usuários mantêm arquivos e serviços.',
  'advice.tenant-limit.text.free-grace-term-over':
    'As antigas e as novas juntas seriam {tenantTotal, number}; um locatário comporta no máximo {limit, number} assinaturas baseadas em licença (erro 800066). A saída: deixe as antigas como estão, expiradas desde {termEnd}, e compre de novo até {deadline}; a compra pode ser feita por você ou pelo cliente. Enquanto isso, os usuários mantêm arquivos e serviços.',
  'advice.tenant-limit.text.grace-over':
    'As antigas e as novas juntas seriam {tenantTotal, number}; um locatário comporta no máximo {limit, number} assinaturas baseadas em licença (erro 800066). Os 30 dias para comprar de novo depois do fim, em {termEnd}, acabaram em {deadline}. O que resta: comprar em lotes pequenos o bastante para o locatário.',
  'advice.tenant-limit.text.no-free-grace':
    'As antigas e as novas juntas seriam {tenantTotal, number}; um locatário comporta no máximo {limit, number} assinaturas baseadas em licença (erro 800066). Para esta vigência, não existem mais os 30 dias gratuitos para deixar as antigas expirarem e comprar de novo. O que resta: uma transferência, onde for possível, lotes pequenos o bastante para o locatário ou os Extended Service Terms como ponte paga.',
  'advice.tenant-limit.text.no-free-grace-bought-direct':
    'As antigas e as novas juntas seriam {tenantTotal, number}; um locatário comporta no máximo {limit, number} assinaturas baseadas em licença (erro 800066). Para esta vigência, não existem mais os 30 dias gratuitos para deixar as antigas expirarem e comprar de novo. O que resta: lotes pequenos o bastante para o locatário ou os Extended Service Terms como ponte paga.',
  'advice.tenant-limit.changed.no-free-grace':
    'O que mudou: pela página de janeiro de 2023, as antigas podem expirar e ser compradas de novo em 30 dias gratuitos.',
  'advice.tenant-limit.changed.no-free-grace-bought-direct':
    'O que mudou: pela página de janeiro de 2023, as antigas podem expirar e ser compradas de novo em 30 dias gratuitos.',
  'advice.tenant-limit.text.unknown-bought-direct':
    'As antigas e as novas juntas seriam {tenantTotal, number}; um locatário comporta no máximo {limit, number} assinaturas baseadas em licença (erro 800066). Se houver 30 dias gratuitos depois da vigência: peça a desativação da renovação automática, deixe as antigas expirarem e compre de novo dentro desses dias; a compra pode ser feita por você ou pelo cliente. Se não houver: lotes pequenos o bastante para o locatário ou os Extended Service Terms como ponte paga.',
  'advice.tenant-limit.text.unknown':
    'As antigas e as novas juntas seriam {tenantTotal, number}; um locatário comporta no máximo {limit, number} assinaturas baseadas em licença (erro 800066). Se houver 30 dias gratuitos depois da vigência: peça a desativação da renovação automática, deixe as antigas expirarem e compre de novo dentro desses dias; a compra pode ser feita por você ou pelo cliente. Se não houver: uma transferência, onde for possível, lotes pequenos o bastante para o locatário ou os Extended Service Terms como ponte paga.',
  'advice.tenant-limit.text.as-over-150':
    'As antigas e as novas juntas seriam {tenantTotal, number}; um locatário comporta no máximo {limit, number} assinaturas baseadas em licença (erro 800066). A etapa anterior mostra a saída; ela serve também para este limite.',
  'advice.auto-renew-off.title': 'Desative a renovação automática',
  'advice.auto-renew-off.title.source-partner-late': 'Tente desativar a renovação automática imediatamente',
  'advice.auto-renew-off.title.customer-late': 'Tente desativar a cobrança recorrente imediatamente',
  'advice.auto-renew-off.text.source-partner':
    'O parceiro de origem abre Partner Center → Clientes → o cliente → Assinaturas → a assinatura → Status. Isso precisa ser feito pelo menos um dia UTC antes da data de término: a vigência termina em {termEnd}, portanto {autoRenewLatest} é o último dia seguro.',
  'advice.auto-renew-off.text.customer':
    'O administrador de cobrança do cliente desativa a cobrança recorrente no Centro de administração do Microsoft 365. Isso precisa ser feito pelo menos um dia UTC antes da data de término: a vigência termina em {termEnd}, portanto {autoRenewLatest} é o último dia seguro.',
  'advice.auto-renew-off.text.source-partner-late':
    'O último dia seguro foi {autoRenewLatest}; a vigência termina hoje, {termEnd}. O parceiro de origem faz a tentativa em Partner Center → Clientes → o cliente → Assinaturas → a assinatura → Status. Verifique amanhã se, mesmo assim, a assinatura foi renovada.',
  'advice.auto-renew-off.text.customer-late':
    'O último dia seguro foi {autoRenewLatest}; a vigência termina hoje, {termEnd}. O administrador de cobrança do cliente faz a tentativa no Centro de administração do Microsoft 365. Verifique amanhã se, mesmo assim, a assinatura foi renovada.',
  'advice.extended-service-terms.title': 'Escolha o que acontece no fim da vigência',
  'advice.extended-service-terms.text.source-partner':
    'Não há dias gratuitos depois desta vigência. Peça que o parceiro de origem escolha de forma consciente a configuração de fim da vigência, e garanta que a nova assinatura esteja ativa antes do fim da vigência, em {termEnd}. As opções: a assinatura atual é renovada; termina imediatamente, e os usuários perdem o acesso; ou continua mês a mês sob os Extended Service Terms (termos de serviço estendidos), a um preço mais alto (+3%, ou +23% onde não existe plano mensal). Renovação automática desativada sem um cancelamento explícito significa Extended Service Terms.',
  'advice.extended-service-terms.changed.source-partner':
    'O que mudou: a página de janeiro de 2023 promete 30 dias gratuitos depois do fim; uma vigência CSP contratada ou renovada a partir de {boughtFrom} e que termina a partir de {endsFrom} não tem nenhum.',
  'advice.extended-service-terms.text.customer':
    'Não há dias gratuitos depois desta vigência. Peça que o cliente escolha de forma consciente a configuração de fim da vigência, e garanta que a nova assinatura esteja ativa antes do fim da vigência, em {termEnd}. As opções: a assinatura atual é renovada; termina imediatamente, e os usuários perdem o acesso; ou continua mês a mês sob os Extended Service Terms (termos de serviço estendidos), a um preço mais alto (+3%, ou +23% onde não existe plano mensal). Renovação automática desativada sem um cancelamento explícito significa Extended Service Terms.',
  'advice.extended-service-terms.changed.customer':
    'O que mudou: a página de janeiro de 2023 promete 30 dias gratuitos depois do fim; uma vigência contratada ou renovada diretamente com a Microsoft a partir de {boughtFrom} não tem nenhum (centro de mensagens {message}).',
  'advice.licence-count-changed.title': 'Decida quem fica com uma licença',
  'advice.licence-count-changed.text':
    'Menos licenças do que usuários: decida antes da migração quem mantém a sua. Mais: atribua as novas. A página da Microsoft só promete uma migração sem transtornos quando o número continua o mesmo; para este caso, ela não promete nada.',
  'advice.provision.title': 'Provisione as novas assinaturas',
  'advice.provision.text.free-grace':
    'Faça o pedido das assinaturas e licenças que o cliente quer. Quando estiverem ativas, no máximo até {deadline}, o cliente continua sem interrupção.',
  'advice.provision.text.before-end':
    'Faça o pedido das assinaturas e licenças que o cliente quer e garanta que estejam ativas antes do fim da vigência, em {termEnd}: não há dias gratuitos depois. Assim o cliente continua sem interrupção.',
  'advice.provision.text.before-end-to-be-safe':
    'Faça o pedido das assinaturas e licenças que o cliente quer. Planeje para que estejam ativas antes do fim da vigência, em {termEnd}: enquanto você não souber quando ela foi contratada ou renovada pela última vez, os dias gratuitos depois dela não são certos. Assim o cliente continua sem interrupção.',
  'advice.provision.text.term-over':
    'Faça sem demora o pedido das assinaturas e licenças que o cliente quer. A vigência terminou, então os usuários podem ficar sem serviço até que as novas estejam ativas.',
  'advice.provision.text.plain':
    'Faça o pedido das assinaturas e licenças que o cliente quer. Depois disso, o cliente continua com elas, sem interrupção.',
  'advice.reassign-licences.title': 'Atualize a atribuição de licenças',
  'advice.reassign-licences.text':
    'O cliente passa para uma oferta diferente, então cada usuário precisa de uma licença da nova.',
  'advice.tenant-data.title': 'Migre os dados para o novo locatário',
  'advice.tenant-data.text':
    'Entre locatários, os próprios clientes migram os seus dados; mover as assinaturas não faz isso. O guia da Microsoft sobre migrações de locatário para locatário mostra como.',

  'advice.grace-over.title': 'Aja imediatamente: os 30 dias acabaram',
  'advice.grace-over.text':
    'A nova assinatura precisava estar ativa até {deadline}, portanto os dados já podem ter sido perdidos. A antiga conta como desabilitada a partir de {disabledFrom} e excluída depois de {deletedAfter}. Pergunte hoje o que ainda pode ser salvo: ao suporte do Partner Center e a quem a vendeu (o parceiro de origem ou, se foi comprada da Microsoft, o suporte do Microsoft 365).',
  'advice.term-ended.title': 'A vigência terminou',
  'advice.term-ended.text.expired':
    'Ela terminou em {termEnd}, há {daysSinceEnd, plural, one {# dia} other {# dias}}. A menos que tenha sido renovada, a assinatura antiga está no estado Expirado até {deadline}: os usuários ainda têm arquivos e serviços.',
  'advice.term-ended.text.disabled':
    'Ela terminou em {termEnd}, há {daysSinceEnd, plural, one {# dia} other {# dias}}. A menos que tenha sido renovada, a assinatura antiga está no estado Desabilitado desde {disabledFrom} e será excluída depois de {deletedAfter}.',
  'advice.term-ended.text.deleted':
    'Ela terminou em {termEnd}, há {daysSinceEnd, plural, one {# dia} other {# dias}}. A menos que tenha sido renovada, a assinatura antiga já foi excluída: o dia 120 foi {deletedAfter}.',
  'advice.term-ended.text.expired-unless-renewed':
    'Ela terminou em {termEnd}, há {daysSinceEnd, plural, one {# dia} other {# dias}}, com a renovação automática ativada, portanto provavelmente foi renovada: peça que isso seja verificado primeiro. Se não foi, a assinatura antiga está no estado Expirado até {deadline}: os usuários ainda têm arquivos e serviços.',
  'advice.term-ended.text.disabled-unless-renewed':
    'Ela terminou em {termEnd}, há {daysSinceEnd, plural, one {# dia} other {# dias}}, com a renovação automática ativada, portanto provavelmente foi renovada: peça que isso seja verificado primeiro. Se não foi, a assinatura antiga está no estado Desabilitado desde {disabledFrom} e será excluída depois de {deletedAfter}.',
  'advice.term-ended.text.deleted-unless-renewed':
    'Ela terminou em {termEnd}, há {daysSinceEnd, plural, one {# dia} other {# dias}}, com a renovação automática ativada, portanto provavelmente foi renovada: peça que isso seja verificado primeiro. Se não foi, a assinatura antiga já foi excluída: o dia 120 foi {deletedAfter}.',
  'advice.term-ended.text.look-up':
    'Ela terminou em {termEnd}, há {daysSinceEnd, plural, one {# dia} other {# dias}}. Verifique no Partner Center, ou peça que verifiquem onde a assinatura é gerenciada, se ela foi renovada, se terminou ou se está sob os Extended Service Terms.',

  'advice.reprovision-deadline.title': 'Tenha a nova assinatura ativa até {deadline}',
  'advice.reprovision-deadline.text':
    'Haverá perda de dados se nenhuma nova assinatura estiver ativa em até 30 dias após o fim da vigência. A antiga fica desabilitada a partir de {disabledFrom} (dia 31) e será excluída depois de {deletedAfter} (dia 120).',
  'advice.expired-state.title': 'Expirado significa 30 dias de acesso',
  'advice.expired-state.text':
    'Na data de término, {termEnd}, o estado passa a Expirado por 30 dias: os usuários mantêm arquivos e serviços até {deadline}. A página Assinaturas do Partner Center não lista as expiradas; “Exportar todas as assinaturas” e a API, sim.',
  'advice.utc-end-day.title': 'As datas de término são dias UTC inteiros',
  'advice.utc-end-day.text':
    'A vigência inclui todo o dia {termEnd}. Uma renovação começa às 00:00 UTC de {renewsOn}.',

  'advice.no-impact.title': 'A mesma oferta, o mesmo número de licenças',
  'advice.no-impact.title.tenant-move': 'As mesmas licenças, mas os dados não vão junto',
  'advice.no-impact.title.term-over': 'As mesmas licenças, mas a vigência terminou',
  'advice.no-impact.text.plain':
    'Nenhuma licença a reatribuir, nenhuma perda de dados e nenhuma interrupção, desde que a nova assinatura esteja ativa a tempo.',
  'advice.no-impact.text.tenant-move':
    'Com a mesma oferta ou uma equivalente e o mesmo número de licenças, a página da Microsoft promete que não há reatribuição, perda de dados nem interrupção. Ela se refere a assinaturas dentro de um mesmo locatário: em outro locatário, os usuários só têm os seus dados depois que o cliente os migrar.',
  'advice.no-impact.text.term-over':
    'Com a mesma oferta ou uma equivalente e o mesmo número de licenças, não há nada a reatribuir. A página da Microsoft também promete que não há perda de dados nem interrupção, mas para assinaturas ainda vigentes: agora que a vigência terminou, nenhuma das duas pode ser descartada.',

  'advice.credit-maybe.title': 'Pergunte sobre um crédito',
  'advice.credit-maybe.text':
    'O cliente comprou diretamente da Microsoft e pode ter direito a um crédito. Quem cuida disso é o suporte de cobrança do Microsoft 365.',
  'advice.credit-contact-partner.title': 'Você pode contatar o suporte do Microsoft 365',
  'advice.credit-contact-partner.text':
    'Com os seus direitos de administração, você pode contatar o suporte do Microsoft 365 em nome do cliente.',
  'advice.credit-contact-customer.title': 'O cliente contata o suporte do Microsoft 365',
  'advice.credit-contact-customer.text':
    'Sem DAP e sem GDAP (na função Administrador de suporte do serviço), você não pode fazer isso pelo cliente. Peça que o cliente pergunte qual é o valor do crédito e como ele é concedido.',
  'advice.gdap-role.title': 'Solicite o GDAP se quiser fazer isso diretamente',
  'advice.gdap-role.text':
    'Com GDAP e a função Administrador de suporte do serviço, você poderia contatar o suporte em nome do cliente. Uma solicitação de GDAP expira depois de 90 dias.',
  'advice.cancel-guide.title': 'Como cancelar uma assinatura direta',
  'advice.cancel-guide.text':
    'O guia da Microsoft mostra como cancelar uma assinatura comprada diretamente. Atenção à data: uma assinatura cancelada não é reembolsada.',
  'advice.no-credit.title': 'Sem crédito da Microsoft',
  'advice.no-credit.text.another-partner':
    'Este tipo de crédito é para assinaturas compradas diretamente da Microsoft; estas foram compradas de outro parceiro.',
  'advice.no-credit.text.volume-licensing':
    'Este tipo de crédito é para assinaturas compradas diretamente da Microsoft; estas pertencem a um contrato de licenciamento por volume.',
  'advice.no-credit.text.another-tenant':
    'Este tipo de crédito é para assinaturas compradas diretamente da Microsoft; estas vêm de outro locatário.',

  'advice.end-rules-unknown.title': 'Descubra o que acontece no fim da vigência',
  'advice.end-rules-unknown.text.end-unknown':
    'Verifique duas datas na assinatura, no Partner Center ou no Centro de administração do Microsoft 365: quando a vigência termina e quando ela foi contratada ou renovada pela última vez. Se terminar antes de {endsFrom}, ou se foi contratada ou renovada antes de {boughtFrom}, os usuários mantêm o acesso por 30 dias gratuitos depois do fim, e a nova assinatura precisa estar ativa dentro deles. Caso contrário, não há dias gratuitos: a nova assinatura precisa estar ativa antes do fim da vigência.',
  'advice.end-rules-unknown.text.end-unknown-later':
    'Verifique duas datas na assinatura, no Partner Center ou no Centro de administração do Microsoft 365: quando a vigência termina e quando ela foi contratada ou renovada pela última vez. Se foi contratada ou renovada pela última vez antes de {boughtFrom}, os usuários mantêm o acesso por 30 dias gratuitos depois do fim, e a nova assinatura precisa estar ativa dentro deles; o mesmo vale para uma vigência que já terminou antes de {endsFrom}. Caso contrário, não há dias gratuitos: a nova assinatura precisa estar ativa antes do fim da vigência.',
  'advice.end-rules-unknown.text.start-unknown':
    'Enquanto você não souber, planeje para {termEnd}. Verifique quando a vigência foi contratada ou renovada pela última vez: isso aparece na assinatura, no Partner Center ou no Centro de administração do Microsoft 365. Antes de {boughtFrom}: os usuários mantêm o acesso por 30 dias gratuitos, e o limite para a nova assinatura é {deadline}. A partir de {boughtFrom}: não há dias gratuitos, o limite é {termEnd}, e a configuração de fim da vigência (renovar, terminar ou Extended Service Terms a um preço mais alto) deve ser escolhida de forma consciente.',
  'advice.end-rules-unknown.text.term-over':
    'Enquanto você não souber, tenha a nova assinatura ativa o quanto antes. Verifique quando a vigência foi contratada ou renovada pela última vez: isso aparece na assinatura, no Partner Center ou no Centro de administração do Microsoft 365. Antes de {boughtFrom}: há 30 dias gratuitos depois da vigência, e {deadline} é o último dia para a nova assinatura. A partir de {boughtFrom}: não há dias gratuitos, e a assinatura antiga foi renovada, terminou ou continua sob os Extended Service Terms a um preço mais alto.',
  'advice.volume-lifecycle.title': 'Licenças por volume terminam segundo regras próprias',
  'advice.volume-lifecycle.text':
    'O serviço pode parar imediatamente quando uma licença por volume termina. Pergunte ao contato de licenciamento do cliente qual fim de vigência se aplica.',
  'advice.end-of-sale.title': 'Não deixe uma oferta descontinuada expirar por descuido',
  'advice.end-of-sale.text':
    'Uma oferta que não é mais vendida só é renovada enquanto a renovação automática estiver ativada; se ela expirar, está perdida. Por isso, desative a renovação automática só quando uma oferta equivalente estiver pronta. Use uma transferência (de outro parceiro) ou uma transferência de canal (de um Contrato Enterprise) onde for possível.',
  'advice.dap-retired.title': 'Passe do DAP para o GDAP',
  'advice.dap-retired.text':
    'O DAP não é mais concedido e vem sendo removido gradualmente desde outubro de 2023. Verifique se o seu ainda funciona e passe para o GDAP.',
  'advice.no-refund.title': 'Não cancele antes da hora',
  'advice.no-refund.title.term-over': 'Não cancele o que foi renovado',
  'advice.no-refund.text.term-running':
    'Uma assinatura cancelada não é reembolsada. Deixe as antigas em vigor até perto da data de término.',
  'advice.no-refund.text.term-over':
    'Se a assinatura antiga foi renovada, cancelá-la não traz reembolso: deixe-a em vigor até perto da nova data de término.',
  'advice.seven-day-window.title': 'A única exceção: 7 dias',
  'advice.seven-day-window.text':
    'Somente dentro de 7 dias da compra ou da renovação uma assinatura pode ser cancelada com reembolso proporcional.',

  'advice.azure-plan.title': 'O plano do Azure',
  'advice.azure-plan.text': 'Como começar a usar tarifas pagas conforme o uso.',
  'advice.work-with-partners.title': 'Trabalhar com outros parceiros',
  'advice.work-with-partners.text': 'Como vários parceiros atendem um mesmo cliente.',

  'notice.cancelled': 'Cancelado. Escreva “começar” quando quiser planejar uma migração.',
  'notice.cancelled.mention':
    'Cancelado. Mencione-me e escreva “começar” quando quiser planejar uma migração.',
  'notice.planStays':
    'Certo, nada muda: o seu plano e os botões dele ficam como estão. Escreva “começar” para outro cliente.',
  'notice.planStays.mention':
    'Certo, nada muda: o seu plano e os botões dele ficam como estão. Mencione-me e escreva “começar” para outro cliente.',
  'notice.nothingToCancel': 'Não há nada a cancelar. Escreva “começar” para planejar uma migração.',
  'notice.nothingToCancel.mention':
    'Não há nada a cancelar. Mencione-me e escreva “começar” para planejar uma migração.',
  'notice.nothingOpen':
    'Desculpe, não entendi. Eu planejo a migração das assinaturas baseadas em licença de um cliente para o CSP: escreva “começar” para iniciar ou “ajuda”.',
  'notice.nothingOpen.mention':
    'Desculpe, não entendi. Eu planejo a migração das assinaturas baseadas em licença de um cliente para o CSP; mencione-me e escreva “começar” para iniciar ou “ajuda”.',
  'notice.alreadyAnswered': 'Esse cartão não é mais o atual. Você está aqui agora.',
  'notice.alreadyAnswered.idle':
    'Esse cartão não é mais o atual. Escreva “começar” para planejar uma migração.',
  'notice.alreadyAnswered.idle.mention':
    'Esse cartão não é mais o atual. Mencione-me e escreva “começar” para planejar uma migração.',
  'notice.notYours': 'Esse botão é da conversa de outra pessoa. Escreva “começar” para ter a sua.',
  'notice.notYours.mention':
    'Esse botão é da conversa de outra pessoa. Mencione-me e escreva “começar” para ter a sua.',
  'notice.notYours.open':
    'Esse botão é da conversa de outra pessoa. A sua continua no cartão que traz o seu nome.',
  'notice.picture':
    'Desculpe, não consigo ler imagens nem arquivos. Escreva “começar” para planejar uma migração ou “ajuda”.',
  'notice.picture.mention':
    'Desculpe, não consigo ler imagens nem arquivos. Mencione-me e escreva “começar” para planejar uma migração ou “ajuda”.',
  'notice.empty': 'A mensagem chegou vazia. Escreva “começar” para planejar uma migração ou “ajuda”.',
  'notice.empty.mention':
    'A mensagem chegou vazia. Mencione-me e escreva “começar” para planejar uma migração ou “ajuda”.',
  'notice.tooLong':
    'Essa mensagem é longa demais para mim: escreva menos de {most, number} caracteres e {words, number} palavras. Escreva “ajuda” para ver o que eu sei fazer.',
  'notice.tooLong.mention':
    'Essa mensagem é longa demais para mim: escreva menos de {most, number} caracteres e {words, number} palavras. Mencione-me e escreva “ajuda” para ver o que eu sei fazer.',
  'notice.unknownButton': 'Não conheço esse botão. Escreva “ajuda” para ver o que eu sei fazer.',
  'notice.unknownButton.mention':
    'Não conheço esse botão. Mencione-me e escreva “ajuda” para ver o que eu sei fazer.',
  'notice.startedOver': 'Recomeçamos. As respostas anteriores foram esquecidas.',
  'notice.atFirstQuestion': 'Esta é a primeira pergunta: não há nada antes dela.',
  'notice.nothingToChange':
    'Ainda não há nenhuma resposta para alterar. Escreva “começar” para planejar uma migração.',
  'notice.nothingToChange.mention':
    'Ainda não há nenhuma resposta para alterar. Mencione-me e escreva “começar” para planejar uma migração.',
  'notice.failed':
    'Desculpe, algo deu errado do meu lado. As suas respostas anteriores estão a salvo: tente de novo daqui a pouco. Se acontecer outra vez, informe esta referência ao seu administrador: {reference}',
  'notice.slow':
    'Isto está demorando mais do que o normal. Continuo trabalhando: a resposta vem aqui assim que eu a tiver.',
  'notice.unseen':
    'Talvez a minha última mensagem não tenha chegado, por isso não considerei o que você escreveu como resposta a ela. Aqui está ela de novo.',
  'notice.slowDown':
    'Mais devagar, por favor: leio no máximo {most} mensagens em {seconds} segundos e não li esta. Espere {seconds} segundos e continue de onde parou.',
  'notice.otherTenant':
    'Desculpe, eu trabalho para outra organização e não posso ajudar você aqui. Não guardo nada do que você escreve. O administrador do Teams pode informar mais.',
  'notice.tenantLeft':
    'Não trabalho mais para a sua organização: não envio lembretes nem recebo nada novo. O que você me informou antes ainda está guardado. Escreva “esqueça-me” e eu excluo tudo.',
  'notice.tenantLeft.mention':
    'Não trabalho mais para a sua organização: não envio lembretes nem recebo nada novo. O que você me informou antes ainda está guardado. Mencione-me e escreva “esqueça-me” e eu excluo tudo.',
  'notice.thanks': 'De nada. Escreva “começar” para outra migração ou “alterar” para alterar uma resposta.',
  'notice.thanks.mention':
    'De nada. Mencione-me e escreva “começar” para outra migração ou “alterar” para alterar uma resposta.',
  'notice.thanks.open': 'De nada. A minha pergunta acima ainda espera por você.',
  'notice.thanks.idle': 'De nada. Escreva “começar” para planejar uma migração.',
  'notice.thanks.idle.mention': 'De nada. Mencione-me e escreva “começar” para planejar uma migração.',
  'notice.afterPlan':
    'Desculpe, não entendi. Você pode alterar uma resposta do seu plano ou escrever “começar” para outro cliente.',
  'notice.afterPlan.mention':
    'Desculpe, não entendi. Você pode alterar uma resposta do seu plano no cartão dele ou mencionar-me e escrever “começar” para outro cliente.',
  'notice.noPlanYet': 'Ainda não há um plano. Escreva “começar” para fazer um.',
  'notice.noPlanYet.mention': 'Ainda não há um plano. Mencione-me e escreva “começar” para fazer um.',
  'notice.noAnswers': 'Ainda não consigo responder a perguntas; nada foi alterado.',
  'notice.noAnswers.idle':
    'Ainda não consigo responder a perguntas; nada foi alterado. Eu planejo a migração das assinaturas baseadas em licença de um cliente para o CSP: escreva “começar” para iniciar ou “ajuda”.',
  'notice.noAnswers.idle.mention':
    'Ainda não consigo responder a perguntas; nada foi alterado. Eu planejo a migração das assinaturas baseadas em licença de um cliente para o CSP; mencione-me e escreva “começar” para iniciar ou “ajuda”.',
  'notice.notAnswered': 'Ainda não consigo responder a perguntas e não usei {parts}.',
  'notice.unused': 'Não usei {parts}. Se isso for importante para o plano, escreva de outra forma.',
  'notice.unused.mention':
    'Não usei {parts}. Se isso for importante para o plano, escreva de outra forma, mencionando-me.',
  'notice.unused.many':
    'Não usei {count, number} partes da sua mensagem: {parts} e assim por diante. Se elas forem importantes para o plano, escreva de outra forma.',
  'notice.unused.many.mention':
    'Não usei {count, number} partes da sua mensagem: {parts} e assim por diante. Se elas forem importantes para o plano, escreva de outra forma, mencionando-me.',
  'notice.remembered':
    'O seu próprio país, como da última vez: {country}. Escreva “alterar meu país” se estiver errado.',
  'notice.remembered.mention':
    'O seu próprio país, como da última vez: {country}. Mencione-me e escreva “alterar meu país” se estiver errado.',

  'settings.title': 'Configurações',
  'settings.intro':
    'Em que idioma e quando eu escrevo para você antes do fim de uma vigência. Isto vale para todos os seus lembretes. Se a sua cidade não estiver na lista, escreva-a para mim: fuso horário Recife',
  'settings.summary':
    'Suas configurações: idioma, fuso horário, hora, dias antes do fim, dias úteis. Você também pode escrever “fuso horário America/Sao Paulo” ou “lembre-me às 8”.',
  'settings.reported': 'O seu Teams diz {timeZone}.',
  'settings.attention':
    '{count, plural, one {Nada foi salvo ainda: uma configuração precisa de atenção e está marcada abaixo.} other {Nada foi salvo ainda: # configurações precisam de atenção e estão marcadas abaixo.}}',
  'settings.language': 'Idioma',
  'settings.language.teams': 'Como no Teams ({language})',
  'settings.timeZone': 'Fuso horário',
  'settings.timeZone.placeholder': 'Digite para encontrar uma cidade',
  'settings.hour': 'Hora dos lembretes',
  'settings.cadence': 'Dias antes do fim, por exemplo 60, 30, 14, 7, 1',
  'settings.workingDays': 'Dias úteis',
  'settings.problem.language': 'Idioma desconhecido: escolha um.',
  'settings.problem.timeZone': 'Fuso horário desconhecido: escolha um, por exemplo Sao Paulo.',
  'settings.problem.hour': 'Não é uma hora válida: informe uma hora cheia de 0 a 23.',
  'settings.problem.cadence':
    'Não é uma lista de dias: escreva até 10 números inteiros de 1 a 365, como 60, 30, 14, 7, 1.',
  'settings.problem.workingDays': 'Nenhum dia: escolha pelo menos um.',
  'settings.saved':
    'Salvo. Escrevo para você neste horário: {hour} ({timeZone}). Dias da semana: {workingDays}. Dias antes do fim de uma vigência: {cadence}.',
  'settings.next': 'Seu próximo lembrete é sobre {subject}: {instant} ({timeZone}).',
  'settings.noReminder': 'No momento, não há nenhum lembrete.',
  'settings.unknownTimeZone':
    'Não conheço esse fuso horário. Escreva o nome ou a cidade, por exemplo “fuso horário America/Sao Paulo” ou “fuso horário São Paulo”.',
  'settings.severalTimeZones':
    'Há mais de um fuso horário possível: {timeZones}. Escreva o que você quer dizer.',
  'settings.unknownHour':
    'Só posso escrever em uma hora cheia de 0 a 23, por exemplo “lembre-me às 8” ou “lembre-me às 17”.',

  'language.title': 'Idioma',
  'language.now': 'Eu falo {language} com você, também nos lembretes. Você pode alterar isso aqui.',
  'language.other': 'Desculpe, não falo esse idioma. Falo {languages}.',
  'language.changed': 'Certo: a partir de agora, falo {language} com você, também nos lembretes.',
  'language.asInTeams': 'Certo: a partir de agora, falo o idioma do seu Teams, que hoje é {language}.',

  'forget.title': 'Esquecer tudo sobre você?',
  'forget.text': 'Eu excluiria tudo o que guardo sobre você, em todos os chats e canais:',
  'forget.warning': 'Isso não pode ser desfeito, e não virá mais nenhum lembrete.',
  'forget.answered.yes': 'Sim. Tudo foi excluído.',
  'forget.answered.no': 'Não. Nada foi excluído.',
  'forget.done': 'Pronto. Isto foi excluído: {stored}. Não sei mais nada sobre você.',
  'forget.kept': 'Nada foi excluído.',
  'stored.watches':
    '{count, plural, =0 {nenhum acompanhamento} one {um acompanhamento} other {# acompanhamentos}}',
  'stored.reminders': '{count, plural, =0 {nenhum lembrete} one {um lembrete} other {# lembretes}}',
  'stored.conversations':
    '{count, plural, =0 {nenhuma conversa} one {uma conversa com as respostas} other {# conversas com as respostas}}',
  'stored.settings': 'suas configurações',
  'stored.settings.none': 'nenhuma configuração',

  'my-data.title': 'Seus dados',
  'my-data.intro': 'Isto é tudo o que eu guardo sobre você, em JSON. Escreva “esqueça-me” para excluir tudo.',
  'my-data.part': 'Parte {part, number}, a última',
  'my-data.part.more': 'Parte {part, number}; há mais',
  'my-data.next': 'Próxima parte',
  'my-data.elsewhere':
    'Aqui, outras pessoas podem ler. Escreva “meus dados” para mim no nosso chat pessoal, e eu envio tudo.',

  'clock.moved':
    'Meu relógio agora mostra {instant} ({timeZone}), e o que vencer até então chega imediatamente. Escreva “hora agora” para voltar à hora real.',
  'clock.back': 'Meu relógio voltou a mostrar a hora real.',
  'clock.unknown':
    'Não entendi essa hora. Escreva, por exemplo, “hora 2027-03-24”, “hora 2027-03-24 09:00” ou “hora agora”.',

  'todo.turn-auto-renew-off.title': 'Garanta a desativação da renovação automática até {by}',
  'todo.turn-auto-renew-off.text.partner':
    'Com a renovação automática ativada, começa uma nova vigência. O parceiro de origem a desativa no Partner Center. O último dia seguro é {by}.',
  'todo.turn-auto-renew-off.text.microsoft':
    'Com a renovação automática ativada, começa uma nova vigência. O administrador de cobrança do cliente a desativa no Centro de administração do Microsoft 365. O último dia seguro é {by}.',
  'todo.choose-end-of-term.title': 'Garanta até {by} a escolha do que acontece no fim da vigência',
  'todo.choose-end-of-term.text':
    'Não há dias gratuitos depois desta vigência: ela é renovada, termina imediatamente ou continua mês a mês sob os Extended Service Terms, a um preço mais alto. Garanta que a configuração de fim da vigência seja escolhida de forma consciente e que a nova assinatura esteja ativa até {by}.',
  'todo.finish-transfer.title': 'Garanta a aprovação da transferência até {by}',
  'todo.finish-transfer.text':
    'A transferência entre parceiros precisa da aprovação dos dois, e uma solicitação expira depois de 30 dias. Veja no Partner Center em que ponto ela está; precisa estar concluída até {by}.',
  'todo.prepare-new-subscription.title': 'Prepare a nova assinatura: ativa até {by}',
  'todo.prepare-new-subscription.text':
    'A renovação automática está desativada, portanto a assinatura antiga expira no fim da vigência. Os usuários mantêm arquivos e serviços por mais 30 dias; a nova assinatura precisa estar ativa até {by}.',
  'todo.buy-again.title': 'Compre de novo até {by}',
  'todo.buy-again.text':
    'A vigência terminou, e os 30 dias gratuitos estão correndo. A nova assinatura precisa estar ativa até {by}, ou haverá perda de dados.',
  'todo.ask-licensing-contact.title': 'Pergunte ao contato de licenciamento antes de {by}',
  'todo.ask-licensing-contact.text':
    'Licenças por volume têm um fim de vigência próprio, e o serviço pode parar imediatamente. Pergunte ao contato de licenciamento do cliente o que acontece em {by} e tenha a nova assinatura pronta antes disso.',
  'todo.find-out.title': 'Descubra o que acontece no fim da vigência, {by}',
  'todo.find-out.text':
    'Procure a assinatura no Partner Center ou no Centro de administração do Microsoft 365: ela pode ser renovada, terminar imediatamente ou deixar 30 dias gratuitos. Saiba disso até {by} e tenha a nova assinatura pronta a tempo.',

  'reminder.digest.title': '{count, plural, one {Um lembrete} other {# lembretes}}',
  'reminder.term': 'Vigência',
  'reminder.daysLeft.ahead': '{days, plural, =0 {Termina hoje} one {Falta # dia} other {Faltam # dias}}',
  'reminder.daysLeft.past': '{days, plural, one {Terminou ontem} other {Terminou há # dias}}',
  'reminder.termEnd': 'Fim da vigência',
  'reminder.day': '{day} (dia UTC)',
  'reminder.maker': 'Criado por',
  'reminder.item': 'Fim da vigência: {termEnd} (dia UTC)',
  'reminder.item.maker': 'Fim da vigência: {termEnd} (dia UTC) · criado por {maker}',
  'reminder.item.summary': '{subject}: {todo}',
  'reminder.more': '{count, plural, one {e mais um} other {e mais #}}',
  'reminder.missed': 'Encerrados nesse meio-tempo',
  'reminder.missed.item': '{subject} · a vigência terminou em {termEnd} (dia UTC)',
  'reminder.missed.more': '{count, plural, one {e mais um} other {e mais #}}',
  'reminder.snooze': 'Adiar',
  'reminder.snooze.day': 'Por 1 dia',
  'reminder.snooze.week': 'Por 1 semana',
  'reminder.snooze.until': 'Lembrar de novo em',
  'reminder.snooze.date': 'Até esse dia',
  'reminder.snooze.error': 'Escolha um dia.',
  'reminder.end': 'Alterar o término',
  'reminder.end.label': 'Último dia da vigência (dia UTC)',
  'reminder.end.error': 'Informe o último dia da vigência.',
  'reminder.end.save': 'Salvar a data',
  'reminder.done': 'Concluído',
  'reminder.plan': 'Ver o plano',
  'reminder.stop': 'Parar lembretes',
  'reminder.which': 'Qual deles?',
  'reminder.which.error': 'Escolha um.',

  'settled.title': 'Lembrete: {subject}',
  'settled.done': 'Concluído. Não virão mais lembretes.',
  'settled.done.by': 'Concluído, segundo {who}. Não virão mais lembretes.',
  'settled.moved': 'Marcado como migrado. Não virão mais lembretes.',
  'settled.stopped': 'Interrompido. Não virão mais lembretes.',
  'settled.snoozed': 'Adiado. Próximo lembrete: {when}.',
  'settled.end': 'A vigência agora termina em {day} (dia UTC).',
  'settled.cadence': 'Os dias dos lembretes foram alterados.',

  'watch.name.title': 'Como devo chamar este cliente?',
  'watch.name.hint':
    'A vigência termina em {day} (dia UTC). O nome aparece em cada lembrete, por exemplo “Contoso E3”.',
  'watch.name.hint.plain': 'O nome aparece em cada lembrete, por exemplo “Contoso E3”.',
  'watch.name.label': 'Nome do cliente',
  'watch.name.error': 'Informe um nome de até {most, number} caracteres.',
  'watch.name.empty': 'Preciso de um nome para os lembretes: escreva um, com até {most, number} caracteres.',
  'watch.name.too-long':
    'Esse nome tem {length, number} caracteres; eu posso guardar {most, number}. Encurte-o, por favor.',
  'watch.end.title': 'Quando termina a vigência de {subject}?',
  'watch.end.hint': 'O último dia da vigência, como dia UTC. Os meus lembretes vêm antes dele.',
  'watch.end.label': 'Último dia da vigência',
  'watch.end.past': 'Esta data já passou: {day}. Informe um dia que ainda está por vir.',
  'watch.end.ambiguous':
    '{count, plural, one {Entendi bem o dia? Se não, escreva de outra forma.} other {Há mais de um dia possível. Qual deles você quer dizer?}}',
  'watch.end.not-a-day':
    'Não reconheço um dia nisso. Escreva, por exemplo, 31 de março de 2027 ou 31/03/2027.',
  'watch.end.look-it-up':
    'Sem esse dia, não posso lembrar você. A data aparece na assinatura: no Partner Center, com o parceiro de origem, ou no Centro de administração do Microsoft 365, com o administrador de cobrança do cliente.',
  'watch.added.title': 'Vou lembrar você de {subject}',
  'watch.title': 'Lembretes sobre {subject}',
  'watch.days.title': 'Dias dos lembretes',
  'watch.zone': 'no seu fuso horário, {zone}; horário: {time}',
  'watch.zone.client': 'Usei o fuso horário do seu Teams. Está certo?',
  'watch.zone.nobody':
    'Não sei o seu fuso horário e usei {zone}. Está certo? Você pode alterar isso em Configurações.',
  'watch.daysBefore':
    'Como você pediu, lembro deste {days, plural, one {# dia} other {# dias}} antes do fim, e não nos seus dias habituais.',
  'watch.none.title': 'Não virá mais nenhum lembrete',
  'watch.none.text': 'Resta pouco da vigência para um lembrete a tempo. Isto precisa ser feito agora:',
  'watch.none.over':
    'A vigência terminou em {day} (dia UTC), portanto não há mais nada a lembrar. Verifique imediatamente o que aconteceu com a assinatura, no Partner Center ou no Centro de administração do Microsoft 365: ela pode ter sido renovada, ter terminado ou estar sob os Extended Service Terms.',
  'watch.not-added': 'Não criei nenhum lembrete sobre {subject}',
  'watch.list': 'Todos os lembretes',
  'watch.settings': 'Configurações',
  'watch.zone.confirm': 'Meu fuso está certo',
  'watch.cadence.change': 'Alterar os dias',
  'watch.cadence.label': 'Dias antes do fim, por exemplo 60, 30, 7',
  'watch.cadence.missing': 'Informe os dias em números inteiros, por exemplo 60, 30, 7.',
  'watch.cadence.error':
    'Informe até {entries, number} números inteiros de {nearest, number} a {farthest, number}, por exemplo 60, 30, 7.',
  'watch.cadence.save': 'Salvar os dias',
  'watch.moved': 'Marcar como migrado',
  'watch.end.changed': 'A nova data de término foi salva.',
  'watch.cadence.changed': 'Os novos dias foram salvos.',
  'watch.elsewhere': 'Os lembretes chegam ao chat ou canal em que foram criados.',

  'list.title': 'Seus lembretes',
  'list.page': 'Página {page, number} de {pages, number}',
  'list.item': 'Fim da vigência: {termEnd} (dia UTC) · próximo lembrete: {next}',
  'list.item.none': 'Fim da vigência: {termEnd} (dia UTC) · sem mais lembretes',
  'list.item.summary': '{subject}: {dates}',
  'list.zone': 'As datas dos lembretes estão no seu fuso horário, {zone}.',
  'list.hidden':
    '{count, plural, one {Há mais um em outro lugar: pergunte no nosso chat pessoal.} other {Há mais # em outros lugares: pergunte no nosso chat pessoal.}}',
  'list.which': 'Qual deles você quer abrir?',
  'list.open': 'Abrir',
  'list.earlier': 'Anteriores',
  'list.later': 'Seguintes',

  'notice.nothingWatched':
    'No momento, você não acompanha nada. Faça um plano e selecione Acompanhar ou escreva, por exemplo: lembre-me de Contoso E3 em 31 de março de 2027',
  'notice.nothingWatchedHere':
    'Você não acompanha nada aqui; o que você acompanha em outros lugares aparece no nosso chat pessoal.',
  'notice.noPlanToWatch':
    'Não há um plano com fim de vigência conhecido para acompanhar. Escreva, por exemplo: lembre-me de Contoso E3 em 31 de março de 2027',
  'watch.full':
    'Você já acompanha {most, number} clientes, e eu não guardo mais do que isso para uma pessoa. Nada foi alterado. Escreva “lembretes”, abra os que não são mais necessários e selecione Parar lembretes ou Marcar como migrado.',
  'watch.full.mention':
    'Você já acompanha {most, number} clientes, e eu não guardo mais do que isso para uma pessoa. Nada foi alterado. Mencione-me e escreva “lembretes”, abra os que não são mais necessários e selecione Parar lembretes ou Marcar como migrado.',
  'watch.full.again': 'Depois, escreva de novo: lembre-me de {subject} em {day}',
  'watch.full.again.mention': 'Depois, mencione-me e escreva de novo: lembre-me de {subject} em {day}',
  'notice.watchedAlready': 'Você já acompanha isso; nada foi acrescentado.',
  'notice.watchLeft': 'Certo, não criei nenhum lembrete.',
  'notice.watchUnknown': 'Não conheço esse lembrete aqui. Escreva “lembretes” para ver os seus.',
  'notice.notYourWatch': 'Só {maker} pode alterar esse lembrete, porque foi {maker} quem o criou.',
  'notice.notYourWatch.unnamed': 'Só a pessoa que criou esse lembrete pode alterá-lo.',
  'notice.pickWatch': 'Primeiro escolha um deles.',
  'notice.watchOver': 'Nada a fazer: esses lembretes já terminaram.',
  'notice.noPlanKept': 'Não há um plano ligado a esse lembrete. Escreva “começar” para fazer um.',
  'notice.snooze.tooLate': 'Isso é tarde demais: {todo}. Escolha um dia anterior.',
  'notice.snooze.past': 'Esse momento já passou. Escolha um dia posterior.',
  'notice.snooze.none': 'Não reconheço um dia nisso. Escolha um no cartão.',
  'notice.snooze.over': 'Não há mais nada a adiar: a vigência terminou em {day} (dia UTC).',
  'reply.which': 'Mais de um desses lembretes ainda está aberto. De qual deles você fala?',
  'reply.nothing':
    'Nenhum lembrete da última semana continua aberto aqui. Escreva “lembretes” para ver tudo o que você acompanha.',
  'reply.nothing.mention':
    'Nenhum lembrete da última semana continua aberto aqui. Mencione-me e escreva “lembretes” para ver tudo o que você acompanha.',
  'reply.snooze.none':
    'Não reconheço um dia nisso. Escreva, por exemplo, “adiar uma semana” ou “adiar até sexta-feira”.',
  'reply.snooze.none.mention':
    'Não reconheço um dia nisso. Mencione-me e escreva, por exemplo, “adiar uma semana” ou “adiar até sexta-feira”.',
  'reply.help':
    'Desculpe, não entendi. Sobre o lembrete acima, selecione um dos botões dele ou escreva “feito”, “migrado”, “adiar uma semana” ou “parar lembretes”; “ajuda” mostra o que mais posso fazer.',
  'reply.noAnswers':
    'Ainda não consigo responder a perguntas; nada foi alterado. Sobre o lembrete acima, selecione um dos botões dele ou escreva “feito”, “migrado”, “adiar uma semana” ou “parar lembretes”; “ajuda” mostra o que mais posso fazer.',
  'reply.help.mention':
    'Desculpe, não entendi. Sobre o lembrete acima, selecione um dos botões dele, ou mencione-me e escreva “feito”, “migrado”, “adiar uma semana” ou “parar lembretes”; “ajuda” mostra o que mais posso fazer.',
  'reply.noAnswers.mention':
    'Ainda não consigo responder a perguntas; nada foi alterado. Sobre o lembrete acima, selecione um dos botões dele, ou mencione-me e escreva “feito”, “migrado”, “adiar uma semana” ou “parar lembretes”; “ajuda” mostra o que mais posso fazer.',
  'notice.end.none': 'Não reconheço um dia nisso. Escolha no cartão o último dia da vigência.',
  'notice.end.past': 'Esta data já passou: {day}. Não viria nenhum lembrete, e nada foi alterado.',

  'region.africa': 'África',
  'region.asia-pacific': 'Ásia e Pacífico',
  'region.australia': 'Austrália',
  'region.brazil': 'Brasil',
  'region.canada': 'Canadá',
  'region.china': 'China',
  'region.europe': 'Europa',
  'region.india': 'Índia',
  'region.japan': 'Japão',
  'region.korea': 'Coreia',
  'region.latam-caribbean': 'América Latina e Caribe',
  'region.mea-cee': 'Oriente Médio, Europa Central e Europa Oriental',
  'region.new-zealand': 'Nova Zelândia',
  'region.taiwan': 'Taiwan',
  'region.united-states': 'Estados Unidos',
} as const satisfies Catalogue;
