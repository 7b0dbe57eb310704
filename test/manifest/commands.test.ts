import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { commandIn } from '../../dialogs/understanding/command.ts';

const listed = z.object({
  bots: z.tuple([
    z.object({
      commandLists: z.array(
        z.object({ scopes: z.array(z.string()), commands: z.array(z.object({ title: z.string() })) }),
      ),
    }),
  ]),
});

// The store tries every listed command; one that falls flat fails the whole app.
describe('the commands that Teams lists', () => {
  it('are all understood by the bot, as Teams types them', async () => {
    const file = await readFile(new URL('../../manifest/manifest.template.json', import.meta.url), 'utf8');
    const [{ commandLists }] = listed.parse(JSON.parse(file)).bots;
    const titles = commandLists.flatMap(({ commands }) => commands.map(({ title }) => title));
    const understood = titles.map((title) => commandIn(title)?.kind);
    assert.deepEqual(
      understood,
      titles.map((title) => title.replace(' ', '-')),
    );
  });
});
