import assert from 'node:assert/strict';
import { commandIn, type Command } from '../../../../dialogs/understanding/command.ts';
import { optionSaid } from '../../../../dialogs/understanding/option-said.ts';
import { yesOrNo } from '../../../../dialogs/understanding/yes-or-no.ts';
import { clockCommandIn } from '../../../../dialogs/understanding/clock-command.ts';
import type { Field } from '../../../../guidance/answers.ts';
import { today } from '../heard.ts';

type PlainKind = Exclude<Command['kind'], 'change' | 'time-zone' | 'hour' | 'speak' | 'speak-other'>;

const said: Record<PlainKind, readonly string[]> = {
  start: [
    'começar',
    'COMEÇAR',
    'comecar',
    'Vamos começar!',
    'oi, quero começar',
    'iniciar',
    'quero migrar um cliente',
    'bora, novo cliente',
  ],
  'start-over': ['recomeçar', 'começar de novo', 'pode recomeçar do zero?', 'do zero'],
  form: ['formulário', 'formulario', 'me mostra o formulário, por favor', 'todas as perguntas juntas'],
  help: ['ajuda', 'Ajuda!!', 'me ajuda', 'preciso de ajuda', 'o que vc faz?', 'oq vc faz', 'como funciona?'],
  greeting: ['oi', 'Olá!', 'bom dia', 'e aí', 'oi, tudo bem?'],
  back: ['voltar', 'volta', 'pode voltar?', 'pergunta anterior', 'desfazer'],
  cancel: ['cancelar', 'cancela', 'deixa pra lá', 'sair', 'parar por favor'],
  resume: ['continuar', 'ok, continue', 'seguir em frente'],
  skip: ['pular', 'pula essa pergunta', 'próxima'],
  plan: ['plano', 'mostrar o plano', 'quero ver o plano, por favor'],
  thanks: ['obrigado', 'Muito obrigada!', 'valeu'],
  settings: ['configurações', 'configuracoes', 'mostrar minhas configurações', 'fuso horário'],
  language: ['idioma', 'mudar idioma', 'alterar o idioma', 'quais idiomas você fala?'],
  'forget-me': ['esqueça-me', 'me esqueça', 'esqueca tudo', 'apagar meus dados', 'esqueça tudo sobre mim'],
  watch: ['acompanhar', 'acompanhe este plano', 'lembre-me disso'],
  reminders: ['lembretes', 'meus lembretes', 'pode mostrar os lembretes?', 'lista'],
  'my-data': ['meus dados', 'me mostre meus dados', 'exportar', 'o que você sabe sobre mim?'],
};

const changes: readonly (readonly [say: string, field: Field | undefined])[] = [
  ['alterar', undefined],
  ['Alterar uma resposta', undefined],
  ['mudar o país', undefined],
  ['alterar meu país', 'partnerCountry'],
  ['alterar o país do cliente', 'customerCountry'],
  ['mudar a oferta', 'offer'],
  ['quero alterar a data de término', 'termEnd'],
  ['pode corrigir o número de assinaturas?', 'subscriptionCount'],
  ['trocar a renovação automática', 'autoRenew'],
];

