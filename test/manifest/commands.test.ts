import assert from 'node:assert/strict';
import { z } from 'zod';
import { isKey, speechFor } from '../../languages/speech.ts';
import { read } from '../../understanding/read.ts';
import { localizations, template } from './parts.ts';

const saidIn = (text: string) => read(text, { today: '2026-11-27', draft: {} });
const commandIn = (text: string) => saidIn(text).command;

const commandSchema = z.object({ title: z.string(), prompt: z.string().optional() });
const listed = z.object({
  bots: z.tuple([
    z.object({
      commandLists: z.array(z.object({ scopes: z.array(z.string()), commands: z.array(commandSchema) })),
    }),
  ]),
});

const [{ commandLists }] = listed.parse(JSON.parse(template)).bots;

/** Each with its place, as a localisation file names it. */
const everyCommand = commandLists.flatMap(({ commands }, list) =>
  commands.map((command, index) => ({
    ...command,
    key: `bots[0].commandLists[${list}].commands[${index}]`,
  })),
);
const basic = everyCommand.filter(({ prompt }) => prompt === undefined);
const starters = everyCommand.filter(({ prompt }) => prompt !== undefined);

/** By what the help card calls it. */
const kindOf = (title: string) => (title === 'my moves' ? 'moves' : title.replace(' ', '-'));

/** What the words do for somebody who says nothing else: plan, ask or remind. */
function doingOf(text: string): string {
  const { facts, asks, watch, command } = saidIn(text);
  if (watch !== undefined) return 'remind';
  if (asks.some((one) => 'topic' in one)) return 'ask';
  return Object.keys(facts).length > 0 || command?.kind === 'start' ? 'plan' : 'nothing';
}

// The store tries every listed command; one that falls flat fails the whole app.
describe('the commands that Teams lists', () => {
  it('are all understood by the bot, as Teams types them', () => {
    assert.deepEqual(
      basic.map(({ title }) => commandIn(title)?.kind),
      basic.map(({ title }) => kindOf(title)),
    );
  });

  // Clients before 2026 put the title into the message box instead of the prompt.
  it('are for those who begin prompts that plan, ask and remind, by title and by prompt', () => {
    const does = ['plan', 'ask', 'remind'];
    assert.deepEqual(
      starters.map(({ title }) => doingOf(title)),
      does,
    );
    assert.deepEqual(
      starters.map(({ prompt = '' }) => doingOf(prompt)),
      does,
    );
  });

  for (const [name, text] of Object.entries(localizations)) {
    const texts = z.record(z.string(), z.string()).parse(text);
    const speech = speechFor(name.slice(0, 2));

    it(`belong to an app that is called in ${name} what the bot calls itself`, () => {
      assert.equal(texts['name.short'], speech.say('welcome.title'));
    });

    it(`are in ${name} the words of the help card`, () => {
      for (const { title, key } of basic) {
        const named = `help.command.${kindOf(title)}`;
        assert.ok(isKey(named), named);
        assert.equal(texts[`${key}.title`], speech.say(named));
      }
    });

    it(`are understood in the words of ${name} too, each as the same command`, () => {
      for (const { title, key } of basic) {
        const translated = texts[`${key}.title`] ?? '';
        assert.notEqual(translated, title);
        assert.deepEqual(commandIn(translated), commandIn(title), translated);
      }
    });

    it(`are in ${name} prompts that do the same`, () => {
      for (const { title, key } of starters)
        for (const part of ['title', 'prompt'])
          assert.equal(doingOf(texts[`${key}.${part}`] ?? ''), doingOf(title), texts[`${key}.${part}`]);
    });
  }
});
