import type { FieldNames } from '../command-words.ts';

/** What people call each field when they ask to change it; the labels of the cards are known too. */
export const fieldNames = {
  source: `
    origem, fonte, compra atual, onde (compra|compram), fornecedor[ atual], comprado hoje, onde (é|foi|são|foram) comprad(o|a|os|as)
    (comprad(o|a|os|as)|adquirid(o|a|os|as)|compra|compram|compraram|comprou) (de|com|via|através de|por meio de|por|pelo|pela|junto a)
  `,
  billingAccount: `(conta|tipo de conta) de (cobrança|faturamento|faturação), tipo de conta`,
  volumeProgramme: `programa[ por volume| de licenciamento| de volume]`,
  partnerModel: `modelo[ de parceria| de parceiro], tipo de parceiro`,
  sameProvider: `[mesmo ]provedor, distribuidor`,
  partnerCountry: `
    país (d(o|a) (parceir(o|a)|revendedor|empresa|organização|revenda|organização parceira)|da (minha|nossa) empresa|de origem), [o ](meu|nosso|seu|próprio) país, partner country
  `,
  customerCountry: `
    país (d(o|a|e) cliente|del(e|es|a)|de destino|(do|no) (tenant|locatário|inquilino)[ dele| deles| dela| do cliente])
    (tenant|locatário|inquilino|[o ]cliente|cliente final)[ dele| deles| dela| do cliente] (e|é|eh) (do|da|de|dos)
  `,
  relationship: `
    (relação|relacionamento|vínculo)[ de (revendedor|revenda|parceiro|parceria)| csp| com o cliente], [o ]convite[ de revendedor], (pedido|solicitação) de (relação|relacionamento|revendedor)
  `,
  delegatedAdmin: `
    (administração|administrador|admin|acesso) delegad(o|a), gdap[ ou dap], dap, (privilégios|direitos|permissões|acesso|acessos)[ de (admin|administrador|administração)| delegados| administrativos]
    privilégios de (administrador|administração) delegad(o|a|os)
  `,
  subscriptionCount: `
    [número de |quantidade de |qtd de |qtde de |quantas |total de |contagem de ](assinaturas|subscrições)[ ativas| a migrar| a mover| a transferir| para migrar| para mover], assinatura[ ativa], subscrição, subs, quantas são
  `,
  tenantSubscriptionCount: `
    (assinaturas|subscrições) (no|do|nesse|neste|naquele|no mesmo) (tenant|locatário|inquilino)[ dele| deles| dela| do cliente], (assinaturas|subscrições) (no total|ao todo|em total)
    (todas as|total das|total geral de) (assinaturas|subscrições), (número de|total de|todas as) (assinaturas|subscrições) (no|do) (tenant|locatário|inquilino), total[ do| no][ tenant| locatário| inquilino]
  `,
  businessSeats: `(licenças|usuários) business`,
  offer: `[a ][nova ]oferta[ nova], [o |novo ]produto, sku, tipo de plano`,
  licenceCount: `
    [número de |quantidade de |qtd de |qtde de |total de |quantas ](licenças|usuários|utilizadores|assentos|postos|seats), [a ]quantidade, qtd, qtde, licença, contagem de licenças
  `,
  termEnd: `
    (fim|término|encerramento|data final|data d(e|o) (fim|término)|último dia|prazo final)[ d(a|o|as|e) (vigência|prazo|contrato|período|assinatura|assinaturas|termo)], final d(a|o|as) (vigência|prazo|contrato|período|assinatura|assinaturas|termo)
    [data de ](expiração|vencimento|validade|renovação), data limite, dia (do vencimento|do término|da expiração), quando (termina|acaba|vence|expira|encerra|terminam|vencem|expiram|acabam)
  `,
  state: `estado, status, situação`,
  autoRenew: `
    (renovação automática|auto[ ]renovação|renovação|cobrança recorrente)[ e| da assinatura| das assinaturas], (faturamento|faturação) recorrente, (renovar|renova|renovam) automaticamente, renovações automáticas, no fim da vigência
  `,
  termStart: `
    (início|começo|data (de|do) início|data inicial)[ d(a|o|e) (vigência|prazo|contrato|período|assinatura|termo)], data d(a|e) compra, compra ou renovação, contratação ou renovação, [data da ]última (renovação|compra), comprado ou renovado
    quando (começou|iniciou|comprou|compraram|renovou|começa|inicia), quando (foi|foram) (comprad(o|a|os|as)|renovad(o|a|os|as)|iniciad(o|a|os|as))
  `,
  termLength: `(duração|prazo)[ da vigência| do contrato]`,
} as const satisfies FieldNames;
