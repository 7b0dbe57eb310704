import type { PortfolioWords } from '../portfolio-words.ts';

/** Como se pergunta sobre a carteira. */
export const portfolio = {
  opening: `um, uma, mostr[ar|e|a], list[ar|e|a], me, nos, dê, dá, ver, veja, quero ver, encontr[ar|e], o que, que, qual, quais, quem, de quem, tod[o|a|os|as], tudo, algum[a|as], alguns, cada, o, a, os, as, meu[s], minha[s], noss[o|a|os|as], do, da, dos, das, de, são, é, há, existe[m], estão, está, temos, tenho, [que ]t(e|ê)m, (eu tenho|nós temos), quant[o|a|os|as], preciso ver, posso ver, com
    assinaturas, licenças, clientes, contratos, vigências, prazos, produtos, linhas`,
  closing: `na (minha|nossa) (carteira|lista|planilha), no arquivo, de novo, novamente, agora, no momento, de todos os clientes`,
  listing: `mostre, mostrar, mostra, liste, listar, lista, encontre, que, quais, qual, quem, tudo, quantas, quantos, assinaturas, licenças, clientes, contratos, produtos, linhas, (na|no|da|do) (minha|meu|nossa|nosso)[ portfólio| lista| arquivo| carteira], (na|no) (portfólio|lista|arquivo|carteira), [de ]todos os clientes`,
  ends: `(termin(a|am|ando)|venc(e|em|endo)|expir(a|am|ando)|acab(a|am|ando)|renov(a|am|ando)|encerr(a|am)), (se renova|se renovam|se encerra|se encerram), vencimento[s], renovaç(ão|ões), término[s], [com ]data final, (vão|vai) (terminar|vencer|expirar|acabar|renovar), a vencer, para vencer, que (termina|terminam|vence|vencem|expira|expiram|acaba|acabam|renova|renovam), prestes a (vencer|terminar|expirar)`,
  within: `em[ até], (n|d)os próximos, nas próximas, dentro de, dentro d(os|as) próxim(os|as), pelos próximos, pelas próximas, daqui a, próximos, próximas, até daqui a`,
  on: `em, no[ dia], na, dia, durante[ o| a]?, até o fim de, no fim de, no mês de, este, neste, nesta, para`,
  before: `antes d(e|o|a|o dia)`,
  until: `até[ o dia| dia| o]?, no máximo até, o mais tardar em`,
  between: `entre[ o dia| os dias| o]?, de, desde, do dia`,
  and: `e[ o dia| o]?, a, até[ o dia| o]?, ao dia`,
  parts: {
    'renewal-off': `
      [com |a ]renovação[ automática] (desligada|desativada|desabilitada|está desligada|está desativada|off), sem renovação[ automática], [que ]não (renova|renovam|se renova|se renovam|vão renovar|vai renovar)[ automaticamente| sozinha| sozinhas]`,
    extended: `
      [em|nos|sob|no|com] [os ]termos[ de serviço] estendidos, em extended[ service] terms, extended[ service] terms, em est, est, período estendido, nos termos de serviço estendidos`,
    expired: `(vencid|expirad|encerrad|terminad)(o|a|os|as), (já |que já )?(venceu|venceram|expirou|expiraram|terminou|terminaram|acabou|acabaram), já (vencidas|expiradas|encerradas)`,
    'to-decide': `decis(ão|ões)[ pendente[s]| abert(a|as)| em aberto], (por|a) decidir, precis(a|am) (de (decisão|mim|atenção|ação)|da minha atenção), (preciso|devo|precisamos|tenho que|temos que) decidir, pendente[s], pendência[s], aguardando (decisão|a mim), [minhas ]tarefas`,
    summary: `resumo, visão geral, resum(ir|e|a)[ tudo]?, panorama, total, totais, [vencimentos |términos ]por mês, em números, estatística[s], resumo da carteira`,
  },
  customer: `[o |a ]cliente, (tudo|assinaturas|licenças|linhas) (de|do|da|para)[ [o |a ]cliente]`,
  plan: `planej(ar|e|a)[ a migração (de|do|da)| a mudança (de|do|da)| para| [o |a ]cliente| o| a], plano (para|de|do|da)[ [o |a ]cliente], (faça|fazer|monte|montar) (um|o) plano (para|de|do|da)`,
} as const satisfies PortfolioWords;