describe('a message that is a command in Portuguese', () => {
  for (const [kind, messages] of Object.entries(said)) {
    for (const message of messages) {
      it(`${JSON.stringify(message)} is ${kind}`, () => {
        assert.deepEqual(commandIn(message), { kind });
      });
    }
  }
  for (const [message, field] of changes) {
    it(`${JSON.stringify(message)} is to change ${field ?? 'an answer yet to be named'}`, () => {
      assert.deepEqual(
        commandIn(message),
        field === undefined ? { kind: 'change' } : { kind: 'change', field },
      );
    });
  }

  const settings: Readonly<Record<string, Command>> = {
    'lembre-me às 8': { kind: 'hour', hour: 8 },
    'me lembre as 8h': { kind: 'hour', hour: 8 },
    'me lembra às 8 da noite': { kind: 'hour', hour: 20 },
    'lembretes às 8h00': { kind: 'hour', hour: 8 },
    'lembre-me às 25h': { kind: 'hour', hour: undefined },
    'lembre-me às 8h30': { kind: 'hour', hour: undefined },
    'lembre-me às oito e meia': { kind: 'hour', hour: undefined },
    'lembre-me às 8 e meia da noite': { kind: 'hour', hour: undefined },
    'fuso horário São Paulo': { kind: 'time-zone', said: 'sao paulo' },
    'fuso horário America/Sao_Paulo': { kind: 'time-zone', said: 'america sao paulo' },
    'mudar meu fuso horário para Fortaleza': { kind: 'time-zone', said: 'fortaleza' },
    'em português': { kind: 'speak', language: 'pt' },
    português: { kind: 'speak', language: 'pt' },
    'português do Brasil, por favor': { kind: 'speak', language: 'pt' },
    'vc fala português?': { kind: 'speak', language: 'pt' },
    'mudar o idioma para sueco': { kind: 'speak', language: 'sv' },
    'mudar para inglês': { kind: 'speak', language: 'en' },
    'em alemão': { kind: 'speak-other' },
  };
  for (const [message, command] of Object.entries(settings)) {
    it(message, () => {
      assert.deepEqual(commandIn(message), command);
    });
  }

  it('moves the clock', () => {
    assert.deepEqual(clockCommandIn('hora 2027-03-24', today), {
      kind: 'clock',
      to: { day: '2027-03-24' },
    });
    assert.deepEqual(clockCommandIn('hora agora', today), { kind: 'clock', to: 'now' });
  });
});

describe('a Portuguese message that is no command', () => {
  const others = [
    ...[
      'não',
      'sim',
      'Brasil',
      'nenhum',
      'mesma',
      'para',
      'mudança de oferta',
      'data de início',
      'brasileiro',
    ],
    ...['mudar o país do cliente para Dinamarca', 'começar com 200 assinaturas', 'outra oferta'],
  ];
  for (const message of others) {
    it(JSON.stringify(message), () => {
      assert.equal(commandIn(message), undefined);
    });
  }
});

describe('yes and no in Portuguese', () => {
  const answers = {
    yes: [
      'sim',
      'Sim!',
      's',
      'claro',
      'isso mesmo',
      'é',
      'acho q sim',
      'sim, por favor',
      'Sim, esquecer tudo',
    ],
    no: ['não', 'nao', 'n', 'nn', 'não, obrigado', 'de jeito nenhum'],
  };
  for (const [answer, messages] of Object.entries(answers)) {
    for (const message of messages) {
      it(`${JSON.stringify(message)} is ${answer}`, () => {
        assert.equal(yesOrNo(message), answer);
      });
    }
  }
  for (const message of ['talvez', 'sim, 200', 'não temos GDAP', 'por favor', 'e']) {
    it(`${JSON.stringify(message)} is neither`, () => {
      assert.equal(yesOrNo(message), undefined);
    });
  }
});

describe('one of a few answers that were offered, in Portuguese', () => {
  const days = ['2027-03-04', '2027-04-03'];
  const sayings: Readonly<Record<string, string | undefined>> = {
    'a primeira': '2027-03-04',
    '1ª': '2027-03-04',
    'opção 2': '2027-04-03',
    'o segundo, por favor': '2027-04-03',
    'a última': '2027-04-03',
    'a de abril': '2027-04-03',
    '4 de março': '2027-03-04',
    'a terceira': undefined,
    maio: undefined,
  };
  for (const [text, expected] of Object.entries(sayings)) {
    it(text, () => {
      const choice = optionSaid(text, 'termEnd', days);
      assert.equal(choice?.kind === 'picked' ? choice.option : undefined, expected);
    });
  }

  it('is a country by what only its name has', () => {
    const guineas = ['GN', 'GW', 'GQ'];
    assert.deepEqual(optionSaid('a equatorial', 'customerCountry', guineas), {
      kind: 'picked',
      option: 'GQ',
    });
  });
});
