import { combined, listed } from '../../../../languages/pt/combined.ts';
import type { CommandWords } from '../words.ts';

const show = listed(
  'mostrar, mostre, mostra, me mostre, me mostra, mostre-me, ver, quero ver, exibir, abrir',
);
const send = listed('enviar, envie, envia, me envie, mandar, mande, manda, me mande, me manda, baixar');
const erase = listed('apagar, apague, apaga, excluir, exclua, exclui, deletar, delete, eliminar, remover');
const change = listed('mudar, mude, muda, alterar, altere, altera, trocar, troque, troca, corrigir');
const this1 = listed('isso, isto, este plano, esse plano, o plano, este cliente, esse cliente, este, esse');

/** Whole messages that ask the bot to do something. */
export const phrases = {
  start: [
    ...combined(
      ['migrar', 'mover', 'transferir'],
      ['um cliente', 'cliente', 'meu cliente', 'um cliente para o csp', 'as licenças de um cliente'],
    ),
    ...listed('fazer uma migração, fazer migração, fazer um plano, outro cliente, novo cliente, vamos lá'),
    ...listed(
      'começar, comece, começa, vamos começar, iniciar, inicie, inicia, início, iniciar um plano, ' +
        'começar um plano, novo plano, nova migração, planejar uma migração, planear uma migração, ' +
        'planejar migração, começar uma migração, nova transferência, arrancar',
    ),
  ],
  'start-over': listed(
    'recomeçar, recomece, recomeça, recomeçar do zero, reiniciar, reinicie, reinicia, do zero, começar do zero, ' +
      'começar de novo, começar novamente, começa de novo, de novo, voltar ao início, ' +
      'voltar ao começo, voltar do início, começar do início, nova conversa, zerar, resetar, ' +
      'tudo de novo, outra vez',
  ),
  form: [
    ...listed(
      'formulário, o formulário, abrir formulário, preencher o formulário, preencher formulário, ' + 'form',
    ),
    ...combined(show, ['o formulário', 'formulário', 'todas as perguntas']),
    ...listed(
      'todas as perguntas, todas as perguntas juntas, todas as perguntas de uma vez, ' + 'tudo de uma vez',
    ),
  ],
  help: listed(
    'ajuda, me ajuda, me ajude, ajuda-me, ajude-me, ajudar, socorro, preciso de ajuda, ajuda aí, ' +
      'o que você faz, o que vc faz, oq vc faz, o q vc faz, o que você sabe fazer, o que você pode fazer, ' +
      'o que posso fazer, o que vc pode fazer, o que posso dizer, o que posso perguntar, ' +
      'como funciona, como isso funciona, como você funciona, quem é você, quem é vc, ' +
      'o que é isso, o que é isto, comandos, menu',
  ),
  greeting: listed(
    'oi, oi oi, oie, oii, olá, alô, opa, e aí, eai, fala, bom dia, boa tarde, boa noite, ' +
      'oi tudo bem, olá tudo bem, oi bom dia, olá bom dia, oi boa tarde, tudo bem, tudo bom, viva, ' +
      'bom dia a todos',
  ),
  back: listed(
    'voltar, volta, volte, volta uma, voltar uma, voltar atrás, voltar um passo, para trás, ' +
      'pra trás, anterior, pergunta anterior, voltar à pergunta anterior, ' +
      'voltar para a pergunta anterior, última pergunta, retornar, desfazer, desfaz, desfaça',
  ),
  cancel: listed(
    'cancelar, cancela, cancele, cancelar isso, cancela isso, cancelar tudo, cancela tudo, pare, ' +
      'parar, sair, encerrar, encerre, desistir, desisto, esquece, esqueça, esquece isso, ' +
      'esqueça isso, deixa, deixa pra lá, deixa para lá, deixe pra lá, chega, abortar, ' +
      'interromper, não quero mais, terminar, anular, para com isso',
  ),
  resume: listed(
    'continuar, continue, continua, vamos continuar, continuar de onde paramos, prosseguir, ' +
      'prossiga, prossegue, retomar, retome, retoma, seguir, siga, segue, seguir em frente, ' +
      'pode continuar, onde paramos, onde estávamos, vá em frente, pode seguir, avançar',
  ),
  skip: listed(
    'pular, pula, pule, pular esta, pula essa, pular essa, pular esta pergunta, ' +
      'pular a pergunta, pular essa pergunta, pula essa pergunta, próxima, próxima pergunta, ' +
      'passar, passo, saltar, salta, ignorar, pular isso, sem resposta pula',
  ),
  plan: [
    ...listed(
      'plano, o plano, meu plano, o meu plano, fazer o plano, faça o plano, gerar o plano, ' + 'cadê o plano',
    ),
    ...combined(show, ['o plano', 'plano', 'meu plano', 'o plano de novo', 'o plano novamente']),
    'me dê o plano',
    'me dá o plano',
  ],
  change: listed(
    'alterar, altere, altera, mudar, mude, muda, trocar, troque, troca, corrigir, corrija, ' +
      'corrige, editar, edite, edita, modificar, modifique, modifica, atualizar, atualize, ajustar',
  ),
  thanks: listed(
    'obrigado, obrigada, muito obrigado, muito obrigada, mto obrigado, obg, brigado, brigada, ' +
      'valeu, vlw, agradeço, agradecido, agradecida, grato, grata, obrigadão, valeu mesmo, tks',
  ),
  settings: [
    ...listed(
      'configurações, configuração, minhas configurações, as configurações, ' +
        'as minhas configurações, ajustes, definições, minhas definições, preferências, ' +
        'minhas preferências, opções, config, configs',
    ),
    ...combined(
      show,
      listed('configurações, as configurações, minhas configurações, definições, preferências'),
    ),
    ...combined(
      change,
      listed('configurações, as configurações, minhas configurações, definições, preferências'),
    ),
    ...listed('fuso horário, meu fuso horário, fuso, dias úteis, meus dias úteis, dias de trabalho'),
    ...combined(
      change,
      listed('o fuso horário, fuso horário, meu fuso horário, fuso, dias úteis, meus dias úteis'),
    ),
  ],
  language: [
    ...listed(
      'idioma, idiomas, meu idioma, o idioma, língua, línguas, minha língua, linguagem, ' +
        'outro idioma, outra língua, escolher idioma, escolher o idioma, selecionar idioma, ' +
        'configurar idioma, definir idioma',
    ),
    ...combined(change, ['', 'o', 'de', 'meu', 'do bot'], ['idioma']),
    ...combined(change, ['', 'a', 'de', 'minha'], ['língua']),
    ...listed(
      'que idiomas você fala, quais idiomas você fala, que línguas você fala, ' +
        'quais línguas você fala, que idiomas vc fala, quais idiomas vc fala',
    ),
  ],
  'forget-me': [
    ...listed(
      'esqueça-me, me esqueça, esquece-me, me esquece, esquecer-me, esqueça tudo, esquecer tudo, ' +
        'esqueça de mim, esquece tudo, esqueça tudo sobre mim, esquecer tudo sobre mim, ' +
        'esquece de mim',
    ),
    ...combined(erase, [
      'meus dados',
      'os meus dados',
      'todos os meus dados',
      'tudo',
      'tudo sobre mim',
      'dados',
    ]),
    'esqueça meus dados',
    'esqueça os meus dados',
  ],
  'my-data': [
    ...listed('meus dados, os meus dados, exportar, exportar dados, exportar meus dados, exporte meus dados'),
    ...combined([...show, ...send], ['meus dados', 'os meus dados', 'todos os meus dados']),
    ...listed(
      'o que você sabe sobre mim, o que você sabe de mim, o que vc sabe sobre mim, ' +
        'o que sabe sobre mim, quais dados você tem sobre mim, o que você guarda sobre mim, ' +
        'o que você armazena sobre mim',
    ),
  ],
  watch: [
    ...combined(
      ['acompanhar', 'acompanhe', 'acompanha', 'monitorar', 'monitore', 'monitora'],
      ['', ...this1],
    ),
    ...combined(
      ['lembre-me', 'me lembre', 'me lembra', 'me avise', 'avise-me'],
      ['disso', 'disto', 'deste plano'],
    ),
    ...combined(
      ['lembre-me', 'me lembre', 'me lembra', 'me avise'],
      ['desse plano', 'do plano', 'sobre isso'],
    ),
    ...listed('fique de olho, fica de olho, ficar de olho, fique de olho nisso'),
  ],
  reminders: [
    ...listed(
      'lembretes, meus lembretes, os lembretes, os meus lembretes, todos os lembretes, lista, ' + 'a lista',
    ),
    ...combined(
      [...show, 'listar', 'liste', 'lista'],
      ['lembretes', 'os lembretes', 'meus lembretes', 'a lista'],
    ),
    ...combined(
      [...show, 'listar'],
      ['todos os lembretes', 'os meus lembretes', 'lista', 'lista de lembretes'],
    ),
    ...listed(
      'lista de lembretes, acompanhamentos, meus acompanhamentos, o que estou acompanhando, ' +
        'o que acompanho, quais são meus lembretes, quais são os meus lembretes',
    ),
  ],
} as const satisfies CommandWords['phrases'];
