/** Words that Brazilian Portuguese uses for nearly the same when something is asked, a group a line; none needs an accent. */
export const alike = `
  cliente, clientes, eles, empresa, deles
  parceiro, revenda, revendedor, fornecedor, vendedor, parceiros
  antigo, antiga, anterior, atual, outro, outra, concorrente
  recusa, recusar, nega, negar, bloqueia, libera, liberar, nao, coopera, enrola, rejeita, soltar
  responde, responder, resposta, ignora, reage, retorno, sumiu, vacuo
  aceitar, aceite, aceita, aprovar, aprova, clicar, assinar, confirmar, ok, sim, marcar, atestar
  convite, link, pedido, solicitacao
  permissao, permissoes, acesso, direitos, funcao, funcoes, admin, administrador
  dinheiro, reembolso, reembolsado, devolve, volta, credito, estorno, ressarcido, devolucao
  pagar, paga, pagam, cobranca, cobrado, fatura, faturas, conta, boleto, cobram, dobro
  preco, precos, caro, barato, custo, custa, taxa, mensalidade, valor
  cancelar, cancela, encerrar, terminar, parar, desligar, matar, tirar, cancelamento
  renova, renovar, renovacao, renove, automatica, recorrente
  venceu, vence, vencer, vencida, expirou, expirada, acaba, acabou, termina, fim, termino
  carencia, gratis, folga, margem, tolerancia, dias
  usuarios, pessoal, funcionarios, gente, pessoas, colaboradores
  licenca, licencas
  menos, reduzir, diminuir, cortar, baixar, enxugar, encolher
  mais, aumentar, adicionar, crescer
  parada, interrupcao, cai, cair, fora, percebe, notar, problema, perde
  email, emails, outlook, caixa, caixas, correio
  semanas, dias, tempo, rapido, demora, leva, prazo, duracao
  prazo, limite, ultimo, data, tarde, atraso, tempo, perder
  primeiro, comecar, comeco, ordem, antes, passo, proximo
  quem, responsavel, tarefa
  distribuidor, distri, atacadista, ingram, pax8, synnex, westcon, provedor
  pais, regiao, exterior, fora, estrangeiro, fronteira
  fusao, juntar, comprou, comprada, filial, matriz, cisao
  tenant, tenants, locatario, ambiente, organizacao
  trial, teste, testando, avaliacao, experimentar, demonstracao
  escola, educacao, ong, caridade, universidade, alunos, doadas, igreja
  pessoa, humano, alguem, ligar, telefone, suporte, atendente
  guarda, salva, salvo, armazena, dados, privacidade, apagar, gravado
  mandar, enviar, compartilhar, encaminhar, pdf, imprimir, exportar, documento, copia
  vejo, ver, acho, onde, aparece, consultar, tela, menu
  porque, motivo, razao, objetivo
  mes, mensal, meses`;
