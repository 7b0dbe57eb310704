import type { OutsideSubject } from '../outside-subjects.ts';

/** How people ask, in Brazilian Portuguese, for what is not planned here: as the ways to ask in `knows.ts`. */
export const asksOutside = {
  azure: `o azure dele é no cartão, uns 2 mil por mês conforme usa. como passa pra gente / 
    como movo a assinatura azure deles / o azure vem junto / instâncias reservadas do azure
    plano de economia azure / azure pago por uso / máquinas virtuais no azure / e o azure / consumo do azure
    transferir azure / créditos do azure / servidores no azure pra gente / azure sql / backup do azure
    servidores em nuvem / azure virtual desktop / grupos de recursos / o cliente roda vms no azure
    assinatura azure pré-paga`,
  perpetual: `e os 6 office 2021 que ele comprou com chave, pagou uma vez só, vem junto? / 
    e as licenças de windows server que compraram / office 2021 compra única / sql server com cal
    office de caixa / software que é deles / licença comprada pra sempre / licença perpétua
    licenças de servidor / office home and business / office 2019 nos computadores / chaves do windows 11
    cals de área de trabalho remota / são donos do office não é assinatura / discos antigos do office
    chave do office 2016 / licenças oem / o windows server vai junto / licença vitalícia / licença definitiva`,
  phone: `
    podem ficar com os números de telefone / portar números pro teams / plano de chamadas / números no teams
    telefone fixo no teams / tronco sip / communications credits / direct routing
    perde o número quando a licença acaba / operator connect / número 0800 / os telefones continuam
    trocar o pabx / filas de atendimento / ramal / ligações internacionais
    portabilidade do número da operadora / linha telefônica`,
  'own-customer': `um cliente nosso de anos renovou sem querer por mais um ano, consigo tirar 6 licenças dele / 
    pedimos licenças demais pro nosso cliente / cancelar uma assinatura que vendemos
    nosso cliente atual quer menos licenças / comprei o sku errado pra um cliente nosso
    reembolso de licença que adicionamos por engano / cliente que já é nosso quer upgrade
    reduzir assinatura que vendemos mês passado / um cliente nosso quer sair / renovamos um cliente sem querer
    esqueci de desligar a renovação do nosso cliente / adicionar licença pra cliente que já faturamos
    pedido errado no partner center pro nosso cliente / desfazer um pedido que fizemos
    cliente que temos há anos precisa de mais / clicamos duas vezes em pedir
    trocar e3 por e5 pra um cliente nosso / errei um pedido de um cliente que já é nosso como desfaço
    pedi 50 licenças em vez de 5 pra um cliente csp nosso
    digitei a quantidade errada no pedido do nosso cliente / desfazer o pedido de ontem do nosso cliente`,
  'own-standing': `compramos outra revenda e agora temos duas contas no partner center, como junta numa só / 
    como viramos parceiro direct bill / juntar duas contas do partner center / nosso mpn id / solutions partner
    nossa pontuação de parceiro / como conseguimos autorização csp / entrar no programa csp
    nossa verificação está travada / renovar competência / transferir nosso partner id
    mudar a razão social no partner center / nosso perfil fiscal / virar revendedor indireto
    taxa do programa de parceiros / nosso contrato de parceiro / verificar nossa conta
    queremos contrato direto com a microsoft / nossa empresa foi comprada e a conta de parceiro
    benefícios de parceiro`,
  price: `
    quanto custa o business premium / preço do e3 por mês / quanto é o e5 / preço de tabela do copilot
    tabela de preços por favor / qual margem a gente tem / desconto pra 100 licenças / cotação pra 50 usuários
    quanto cobrar no business standard / preço por usuário / quanto sai o power bi pro
    preço mensal do exchange online / custo por licença / quanto vocês cobram no e3
    nossa margem no business basic / desconto por volume / me faz um orçamento de licenças / preço do f3
    quanto custa o teams`,
  technical: `qual mx eu aponto no registro.br depois / 
    como migro as caixas de correio / mudar registros mx / configurar dns / registro no intune
    mover sites do sharepoint / copiar dados do onedrive / o outlook trava toda hora / configurar mfa
    como configuro acesso condicional / ferramenta de migração imap / mover arquivos do servidor
    exchange híbrido / redefinir senha de usuário / código de erro no outlook / autopilot
    o domínio não verifica / spf e dkim / script powershell pra licenças / problema de áudio no teams
    backup das caixas / qual ferramenta pra migrar tenant / importar pst / entra connect
    permissão de caixa compartilhada / como crio um alias / impressora / vpn
    subir email antigo do servidor deles pra nuvem / servidor de email no porão pra nuvem
    terabytes de arquivos e email / como movo anos de email / servidor local pro 365`,
  'other-product': `ele quer passar o adobe e o antivírus pra gente também, como faz / 
    licenças adobe / cliente com google workspace / dá pra mover dropbox / assinatura do zoom
    renovar antivírus / slack / conta aws / salesforce / autocad / veeam / firewall / vmware / o gmail deles
    jira / erp de outro fornecedor / oracle / apple / totvs / docusign / hospedagem do site / certificado ssl
    pedir notebooks / hardware`,
  'small-talk': `
    tudo bem com você / conta uma piada / como está o tempo hoje / me indica um bom livro / recomenda um filme
    quem ganhou o jogo / o que tem pro almoço / você gosta de futebol / bom fim de semana / você é humano
    quantos anos você tem / qual seu nome / estou cansado hoje / você sonha / escreve um poema / que horas são
    canta uma música / feliz aniversário / você é o chatgpt / quem te criou / tem namorada
    planos pro fim de semana / o que acha de política / pra onde viajo nas férias / bom restaurante aqui perto
    receita de bolo / bolsa de valores / toca uma música / traduz isso pro francês / qual a capital da frança
    resolve essa conta / como cozinha ovo`,
} as const satisfies Readonly<Record<OutsideSubject, string>>;
