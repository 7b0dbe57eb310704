import assert from 'node:assert/strict';
import { commandIn, type Command } from '../../../dialogs/understanding/command.ts';
import { yesOrNo } from '../../../dialogs/understanding/yes-or-no.ts';
import type { Field } from '../../../guidance/answers.ts';

type PlainKind = Exclude<Command['kind'], 'change' | 'time-zone' | 'hour' | 'speak' | 'speak-other'>;

const said: Record<PlainKind, readonly string[]> = {
  start: [
    'start',
    'START',
    'please start',
    'Start, please!',
    "let's start",
    'hi bot, start please',
    'begin',
    'I want to move a customer to CSP',
  ],
  'start-over': ['start over', 'restart', 'begin again', 'I want to start over', 'start again'],
  form: ['form', 'show the form', 'can you show me the form?'],
  help: ['help', 'Help!!', '?', '???', 'can you help me please', 'what can you do?', "I don't understand"],
  greeting: ['Hi!', 'hi', 'hello there', 'Good morning', 'hey'],
  back: ['back', 'go back', 'previous', 'previous question'],
  cancel: ['cancel', 'stop', 'quit', 'never mind', 'please stop'],
  resume: ['go on', 'continue', 'ok, go on', 'carry on'],
  skip: ['skip', 'skip this question'],
  plan: ['plan', 'show the plan', 'Show me the plan please'],
  thanks: ['thanks', 'Thank you!'],
  settings: ['settings', 'Show me my settings, please', 'time zone'],
  language: ['language', 'Change my language, please', 'which languages do you speak?'],
  'forget-me': ['forget me', 'please forget me', 'delete my data', 'Forget everything about me'],
  watch: ['watch', 'Watch, please', 'watch this plan', 'remind me of this'],
  reminders: ['reminders', 'my reminders', 'list', 'Can you show me my reminders?', 'stop reminding me'],
  'my-data': ['my data', 'export', 'can you send me my data?', 'What do you know about me?'],
};

const changes: readonly (readonly [say: string, field: Field | undefined])[] = [
  ['change', undefined],
  ['change an answer', undefined],
  ['change the country', undefined],
  ['change the offer', 'offer'],
  ['change customer country', 'customerCountry'],
  ['change the country of the customer', 'customerCountry'],
  ['change my country', 'partnerCountry'],
  ['please change the end date', 'termEnd'],
  ['I want to change admin rights', 'delegatedAdmin'],
  ['edit the number of subscriptions', 'subscriptionCount'],
  ['change termStart', 'termStart'],
];

describe('a message that is a command as a whole', () => {
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
});

describe('a message that asks for a language', () => {
  const asked = [
    { language: 'sv', say: ['language Swedish', 'Swedish', 'in Swedish please', 'Can you speak Swedish?'] },
    // Every language by its own name, and by the name it has in each of them.
    { language: 'sv', say: ['svenska', 'SVENSKA', 'sueco', 'language sv', 'language: Swedish from now on'] },
    {
      language: 'pt',
      say: ['português', 'portugues', 'portugisiska', 'Brazilian Portuguese', 'language pt-BR'],
    },
    { language: 'en', say: ['English', 'engelska', 'inglês', 'change my language to English'] },
  ];
  for (const { language, say } of asked) {
    for (const message of say) {
      it(`${JSON.stringify(message)} is for ${language}`, () => {
        assert.deepEqual(commandIn(message), { kind: 'speak', language });
      });
    }
  }
  for (const message of [
    'language French',
    'in French, please',
    'do you speak German?',
    'language of birds',
  ]) {
    it(`${JSON.stringify(message)} is for one that is not spoken`, () => {
      assert.deepEqual(commandIn(message), { kind: 'speak-other' });
    });
  }
});

describe('a message that is no command', () => {
  const others = [
    ...['', 'no', 'yes', 'on', 'ok', 'please', 'Norway', 'none', 'changed', 'start date', 'back to Norway'],
    ...[
      'change of offer',
      'change the customer country to Denmark',
      'start with 200 subscriptions',
      // Countries, and words that a language is part of.
      ...['in Nauru', 'in Sweden', 'a Portuguese partner', 'use GDAP', 'in Swedish kronor'],
      'fuck',
      '🎉',
    ],
  ];
  for (const message of others) {
    it(JSON.stringify(message), () => {
      assert.equal(commandIn(message), undefined);
    });
  }
});

describe('yes and no', () => {
  const answers = { yes: ['yes', 'Yes!', 'yes please', 'Yep'], no: ['no', 'No, thanks', 'nope'] };
  for (const [answer, messages] of Object.entries(answers)) {
    for (const message of messages) {
      it(`${JSON.stringify(message)} is ${answer}`, () => {
        assert.equal(yesOrNo(message), answer);
      });
    }
  }
  for (const message of ['', 'maybe', 'yes, 200', 'no GDAP', 'please']) {
    it(`${JSON.stringify(message)} is neither`, () => {
      assert.equal(yesOrNo(message), undefined);
    });
  }
});
