import assert from 'node:assert/strict';
import { z } from 'zod';
import { isKey, speechFor } from '../../languages/speech.ts';
import { read } from '../../understanding/read.ts';
import { localizations, template } from './parts.ts';

const commandIn = (text: string) => read(text, { today: '2026-11-27', draft: {} }).command;

const listed = z.object({
  bots: z.tuple([
    z.object({
      commandLists: z.array(
        z.object({ scopes: z.array(z.string()), commands: z.array(z.object({ title: z.string() })) }),
      ),
    }),
  ]),
});

const [{ commandLists }] = listed.parse(JSON.parse(template)).bots;

// The store tries every listed command; one that falls flat fails the whole app.
describe('the commands that Teams lists', () => {
  it('are all understood by the bot, as Teams types them', () => {
    const titles = commandLists.flatMap(({ commands }) => commands.map(({ title }) => title));
    const understood = titles.map((title) => commandIn(title)?.kind);
    assert.deepEqual(
      understood,
      titles.map((title) => title.replace(' ', '-')),
    );
  });

  for (const [name, text] of Object.entries(localizations)) {
    const texts = z.record(z.string(), z.string()).parse(text);
    const speech = speechFor(name.slice(0, 2));

    it(`belong to an app that is called in ${name} what the bot calls itself`, () => {
      assert.equal(texts['name.short'], speech.say('welcome.title'));
    });

    it(`are in ${name} the words of the help card`, () => {
      for (const [list, { commands }] of commandLists.entries())
        for (const [index, { title }] of commands.entries()) {
          const key = `help.command.${title.replace(' ', '-')}`;
          assert.ok(isKey(key), key);
          assert.equal(texts[`bots[0].commandLists[${list}].commands[${index}].title`], speech.say(key));
        }
    });

    it(`are understood in the words of ${name} too, each as the same command`, () => {
      for (const [list, { commands }] of commandLists.entries())
        for (const [index, { title }] of commands.entries()) {
          const translated = texts[`bots[0].commandLists[${list}].commands[${index}].title`] ?? '';
          assert.notEqual(translated, title);
          assert.deepEqual(commandIn(translated), commandIn(title), translated);
        }
    });
  }
});
