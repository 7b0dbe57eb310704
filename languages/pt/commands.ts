import type { CommandKind, RemindingWords } from '../language.ts';
import type { CommandLeads } from '../command-words.ts';

/** What asks the bot to do something; politeness and small words around it do not matter. */
export const commands = {
  start: `
    começar, comece, começa, (vamos|bora) começar, iniciar, inicie, inicia, início, arrancar, vamos lá, bora
    (começar|iniciar|fazer|criar|montar) (um plano|um novo plano|uma migração|uma transferência|migração|outro plano|mais um), novo (plano|cliente), cliente novo[ bora]?, nova (migração|transferência)
    planejar, planear, (planejar|planear) [uma ](migração|transferência), próximo cliente, mais um cliente, [tenho ]outro cliente[ (pra|para) (planejar|planear|migrar)], fazer (outro|mais um)
    (migrar|mover|transferir|trazer) (um cliente|cliente|outro cliente|meu cliente|mais um cliente|[as ]assinaturas|[as ]licenças)[ de um cliente| para o csp| pro csp]
    tenho um cliente (pra|para) migrar, tenho um cliente novo
    [tenho |temos |chegou |entrou |apareceu ](um |outro |mais um )?(cliente novo|novo cliente|cliente)[ aqui]? (pra|para) (migrar|mover|trazer|planejar|planear|passar|transferir)`,
  'start-over': `
    recomeçar[ do zero], recomece, recomeça[ do zero], reiniciar, reinicie, reinicia, [fazer ]tudo de novo, de novo, outra vez, do zero, (zerar|zera|resetar|reseta|limpar|limpa)[ tudo]
    (começar|começa|comece|voltar|fazer|faz|vamos começar) (de novo |tudo |outra vez )?(do zero|de novo|do início|do começo|novamente|outra vez), voltar ao (início|começo|princípio), nova conversa, desde o (início|começo|princípio)
    (limpar|limpa|apaga|apagar|joga|jogar) ((a conversa|as respostas|isso tudo|tudo isso)[ fora][ e (começa|recomeça)[ de novo| do zero]]|tudo (fora|e (começa|recomeça)[ de novo| do zero]))`,
  form: `
    [o |um ]formulário, form, responder[ a tudo] em um formulário, (abrir|abre|abra|mostrar|mostra|mostre|exibir|ver|preencher|quero|usar|use|manda|mande|cadê|prefiro) [me ][o |um ]formulário, (me|quero) (mostre|mostra|manda|mande|ver|dá|dê) [o |um ]formulário
    [mostra |mostre |me mostra |me mostre |mostre me |quero |ver |exibir |abrir ](todas as) perguntas[ juntas| de uma vez| de uma só vez| numa página| numa tela]?, tudo (de uma vez|de uma só vez|junto|numa página|numa tela só)
    [prefiro |quero ]um formulário (a|em vez de|no lugar de|do que) [tantas |vinte |20 |essas |todas essas ]perguntas`,
  help: `
    ajuda[ aí]?, me (ajuda|ajude)[ aí]?, ajuda me, ajude me, ajudar, socorro, (preciso de|quero|uma) (uma )?ajuda[ aqui]?, (o que|oq|o q) (que )?(você|vc|tu|cê) (faz|sabe fazer|pode fazer|consegue fazer)[], o que (eu )?(posso|dá pra|consigo) (fazer|dizer|perguntar)[ aqui]?, como (isso|isto|você|vc|o bot)? funciona[ isso| isto| você| vc]?, quem é (você|vc), o que é (isso|isto), comandos, menu, (estou|tô|to) (perdido|perdida|confuso|confusa|travado|travada), não entendi[ nada| a pergunta]?, n entendi[ nada| a pergunta]?, instruções
    (pode|consegue|podes) me ajudar, não sei (o que|como) (fazer|continuar), como (eu )?(uso|usar) (isso|isto|você|vc|o bot)`,
  greeting: `oi, oi oi, oie, oii, olá, alô, opa, fala, e aí, eai, eae, salve, (oi|olá)? (bom dia|boa tarde|boa noite)[ a todos| pessoal| gente]?, (oi|olá) (tudo bem|tudo bom|gente|pessoal), tudo (bem|bom|joia), td bem, viva, bdia`,
  back: `
    voltar, volta, volte, retornar, retorna, um passo atrás, [pergunta ]anterior, última pergunta, para trás, pra trás
    (voltar|volta|volte|retroceder) (uma|atrás|um passo|uma pergunta|à anterior|pra anterior|à pergunta anterior|a pergunta anterior|para a pergunta anterior|pra pergunta anterior|pra trás|para trás)`,
  cancel: `
    cancelar, cancela, cancele, (cancelar|cancela|cancele) (isso|isto|tudo|aí|o plano), para (aí|com isso|tudo), pare[ aí| com isso]?, parar, sair, encerrar, encerre, terminar, chega, desistir, desisto, (esquece|esqueça)[ isso| isto], deixa[ (pra|para) lá| quieto], deixe (pra|para) lá, abortar, aborta, interromper, não quero mais, n quero mais, anular
    não quero continuar, não vou continuar
    (fazer|fazemos|faço|ver|vemos|vejo|continuar|continuo|terminar) (isso|isto|o resto) (depois|mais tarde|amanhã|outra hora|outro dia)`,
  resume: `
    continuar, continue, (vamos|bora) continuar, (continuar|continua|retomar|seguir) de onde (paramos|parei|eu parei|estávamos), prosseguir, prossiga, prossegue, retomar, retome, retoma, seguir, siga, segue, (seguir|segue|siga|vá|vai) em frente, onde (paramos|estávamos|eu parei), avançar, vamos em frente, toca o barco, continua
    de onde (a gente parou|paramos), pode seguir, pode continuar`,
  skip: `
    pular, pula, pule, passar, passo, salta, (pular|pula|pule|saltar|salta|ignorar) (esta|essa|esse|isso|isto|a pergunta|esta pergunta|essa pergunta), próxima[ pergunta]?, passar essa, passa essa, saltar, ignorar, deixa essa[ pra depois]?, sem resposta pula
    não quero responder[ essa| isso], (deixa|deixar) (essa|esta|isso) (pra|para) depois, responder depois`,
  plan: `
    [o |meu |o meu ]plano, (ver|quero|cadê|mostrar|mostra|mostre|exibir|abrir|abre|gera|gerar|faz|faça|fazer|montar|monta|manda|vê) [me ][o |meu |o meu ]plano[ de novo| novamente| outra vez| aí]
    (me|quero) (ver|mostra|mostre|manda|mande|dá|dê) [o |meu |o meu ]plano[ de novo| novamente| outra vez]
    (ver|quero|mostrar|mostra|mostre|exibir|abrir|abre|manda) [me ][o |meu |o meu ]plano (mais uma vez|novamente|de novo|outra vez)`,
  change: `
    alterar, altere, altera, mudar, mude, muda, trocar, troque, troca, corrigir, corrija, corrige, editar, edite, edita, modificar, modifique, modifica, atualizar, atualize, ajustar
    (alterar|altera|altere|mudar|muda|mude|corrigir|corrige|editar|edita|trocar|troca) (algo|[uma |a |uma das |alguma |minha |minhas |as ](resposta|respostas|coisa)[ anterior])
    (alterar|altera|altere|mudar|muda|mude|corrigir|corrige|editar|edita|trocar|troca) uma das (minhas )?respostas`,
  thanks: `
    obrigado, obrigada, (muito|mto|mt) obrigad(o|a), obg, obgd, brigad(o|a), obrigadão, obrigad(o|a) (mesmo|viu|pela ajuda), valeu[ mesmo| demais]?, vlw, agradeço, agradecid(o|a), grat(o|a), tks, show de bola, perfeito[ obrigado| obrigada]?, ótimo[ obrigado| obrigada]?, maravilha, show obrigad(o|a)
    (muito )?obrigad(o|a) pela (ajuda|atenção|força), ajudou (muito|bastante|demais), valeu pela (ajuda|força), era isso[ mesmo| obrigado| obrigada]`,
  settings: `
    configuraç(ão|ões), config[s], [as |minhas |as minhas ](configurações|definições|preferências|ajustes), opções
    (ver|abre|abrir|abra|exibir|mostra|mostrar|mostre|mudar|muda|mude|alterar|altera|altere|trocar|troca|troque|corrigir|quero) [me |ver ][as |minhas |as minhas |nas ](configurações|definições|preferências|configs), me (mostra|mostre) [as |minhas |as minhas ](configurações|definições|preferências)
    [mudar |muda |mude |alterar |altera |altere |trocar |troca |troque |corrigir |ajustar ][o |meu |o meu ]fuso[ horário], [mudar |muda |mude |alterar |altera |altere |trocar |troca |troque |corrigir ][os |meus |os meus ]dias (úteis|de trabalho|de serviço)`,
  language: `
    idioma[s], língua[s], [mudar|muda|mude|alterar|altera|altere|trocar|troca|troque|corrigir|escolher|selecionar|definir|configurar] [o |de |meu |a |minha |o meu |do bot ](idioma|língua|linguagem), (outro|meu|o meu) idioma, (outra|minha|a minha) língua, (que|quais|em que) (idiomas|línguas) (você|vc) fala`,
  'forget-me': `
    me (esqueça|esquece), (esqueça|esquece|esquecer) me, (esqueça|esquece|esquecer) (tudo|de mim|tudo sobre mim|tudo de mim|[os ]meus dados)
    (apagar|apaga|apague|excluir|exclui|exclua|deletar|deleta|delete|eliminar|elimina|remover|remove) (tudo|tudo sobre mim|dados|[todos ][os ]meus dados|minhas informações)
    (apagar|apaga|apague|excluir|exclui|exclua|deletar|deleta|delete|eliminar|elimina|remover|remove|esquece|esqueça) (tudo|o) (o )?(que|q) (você|vc|vocês|vcs|cê|tu) (sabe|sabem|tem|têm|guarda|guardou|guardam|salvou|armazena) (de|sobre) mim`,
  'my-data': `
    [todos ][os ]meus dados, (exportar|exporta|exporte|baixar|baixa|ver|abrir|exibir|mostrar|mostra|mostre|mandar|manda|mande|enviar|envia|envie|quero) [me |ver ][todos ][os ](dados|meus dados), me (mostra|mostre|manda|mande|envia|envie) [todos ][os ]meus dados, exportar
    (o que|quais dados|que dados|q) (vocês |vcs |você |vc )?(sabe|guarda|guardam|armazena|tem|têm|salvou) (sobre|de) mim
    (que|quais|q) (dados|informações|infos) (você|vc|vocês|vcs|cê|tu) (tem|têm|guarda|guardam|armazena|armazenam|salva|salvou) (sobre|de) mim`,
  watch: `
    (acompanhar|acompanhe|acompanha|monitorar|monitore|monitora|monitorizar|vigiar|vigia)[ isso| isto| este plano| esse plano| o plano| este cliente| esse cliente| o cliente| este| esse]?, (lembre me|me lembre|me lembra|lembra me|me avise|avise me|me avisa) (disso|disto|deste plano|desse plano|do plano|sobre isso|desse|deste), (fica|fique|ficar) de olho[ nisso| nesse| neste| nesse plano| nesse cliente| nele]?`,
  reminders: `
    [os |meus |os meus |todos os |todos os meus ]lembretes, [a ]lista[ de lembretes], [meus ]acompanhamentos, o que (estou acompanhando|acompanho)
    (ver|mostra|mostrar|mostre|exibir|abrir|listar|lista|liste|quero ver|quais são|cadê) [me ][todos ][os |a ][meus ](lembretes|lista[ de lembretes]), me (mostra|mostre) [todos ][os |a ][meus ](lembretes|lista[ de lembretes])
    (parar|pare|para|cancelar|cancela|apagar|apaga|desligar|desliga|mudar|alterar|excluir) (de me lembrar|[os |o |um |meus |todos os |com os ]lembrete[s])
    (quais|que) lembretes (eu )?(tenho|existem)[ marcados| ativos| ligados], (para|pare|parar) de me (mandar|enviar|lembrar|avisar)[ lembrete| lembretes]`,
  moves: `[mostrar |mostra |mostre |ver |listar ][as |todas as ][minhas|nossas] [as ]migrações[ abertas| em andamento], migrações, (quais|que) migrações (estão abertas|tenho|temos|estão em andamento), lista de migrações`,
  draft: `rascunho[s], [os |ver |mostrar |mostre ][os ]rascunhos, [os ]textos para encaminhar, [você pode ][me ajude a ](escreva|escreve|escrever|redija|redigir|prepare|preparar|faça|fazer|rascunhe|rascunhar)[ para mim] (o|a|um|uma) [breve ](e-mail|email|mensagem|carta|texto|convite|pedido|aviso|rascunho|solicitação) (para|pra|ao|à|para o|pro|para a) (cliente|o cliente|parceiro|parceiro antigo|antigo parceiro|parceiro de origem|parceiro atual|outro parceiro|suporte|suporte de cobrança|microsoft|suporte da microsoft), (escreva|escreve|redija|prepare|faça|rascunhe) (o|a|um|uma) (e-mail|email|mensagem|carta|texto|convite|pedido|aviso|rascunho), o que (escrevo|devo escrever|mando) (para o|ao|pro) (cliente|parceiro|parceiro antigo|suporte), escreva (para o|ao|pro) (cliente|parceiro|parceiro antigo|parceiro de origem|suporte)`,
  calendar: `[colocar |coloque |põe |ponha |adicionar |adicione |salvar |salve |colocar isso |coloque isso |põe isso ][as datas |tudo ]no (meu|nosso|) (calendário|outlook|agenda), [coloque |põe |ponha |colocar |adicione |salve ][isso |as datas |tudo ]na (minha|nossa|) agenda, [coloque |põe |ponha |colocar |adicione |salve ][isso |as datas |tudo ]no calendário, na agenda, calendário, agenda, [um |o |me mande o |mande o ]arquivo (ics|de calendário|do calendário|da agenda), ics, exportar as datas, datas para (o calendário|a agenda)`,
  portfolio: `(mostrar|mostra|mostre|ver|listar|abrir) [as |todas as ][minhas |nossas ]assinaturas, [todas as |as ](minhas|nossas) assinaturas, portfólio, [mostrar |mostre |ver ][o ][meu |nosso ]portfólio, (quais|que) assinaturas (tenho|temos), lista de assinaturas, minha carteira, carteira de assinaturas`,
  'give-list': `(usar|usa|use|compartilhar|compartilha|compartilhe) [a |as ](minha lista|minha carteira|minhas assinaturas) (aqui|neste canal|com a equipe|com o time|com o canal), (entregar|entrega|entregue) [a ]minha lista (ao canal|à equipe|a este canal)`,
  'take-list-back': `(retirar|retira|retire) [a |as ](minha lista|minha carteira|minhas assinaturas), (parar|para|pare) de compartilhar [a |as ](minha lista|minha carteira|minhas assinaturas)`,
  about: `
    sobre, (sobre|informações sobre|info sobre|fale sobre|me fale sobre) (você|vc|o bot|este bot|esse bot|o app|este app|esse app|o aplicativo|este aplicativo|o guia)
    [mostrar |mostre |ver |sua |a sua |a ]versão[ do bot| do app], número da versão, qual (é )?(a |sua |a sua )?versão[ é essa| do bot| do app], que versão (é essa|é esta|você é|estou usando)
    quem fez (você|vc|o bot|este bot|esse bot|o app|este app), quem está por trás (de você|disso|do bot|do app|deste bot), com quem (eu )?(falo|entro em contato) sobre (problemas com|um problema com) (você|o bot|o app)
    contato do suporte, dados de contato, (a |sua )?(política|aviso|página) de privacidade, você é (da|feito pela) microsoft, você é (um robô|um bot|uma ia|humano|uma pessoa|um produto da microsoft)`,
} as const satisfies Readonly<Record<CommandKind, string>>;

