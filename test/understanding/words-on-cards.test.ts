import { exampleMessage } from '../../cards/talk/example-message.ts';
import assert from 'node:assert/strict';
import { languageIds } from '../../languages/language-id.ts';
import type { Key } from '../../languages/en/says.ts';
import { speechFor } from '../../languages/speech.ts';
import { read } from '../../understanding/read.ts';
import type { CommandKind } from '../../languages/language.ts';
import { choices, fields, type Field } from '../../guidance/answers.ts';
import { fieldsOf } from '../../guidance/field-kind.ts';
import { answerWords, readBackValue } from '../../languages/value-words.ts';
import { wordsOf } from '../support/words-of.ts';

/** The day on which everything here is said. */
const today = '2026-11-20';

const listening = { today, draft: {} };
const commandOf = (text: string) => read(text, listening).command;
const watchOf = (text: string) => read(text, listening).watch;

/** What the buttons do that somebody may type instead. */
const buttons = {
  'button.start': 'start',
  'button.form': 'form',
  'button.skip': 'skip',
  'button.back': 'back',
  'button.cancel': 'cancel',
  'button.send': 'plan',
  'button.resume': 'resume',
  'button.start-over': 'start-over',
  'button.change': 'change',
  'button.changeAnswer': 'change',
  'watch.list': 'reminders',
  'watch.settings': 'settings',
} as const satisfies Partial<Record<Key, CommandKind>>;

const shown = [
  'start',
  'form',
  'back',
  'change',
  'cancel',
  'start-over',
  'reminders',
  'settings',
  'language',
  'my-data',
  'moves',
  'draft',
  'calendar',
  'portfolio',
  'forget-me',
  'give-list',
  'about',
  'help',
] as const satisfies CommandKind[];

/** What stands on cards behind the fields' names, but for what somebody does not know. */
const answersOnCards: readonly (readonly [Field, string])[] = [
  ...fieldsOf('choice').flatMap((field) =>
    choices[field].filter((value) => value !== 'unknown').map((value) => [field, value] as const),
  ),
  ...fieldsOf('country').map((field) => [field, 'NO'] as const),
  ...fieldsOf('count').map((field) => [field, '14'] as const),
  ['termEnd', '2027-03-31'],
  ['termStart', '2026-03-31'],
];

for (const language of languageIds) {
  const { open, close } = wordsOf(language).quotes;
  const quotedIn = (text: string) => text.slice(text.indexOf(open) + 1, text.lastIndexOf(close));
  const speech = speechFor(language);

  describe(`what stands on the cards in ${language} is understood when it is typed`, () => {
    for (const kind of shown) {
      const word = speech.say(`help.command.${kind}`);
      it(`“${word}” is ${kind}`, () => {
        assert.deepEqual(commandOf(word), { kind });
      });
    }

    it('the words that take a list back from a channel do', () => {
      assert.deepEqual(commandOf(quotedIn(speech.say('help.command.give-list.text'))), {
        kind: 'take-list-back',
      });
    });

    for (const [key, kind] of Object.entries(buttons)) {
      const label = speech.say(key as keyof typeof buttons);
      it(`the button “${label}” is ${kind}`, () => {
        assert.deepEqual(commandOf(label), { kind });
      });
    }

    const unknown = speech.say('button.unknown');
    it(`the button “${unknown}” leaves it open`, () => {
      assert.deepEqual(read(unknown, { today, draft: {}, asking: 'autoRenew' }).facts, {
        autoRenew: 'unknown',
      });
    });

    for (const field of fields) {
      const text = `${speech.say('help.command.change')} ${speech.say(`field.${field}`)}`;
      it(`“${text}” is to change ${field}`, () => {
        assert.deepEqual(commandOf(text), { kind: 'change', field });
      });
    }

    for (const [field, value] of answersOnCards)
      for (const words of new Set([answerWords(field, value, speech), readBackValue(field, value, speech)])) {
        const text = `${speech.say(`field.${field}`)}: ${words}`;
        it(`“${text}” answers ${field}`, () => {
          const { facts, doubts, unread } = read(text, { ...listening, language });
          assert.deepEqual(String(facts[field]), value);
          assert.deepEqual([doubts, unread], [[], []]);
        });
      }

    it('the example is a move of many facts', () => {
      const { facts, unread } = read(exampleMessage(today, speech), { today, draft: {} });
      assert.deepEqual(facts, {
        source: 'another-partner',
        delegatedAdmin: 'none',
        subscriptionCount: 200,
        offer: 'same',
        termEnd: '2027-03-31',
        partnerCountry: facts.partnerCountry,
        customerCountry: facts.customerCountry,
      });
      assert.ok(facts.partnerCountry !== undefined && facts.customerCountry !== undefined);
      assert.deepEqual(unread, []);
    });

    for (const key of ['help.command.watch', 'button.watch'] as const)
      it(`“${speech.say(key)}” asks for a reminder`, () => {
        assert.deepEqual(watchOf(speech.say(key)), { by: 'remind' });
      });

    it('the example of a reminder in own words is one', () => {
      const example = quotedIn(speech.say('help.command.own-words.text'));
      const { kind, end } = watchOf(example) ?? {};
      assert.deepEqual({ kind, end: end?.kind }, { kind: 'own-words', end: 'day' });
    });

    it('the example of a day for a month that renews by itself is one', () => {
      const text = speech.say('watch.none.monthly');
      const example = text.slice(text.lastIndexOf(': ') + 2);
      assert.deepEqual(watchOf(example)?.end, { kind: 'day', day: '2027-03-01' });
    });

    for (const kind of ['hand-over', 'stand-in'] as const)
      it(`the example of ${kind} is one`, () => {
        const example = quotedIn(speech.say(`help.command.${kind}.text`));
        const command = commandOf(example);
        assert.ok(command !== undefined && 'to' in command);
        assert.deepEqual({ kind: command.kind, to: command.to }, { kind, to: 'Bo Ek' });
      });

    it('the example of a reminder is one', () => {
      const example = quotedIn(speech.say('help.command.remind-me.text'));
      assert.deepEqual(watchOf(example), {
        by: 'remind',
        subject: 'Contoso E3',
        end: { kind: 'day', day: '2027-03-31' },
      });
    });
  });
}
