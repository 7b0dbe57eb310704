import { pages } from '../../guidance/pages.ts';
import type { Catalogue } from '../en/says.ts';
import { limits } from './says-limits.ts';

const dataKept =
  'O que mudou: pela página de janeiro de 2023, os dados se perdem depois dos 30 dias; pela página da Microsoft de fevereiro de 2025, os administradores os mantêm até o dia 120.';
const live =
  'A nova assinatura precisa estar ativa em até 30 dias após o fim da vigência, ou pode haver perda de dados. Os usuários perdem o acesso em {disabledFrom} (dia 31, desabilitada); os administradores mantêm os dados até {deletedAfter} (dia 120, depois excluída).';
const liveUnlessRenewed =
  'Se a assinatura antiga não foi renovada, a nova precisa estar ativa em até 30 dias após o fim da vigência, ou pode haver perda de dados. Os usuários perdem o acesso em {disabledFrom} (dia 31, desabilitada); os administradores mantêm os dados até {deletedAfter} (dia 120, depois excluída).';

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
  'help.command.undo': 'desfazer',
  'help.command.undo.text': 'Voltar atrás na última alteração, uma a uma',
  'help.command.cancel': 'cancelar',
  'help.command.cancel.text': 'Parar sem fazer um plano',
  'help.command.start-over': 'recomeçar',
  'help.command.start-over.text': 'Esquecer as respostas e começar de novo',
  'help.command.watch': 'criar lembretes',
  'help.command.watch.text': 'Criar lembretes para o plano que você está vendo',
  'help.command.remind-me': 'lembre-me de …',
  'help.command.remind-me.text':
    'Criar lembretes de uma só vez: “lembre-me de Contoso E3 em 31 de março de 2027”',
  'help.command.own-words': 'me lembre de …',
  'help.command.own-words.text':
    'Receber uma mensagem, no dia que você escolher, com as suas palavras: “me lembre em 1º de março de ligar para a Anna”',
  'help.command.reminders': 'lembretes',
  'help.command.reminders.text': 'Todos os seus lembretes, com o próximo primeiro',
  'help.command.settings': 'configurações',
  'help.command.settings.text': 'Idioma, seus lembretes e como você compra da Microsoft',
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
    'Escreva “começar” para planejar uma migração, “formulário” para ver todas as perguntas de uma vez, “voltar”, “alterar”, “desfazer”, “cancelar”, “recomeçar”, “lembre-me de Contoso E3 em 31 de março de 2027”, “lembretes”, “configurações”, “idioma” ou “ajuda”. Em um canal ou chat em grupo, mencione-me em cada mensagem.',

  'question.progress': 'Pergunta {position, number} de {total, number}',
  'question.whose': 'Para {name}. Mencione-me se for escrever a resposta.',
  'question.options.other': 'Outra resposta',
  'question.summary': 'Pergunta {position, number} de {total, number}: {title}',
  'question.country.placeholder': 'Digite para encontrar um país',
  'question.input.error': 'Dê uma resposta primeiro.',

  'question.source.title': 'De quem o cliente compra as assinaturas hoje?',
  'question.source.hint':
    '“Diretamente da Microsoft” significa que foram compradas no Centro de administração do Microsoft 365 e são cobradas pela Microsoft, por mês ou por ano.',
  'question.source.lookUp':
    'Veja quem envia a cobrança ao cliente: a Microsoft, um parceiro CSP ou um revendedor de licenciamento por volume.',

  'question.billingAccount.title': 'Que conta de cobrança o cliente tem?',
  'question.billingAccount.hint':
    'O tipo aparece em Centro de administração do Microsoft 365 → Cobrança → Contas de cobrança. Ele define os reembolsos e o que acontece no fim da vigência.',
  'question.billingAccount.lookUp':
    'Peça ao administrador de cobrança do cliente que abra Centro de administração do Microsoft 365 → Cobrança → Contas de cobrança. Se ninguém puder ver, escolha “Não sei”.',

  'question.volumeProgramme.title': 'Qual é o programa de licenciamento por volume?',
  'question.volumeProgramme.hint':
    'As assinaturas de um Enterprise Agreement podem ser transferidas para o CSP no Partner Center. As dos outros programas são compradas de novo.',
  'question.volumeProgramme.lookUp':
    'O nome do programa está no contrato. Pergunte ao cliente ou ao contato de licenciamento dele.',

  'question.partnerModel.title': 'Como a sua empresa compra da Microsoft?',
  'question.partnerModel.hint':
    'Isso define quem faz os pedidos: você ou o seu provedor. Eu guardo a resposta para a próxima vez.',
  'question.partnerModel.lookUp': 'Pergunte ao administrador da conta do Partner Center da sua organização.',

  'question.sameProvider.title': 'Você e o parceiro antigo compram do mesmo provedor?',
  'question.sameProvider.hint':
    'Entre revendedores do mesmo provedor indireto nada é transferido: o provedor troca o parceiro de registro.',
  'question.sameProvider.lookUp': 'Pergunte ao seu provedor se ele já atende este cliente.',

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
    'O GDAP dá a você funções escolhidas, por tempo limitado; aqui vale a função Administrador de suporte do serviço. O DAP é o tipo mais antigo, com direitos completos. Com qualquer um dos dois, você pode contatar o suporte do Microsoft 365 em nome do cliente.',
  'question.delegatedAdmin.lookUp':
    'Pergunte ao administrador da conta do Partner Center que relação de administração vocês têm com este cliente e com quais funções.',

  'question.subscriptionCount.title': 'Quantas assinaturas ativas serão migradas?',
  'question.subscriptionCount.hint':
    'Conte assinaturas, não licenças: 25 licenças compradas em uma só assinatura contam como uma. O plano muda acima de 150.',
  'question.subscriptionCount.lookUp':
    'Pergunte a quem as gerencia hoje: o parceiro de origem, no Partner Center, ou o administrador de cobrança do cliente, no Centro de administração do Microsoft 365.',

  'question.tenantSubscriptionCount.title': 'Quantas assinaturas o locatário do cliente tem ao todo?',
  'question.tenantSubscriptionCount.hint':
    'Conte todas as assinaturas baseadas em licença, inclusive as que serão migradas. Um locatário comporta no máximo 300, somando antigas e novas. Pule esta pergunta se não houver outras.',
  'question.tenantSubscriptionCount.lookUp':
    'Pergunte ao administrador de cobrança do cliente, que as vê no Centro de administração do Microsoft 365, ou pule esta pergunta.',

  'question.businessSeats.title': 'Quantas licenças Business o cliente tem?',
  'question.businessSeats.hint':
    'Conte Business Basic, Standard, Premium e Apps for business no locatário. Acima de 150, as antigas e as novas juntas passam do limite de 300.',
  'question.businessSeats.lookUp':
    'Elas aparecem em Centro de administração do Microsoft 365 → Cobrança → Licenças. Se ninguém puder ver, clique em “Não sei”.',

  'question.offer.title': 'O cliente vai manter a mesma oferta?',
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
    'O último dia da vigência (UTC). Se as assinaturas terminam em dias diferentes, informe o primeiro deles.',
  'question.termEnd.lookUp':
    'A data aparece na assinatura: no Partner Center, com o parceiro de origem, ou no Centro de administração do Microsoft 365, com o administrador de cobrança do cliente.',

  'question.state.title': 'Qual é o estado das assinaturas agora?',
  'question.state.hint':
    'A vigência já terminou. Se a página mostra Expirada, ou Desabilitada depois de um fim sem renovação, isso conta como ativa.',
  'question.state.lookUp':
    'Veja na assinatura: no Partner Center, com o parceiro de origem, ou em Cobrança → Seus produtos, no Centro de administração do Microsoft 365. Se ninguém puder ver, clique em “Não sei”.',

  'question.autoRenew.title': 'O que está definido para o fim da vigência?',
  'question.autoRenew.hint':
    'Com a renovação automática ativada, uma nova vigência começa automaticamente. No Centro de administração do Microsoft 365, ela se chama cobrança recorrente.',
  'question.autoRenew.lookUp':
    'Isso aparece na assinatura: no Partner Center, com o parceiro de origem, ou em cobrança recorrente, no Centro de administração do Microsoft 365.',

  'question.termStart.title': 'Quando a assinatura foi contratada ou renovada pela última vez?',
  'question.termStart.hint':
    'Essa data define o que ainda é gratuito depois do fim e se a compra ainda pode ser cancelada.',
  'question.termStart.lookUp':
    'A data aparece na assinatura: no Partner Center, com o parceiro de origem, ou no Centro de administração do Microsoft 365, com o administrador de cobrança do cliente.',

  'question.termLength.title': 'Qual é a duração da vigência?',
  'question.termLength.hint': 'O tempo entre uma renovação e a seguinte.',
  'question.termLength.lookUp': 'Ela aparece na assinatura, ao lado da data de término.',

  'field.source': 'Fornecedor atual',
  'field.billingAccount': 'Conta de cobrança',
  'field.volumeProgramme': 'Programa por volume',
  'field.partnerModel': 'Modelo de parceria',
  'field.sameProvider': 'Mesmo provedor',
  'field.partnerCountry': 'Seu país',
  'field.customerCountry': 'País do cliente',
  'field.relationship': 'Relação de revendedor',
  'field.delegatedAdmin': 'Direitos de administração',
  'field.subscriptionCount': 'Assinaturas a migrar',
  'field.tenantSubscriptionCount': 'Assinaturas no locatário',
  'field.businessSeats': 'Licenças Business',
  'field.offer': 'Nova oferta',
  'field.licenceCount': 'Número de licenças',
  'field.termEnd': 'Fim da vigência',
  'field.state': 'Estado',
  'field.autoRenew': 'No fim da vigência',
  'field.termStart': 'Contratação ou renovação',
  'field.termLength': 'Duração da vigência',

  'choice.source.microsoft-direct': 'Diretamente da Microsoft',
  'choice.source.another-partner': 'De outro parceiro CSP',
  'choice.source.volume-licensing': 'Por volume (EA, Open, MPSA…)',
  'choice.source.another-tenant': 'Em outro locatário do cliente',
  'choice.billingAccount.mca': 'Contrato de Cliente Microsoft (MCA)',
  'choice.billingAccount.mosa': 'Contrato de Serviços Online (MOSA)',
  'choice.billingAccount.unknown': 'Não sei',
  'choice.volumeProgramme.enterprise': 'Contrato Enterprise (EA)',
  'choice.volumeProgramme.other': 'Outro (Open, MPSA, EES…)',
  'choice.volumeProgramme.unknown': 'Não sei',
  'choice.partnerModel.direct-bill': 'Parceiro de cobrança direta',
  'choice.partnerModel.indirect-provider': 'Provedor indireto (distribuidor)',
  'choice.partnerModel.indirect-reseller': 'Revendedor indireto',
  'choice.partnerModel.unknown': 'Não sei',
  'choice.sameProvider.yes': 'Sim, do mesmo',
  'choice.sameProvider.no': 'Não, de provedores diferentes',
  'choice.sameProvider.unknown': 'Não sei',
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
  'choice.state.active': 'Ativa (ou Expirada, Desabilitada)',
  'choice.state.extended': 'Em Extended Service Terms',
  'choice.state.cancelled': 'Cancelada',
  'choice.state.suspended': 'Suspensa',
  'choice.state.trial': 'Avaliação gratuita',
  'choice.autoRenew.on': 'Renova (renovação automática)',
  'choice.autoRenew.off': 'Renovação automática desativada',
  'choice.autoRenew.cancel': 'Termina (cancelar no fim)',
  'choice.autoRenew.extended': 'Continua mês a mês',
  'choice.autoRenew.unknown': 'Não sei',
  'choice.termLength.monthly': 'Um mês',
  'choice.termLength.annual': 'Um ano',
  'choice.termLength.three-year': 'Três anos',
  'value.unknown': 'Não informado',
  'value.seats.none': 'Nenhuma',
  'value.seats.up-to-150': 'Até 150',
  'value.seats.more-than-150': 'Mais de 150',
  'value.quoted': '“{words}”',

  'problem.missing': 'Falta esta resposta.',
  'problem.not-a-choice': 'Essa resposta não existe. Escolha uma das opções abaixo.',
  'problem.not-a-country': 'Não reconheço esse país. Informe o nome ou o código de duas letras.',
  'problem.out-of-range': 'Informe um número inteiro de {min, number} a {max, number}.',
  'problem.out-of-range.total':
    'Informe pelo menos o número de assinaturas a migrar ({min, number}) e no máximo {max, number}.',
  'problem.not-a-day': 'Não reconheci a data. Escreva, por exemplo, 31 de março de 2027 ou 31/03/2027.',
  'problem.after-term-end': 'A vigência não pode começar depois do seu último dia, {termEnd}.',
  'problem.in-the-future':
    'A vigência não pode ter começado depois de hoje, {today}. Informe o dia em que foi contratada ou renovada pela última vez.',
  'problem.extended-with-mosa':
    'Um Contrato de Serviços Online (MOSA) não tem Extended Service Terms. Escolha outro estado ou altere a conta de cobrança.',
  'problem.not-understood': 'Desculpe, não entendi. Escolha uma resposta abaixo ou escreva de outra forma.',
  'problem.not-understood.options':
    'Desculpe, não entendi. Você quis dizer {options}? Você também pode escrever outra resposta.',
  'problem.not-understood.choices':
    'Desculpe, ainda não entendi. Estas são as respostas que eu conheço: {choices}.',
  'problem.not-understood.country':
    'Desculpe, ainda não entendi. Escreva o nome de um país ou o código de duas letras, por exemplo “Noruega” ou “NO”.',
  'problem.not-understood.count': 'Desculpe, ainda não entendi. Escreva um número inteiro, por exemplo 25.',
  'problem.not-understood.day':
    'Desculpe, ainda não entendi. Escreva uma data, por exemplo 31 de março de 2027 ou 31/03/2027, ou “não sei”.',
  'problem.ambiguous':
    '{count, plural, one {Você quis dizer {options}? Se não, escreva de outra forma.} other {Você quis dizer {options}?}}',
  'problem.ambiguous.past-end':
    'Esse dia já passou. {count, plural, one {A vigência terminou em {first}?} other {A vigência terminou em {first} ou termina em {last}?}}',
  'problem.ambiguous.future-start': 'Esse dia ainda não chegou. A vigência começou em {options}?',
  'problem.ambiguous.renewal':
    'A renovação começa no dia seguinte ao último. O último dia da vigência é {options}?',
  'problem.none-of-them': 'Certo, nenhuma dessas. Escolha ou escreva outra resposta.',
  'problem.look-it-up': 'Esta resposta é necessária, mas não há pressa. Veja onde encontrá-la:',
  'problem.not-a-whole-number': 'Não é um número inteiro: escreva em algarismos, por exemplo 25.',
  'problem.not-subscriptions':
    'Isso parece o número de licenças, usuários, produtos ou clientes. Quantas assinaturas este cliente vai mover? Uma assinatura pode ter muitas licenças.',
  'problem.picture':
    'Desculpe, não consigo ler imagens nem arquivos. Escreva a resposta ou escolha uma abaixo.',
  'problem.empty': 'A mensagem chegou vazia. Escreva a resposta ou escolha uma abaixo.',
  'problem.too-long':
    'Essa mensagem é longa demais para mim. Escreva menos de {most, number} caracteres e {words, number} palavras.',

  'answered.summary': '{field}: {answer}',
  'left.text': 'Pergunta repetida abaixo.',
  'closed.text': 'Não está mais em aberto.',
  'closed.summary': '{title}: não está mais em aberto',
  'left.summary': '{field}: pergunta repetida abaixo',

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
  'form.label.billingAccount':
    'Que conta de cobrança o cliente tem? (só se ele compra diretamente da Microsoft)',
  'form.label.volumeProgramme':
    'Qual é o programa de licenciamento por volume? (só para licenças por volume)',
  'form.label.sameProvider':
    'Você e o parceiro antigo compram do mesmo provedor? (só para revendedores indiretos e clientes de outro parceiro)',
  'form.label.businessSeats':
    'Quantas licenças Business o cliente tem? (só se ele compra diretamente da Microsoft; em branco se não souber)',
  'form.label.termEnd':
    'Quando termina a vigência atual? (obrigatória, a menos que o estado abaixo diga que ela já terminou)',
  'form.label.state':
    'Qual é o estado das assinaturas agora? (só se a vigência já terminou; em branco se não souber)',
  'form.label.tenantSubscriptionCount':
    'Quantas assinaturas o locatário do cliente tem ao todo? (só se houver outras além das que serão migradas)',
  'form.label.licenceCount':
    'O número de licenças continua o mesmo? (só se a oferta for a mesma ou equivalente)',
  'form.label.autoRenew':
    'O que está definido para o fim da vigência? (só se você souber quando ela termina; não para licenças por volume)',
  'form.label.termStart':
    'Quando a assinatura foi contratada ou renovada pela última vez? (só se a vigência terminar em {day} ou depois, ou se a conta for MCA; não para licenças por volume)',
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
  'button.undo': 'Desfazer',
  'button.change': 'Alterar',
  'button.changeAnswer': 'Alterar uma resposta',
  'button.watch': 'Criar lembretes',
  'button.save': 'Salvar',
  'button.useTimeZone': 'Usar {timeZone}',
  'button.forgetEverything': 'Sim, esquecer tudo',
  'button.keepEverything': 'Não',

  'plan.about': 'Parceiro: {partnerCountry} · Cliente: {customerCountry}. Feito em {day}. Datas em UTC.',
  'plan.whose': 'Para {name}',
  'plan.rulesAge':
    'As regras foram verificadas pela última vez em {day}, há mais de {days, number} dias. Confira a página antes de agir.',
  'plan.onlyWithout.partner-transfer': 'Para as assinaturas que você não transferir:',
  'plan.onlyWithout.partner-of-record': 'Para as assinaturas que o provedor não passar para você:',
  'plan.onlyWithout.channel-transfer': 'Para os serviços fora da transferência de canal:',
  'plan.inAnyCase': 'Em todos os casos:',
  'plan.step': 'Etapa {number, number}: {title}',
  'plan.due': 'Até {day} · {doer}',
  'plan.due.past': 'O prazo era {day} · {doer}',
  'plan.role': 'Função: {role}',
  'plan.alternatives': 'Outras opções',
  'plan.more': 'Mostrar fontes e respostas',
  'plan.source': 'Fonte: {page}',
  'plan.edition': 'Regras de {day}',
  'plan.roles':
    'A página de janeiro de 2023 citava outras funções para o Partner Center: administrador da conta, agente de vendas e agente de cobrança.',

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
  'page.renew-subscription': 'Gerenciar a cobrança recorrente',
  'page.reactivate-subscription': 'Reativar sua assinatura',
  'page.manage-partners': 'Gerenciar relações com parceiros',
  'page.billing-accounts': 'Entender sua conta de cobrança empresarial',
  'page.end-of-sale-products': 'Produtos em fim de venda',
  'page.cancellation-policy': 'Política de cancelamento do novo comércio',
  'page.reseller-requirements': 'Requisitos para revendedores indiretos',
  'page.direct-bill-requirements': 'Requisitos de elegibilidade para cobrança direta',
  'page.extended-terms-message':
    'Centro de mensagens, MC1216259: Introducing new paid Extended Service Terms',
  'page.business-plans-faq': pages['business-plans-faq'].title,
  'page.pricing-updates': pages['pricing-updates'].title,
  'page.provider-guide': 'Guia de um provedor sobre como mover um cliente entre os seus revendedores',
  'page.state': '{page} ({read})',
  'page.state.again': '{page} ({read}, sem mudanças em {again})',
  'page.state.undated': '{page} ({read}, cópia sem data)',
  'page.state.as-read': '{page} ({read}, lido em {asRead})',

  'summary.row': '{name}: {value}',
  'summary.step': '{title} ({doing})',

  'verdict.ready': 'Esta migração é possível',
  'verdict.ready.free-days': 'A vigência terminou: os 30 dias gratuitos estão correndo',
  'verdict.ready.look-up': 'A vigência terminou: descubra primeiro o que aconteceu com a assinatura',
  'verdict.ready.too-late': 'A vigência terminou, e os dados podem ter sido perdidos',
  'verdict.ready.stopped': 'A assinatura antiga está parada: aja agora',
  'verdict.ready.extended': 'Esta migração é possível, e esperar custa mais',
  'verdict.ready.trial': 'Esta migração é possível: faça o pedido antes do fim da avaliação',
  'verdict.ready.trial-over': 'A avaliação terminou: descubra primeiro se ela passou a ser paga',
  'verdict.blocked': 'Esta migração não é possível',
  'verdict.needs-information': 'Algo precisa ser verificado primeiro',

  'path.stop': 'Não inicie a migração',
  'path.tenant-migration': 'Migre para o outro locatário',
  'path.partner-of-record': 'Peça ao seu provedor que troque o parceiro registrado',
  'path.order-anew.extended': 'Peça novas assinaturas e cancele as antigas no mesmo dia',
  'path.order-anew.stopped': 'Peça novas assinaturas agora',
  'path.order-anew.trial': 'Peça novas assinaturas antes do fim da avaliação',
  'path.order-anew.trial-over': 'Peça novas assinaturas se a avaliação não passou a ser paga',
  'path.partner-transfer': 'Transfira as assinaturas de parceiro para parceiro',
  'path.partner-transfer.term-over':
    'Transfira o que foi renovado; provisione o restante de novo, imediatamente',
  'path.channel-transfer': 'Transfira do licenciamento por volume para o CSP',
  'path.expire-then-rebuy': 'Deixe as assinaturas antigas expirarem e compre de novo em até 30 dias',
  'path.rebuy-before-end': 'Compre de novo antes do fim da vigência',
  'path.invite-and-provision.none':
    'Peça ao cliente que aceite você como revendedor e depois provisione novas assinaturas',
  'path.invite-and-provision.invited':
    'Provisione novas assinaturas assim que o cliente aceitar você como revendedor',
  'path.invite-and-provision.accepted': 'Provisione novas assinaturas',

  'who.partner': 'Você, o novo parceiro',
  'who.source partner': 'O parceiro de origem',
  'who.customer': 'O cliente',
  'who.provider': 'Seu provedor',

  'where.partner-center': '{who}, no Partner Center',
  'where.microsoft-365-admin-center': '{who}, no Centro de administração do Microsoft 365',
  'where.microsoft-365-support': '{who}, pelo suporte do Microsoft 365',
  'where.outside': '{who}',

  'role.inviting': 'agente de administração ou agente de vendas',
  'role.accepting': 'administrador global ou, no mínimo, administrador de cobrança',
  'role.ordering':
    'agente de administração, administrador de cobrança, agente de assistência técnica ou agente de vendas',
  'role.transfer': 'agente de administração',
  'role.recurring-billing-mca': 'proprietário ou colaborador da conta ou do perfil de cobrança',
  'role.recurring-billing-mosa': 'administrador de cobrança',
  'role.recurring-billing-unknown':
    'administrador de cobrança (MOSA) ou proprietário ou colaborador da conta ou do perfil de cobrança (MCA)',

  'date.ahead': '{what}',
  'date.past': '{what} (já passou)',
  'date.cancel-until': 'Último dia para cancelar com reembolso',
  'date.auto-renew-latest': 'Último dia para desativar a renovação automática',
  'date.term-end': 'Último dia da vigência',
  'date.reprovision-deadline': 'Último dia para a nova assinatura',
  'date.disabled-from': 'A assinatura antiga é desabilitada',
  'date.deleted-after': 'Último dia antes da exclusão da antiga',

  'section.blocker': 'O que impede a migração',
  'section.urgent': 'Faça isto primeiro',
  'section.step': 'Etapas',
  'section.date': 'Datas importantes',
  'section.impact': 'O que os usuários percebem',
  'section.credit': 'Crédito',
  'section.caution': 'Pontos de atenção',
  'section.next': 'Leia também',
  'section.sources': 'Fontes',
  'section.answers': 'Suas respostas',

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
    'Sua organização ({partnerCountry}) está na região CSP “{partnerRegion}”. O locatário do cliente ({customerCountry}) está em “{customerRegion}”. Um parceiro só pode assumir clientes da própria região. O que pode ajudar: uma organização parceira do seu grupo assume na região do cliente, com locatário e autorização próprios lá, ou o cliente fica onde está.',
  'advice.region-unlisted.title': 'Pergunte sobre o país ao suporte do Partner Center',
  'advice.region-unlisted.text.one':
    'Este país não está na tabela de regiões CSP de agosto de 2023: {unlistedCountry}. Por isso não posso dizer se a migração é possível. Verifique com o suporte do Partner Center antes de prometer qualquer coisa ao cliente.',
  'advice.region-unlisted.text.two':
    'Nenhum destes dois países está na tabela de regiões CSP de agosto de 2023: {partnerCountry} e {customerCountry}. Por isso não posso dizer se a migração é possível. Verifique com o suporte do Partner Center antes de prometer qualquer coisa ao cliente.',

  'advice.request-relationship.title': 'Solicite uma relação de revendedor',
  'advice.request-relationship.title.invited': 'Verifique se o convite chegou',
  'advice.request-relationship.text.none':
    'Em Partner Center → Clientes → Solicitar uma relação de revendedor, envie o rascunho do convite ao cliente e mantenha o link como está. O administrador global do cliente ou, no mínimo, um administrador de cobrança aceita no Centro de administração do Microsoft 365 e, junto, aceita o Contrato de Cliente da Microsoft. Faça o mesmo se o cliente também mantiver outro canal.',
  'advice.request-relationship.text.invited':
    'Verifique se o administrador global ou de cobrança do cliente recebeu o convite e se o link está intacto. Se não, envie de novo: Partner Center → Clientes → Solicitar uma relação de revendedor. Faça o mesmo se o cliente também mantiver outro canal.',
  'advice.await-acceptance.title': 'Aguarde o aceite do cliente',
  'advice.await-acceptance.text':
    'O cliente aceita o seu convite no Centro de administração do Microsoft 365 e, junto, o Contrato de Cliente da Microsoft. Não provisione nada antes disso.',
  'advice.mca.title': 'Confirme que o Contrato de Cliente da Microsoft foi aceito',
  'advice.mca.text':
    'O cliente precisa ter aceitado o Contrato de Cliente da Microsoft antes de qualquer pedido. Desde janeiro de 2026, um parceiro não pode mais marcar esse aceite pelo cliente, e um aceite anterior a abril de 2023 não vale.',
  'advice.partner-authorized.title': 'Verifique se você está autorizado',
  'advice.partner-authorized.text.direct-bill':
    'Pedidos, alterações e transferências dependem da sua autorização; suspensa ou caducada, ela não permite nenhum pedido. Parceiros de cobrança direta precisam de vendas de US$ 1 milhão ou mais (lido em 2026).',
  'advice.partner-authorized.text.indirect-provider':
    'Pedidos, alterações e transferências dependem da sua autorização e da do revendedor; suspensa ou caducada, ela não permite nenhum pedido. Um revendedor precisa de ID de parceiro ativo, autenticação multifator, contato de segurança e vendas de US$ 1.000 em 12 meses (lido em 2026).',
  'advice.partner-authorized.text.indirect-reseller':
    'Pedidos, alterações e transferências dependem da sua autorização; suspensa ou caducada, ela não permite nenhum pedido. Você precisa de ID de parceiro ativo, autenticação multifator, contato de segurança e vendas de US$ 1.000 em 12 meses (lido em 2026).',
  'advice.partner-authorized.text.unknown':
    'Pedidos, alterações e transferências dependem da sua autorização; suspensa ou caducada, ela não permite nenhum pedido. Revendedores indiretos precisam de ID de parceiro ativo, autenticação multifator, contato de segurança e vendas de US$ 1.000 em 12 meses; parceiros de cobrança direta, de US$ 1 milhão ou mais (lido em 2026).',
  'advice.use-provider.title': 'Quem faz os pedidos é o seu provedor',
  'advice.use-provider.text':
    'Seu provedor faz os pedidos e as transferências e confirma o que for preciso confirmar. Você não tem botões para isso no Partner Center, então fale com ele logo.',
  'advice.partner-transfer.title': 'Transfira as assinaturas entre parceiros',
  'advice.partner-transfer.title.term-over': 'Transfira o que foi renovado',
  'advice.partner-transfer.title.term-over-provider': 'Transfira o que foi renovado',
  'advice.partner-transfer.text.term-running':
    'Você inicia a transferência, e os dois parceiros a aprovam: {requests, plural, one {# solicitação} other {# solicitações}} de até 25 itens; cada uma expira depois de 30 dias. A cobrança passa para você no meio da vigência; licenças, preço, vigência e data de término continuam como estão. O parceiro antigo recebe crédito por dia, e você assume o restante. Assinaturas suspensas ou canceladas não podem ser transferidas, e o que for transferido não deve ser pedido de novo.',
  'advice.partner-transfer.text.term-running-provider':
    'Seu provedor inicia a transferência, e os dois lados a aprovam: {requests, plural, one {# solicitação} other {# solicitações}} de até 25 itens; cada uma expira depois de 30 dias. A cobrança passa para o seu provedor no meio da vigência; licenças, preço, vigência e data de término continuam como estão. O parceiro antigo recebe crédito por dia, e o novo lado assume o restante. Assinaturas suspensas ou canceladas não podem ser transferidas, e o que for transferido não deve ser pedido de novo.',
  'advice.partner-transfer.text.term-over':
    'A vigência terminou, então peça que o parceiro de origem verifique quais assinaturas foram renovadas e estão ativas; as suspensas ou canceladas não podem ser transferidas. Para as ativas, você inicia a transferência, e os dois parceiros a aprovam: no máximo {requests, plural, one {# solicitação} other {# solicitações}} de até 25 itens; cada uma expira depois de 30 dias. A cobrança passa para você; licenças, preço, vigência e a nova data de término continuam como estão. O parceiro antigo recebe crédito por dia, e você assume o restante.',
  'advice.partner-transfer.text.term-over-provider':
    'A vigência terminou, então peça que o parceiro de origem verifique quais assinaturas foram renovadas e estão ativas; as suspensas ou canceladas não podem ser transferidas. Para as ativas, seu provedor inicia a transferência, e os dois lados a aprovam: no máximo {requests, plural, one {# solicitação} other {# solicitações}} de até 25 itens; cada uma expira depois de 30 dias. A cobrança passa para o seu provedor; licenças, preço, vigência e a nova data de término continuam como estão. O parceiro antigo recebe crédito por dia, e o novo lado assume o restante.',
  'advice.transfer-refused.title': 'Plano B se a transferência for recusada',
  'advice.transfer-refused.text.term-running':
    'Nenhum parceiro é obrigado a aprovar uma transferência, e a Microsoft não intermedeia. Se não der certo, compre em paralelo e deixe as antigas terminarem; até lá, as duas são pagas.',
  'advice.transfer-refused.text.term-over':
    'Nenhum parceiro é obrigado a aprovar uma transferência, e a Microsoft não intermedeia. Se não der certo, compre de novo e deixe o que foi renovado ir até o novo término; até lá, as duas são pagas.',
  'advice.same-provider.title': 'Peça a troca do parceiro registrado',
  'advice.same-provider.text':
    'Entre revendedores do mesmo provedor não há transferência: o provedor troca o parceiro registrado (partner of record). Pergunte ao seu provedor como fazer. O que ele passar para você não deve ser pedido de novo.',
  'advice.channel-transfer.title': 'Agende uma transferência de canal para o CSP',
  'advice.channel-transfer.title.alternative': 'Uma transferência de canal também é possível',
  'advice.channel-transfer.title.unknown': 'Uma transferência de canal pode ser possível',
  'advice.channel-transfer.text.path':
    'No Partner Center, o parceiro de cobrança direta ou o provedor pode agendar a transferência para o CSP dos serviços de um cliente com Contrato Enterprise (EA). A relação de revendedor vem antes.',
  'advice.channel-transfer.text.alternative':
    'Em vez de comprar de novo, o parceiro de cobrança direta ou o provedor pode agendar no Partner Center a transferência para o CSP dos serviços de um cliente com Contrato Enterprise (EA). A relação de revendedor vem antes.',
  'advice.channel-transfer.text.unknown':
    'Descubra qual é o programa de volume. Se for um Contrato Enterprise (EA), o parceiro de cobrança direta ou o provedor pode agendar no Partner Center a transferência dos serviços para o CSP. A relação de revendedor vem antes.',
  'advice.find-equivalent.title': 'Encontre primeiro uma oferta equivalente',
  'advice.find-equivalent.text.usual':
    'A oferta atual foi descontinuada. Escolha uma equivalente antes de migrar qualquer coisa, ou haverá perda de dados.',
  'advice.find-equivalent.text.taken-over':
    'A oferta atual foi descontinuada. Escolha primeiro uma equivalente para o que ficar de fora, ou haverá perda desses dados.',
  ...limits,
  'advice.auto-renew-off.title': 'Desative a renovação automática',
  'advice.auto-renew-off.title.customer': 'Desative a cobrança recorrente',
  'advice.auto-renew-off.title.source-partner-late': 'Tente desativar a renovação automática imediatamente',
  'advice.auto-renew-off.title.customer-late': 'Tente desativar a cobrança recorrente imediatamente',
  'advice.auto-renew-off.title.source-partner-end-of-sale': 'Desative a renovação automática por último',
  'advice.auto-renew-off.title.customer-end-of-sale': 'Desative a cobrança recorrente por último',
  'advice.auto-renew-off.title.source-partner-end-of-sale-late': 'Decida hoje sobre a renovação automática',
  'advice.auto-renew-off.title.customer-end-of-sale-late': 'Decida hoje sobre a cobrança recorrente',
  'advice.auto-renew-off.text.source-partner':
    'O parceiro de origem abre Partner Center → Clientes → o cliente → Assinaturas → a assinatura → Status. Isso precisa ser feito pelo menos um dia antes do fim, em {termEnd}: {autoRenewLatest} é o último dia possível.',
  'advice.auto-renew-off.text.customer':
    'O cliente faz isso no Centro de administração do Microsoft 365. Isso precisa ser feito pelo menos um dia antes do fim, em {termEnd}: {autoRenewLatest} é o último dia possível.',
  'advice.auto-renew-off.text.source-partner-late':
    'O parceiro de origem tenta em Partner Center → Clientes → o cliente → Assinaturas → a assinatura → Status. Pode ser tarde demais: o último dia garantido foi {autoRenewLatest}, e a vigência termina hoje, {termEnd}. Verifique amanhã se, mesmo assim, a assinatura foi renovada.',
  'advice.auto-renew-off.text.customer-late':
    'O cliente tenta no Centro de administração do Microsoft 365. Pode ser tarde demais: o último dia garantido foi {autoRenewLatest}, e a vigência termina hoje, {termEnd}. Verifique amanhã se, mesmo assim, a assinatura foi renovada.',
  'advice.auto-renew-off.text.source-partner-end-of-sale':
    'Tenha primeiro uma oferta equivalente pronta, pois esta se perde quando expira. Depois, o parceiro de origem abre Partner Center → Clientes → o cliente → Assinaturas → a assinatura → Status. Isso precisa ser feito pelo menos um dia antes do fim, em {termEnd}: {autoRenewLatest} é o último dia possível.',
  'advice.auto-renew-off.text.customer-end-of-sale':
    'Tenha primeiro uma oferta equivalente pronta, pois esta se perde quando expira. Depois, o cliente desativa a cobrança recorrente no Centro de administração do Microsoft 365. Isso precisa ser feito pelo menos um dia antes do fim, em {termEnd}: {autoRenewLatest} é o último dia possível.',
  'advice.auto-renew-off.text.source-partner-end-of-sale-late':
    'Só se uma oferta equivalente estiver pronta, o parceiro de origem tenta desativar em Partner Center → Clientes → o cliente → Assinaturas → a assinatura → Status: esta oferta se perde quando expira. O último dia garantido foi {autoRenewLatest}, e a vigência termina hoje, {termEnd}. Verifique amanhã se, mesmo assim, a assinatura foi renovada.',
  'advice.auto-renew-off.text.customer-end-of-sale-late':
    'Só se uma oferta equivalente estiver pronta, o cliente tenta desativar no Centro de administração do Microsoft 365: esta oferta se perde quando expira. O último dia garantido foi {autoRenewLatest}, e a vigência termina hoje, {termEnd}. Verifique amanhã se, mesmo assim, a assinatura foi renovada.',
  'advice.extended-service-terms.title': 'Escolha o que acontece no fim da vigência',
  'advice.extended-service-terms.text.source-partner':
    'Deixe a nova assinatura ativa antes do fim da vigência, em {termEnd}: não há dias gratuitos depois. Até lá, o parceiro de origem escolhe a configuração de fim da vigência:\n\n• a assinatura é renovada\n\n• ela termina imediatamente: os usuários perdem o acesso, os dados ficam guardados por 90 dias e não há como voltar atrás\n\n• ela continua mês a mês sob os Extended Service Terms (termos de serviço estendidos), pelo preço mensal mais 3%: cerca de 24% acima de um plano anual (taxa de 23% onde não existe plano mensal)\n\nRenovação automática desativada sem um cancelamento explícito significa Extended Service Terms.',
  'advice.extended-service-terms.changed.source-partner':
    'O que mudou: a página de janeiro de 2023 promete 30 dias gratuitos depois do fim; uma vigência CSP contratada ou renovada a partir de {boughtFrom} e que termina a partir de {endsFrom} não tem nenhum.',
  'advice.extended-service-terms.text.customer':
    'Deixe a nova assinatura ativa antes do fim da vigência, em {termEnd}: não há dias gratuitos depois. Até lá, o cliente escolhe a configuração de fim da vigência:\n\n• a assinatura é renovada\n\n• ela termina imediatamente: os usuários perdem o acesso, os dados ficam guardados por 90 dias e não há como voltar atrás\n\n• ela continua mês a mês sob os Extended Service Terms (termos de serviço estendidos), pelo preço mensal mais 3%: cerca de 24% acima de um plano anual (taxa de 23% onde não existe plano mensal)\n\nAs páginas da Microsoft divergem sobre o que acontece sem uma escolha, então escolha.',
  'advice.extended-service-terms.changed.customer':
    'O que mudou: a página de janeiro de 2023 promete 30 dias gratuitos depois do fim; uma vigência contratada ou renovada diretamente com a Microsoft a partir de {boughtFrom} não tem nenhum (centro de mensagens, {message}).',
  'advice.extended-service-exit.title': 'Encerre os Extended Service Terms',
  'advice.extended-service-exit.text.source-partner':
    'A assinatura continua, e custa mais, até que alguém a encerre. Compre a nova (ou transfira, onde for possível), confira se os usuários conseguem trabalhar e peça que o parceiro de origem cancele a antiga no mesmo dia. Pode ser em qualquer dia, com acerto proporcional. Antes disso, o número de licenças não pode mudar.',
  'advice.extended-service-exit.text.customer':
    'A assinatura continua, e custa mais, até que alguém a encerre. Compre a nova, confira se os usuários conseguem trabalhar e peça que o cliente cancele a antiga no mesmo dia. Pode ser em qualquer dia, com acerto proporcional. Antes disso, o número de licenças não pode mudar.',
  'advice.licence-count-changed.title': 'Decida quem fica com uma licença',
  'advice.licence-count-changed.text.usual':
    'Menos licenças do que usuários: decida antes da migração quem mantém a sua. Mais: atribua as novas. A página da Microsoft só promete uma migração sem transtornos quando o número continua o mesmo; para este caso, ela não promete nada.',
  'advice.licence-count-changed.text.taken-over':
    'O que for transferido mantém o número de licenças, então mude-o depois da migração. Menos licenças do que usuários: decida quem mantém a sua. Mais: atribua as novas. Para este caso, a página da Microsoft não promete nada.',
  'advice.provision.title': 'Provisione as novas assinaturas',
  'advice.provision.text.free-grace':
    'Faça o pedido das assinaturas e licenças que o cliente quer. Se estiverem ativas até {deadline}, o cliente continua sem interrupção.',
  'advice.provision.text.free-grace-unless-renewed':
    'Se a assinatura antiga não foi renovada, faça o pedido das assinaturas e licenças que o cliente quer. Se estiverem ativas até {deadline}, o cliente continua sem interrupção.',
  'advice.provision.text.before-end':
    'Faça o pedido das assinaturas e licenças que o cliente quer para que estejam ativas antes do fim da vigência, em {termEnd}: não há dias gratuitos depois. Assim o cliente continua sem interrupção.',
  'advice.provision.text.before-end-to-be-safe':
    'Faça o pedido das assinaturas e licenças que o cliente quer para que estejam ativas antes do fim da vigência, em {termEnd}: ainda não é garantido que haja dias gratuitos depois. Assim o cliente continua sem interrupção.',
  'advice.provision.text.agreement-end':
    'Faça o pedido das assinaturas e licenças que o cliente quer para que estejam ativas até {termEnd}, o último dia do contrato. Assim o cliente continua sem interrupção.',
  'advice.provision.text.term-over':
    'Faça sem demora o pedido das assinaturas e licenças que o cliente quer. A vigência terminou, então, se não foi renovada, os usuários podem ficar sem serviço até que as novas estejam ativas.',
  'advice.provision.text.extended':
    'Faça o pedido das assinaturas e licenças que o cliente quer. As antigas continuam até serem canceladas, então o cliente continua sem interrupção.',
  'advice.provision.text.stopped':
    'Faça agora o pedido das assinaturas e licenças que o cliente quer. Os usuários podem ficar sem serviço até que elas estejam ativas.',
  'advice.provision.text.usual':
    'Faça o pedido das assinaturas e licenças que o cliente quer. Se estiverem ativas antes de as antigas pararem, o cliente continua sem interrupção.',
  'advice.reassign-licences.title': 'Atualize a atribuição de licenças',
  'advice.reassign-licences.text':
    'O cliente passa para uma oferta diferente, então cada usuário precisa de uma licença da nova.',
  'advice.tenant-data.title': 'Migre os dados para o novo locatário',
  'advice.tenant-data.text':
    'Os próprios clientes migram os seus dados. Licenças não podem ser movidas entre locatários, então cada usuário precisa de uma nova. O guia da Microsoft sobre migrações de locatário para locatário mostra como.',

  'advice.grace-over.title': 'Aja imediatamente: os 30 dias acabaram',
  'advice.grace-over.text.data-there':
    'Faça hoje um novo pedido e salve os dados. Os usuários estão sem serviço desde {disabledFrom} (dia 31); os administradores alcançam os dados até {deletedAfter} (dia 120). Pergunte ao suporte do Partner Center e a quem vendeu a assinatura: o parceiro de origem ou, se foi comprada da Microsoft, o suporte do Microsoft 365.',
  'advice.grace-over.text.data-there-unless-renewed':
    'Descubra hoje se a assinatura foi renovada. Se não foi, faça um novo pedido e salve os dados: os usuários estão sem serviço desde {disabledFrom} (dia 31), e os administradores alcançam os dados até {deletedAfter} (dia 120). Pergunte ao suporte do Partner Center e a quem vendeu a assinatura: o parceiro de origem ou, se foi comprada da Microsoft, o suporte do Microsoft 365.',
  'advice.grace-over.text.data-gone':
    'Pergunte hoje o que ainda pode ser salvo: ao suporte do Partner Center e a quem vendeu a assinatura (o parceiro de origem ou, se foi comprada da Microsoft, o suporte do Microsoft 365). Os usuários estão sem serviço desde {disabledFrom} (dia 31), e o dia 120 foi {deletedAfter}: os dados podem ter sido perdidos.',
  'advice.grace-over.text.data-gone-unless-renewed':
    'Descubra hoje se a assinatura foi renovada. Se não foi, os usuários estão sem serviço desde {disabledFrom} (dia 31), e o dia 120 foi {deletedAfter}: os dados podem ter sido perdidos. Pergunte o que ainda pode ser salvo: ao suporte do Partner Center e a quem vendeu a assinatura (o parceiro de origem ou, se foi comprada da Microsoft, o suporte do Microsoft 365).',
  'advice.grace-over.changed.data-there': dataKept,
  'advice.grace-over.changed.data-gone': dataKept,
  'advice.grace-over.changed.data-there-unless-renewed': dataKept,
  'advice.grace-over.changed.data-gone-unless-renewed': dataKept,
  'advice.not-running.title': 'A assinatura antiga está parada',
  'advice.not-running.title.trial': 'É uma avaliação',
  'advice.not-running.title.trial-over': 'A avaliação terminou',
  'advice.not-running.text.stopped-partner':
    'Faça um novo pedido agora: os dados só ficam guardados por um tempo limitado a partir do dia em que a assinatura parou. Uma assinatura cancelada ou suspensa não pode ser transferida, e só o parceiro de origem pode retomá-la.',
  'advice.not-running.text.stopped-direct':
    'Faça um novo pedido agora: os dados só ficam guardados por um tempo limitado a partir do dia em que a assinatura parou. Uma assinatura cancelada ou suspensa não pode ser transferida, e só o cliente pode retomá-la.',
  'advice.not-running.text.trial':
    'Peça que desativem a renovação automática onde a avaliação foi iniciada, antes que ela vire uma vigência paga. Não conte com uma transferência.',
  'advice.not-running.text.trial-over':
    'Verifique se ela virou uma assinatura paga. Se sim, está ativa: altere a resposta, e o plano muda junto. Se não, não conte com uma transferência.',
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

  'advice.will-renew.title': 'A assinatura será renovada em {renewsOn}',
  'advice.will-renew.text.seven-days':
    'A renovação automática está ativada, então depois de {termEnd} começa outra vigência inteira. Ela pode ser desfeita com reembolso proporcional até {undoUntil}.',
  'advice.will-renew.text.mosa':
    'A cobrança recorrente está ativada, então depois de {termEnd} começa outra vigência inteira. Mesmo então ela pode ser cancelada a qualquer momento, e o restante é reembolsado por dia.',
  'advice.will-renew.text.account-unknown':
    'A cobrança recorrente está ativada, então depois de {termEnd} começa outra vigência inteira. Na conta de cobrança mais nova (MCA), ela pode ser desfeita até {undoUntil}; na mais antiga (MOSA), cancelada a qualquer momento, com reembolso por dia.',
  'advice.reprovision-deadline.title': 'Ative a nova assinatura até {deadline}',
  'advice.reprovision-deadline.text.partner': live,
  'advice.reprovision-deadline.text.direct': `${live} Até lá, um cliente direto pode reativá-la.`,
  'advice.reprovision-deadline.text.direct-mca': `${live} Até lá, um cliente direto pode reativá-la, o que inicia uma vigência inteira nova.`,
  'advice.reprovision-deadline.text.partner-unless-renewed': liveUnlessRenewed,
  'advice.reprovision-deadline.text.direct-unless-renewed': `${liveUnlessRenewed} Até lá, um cliente direto pode reativá-la.`,
  'advice.reprovision-deadline.text.direct-mca-unless-renewed': `${liveUnlessRenewed} Até lá, um cliente direto pode reativá-la, o que inicia uma vigência inteira nova.`,
  'advice.reprovision-deadline.changed.partner': dataKept,
  'advice.reprovision-deadline.changed.direct': dataKept,
  'advice.reprovision-deadline.changed.direct-mca': dataKept,
  'advice.reprovision-deadline.changed.partner-unless-renewed': dataKept,
  'advice.reprovision-deadline.changed.direct-unless-renewed': dataKept,
  'advice.reprovision-deadline.changed.direct-mca-unless-renewed': dataKept,
  'advice.expired-state.title': 'Expirado significa 30 dias de acesso',
  'advice.expired-state.text.usual':
    'A partir do dia seguinte a {termEnd}, o estado é Expirado por 30 dias: os usuários mantêm arquivos e serviços até {deadline}. A página Assinaturas do Partner Center não lista as expiradas; “Exportar todas as assinaturas” e a API, sim.',
  'advice.expired-state.text.unless-renewed':
    'A menos que haja renovação, o estado é Expirado por 30 dias a partir do dia seguinte a {termEnd}: os usuários mantêm arquivos e serviços até {deadline}. A página Assinaturas do Partner Center não lista as expiradas; “Exportar todas as assinaturas” e a API, sim.',
  'advice.utc-end-day.title': 'O último dia conta por inteiro',
  'advice.utc-end-day.text':
    'A vigência inclui todo o dia {termEnd}. Uma renovação começa às 00:00 UTC de {renewsOn}.',

  'advice.no-impact.title': 'A mesma oferta, o mesmo número de licenças',
  'advice.no-impact.title.term-over': 'As mesmas licenças, mas a vigência terminou',
  'advice.no-impact.text.usual':
    'Nenhuma licença a reatribuir, nenhuma perda de dados e nenhuma interrupção, desde que as novas licenças estejam ativas antes de as antigas pararem.',
  'advice.no-impact.text.term-over':
    'Com a mesma oferta ou uma equivalente e o mesmo número de licenças, não há nada a reatribuir. A página da Microsoft também promete que não há perda de dados nem interrupção, mas para assinaturas ainda vigentes: agora que a vigência terminou, nenhuma das duas pode ser descartada.',

  'advice.credit-maybe.title': 'Pergunte sobre um crédito',
  'advice.credit-maybe.text.mosa':
    'O cliente comprou diretamente da Microsoft, na conta de cobrança mais antiga (MOSA), e pode ter direito a um crédito: ao cancelar, o restante é creditado por dia. Quem cuida disso é o suporte de cobrança do Microsoft 365.',
  'advice.credit-maybe.text.mca':
    'O cliente comprou diretamente da Microsoft, na conta de cobrança mais nova (MCA), e pode ter direito a um crédito, mas só se a assinatura for cancelada até {cancelUntil}. Quem cuida disso é o suporte de cobrança do Microsoft 365.',
  'advice.credit-maybe.text.mca-start-unknown':
    'O cliente comprou diretamente da Microsoft, na conta de cobrança mais nova (MCA), e pode ter direito a um crédito, mas só se a assinatura for cancelada em até 7 dias da compra ou da renovação: verifique essa data. Quem cuida disso é o suporte de cobrança do Microsoft 365.',
  'advice.credit-maybe.text.unknown':
    'O cliente comprou diretamente da Microsoft e pode ter direito a um crédito. Descubra qual é a conta de cobrança (Centro de administração do Microsoft 365 → Cobrança → Contas de cobrança): a mais antiga (MOSA) credita o restante por dia; a mais nova (MCA), só em até 7 dias da compra ou da renovação. Quem cuida disso é o suporte de cobrança do Microsoft 365.',
  'advice.credit-maybe.changed.mca':
    'O que mudou: a página de janeiro de 2023 não impõe esse limite; a de setembro de 2024, sim.',
  'advice.credit-maybe.changed.mca-start-unknown':
    'O que mudou: a página de janeiro de 2023 não impõe esse limite; a de setembro de 2024, sim.',
  'advice.credit-contact-partner.title': 'Você pode contatar o suporte do Microsoft 365',
  'advice.credit-contact-partner.title.dap':
    'Você pode contatar o suporte do Microsoft 365 se o seu DAP ainda valer',
  'advice.credit-contact-partner.text.gdap':
    'Com os seus direitos de administração, você pode contatar o suporte do Microsoft 365 em nome do cliente. Você não vê as faturas do cliente, então tenha o número da fatura em mãos.',
  'advice.credit-contact-partner.text.dap':
    'Verifique primeiro se o seu DAP ainda existe; se não, quem precisa perguntar é o cliente. Com esses direitos de administração, você pode contatar o suporte do Microsoft 365 em nome do cliente. Você não vê as faturas do cliente, então tenha o número da fatura em mãos.',
  'advice.credit-contact-customer.title': 'O cliente contata o suporte do Microsoft 365',
  'advice.credit-contact-customer.text':
    'Sem DAP e sem GDAP (na função Administrador de suporte do serviço), você não pode fazer isso pelo cliente. Peça que o cliente pergunte qual é o valor do crédito e como ele é pago.',
  'advice.gdap-role.title': 'Solicite o GDAP se quiser fazer isso diretamente',
  'advice.gdap-role.text':
    'Com GDAP e a função Administrador de suporte do serviço, você poderia contatar o suporte em nome do cliente. Uma solicitação de GDAP expira depois de 90 dias.',
  'advice.cancel-guide.title': 'Como cancelar uma assinatura direta',
  'advice.cancel-guide.text':
    'O guia da Microsoft mostra como cancelar. Cancelar encerra o acesso imediatamente; desativar a cobrança recorrente deixa a assinatura ir até o fim.',
  'advice.no-credit.title': 'Sem crédito da Microsoft',
  'advice.no-credit.title.extended': 'Sem outro crédito da Microsoft',
  'advice.no-credit.text.another-partner':
    'Este tipo de crédito é para assinaturas compradas diretamente da Microsoft; estas foram compradas de outro parceiro.',
  'advice.no-credit.text.volume-licensing':
    'Este tipo de crédito é para assinaturas compradas diretamente da Microsoft; estas pertencem a um contrato de licenciamento por volume.',
  'advice.no-credit.text.another-tenant':
    'Este tipo de crédito é para assinaturas compradas diretamente da Microsoft; estas vêm de outro locatário.',
  'advice.no-credit.text.seven-days-over':
    'Acabaram os 7 dias em que o cancelamento gera crédito na conta de cobrança mais nova (MCA). Se a assinatura ainda estiver em vigor, desative a cobrança recorrente e deixe-a ir até o fim.',
  'advice.no-credit.changed.seven-days-over':
    'O que mudou: a página de janeiro de 2023 não impõe esse limite; a de setembro de 2024, sim.',
  'advice.no-credit.text.extended':
    'Quando os Extended Service Terms são cancelados, há um acerto proporcional. Além disso, nenhum crédito é devido.',
  'advice.no-credit.text.trial': 'Uma avaliação não foi paga, então não há o que creditar.',

  'advice.end-rules-unknown.title': 'Descubra o que acontece no fim da vigência',
  'advice.end-rules-unknown.text.end-unknown':
    'Verifique duas datas na assinatura, no Partner Center ou no Centro de administração do Microsoft 365: quando a vigência termina e quando a assinatura foi contratada ou renovada pela última vez.\n\n• Se termina antes de {endsFrom}, ou se foi contratada ou renovada antes de {boughtFrom}, há 30 dias gratuitos depois do fim, e a nova assinatura precisa estar ativa dentro deles.\n\n• Caso contrário, não conte com nenhum: a nova precisa estar ativa antes do fim da vigência.',
  'advice.end-rules-unknown.text.end-unknown-later':
    'Verifique duas datas na assinatura, no Partner Center ou no Centro de administração do Microsoft 365: quando a vigência termina e quando a assinatura foi contratada ou renovada pela última vez.\n\n• Se foi contratada ou renovada antes de {boughtFrom}, ou se já terminou antes de {endsFrom}, há 30 dias gratuitos depois do fim, e a nova assinatura precisa estar ativa dentro deles.\n\n• Caso contrário, não conte com nenhum: a nova precisa estar ativa antes do fim da vigência.',
  'advice.end-rules-unknown.text.end-unknown-older-account':
    'Verifique quando a vigência termina, na assinatura, no Centro de administração do Microsoft 365. Na conta de cobrança mais antiga (MOSA), há 30 dias gratuitos depois do fim, e a nova assinatura precisa estar ativa dentro deles. Se ela for renovada na mais nova (MCA), não conte com nenhum.',
  'advice.end-rules-unknown.text.start-unknown':
    'Enquanto você não souber, planeje para {termEnd}. Verifique quando a assinatura foi contratada ou renovada pela última vez, no Partner Center ou no Centro de administração do Microsoft 365.\n\n• Antes de {boughtFrom}: há 30 dias gratuitos, e a nova assinatura precisa estar ativa até {deadline}.\n\n• A partir de {boughtFrom}: não conte com nenhum. A nova precisa estar ativa até {termEnd}; defina também o que acontece no fim da vigência (renovar, terminar ou Extended Service Terms a um preço mais alto).',
  'advice.end-rules-unknown.text.account-unknown':
    'Enquanto você não souber, não conte com dias gratuitos. Descubra a qual conta de cobrança a assinatura pertence: Centro de administração do Microsoft 365 → Cobrança → Contas de cobrança.\n\n• A mais antiga (MOSA): há 30 dias gratuitos depois de {termEnd}, até {deadline}.\n\n• A mais nova (MCA): não há nenhum; {termEnd} é o último dia para a nova assinatura.',
  'advice.end-rules-unknown.text.term-over':
    'Enquanto você não souber, ative a nova assinatura o quanto antes. Verifique quando a antiga foi contratada ou renovada pela última vez, no Partner Center ou no Centro de administração do Microsoft 365.\n\n• Antes de {boughtFrom}: há 30 dias gratuitos depois da vigência, e {deadline} é o último dia para a nova assinatura.\n\n• A partir de {boughtFrom}: não conte com nenhum. A antiga foi renovada, terminou ou continua sob os Extended Service Terms a um preço mais alto.',
  'advice.end-rules-unknown.text.tenant-end-unknown':
    'Verifique no locatário antigo (Centro de administração do Microsoft 365 ou Partner Center do parceiro dele) quem vendeu a assinatura, quando ela foi contratada ou renovada pela última vez e quando a vigência termina.\n\n• De um parceiro: há 30 dias gratuitos se termina antes de {endsFrom} ou se foi contratada ou renovada antes de {boughtFrom}.\n\n• Da Microsoft: há 30 dias gratuitos se termina antes de {directEndsFrom} ou se foi contratada ou renovada antes de {directBoughtFrom}.\n\n• Caso contrário, não conte com nenhum: a nova precisa estar ativa antes do fim da vigência.',
  'advice.end-rules-unknown.text.tenant':
    'Enquanto você não souber, planeje para {termEnd}. Verifique no locatário antigo (Centro de administração do Microsoft 365 ou Partner Center do parceiro dele) quem vendeu a assinatura e quando ela foi contratada ou renovada pela última vez.\n\n• De um parceiro antes de {boughtFrom}, ou da Microsoft antes de {directBoughtFrom}: há 30 dias gratuitos, até {deadline}.\n\n• Caso contrário, não conte com nenhum: a nova precisa estar ativa até {termEnd}.',
  'advice.end-rules-unknown.text.tenant-term-over':
    'Enquanto você não souber, ative a nova assinatura o quanto antes. Verifique no locatário antigo (Centro de administração do Microsoft 365 ou Partner Center do parceiro dele) quem vendeu a antiga e quando ela foi contratada ou renovada pela última vez.\n\n• De um parceiro antes de {boughtFrom}, ou da Microsoft antes de {directBoughtFrom}: há 30 dias gratuitos depois da vigência, até {deadline}.\n\n• Caso contrário, não conte com nenhum: a antiga foi renovada, terminou ou continua sob os Extended Service Terms a um preço mais alto.',
  'advice.volume-lifecycle.title': 'Licenças por volume terminam segundo regras próprias',
  'advice.volume-lifecycle.text':
    'As licenças por volume continuam funcionando por um tempo depois do fim: muitas vezes 90 dias, para alguns produtos 30. Uma redução do número vale imediatamente. Pergunte ao contato de licenciamento do cliente o que vale aqui.',
  'advice.end-of-sale.title': 'Não deixe uma oferta descontinuada expirar por descuido',
  'advice.end-of-sale.text.partner-transfer':
    'Uma oferta que não é mais vendida só é renovada enquanto a renovação automática estiver ativada; se expirar, está perdida. Não é possível acrescentar licenças nem mudar a vigência. Transfira o que puder; para o restante, desative a renovação automática só quando uma oferta equivalente estiver pronta.',
  'advice.end-of-sale.text.partner-of-record':
    'Uma oferta que não é mais vendida só é renovada enquanto a renovação automática estiver ativada; se expirar, está perdida. Não é possível acrescentar licenças nem mudar a vigência. Mantenha a renovação automática ativada até que o provedor tenha trocado o parceiro registrado.',
  'advice.end-of-sale.text.channel-transfer':
    'Uma oferta que não é mais vendida não pode ser comprada de novo; se terminar, está perdida. Não é possível acrescentar licenças nem mudar a vigência. Uma transferência de canal (do Contrato Enterprise) é o caminho para mantê-la.',
  'advice.end-of-sale.text.programme-unknown':
    'Uma oferta que não é mais vendida não pode ser comprada de novo; se terminar, está perdida. Não é possível acrescentar licenças nem mudar a vigência. Só um Contrato Enterprise (EA) permite mantê-la, com uma transferência de canal, então descubra qual é o programa.',
  'advice.end-of-sale.text.neither':
    'Uma oferta que não é mais vendida só é renovada enquanto a renovação automática estiver ativada; se expirar, está perdida. Não é possível acrescentar licenças nem mudar a vigência. Aqui não cabe transferência nem transferência de canal, então tenha uma oferta equivalente pronta antes de desativar a renovação automática.',
  'advice.dap-retired.title': 'Passe do DAP para o GDAP',
  'advice.dap-retired.text':
    'O DAP não é mais concedido e vem sendo removido gradualmente desde outubro de 2023. Conte com a remoção do seu, verifique antes de depender dele e passe para o GDAP.',
  'advice.no-refund.title': 'Não cancele antes da hora',
  'advice.no-refund.title.term-over': 'Não cancele o que foi renovado',
  'advice.no-refund.text.term-running':
    'Deixe as assinaturas antigas em vigor até perto da data de término: depois dos sete dias, cancelar não traz reembolso.',
  'advice.no-refund.text.term-over':
    'Se a assinatura antiga foi renovada, deixe-a em vigor até perto da nova data de término: depois dos sete dias, cancelar não traz reembolso.',
  'advice.no-refund.text.account-unknown':
    'Deixe as assinaturas antigas em vigor até perto da data de término enquanto você não souber qual é a conta de cobrança. Na mais nova (MCA), cancelar não traz reembolso depois dos sete dias; na mais antiga (MOSA), traz, por dia.',
  'advice.no-refund.text.volume-licensing':
    'Cancelar antes da hora uma licença por volume não traz reembolso. Deixe as assinaturas antigas em vigor até perto do fim do contrato.',
  'advice.refund-mosa.title': 'O cancelamento é reembolsado por dia',
  'advice.refund-mosa.text':
    'Na conta de cobrança mais antiga (MOSA), a assinatura pode ser cancelada a qualquer momento, e o restante é creditado ou reembolsado por dia. Com mais de 25 licenças, reduza primeiro para 25 ou pergunte ao suporte.',
  'advice.refund-mosa.changed':
    'O que mudou: pela página de janeiro de 2023, nada é reembolsado; pela página da Microsoft de setembro de 2024, para esta conta, sim.',
  'advice.seven-day-window.title': 'Sete dias para cancelar com reembolso',
  'advice.seven-day-window.title.over': 'Os sete dias acabaram',
  'advice.seven-day-window.text.start-unknown':
    'No CSP e na conta de cobrança mais nova (MCA), uma assinatura só pode ser cancelada com reembolso proporcional em até 7 dias da compra ou da renovação.',
  'advice.seven-day-window.text.open':
    'No CSP e na conta de cobrança mais nova (MCA), a assinatura só pode ser cancelada com reembolso proporcional até {cancelUntil}, em até 7 dias da compra ou da renovação.',
  'advice.seven-day-window.text.over':
    'No CSP e na conta de cobrança mais nova (MCA), a assinatura só podia ser cancelada com reembolso proporcional até {cancelUntil}, em até 7 dias da compra ou da renovação. Se for renovada, começam mais 7 dias.',
  'advice.price-on-rebuy.title': 'Uma nova compra sai pelo preço de hoje',
  'advice.price-on-rebuy.text.term-running':
    'Os preços de tabela subiram em 1º de julho de 2026, e vigências anuais com pagamento mensal custam 5% a mais desde abril de 2025 (lido em agosto de 2026). A vigência atual mantém o preço até a renovação.',
  'advice.price-on-rebuy.text.usual':
    'Os preços de tabela subiram em 1º de julho de 2026, e vigências anuais com pagamento mensal custam 5% a mais desde abril de 2025 (lido em agosto de 2026).',

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
  'news.accepted': 'Ótimo: o cliente aceitou.',
  'news.admin-rights': 'Ótimo: vocês têm os direitos de administração.',
  'news.renewal-off': 'Anotado: a renovação automática está desligada.',
  'news.refused':
    'Anotado: o cliente recusou. Nada pode ser pedido enquanto ele não aceitar, então o plano fica como está. Se não há mais convite em aberto, altere a resposta sobre a relação de revendedor.',
  'news.renewed': 'Anotado: renovou, então o plano precisa da nova data de término.',
  'news.moved':
    'Que bom que está concluído. Se eu envio lembretes deste cliente, escreva “lembretes” e marque como migrado.',
  'news.step-done':
    'Ótimo. Não guardo uma lista do que está feito, então o plano fica como está. Se alguma resposta mudou, diga: “aceitaram hoje”, “já temos GDAP”.',
  'readBack.one': 'Entendi: {fact}',
  'readBack.many': 'Entendi:',
  'readBack.happened': 'Anotado como está agora: {fact}',
  'readBack.happened.many': 'Anotado como está agora:',
  'readBack.was': '{answer} (antes: {before})',
  'undo.done': 'Desfeito: está tudo como antes.',
  'undo.done.of': 'Desfeito. {parts}.',
  'undo.answer': '{field}: de novo {answer}',
  'undo.answer.open': '{field}: sem resposta de novo',
  'undo.watch.added': 'Já não envio lembretes sobre {subject}',
  'undo.watch.changed': 'Os lembretes sobre {subject} chegam como antes',
  'undo.settings': 'Suas configurações estão como antes',
  'undo.language': 'Volto a escrever neste idioma',
  'undo.nothing': 'Não há nada para desfazer. Escreva “alterar” para mudar uma resposta.',
  'undo.gone': 'Isso já foi desfeito, ou foi há muito tempo. Escreva “alterar” para mudar uma resposta.',
  'undo.not-the-latest':
    'Outra coisa foi alterada depois disso. Escreva “desfazer” para desfazer a última alteração, ou “alterar” para mudar uma resposta.',
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
  'notice.remembered.model':
    'O seu modelo de parceria é “{model}”, como da última vez. Escreva “alterar meu modelo de parceria” se estiver errado.',
  'notice.remembered.model.mention':
    'O seu modelo de parceria é “{model}”, como da última vez. Mencione-me e escreva “alterar meu modelo de parceria” se estiver errado.',
  'notice.remembered.both':
    'Como da última vez, o seu próprio país: {country}; e o seu modelo de parceria: “{model}”. Escreva “alterar meu país” ou “alterar meu modelo de parceria” se algo estiver errado.',
  'notice.remembered.both.mention':
    'Como da última vez, o seu próprio país: {country}; e o seu modelo de parceria: “{model}”. Mencione-me e escreva “alterar meu país” ou “alterar meu modelo de parceria” se algo estiver errado.',

  'settings.title': 'Configurações',
  'settings.intro':
    'O seu idioma, quando eu lembro você antes do fim de uma vigência e como a sua empresa compra da Microsoft. Se a sua cidade não estiver na lista, escreva-a para mim: fuso horário Recife',
  'settings.summary':
    'Suas configurações: idioma, fuso horário, hora, dias antes do fim, dias úteis, modelo de parceria. Você também pode escrever “fuso horário America/Sao Paulo” ou “lembre-me às 8”.',
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
  'settings.partnerModel': 'Como a sua empresa compra da Microsoft',
  'settings.partnerModel.notSaid': 'Pergunte na próxima migração',
  'settings.problem.language': 'Idioma desconhecido: escolha um.',
  'settings.problem.timeZone': 'Fuso horário desconhecido: escolha um, por exemplo Sao Paulo.',
  'settings.problem.hour': 'Não é uma hora válida: informe uma hora cheia de 0 a 23.',
  'settings.problem.cadence':
    'Não é uma lista de dias: escreva até 10 números inteiros de 1 a 365, como 60, 30, 14, 7, 1.',
  'settings.problem.workingDays': 'Nenhum dia: escolha pelo menos um.',
  'settings.problem.partnerModel': 'Escolha uma das respostas.',
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
    '{count, plural, =0 {nenhum assunto com lembretes} one {um assunto com lembretes} other {# assuntos com lembretes}}',
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

  'todo.turn-auto-renew-off.title': 'Peça a desativação da renovação automática até {by}',
  'todo.turn-auto-renew-off.text.partner':
    'Com a renovação automática ativada, começa uma nova vigência. O parceiro de origem a desativa no Partner Center. O último dia possível é {by}.',
  'todo.turn-auto-renew-off.text.microsoft':
    'Com a renovação automática ativada, começa uma nova vigência. O administrador de cobrança do cliente a desativa no Centro de administração do Microsoft 365. O último dia possível é {by}.',
  'todo.choose-end-of-term.title': 'Defina até {by} o que acontece no fim da vigência',
  'todo.choose-end-of-term.text':
    'Defina a configuração de fim da vigência e ative a nova assinatura até {by}. Não há dias gratuitos depois desta vigência: ela é renovada, termina imediatamente ou continua mês a mês sob os Extended Service Terms, a um preço mais alto.',
  'todo.finish-transfer.title': 'Conclua a aprovação da transferência até {by}',
  'todo.finish-transfer.text':
    'Confira no Partner Center em que ponto está a transferência. Os dois parceiros precisam aprová-la, uma solicitação expira depois de 30 dias, e tudo precisa estar concluído até {by}.',
  'todo.prepare-new-subscription.title': 'Deixe a nova assinatura ativa até {by}',
  'todo.prepare-new-subscription.text':
    'A renovação automática está desativada, portanto a assinatura antiga expira no fim da vigência. Os usuários mantêm arquivos e serviços por mais 30 dias; a nova assinatura precisa estar ativa até {by}.',
  'todo.prepare-before-end.title': 'Deixe a nova assinatura ativa até {by}',
  'todo.prepare-before-end.text':
    'A assinatura antiga está configurada para terminar com a vigência, e os usuários podem perder o acesso no dia seguinte. A nova precisa estar ativa até {by}.',
  'todo.prepare-before-extended.title': 'Deixe a nova assinatura ativa até {by}',
  'todo.prepare-before-extended.text':
    'Depois de {by}, a assinatura antiga continua mês a mês sob os Extended Service Terms, a um preço mais alto. Ative a nova antes disso, verifique os usuários e cancele a antiga.',
  'todo.buy-again.title': 'Compre de novo até {by}',
  'todo.buy-again.text':
    'A vigência terminou, e os 30 dias gratuitos estão correndo. A nova assinatura precisa estar ativa até {by}, ou haverá perda de dados.',
  'todo.undo-renewal.title': 'Se foi renovada, desfaça a renovação até {by}',
  'todo.undo-renewal.text.partner':
    'A vigência terminou, e a renovação automática estava ativada. Verifique a assinatura: se ela foi renovada e não era para ser, peça ao parceiro de origem que a cancele no Partner Center, com reembolso proporcional. O último dia é {by}.',
  'todo.undo-renewal.text.microsoft':
    'A vigência terminou, e a renovação automática estava ativada. Verifique a assinatura: se ela foi renovada e não era para ser, o cliente a cancela no Centro de administração do Microsoft 365, com reembolso proporcional. O último dia é {by}.',
  'todo.leave-extended-terms.title': 'Ainda cobrada mês a mês pelo preço mais alto',
  'todo.leave-extended-terms.text.partner':
    'Compre a nova assinatura ou transfira a antiga. Se comprar, verifique se os usuários estão na nova e peça ao parceiro de origem que cancele a antiga no mesmo dia; o resto do mês é creditado.',
  'todo.leave-extended-terms.text.microsoft':
    'Compre a nova assinatura, verifique se os usuários estão nela e peça ao cliente que cancele a antiga no mesmo dia no Centro de administração do Microsoft 365; o resto do mês é creditado.',
  'todo.provision-before-end.title': 'Deixe a nova assinatura ativa até {by}',
  'todo.provision-before-end.text':
    'O contrato de licenciamento por volume termina em {by}. Faça o pedido da nova assinatura antes disso e pergunte ao contato de licenciamento do cliente por quanto tempo as licenças antigas funcionam.',
  'todo.schedule-channel-transfer.title': 'Agende a transferência de canal até {by}',
  'todo.schedule-channel-transfer.text':
    'O contrato termina em {by}, e a oferta não é mais vendida. O parceiro de cobrança direta ou o provedor agenda a migração para o CSP no Partner Center; peça só o que ficar de fora.',
  'todo.ask-provider.title': 'Peça ao provedor a troca do parceiro de registro até {by}',
  'todo.ask-provider.text':
    'Os dois revendedores compram do mesmo provedor, portanto nada é transferido nem comprado de novo: o provedor troca o parceiro de registro. Pergunte em que ponto isso está.',
  'todo.order-now.title': 'Peça a nova assinatura agora',
  'todo.order-now.text':
    'A assinatura antiga está cancelada ou suspensa e não pode ser transferida. Os dados dela ficam guardados só por tempo limitado: peça a nova agora.',
  'todo.end-trial-renewal.title': 'Peça a desativação da renovação automática da avaliação até {by}',
  'todo.end-trial-renewal.text.partner':
    'Caso contrário, a avaliação se torna uma vigência paga. O parceiro de origem desativa a renovação automática no Partner Center até {by}; peça a nova assinatura antes do fim da avaliação.',
  'todo.end-trial-renewal.text.microsoft':
    'Caso contrário, a avaliação se torna uma vigência paga. O cliente desativa a cobrança recorrente no Centro de administração do Microsoft 365 até {by}; peça a nova assinatura antes do fim da avaliação.',
  'todo.replace-trial.title': 'Deixe a nova assinatura ativa até {by}',
  'todo.replace-trial.text':
    'A avaliação termina em {by} e não se torna uma vigência paga. Peça a nova assinatura antes disso; não conte com uma transferência.',
  'todo.find-out.title': 'Descubra o que acontece no fim da vigência, em {by}',
  'todo.find-out.text':
    'Procure a assinatura no Partner Center ou no Centro de administração do Microsoft 365: ela pode ser renovada, terminar imediatamente ou deixar 30 dias gratuitos. Confirme isso até {by} e deixe a nova assinatura pronta a tempo.',

  'reminder.digest.title': '{count, plural, one {Um lembrete} other {# lembretes}}',
  'reminder.term': 'Prazo',
  'reminder.daysLeft.ahead': '{days, plural, =0 {Termina hoje} one {Falta # dia} other {Faltam # dias}}',
  'reminder.daysLeft.past': '{days, plural, one {Terminou ontem} other {Terminou há # dias}}',
  'reminder.termEnd': 'Fim da vigência',
  'reminder.day': '{day} (UTC)',
  'reminder.state': 'Estado',
  'reminder.state.extended': 'Sob os Extended Service Terms, com cobrança mês a mês',
  'reminder.state.extended.maker':
    'Sob os Extended Service Terms, com cobrança mês a mês · criado por {maker}',
  'reminder.maker': 'Criado por',
  'reminder.item': 'Fim da vigência: {termEnd} (UTC)',
  'reminder.item.maker': 'Fim da vigência: {termEnd} (UTC) · criado por {maker}',
  'reminder.item.summary': '{subject}: {todo}',
  'reminder.words': 'Você pediu este lembrete',
  'reminder.words.maker': 'Criado por {maker}',
  'reminder.news.title': 'O que mudou no plano',
  'reminder.news.text':
    'As páginas da Microsoft mudaram desde que você fez este plano. Veja o plano para saber o que isso significa para o cliente.',
  'reminder.news.added': 'Novo: {title} · {page}',
  'reminder.news.changed': '{title} · {page}',
  'reminder.news.titles': 'Novo ou alterado no plano: {titles}',
  'reminder.more': '{count, plural, one {e mais um} other {e mais #}}',
  'reminder.missed': 'Já terminaram',
  'reminder.missed.item': '{subject} · a vigência terminou em {termEnd} (UTC)',
  'reminder.missed.more': '{count, plural, one {e mais um} other {e mais #}}',
  'reminder.snooze': 'Adiar',
  'reminder.snooze.day': 'Por 1 dia',
  'reminder.snooze.week': 'Por 1 semana',
  'reminder.snooze.until': 'Lembrar de novo em',
  'reminder.snooze.date': 'Até esse dia',
  'reminder.snooze.error': 'Escolha um dia.',
  'reminder.end': 'Alterar a data de término',
  'reminder.day.change': 'Alterar o dia',
  'reminder.end.label': 'Último dia da vigência (UTC)',
  'reminder.end.error': 'Informe o último dia da vigência.',
  'reminder.end.save': 'Salvar a data',
  'reminder.done': 'Concluído',
  'reminder.plan': 'Ver o plano',
  'reminder.stop': 'Parar lembretes',
  'reminder.which': 'Qual deles?',
  'reminder.which.error': 'Escolha um.',

  'handled.title': 'Lembrete: {subject}',
  'handled.done': 'Concluído. Você não receberá mais lembretes sobre isto.',
  'handled.done.by': 'Concluído, segundo {who}. Nenhum outro lembrete será enviado.',
  'handled.moved': 'Marcado como migrado. Você não receberá mais lembretes sobre isto.',
  'handled.stopped': 'Interrompido. Você não receberá mais lembretes sobre isto.',
  'handled.snoozed': 'Adiado. Próximo lembrete: {when}.',
  'handled.end': 'A vigência agora termina em {day} (UTC).',
  'handled.day': 'Vou lembrar você em {day}.',
  'handled.cadence': 'Os dias dos lembretes foram alterados.',

  'watch.name.title': 'Como devo chamar este cliente?',
  'watch.name.hint':
    'A vigência termina em {day} (UTC). O nome aparece em cada lembrete, por exemplo “Contoso E3”.',
  'watch.name.hint.noDay': 'O nome aparece em cada lembrete, por exemplo “Contoso E3”.',
  'watch.name.label': 'Nome do cliente',
  'watch.name.error': 'Use até {most, number} caracteres.',
  'watch.name.empty': 'Preciso de um nome para os lembretes. Escreva um, com até {most, number} caracteres.',
  'watch.name.too-long':
    'Isso tem {length, number} caracteres; eu posso guardar {most, number}. Encurte um pouco para continuarmos.',
  'watch.words.title': 'O que devo lembrar você de fazer?',
  'watch.words.hint': 'Escreva com as suas palavras; eu as envio para você nesse dia.',
  'watch.words.label': 'O que fazer',
  'watch.words.empty': 'O lembrete precisa de algumas palavras, com até {most, number} caracteres.',
  'watch.words.added': 'Vou lembrar você em {day}',
  'watch.words.opened': 'O seu lembrete para {day}',
  'watch.words.over': 'O lembrete para {day} já foi enviado. Altere o dia para recebê-lo de novo.',
  'watch.day.title': 'Em que dia devo lembrar você?',
  'watch.day.hint': 'Envio isto uma vez, nesse dia: {words}',
  'watch.day.label': 'Dia do lembrete',
  'watch.end.title': 'Quando termina a vigência de {subject}?',
  'watch.end.hint': 'O último dia da vigência (UTC). Eu lembro você antes dele.',
  'watch.end.label': 'Último dia da vigência',
  'watch.end.past': 'Esta data já passou: {day}. Informe uma data futura.',
  'watch.end.ambiguous':
    '{count, plural, one {Entendi a data certa? Se não, escreva de outra forma.} other {Há mais de um dia possível. Qual deles você quis dizer?}}',
  'watch.end.not-a-day':
    'Não encontrei uma data nessa mensagem. Escreva, por exemplo, 31 de março de 2027 ou 31/03/2027.',
  'watch.end.look-it-up':
    'Sem esse dia, não posso lembrar você. A data aparece na assinatura: no Partner Center, com o parceiro de origem, ou no Centro de administração do Microsoft 365, com o administrador de cobrança do cliente.',
  'watch.ends.title': 'Qual é a data de término correta de {subject}?',
  'watch.ends.hint.plan': 'No plano, a vigência termina em {end}; você escreveu {said}.',
  'watch.ends.hint.reminder': 'Os seus lembretes com esse nome são para {end}; você ou o plano diz {said}.',
  'watch.ends.known.plan': '{day} – como no plano',
  'watch.ends.known.reminder': '{day} – os lembretes que já existem',
  'watch.ends.said': '{day} – um novo lembrete',
  'watch.added.title': 'Vou lembrar você de {subject}',
  'watch.title': 'Lembretes sobre {subject}',
  'watch.days.title': 'Dias dos lembretes',
  'watch.days.monthly': 'e assim por diante, uma vez por mês',
  'watch.zone': 'Às {time}, no seu fuso horário ({zone})',
  'watch.zone.client': 'Usei o fuso horário do seu Teams. Está certo?',
  'watch.zone.nobody':
    'Não sei o seu fuso horário e usei {zone}. Está certo? Você pode alterar isso em Configurações.',
  'watch.daysBefore':
    'Como você pediu, o lembrete deste vem {days, plural, one {# dia} other {# dias}} antes do fim, e não nos seus dias habituais.',
  'watch.none.title': 'Não há mais lembretes',
  'watch.none.text': 'Resta pouco da vigência para um lembrete a tempo. Faça isto agora:',
  'watch.none.monthly':
    'Ela é renovada sozinha todo mês, como se quer, portanto não há nada a lembrar. Pode ser migrada em qualquer mês; para escolher um dia, escreva, por exemplo: me lembre em 1º de março de migrar a assinatura',
  'watch.none.over':
    'A vigência terminou em {day} (UTC), portanto não há mais nada a lembrar. Verifique imediatamente o que aconteceu com a assinatura, no Partner Center ou no Centro de administração do Microsoft 365: ela pode ter sido renovada, ter terminado ou estar sob os Extended Service Terms.',
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
  'watch.day.changed': 'O novo dia foi salvo.',
  'watch.cadence.changed': 'Os novos dias foram salvos.',
  'watch.elsewhere': 'Os lembretes chegam ao chat ou canal em que foram criados.',

  'list.title': 'Seus lembretes',
  'list.page': 'Página {page, number} de {pages, number}',
  'list.item': 'Fim da vigência: {termEnd} (UTC) · próximo lembrete: {next}',
  'list.item.none': 'Fim da vigência: {termEnd} (UTC) · sem mais lembretes',
  'list.item.words': 'Uma vez, em {next}',
  'list.item.words.none': 'Era para {day} · sem mais lembretes',
  'list.item.extended': 'Uma vez por mês · próximo lembrete: {next}',
  'list.item.summary': '{subject}: {dates}',
  'list.zone': 'As datas dos lembretes estão no seu fuso horário, {zone}.',
  'list.hidden':
    '{count, plural, one {Há mais um em outro lugar: pergunte no nosso chat pessoal.} other {Há mais # em outros lugares: pergunte no nosso chat pessoal.}}',
  'list.which': 'Qual deles você quer abrir?',
  'list.open': 'Abrir',
  'list.earlier': 'Anteriores',
  'list.later': 'Seguintes',

  'notice.nothingWatched':
    'Você ainda não tem lembretes. Faça um plano e selecione Criar lembretes ou escreva, por exemplo: lembre-me de Contoso E3 em 31 de março de 2027',
  'notice.nothingWatchedHere':
    'Você não tem lembretes aqui; os que você criou em outros lugares aparecem no nosso chat pessoal.',
  'notice.noPlanToWatch':
    'Não há um plano com data de término conhecida para lembrar. Escreva, por exemplo: lembre-me de Contoso E3 em 31 de março de 2027',
  'watch.full':
    'Você já tem lembretes sobre {most, number} clientes e tarefas, e eu não guardo mais do que isso para uma pessoa. Nada foi alterado. Escreva “lembretes”, abra os que não são mais necessários e selecione Parar lembretes ou Marcar como migrado.',
  'watch.full.mention':
    'Você já tem lembretes sobre {most, number} clientes e tarefas, e eu não guardo mais do que isso para uma pessoa. Nada foi alterado. Mencione-me e escreva “lembretes”, abra os que não são mais necessários e selecione Parar lembretes ou Marcar como migrado.',
  'watch.full.again': 'Depois, escreva de novo: lembre-me de {subject} em {day}',
  'watch.full.again.mention': 'Depois, mencione-me e escreva de novo: lembre-me de {subject} em {day}',
  'watch.full.again.words': 'Depois, escreva de novo: me lembre em {day} de {subject}',
  'watch.full.again.words.mention': 'Depois, mencione-me e escreva de novo: me lembre em {day} de {subject}',
  'notice.watchedAlready': 'Você já tem esse lembrete; nada foi acrescentado.',
  'notice.watchPlanNew': 'Esse lembrete agora segue o plano que você acabou de fazer.',
  'notice.watchLeft': 'Certo, não criei nenhum lembrete.',
  'notice.momentPast':
    'Este momento já passou: {when}. Não criei nenhum lembrete; escreva de novo com um dia ou horário posterior.',
  'notice.watchUnknown': 'Não encontrei esse lembrete aqui. Escreva “lembretes” para ver os seus.',
  'notice.notYourWatch': 'Só {maker} pode alterar esse lembrete, porque foi {maker} quem o criou.',
  'notice.notYourWatch.unnamed': 'Só a pessoa que criou esse lembrete pode alterá-lo.',
  'notice.pickWatch': 'Primeiro escolha um deles.',
  'notice.watchOver': 'Nada a fazer: esses lembretes já terminaram.',
  'notice.noPlanKept': 'Não há um plano ligado a esse lembrete. Escreva “começar” para fazer um.',
  'notice.snooze.tooLate': 'Isso é tarde demais: {todo}. Escolha um dia anterior.',
  'notice.snooze.past': 'Esse momento já passou. Escolha um dia posterior.',
  'notice.snooze.none': 'Não encontrei uma data nessa mensagem. Escolha uma no cartão.',
  'notice.snooze.over': 'Não há mais nada a adiar: a vigência terminou em {day} (UTC).',
  'reply.which': 'Mais de um desses lembretes ainda está aberto. De qual deles você fala?',
  'reply.nothing':
    'Nenhum lembrete da última semana continua aberto aqui. Escreva “lembretes” para ver todos os seus.',
  'reply.nothing.mention':
    'Nenhum lembrete da última semana continua aberto aqui. Mencione-me e escreva “lembretes” para ver todos os seus.',
  'reply.snooze.none':
    'Não encontrei uma data nessa mensagem. Escreva, por exemplo, “adiar uma semana” ou “adiar até sexta-feira”.',
  'reply.snooze.none.mention':
    'Não encontrei uma data nessa mensagem. Mencione-me e escreva, por exemplo, “adiar uma semana” ou “adiar até sexta-feira”.',
  'reply.help':
    'Desculpe, não entendi. Sobre o lembrete acima, selecione um dos botões dele ou escreva “feito”, “migrado”, “adiar uma semana” ou “parar lembretes”; “ajuda” mostra o que mais posso fazer.',
  'reply.noAnswers':
    'Ainda não consigo responder a perguntas; nada foi alterado. Sobre o lembrete acima, selecione um dos botões dele ou escreva “feito”, “migrado”, “adiar uma semana” ou “parar lembretes”; “ajuda” mostra o que mais posso fazer.',
  'reply.help.mention':
    'Desculpe, não entendi. Sobre o lembrete acima, selecione um dos botões dele, ou mencione-me e escreva “feito”, “migrado”, “adiar uma semana” ou “parar lembretes”; “ajuda” mostra o que mais posso fazer.',
  'reply.noAnswers.mention':
    'Ainda não consigo responder a perguntas; nada foi alterado. Sobre o lembrete acima, selecione um dos botões dele, ou mencione-me e escreva “feito”, “migrado”, “adiar uma semana” ou “parar lembretes”; “ajuda” mostra o que mais posso fazer.',
  'notice.end.none': 'Não encontrei uma data nessa mensagem. Escolha no cartão o último dia da vigência.',
  'notice.end.past': 'Esta data já passou: {day}. Nenhum lembrete seria enviado, e nada foi alterado.',

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