/** What leads a setting, a language or a field that is named behind it; and what may stand around any command. */
export const leads = {
  politeness: `
    por favor, por gentileza, pfv, pfvr, pf, pfr, fazendo favor, se faz favor, se puder, faz favor, obrigad(o|a), obg, valeu, agora, já, então, bem, bom, ok, certo, beleza, blz, ótimo, perfeito, legal, tá[ bom| bem], oh, ah, bot, robô
    vamos, bora, e, [eu ](quero|queria|gostaria de), desejo, preciso[ de], [você |vc ](pode|poderia), consegue, só, apenas, me (dá|dê), oi, olá, opa, bom dia, boa tarde, boa noite, me deixa`,
  asking: `(onde|como) (eu |é que eu |que eu )?(posso|faço para|faço pra|consigo|mudo|altero|troco|vejo), onde (fica|ficam|está|estão), [eu ]posso, podemos, dá (pra|para)`,
  'time-zone': `
    [o |meu |o meu ](fuso[ horário]|time zone)[ é| e| de| do| da], (mudar|mude|muda|alterar|altere|altera|trocar|troque|troca|definir) [o |meu |o meu ]fuso[ horário] (para|pra)[ o][ de], (usar|use|usa) [o |meu |o meu ]fuso[ horário][ de| do| da]`,
  hour: `
    (lembre me|me lembre|me lembra|lembra me|me lembrar|lembrar me|me avise|avise me|me avisa|avisa me)[ sempre] (às|a|à|as|sempre às|todo dia às|todos os dias às|pelas)
    (mandar|mande|envie|quero) [os ]lembretes (às|as|a|à|pelas), lembrete[s] (às|as|a|à|pelas), [hora|horário] [do|dos] (lembrete|lembretes), horário`,
  language: `
    [o |meu |o meu ]idioma[ é| para| pra], [a |minha ](língua|linguagem)[ é| para| pra], (mudar|mude|muda|alterar|altere|altera|trocar|troque|troca|definir) [o |meu |de |a ](idioma|língua) (para[ o]|pra|pro|em)`,
  speak: `
    em, no, (fale|fala|falar|escreva|escreve|responda|responde|conversar|converse|conversa|mostrar|mostre)[ comigo][ em], me (responda|responde) em, prefiro[ em], quero em, [eu ]falo, (você|vc) fala, (mudar|mude|muda|trocar|troca|alterar|passar|passa) (para|pra|pro), usar o`,
  languages: {
    en: `inglês (britânico|americano|dos Estados Unidos)`,
    sv: `sueco da Finlândia`,
    pt: `português (do Brasil|brasileiro|de Portugal|europeu|Brasil|Portugal), brasileiro português`,
  },
  clock: `hora, (mudar|alterar|ajustar) a hora para, ajustar o relógio para`,
  now: `agora, hoje, de volta`,
  determiners: `o, a, os, as, [o |a |os |as ](meu|minha|meus|minhas|nosso|nossa), seu, sua, dele, esse, essa, este, esta, um, uma`,
  vague: `[uma |a ]resposta[s][ anterior], alguma coisa, algo, isso, outra coisa, [o ]país[es], [a ]data, [o ]número, dados, informação`,
} as const satisfies CommandLeads;

