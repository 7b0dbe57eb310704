import type { RemindingWords } from '../language.ts';

/** How somebody asks to be reminded of a customer or of a thing to do, and answers a reminder. */
export const reminding = {
  remind: `
    (lembre|lembra|lembrar|avise|avisa|avisar|cutuca|cutuque|notifique|notifica|alerte|alerta|chama|chame) (me|nos), (me|nos) (lembre|lembra|lembrar|avise|avisa|avisar|cutuca|cutuque|notifique|notifica|alerte|alerta|chama)
    [novo |um ]lembrete, (criar|crie|cria|definir|defina|adicionar|adicione|agendar|agende|agenda|configurar|põe|bota|coloca|marca) [um ][novo ]lembrete[s], me (mande|manda|envie|envia|dê|dá) um (lembrete|toque|alô|aviso), envie um lembrete, quero um lembrete
  `,
  tell: `me (diz|diga|fala|fale|procura|procure|escreve), diz me`,
  watch: `
    (acompanhar|acompanhe|acompanha|monitorar|monitore|monitora|monitorizar|vigiar|vigia)[ o| a| o cliente| a cliente| a empresa| a assinatura de| as assinaturas de], (ficar|fique|fica)? de olho (em|no|na|no cliente|na cliente)
  `,
  about: `
    quando (vencer|vencerem|terminar|terminarem|acabar|expirar|expirarem)[ o contrato| a assinatura| as assinaturas| as licenças| a vigência] (de|do|da)
    [de |do |da ](quando|que)[ o| a| a assinatura da| o contrato d(a|o|e)], que o contrato d(a|o|e), que a assinatura da, de, do, da, dos, das, para[ o| a], pra, pro, [sobre |que ](o|a) cliente, sobre[ o| a], a respeito d(e|o|a), acerca de, d(o|a) cliente, da empresa, da assinatura de, por causa d(e|o|a), por conta d(e|o|a)
  `,
  ends: `
    em, [no |ao |o |para o |pro |até o |até |antes do ]dia, na data, até[ o], no, na, para, pra, fim, a partir de, antes de, prazo até, validade até, [com ](término|vencimento)[ em], vencendo em, terminando em
    [que |o qual |cujo prazo |cujo contrato |o prazo |o contrato |e ](vence|termina|acaba|expira|encerra)[ em| no dia| dia| no| na], [vai |que vai ](vencer|terminar|acabar|expirar)[ em| no dia| dia| no| na]
  `,
  not: `não, n`,
  toDo: {
    after: `de, para, pra, que, de que, que eu, que a gente, que nós`,
    freely: `(para|pra) eu, (para|pra) a gente, que eu (tenho|preciso)`,
    beside: `não, me, se, lhe, te, nos, preciso, tenho que, tenho de, tenho, devo, precisamos, temos que, temos de, de, que`,
    onDay: `em, [no |para o |pro |até |até o ]dia, na data, no, na, para, pra, até`,
    // An infinitive.
    verb: '.+[aeio]r|ir',
  },
  dayNumber: { before: `dia, o dia, no dia`, after: `º, o` },
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
      antes[ do fim| do final| do vencimento| do término][ de| do| da], antes que[ o| a], antes de (o|a), antes do dia, de antecedência[ de], com antecedência
    `,
  },
  politeness: `por favor, por gentileza, pfv, pfvr, pf, obrigad(o|a), obg, valeu, vlw, tá, tá bom, ok, beleza, blz`,
  replies: {
    done: `
      [está |tá |já está |já tá |tudo |foi |já foi ](feito|feita|pronto|pronta|concluído|concluída|finalizado|resolvido|terminado), já (fiz|resolvi|concluí), acabei, terminei, concluí, (marcar|marque|marca) [isso ]como (feito|concluído|pronto)
    `,
    moved: `
      [já |foi |já foi |está |tá |está tudo |foram |já foram |já está ](migrad|movid|transferid)(o|a|os|as), já (migrou|migraram|migramos|movemos|transferimos), migramos, (o cliente|a cliente) (já )?(migrou|foi migrad(o|a)), (marcar|marque|marca) como migrado
      [já |agora ](tá|está|estão|tão|ficou|ficaram) tudo (com a gente|conosco|no nosso csp|aqui), tudo (com a gente|conosco|no nosso csp), migrou, migraram
      [as |todas as ](assinaturas|licenças|subscrições|tudo) (foram|foi|já foram|já foi|estão|tão) [todas |tudo ](transferid|migrad|movid)(o|a|os|as)
    `,
    stop: `parar, pare[ com isso], para, chega, já chega`,
    'stop-reminders': `
      (parar|pare|para|interromper|interrompa|encerrar|cancelar|cancele|cancela|desligar|desliga)[ com] [os |o |esse |este |esses |todos os ]lembrete[s], par(ar|e|a) de (me )?(lembrar|avisar|cutucar), chega de lembretes, sem mais lembretes
      não (me )?(lembre|lembra|avise|avisa) mais, não precisa (me )?(lembrar|avisar) mais
    `,
    snooze: `
      (adiar|adie|adia)[ isso| o lembrete| lembrete| esse], postergar, soneca, deixa (pra|para) (depois|mais tarde), (lembre|lembra) me (de novo|novamente|outra vez|mais tarde|depois), me (lembre|lembra|avisa) (de novo|novamente|outra vez|mais tarde|depois)
      lembrar (de novo|novamente)
    `,
    later: `ainda não, agora não, hoje não, depois, mais tarde, outra hora, pergunta (de novo|depois)`,
    joints: `com, de, do, da, sobre, para, pra, pro, até, em, no, na, o, a, por, a respeito de, isso`,
  },
} as const satisfies RemindingWords;
