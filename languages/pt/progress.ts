import type { ProgressWords } from '../progress-words.ts';

/** Portuguese: how far a move is, and whose it is. */
export const progress = {
  deeds: {
    accepted: `
      [o cliente |a cliente |cliente |eles |ele |ela ][já ](aceitou|aceitaram|aprovou)[ o convite| a solicitação| a relação| o relacionamento| a gente]
      (o convite|a solicitação|a relação|o relacionamento) [já ](foi aceito|foi aceita|está aceito|está aceita|foi aprovado|foi aprovada)`,
    transfer: `
      [a ]transferência [já ][foi |está ](aprovada|aceita|confirmada|autorizada)
      o [parceiro |revendedor |provedor ](antigo|anterior|atual)[ parceiro| revendedor| provedor] [já ](aprovou|aceitou|concordou|autorizou|confirmou|topou)[ a transferência| com a transferência]`,
    'admin-rights': `
      [o ]gdap [já |agora ](está|foi|tá) [lá |já ]?(ativo|aprovado|aceito|pronto|liberado|configurado|ok), [o ]gdap já está lá
      [agora |já ]temos[ o] gdap, [o cliente |eles ][já ](aprovou|aceitou|aprovaram|aceitaram) o gdap`,
    'renewal-off': `
      [a ]renovação automática [já |agora ](está|foi|tá) (desligada|desativada)
      [já ](desligamos|desativamos|desliguei|desativei|desligaram|desativaram) a renovação automática, [o cliente |o parceiro antigo ](desligou|desativou) a renovação automática`,
    agreement: `
      (o contrato|o mca|o acordo|o contrato de cliente) [já ](foi|está) (assinado|aceito|confirmado)
      [o cliente |eles |ele |ela ][já ](assinou|aceitou|assinaram|aceitaram|confirmou) (o contrato|o mca|o acordo)`,
    ordered: `
      (o pedido|os pedidos|a compra) [já ](foi|foram|está) (feito|feitos|feita|enviado|enviada)
      [já |nós ](fizemos|fiz|enviamos) (o pedido|os pedidos|a compra), [já ](compramos|comprei|pedimos|provisionamos) [tudo|as assinaturas|as novas assinaturas|as licenças|as novas licenças]
      as (novas assinaturas|assinaturas novas|novas licenças|licenças novas) [já ](estão|foram) (ativas|prontas|compradas|no ar|funcionando)`,
    assigned: `
      [as |todas as ](licenças|novas licenças) [já ][estão |foram ](atribuídas|distribuídas)
      [já |nós ](atribuímos|atribuí|distribuímos) [as |todas as ](licenças|novas licenças), a atribuição das licenças está (pronta|feita)`,
    data: `
      (os dados|as caixas de correio|os arquivos|os e mails) [já ](foram|estão) (migrados|migradas|movidos|copiados|transferidos|transferidas)
      [já |nós ](migramos|migrei|copiamos|movemos) (os dados|as caixas de correio|os arquivos|os e mails)`,
    equivalent: `
      [já ](achamos|achei|encontramos|encontrei) (uma oferta equivalente|um equivalente|um produto equivalente|a oferta equivalente|um substituto)
      a oferta equivalente [já ](foi|está) (encontrada|escolhida|definida)`,
    all: `
      [está |tá |já está |está tudo |tá tudo |tudo ](pronto|feito|concluído|terminado|finalizado)
      [nós |já ](terminamos|acabamos|concluímos|finalizamos)[ tudo| a migração| a mudança| a transferência]
      (a migração|a mudança|a transferência) [já ](terminou|acabou|está pronta|está concluída|foi concluída|está feita|foi finalizada)
      (fechar|feche|encerrar|encerre) a (migração|mudança)`,
  },
  steps: `
    [o |os |a |as ](passo|passos|etapa|etapas) [já ][está |estão |foi |foram |tá ](pronto|prontos|pronta|prontas|feito|feitos|feita|feitas|concluído|concluídos|concluída|concluídas)
    [já |nós |também ](fizemos|fiz|concluímos|concluí|terminamos|terminei) [o |os |a |as ](passo|passos|etapa|etapas), marque [o |os |a |as ](passo|passos|etapa|etapas)`,
  and: `e, mais, também`,
  lately: `hoje, agora, ontem, hoje cedo, hoje de manhã, finalmente, enfim, já, também, e, boa notícia`,
  joints: `para a, para o, para, da, do, de, com a, com o, com, na, no, pela, pelo`,
  customer: {
    surely: `
      [o |a |nosso ]cliente se chama, [o ]nome do cliente é, nome do cliente, [o ]nome é, o cliente chama se`,
    perhaps: `
      [o |a |nosso ]cliente é[ a| o], cliente, (é|isso é|isto é) (para|pra)[ a| o], (é|isso é|isto é) (da|do), (chame|chama) (de|isso de|o cliente de|a mudança de|a migração de)`,
  },
} as const satisfies ProgressWords;