/** How somebody asks to be reminded of a customer or of a thing to do, and answers a reminder. */
export const reminding = {
  remind: `
    (lembre|lembra|lembrar|avise|avisa|avisar|cutuca|cutuque|notifique|notifica|alerte|alerta|chama|chame) (me|nos), (me|nos) (lembre|lembra|lembrar|avise|avisa|avisar|cutuca|cutuque|notifique|notifica|alerte|alerta|chama)
    [novo |um ]lembrete, (criar|crie|cria|definir|defina|adicionar|adicione|agendar|agende|agenda|configurar|põe|bota|coloca|marca) [um ][novo ]lembrete[s], me (mande|manda|envie|envia|dê|dá) um (lembrete|toque|alô|aviso), envie um lembrete, quero um lembrete`,
  tell: `me (diz|diga|fala|fale|procura|procure|escreve), diz me`,
  watch: `
    (acompanhar|acompanhe|acompanha|monitorar|monitore|monitora|monitorizar|vigiar|vigia)[ o| a| o cliente| a cliente| a empresa| a assinatura de| as assinaturas de], (ficar|fique|fica)? de olho (em|no|na|no cliente|na cliente)`,
  about: `
    quando (vencer|vencerem|terminar|terminarem|acabar|expirar|expirarem)[ o contrato| a assinatura| as assinaturas| as licenças| a vigência] (de|do|da)
    [de |do |da ](quando|que)[ o| a| a assinatura da| o contrato d(a|o|e)], de, do, da, dos, das, para[ o| a], pra, pro, [sobre |que ](o|a) cliente, sobre[ o| a], a respeito d(e|o|a), acerca de, d(o|a) cliente, da empresa, da assinatura de, por causa d(e|o|a), por conta d(e|o|a)`,
  ends: `
    em, [no |ao |o |para o |pro |até o |até |antes do ]dia, na data, até[ o], no, na, para, pra, fim, a partir de, antes de, prazo até, validade até, [com ](término|vencimento)[ em], vencendo em, terminando em
    [que |o qual |cujo prazo |cujo contrato |o prazo |o contrato |e ](vence|termina|acaba|expira|encerra)[ em| no dia| dia| no| na], [vai |que vai ](vencer|terminar|acabar|expirar)[ em| no dia| dia| no| na]`,
  not: `não, n`,
  only: `só, somente, apenas`,
  also: `também, ainda`,
  toDo: {
    after: `de, para, pra, que, de que, que eu, que a gente, que nós`,
    freely: `(para|pra) eu, (para|pra) a gente, que eu (tenho|preciso)`,
    beside: `não, me, se, lhe, te, nos, preciso, tenho que, tenho de, tenho, devo, precisamos, temos que, temos de, de, que`,
    onDay: `em, [no |para o |pro |até |até o ]dia, na data, no, na, para, pra, até`,
    // An infinitive.
    verb: '.+[aeio]r|ir',
  },
  dayNumber: { before: `dia[s], o dia, no dia, nos dias`, after: `º, o` },
  lengths: {
    before: `por, com, em, daqui a`,
    one: `um, uma`,
    units: { day: `dia[s]`, week: `semana[s]`, month: `mês, meses` },
    whole: {
      day: `na véspera, no dia, amanhã`,
      week: `na semana, próxima semana, semana que vem`,
      month: `no mês, próximo mês, mês que vem`,
    },
    ahead: `
      antes[ do fim| do final| do vencimento| do término][ de| do| da], antes que[ o| a], antes de (o|a), antes do dia, de antecedência[ de], com antecedência`,
  },
  politeness: `por favor, por gentileza, pfv, pfvr, pf, obrigad(o|a), obg, valeu, vlw, tá, tá bom, ok, beleza, blz`,
  replies: {
    done: `
      [está |tá |já está |já tá |tudo |foi |já foi ](feito|feita|pronto|pronta|concluído|concluída|finalizado|resolvido|terminado), já (fiz|resolvi|concluí), acabei, terminei, concluí, (marcar|marque|marca) [isso ]como (feito|concluído|pronto)`,
    moved: `
      [já |foi |já foi |está |tá |está tudo |foram |já foram |já está ](migrad|movid|transferid)(o|a|os|as), já (migrou|migraram|migramos|movemos|transferimos), migramos, (o cliente|a cliente) (já )?(migrou|foi migrad(o|a)), (marcar|marque|marca) como migrado
      [já |agora ](tá|está|estão|tão|ficou|ficaram) tudo (com a gente|conosco|no nosso csp|aqui), tudo (com a gente|conosco|no nosso csp), migrou, migraram, [as |todas as ](assinaturas|licenças|subscrições|tudo) (foram|foi|já foram|já foi|estão|tão) [todas |tudo ](transferid|migrad|movid)(o|a|os|as)`,
    stop: `parar, pare[ com isso], para, chega, já chega`,
    'stop-reminders': `
      (parar|pare|para|interromper|interrompa|encerrar|cancelar|cancele|cancela|desligar|desliga)[ com] [os |o |esse |este |esses |todos os ]lembrete[s], par(ar|e|a) de (me )?(lembrar|avisar|cutucar), chega de lembretes, sem mais lembretes
      não (me )?(lembre|lembra|avise|avisa) mais, não precisa (me )?(lembrar|avisar) mais`,
    snooze: `
      (adiar|adie|adia)[ isso| o lembrete| lembrete| esse], postergar, soneca, deixa (pra|para) (depois|mais tarde), (lembre|lembra) me (de novo|novamente|outra vez|mais tarde|depois), me (lembre|lembra|avisa) (de novo|novamente|outra vez|mais tarde|depois)
      lembrar (de novo|novamente)`,
    later: `ainda não, agora não, hoje não, depois, mais tarde, outra hora, pergunta (de novo|depois)`,
    joints: `com, de, do, da, sobre, para, pra, pro, até, em, no, na, o, a, por, a respeito de, isso`,
  },
} as const satisfies RemindingWords;
