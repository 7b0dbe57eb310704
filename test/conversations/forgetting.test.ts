import assert from 'node:assert/strict';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { openDatabase } from '../../storage/database.ts';
import { inputIds, nodesOf, submitsOn, textOn } from '../support/card.ts';
import { testDatabases } from '../support/databases.ts';
import { onEachDatabase } from '../support/stage.ts';
import { asked, newestCard } from '../support/talk.ts';
import { startTeams, type Seen } from '../support/teams.ts';

function isForgetCard(seen: Seen): boolean {
  return submitsOn(newestCard(seen)).some(({ verb }) => verb === 'forget-everything');
}

const tables = ['person', 'conversation', 'watch', 'reminder', 'place', 'processed_activity'] as const;
const answered = z.object({ rows: z.array(z.unknown()) });

onEachDatabase('forget me', (stage) => {
  it('asks once, and says what would be deleted', async () => {
    const client = stage.newClient();
    await client.say('time zone Europe/Stockholm');
    await client.say('remind me about Contoso E3 on 31 March 2027');
    const seen = await client.say('forget me');
    assert.match(
      textOn(newestCard(seen)),
      /one thing to remind you of\n.*reminders\none conversation.*\nyour settings/,
    );
  });

  for (const yes of ['Delete everything', 'yes', 'Yes please']) {
    it(`deletes on “${yes}”, and says what`, async () => {
      const client = stage.newClient();
      await client.say('remind me at 8');
      const card = newestCard(await client.say('forget me'));
      const seen = yes.startsWith('Delete')
        ? await client.pressOn(card, 'forget-everything')
        : await client.say(yes);
      assert.match(
        seen.texts.join('\n'),
        /deleted: nothing to remind you of, no reminders, one conversation.*your settings/,
      );
      assert.match(textOn(seen.updates[0]?.card), /Everything was deleted/);
      assert.deepEqual(submitsOn(seen.updates[0]?.card), []);
      const inputs = nodesOf(newestCard(await client.say('settings')));
      assert.equal(inputs.find(({ id }) => id === 'hour')?.['value'], '9');
    });
  }

  it('begins anew afterwards: no answer, no country, no open question', async () => {
    const client = stage.newClient();
    await client.say('start');
    await client.say('another partner');
    await client.say('direct-bill');
    await client.say('Sweden');
    await client.say('forget me');
    await client.say('yes');
    assert.equal(asked(await client.say('start')), 'source');
    const next = await client.say('another partner');
    assert.equal(asked(next), 'partnerModel');
    assert.equal(asked(await client.say('reseller')), 'sameProvider');
    assert.doesNotMatch(JSON.stringify(newestCard(next)), /"value":"SE","choices"|like last time/);
  });

  for (const no of ['no', 'cancel', 'No, thanks']) {
    it(`deletes nothing on “${no}”, and goes on where the person was`, async () => {
      const client = stage.newClient();
      await client.say('start');
      await client.say('another partner');
      await client.say('forget me');
      const seen = await client.say(no);
      assert.match(seen.texts.join('\n'), /Nothing was deleted/);
      assert.match(textOn(seen.updates[0]?.card), /Nothing was deleted/);
      assert.equal(asked(seen), 'partnerModel');
    });
  }

  it('takes other words for no, and hears them', async () => {
    const client = stage.newClient();
    await client.say('start');
    await client.say('another partner');
    await client.say('direct-bill');
    await client.say('forget me');
    const seen = await client.say('we are in Sweden');
    assert.match(seen.texts.join('\n'), /Nothing was deleted/);
    assert.equal(asked(seen), 'customerCountry');
  });

  it('hears other words also where nothing else was open', async () => {
    const client = stage.newClient();
    await client.say('forget me');
    const form = await client.say('form');
    assert.match(form.texts.join('\n'), /Nothing was deleted/);
    assert.equal(inputIds(newestCard(form)).length, 18);
    const other = stage.newClient();
    await other.say('forget me');
    assert.equal(asked(await other.say('12 subscriptions from another partner')), 'partnerModel');
  });

  it('lets other commands pass, and its card closes where one leaves it', async () => {
    const client = stage.newClient();
    const card = await client.say('forget me');
    const started = await client.say('start');
    assert.equal(asked(started), 'source');
    assert.equal(started.updates[0]?.id, card.cards.at(-1)?.id);
    const late = await client.pressOn(newestCard(card), 'forget-everything');
    assert.match(late.texts.join('\n'), /no longer current/);
    assert.equal(asked(late), 'source');
  });

  it('asks again when it is asked again', async () => {
    const client = stage.newClient();
    await client.say('forget me');
    assert.ok(isForgetCard(await client.say('forget me')));
    assert.match((await client.say('yes')).texts.join('\n'), /deleted/);
  });

  it('cannot be told by a button without its card’s key', async () => {
    const client = stage.newClient();
    await client.say('remind me at 8');
    const seen = await client.press({ verb: 'forget-everything' });
    assert.match(seen.texts.join('\n'), /no longer current/);
    assert.doesNotMatch(textOn(newestCard(await client.say('forget me'))), /no settings/);
  });
});

// The bot that made them is gone, so that an embedded database can be opened by the test.
for (const { name, make, bots } of testDatabases()) {
  describe(`a person who was forgotten, on ${name}`, () => {
    it('is in no table any more, neither from the personal chat nor from a channel; others are', async () => {
      const url = await make();
      await forgetSomebody(url, bots);
      const left = await rowsIn(url);
      for (const table of tables) {
        const rows = left[table]?.filter((row) => /gone/i.test(row)) ?? [];
        // A key names an activity and its chat, no person; it goes by itself after a day.
        if (table === 'processed_activity')
          assert.ok(
            rows.every((row) => !/aad-|29:/.test(row)),
            table,
          );
        else assert.deepEqual(rows, [], table);
      }
      assert.ok(left.conversation?.some((row) => row.includes('aad-stays')));
      assert.equal(left.place?.length, 1, 'the channel can still be written to');
    });
  });
}

async function forgetSomebody(url: string, bots: number): Promise<void> {
  const teams = await startTeams(url, bots);
  const channel = { conversationId: '19:channel', type: 'channel' } as const;
  const gone = teams.client('gone');
  await gone.install();
  await gone.say('time zone Europe/Stockholm');
  await gone.say('12 subscriptions from another partner, we are in Sweden');
  await gone.say('remind me about Contoso E3 on 31 March 2027');
  await teams.client('stays', channel).say('start');
  const inChannel = teams.client('gone', channel);
  await inChannel.say('start');
  await inChannel.say('remind me about Fabrikam E5 on 31 May 2027');
  await inChannel.say('forget me');
  await inChannel.say('yes');
  await teams.close();
}

async function rowsIn(url: string): Promise<Partial<Record<(typeof tables)[number], string[]>>> {
  const database = await openDatabase(url);
  try {
    const found: Partial<Record<(typeof tables)[number], string[]>> = {};
    for (const table of tables) {
      const { rows } = answered.parse(await database.queries.execute(sql.raw(`select * from ${table}`)));
      found[table] = rows.map((row) => JSON.stringify(row));
    }
    return found;
  } finally {
    await database.close();
  }
}

onEachDatabase('my data', (stage) => {
  it('comes as JSON: what was set, answered and watched', async () => {
    const client = stage.newClient();
    await client.say('time zone Europe/Stockholm');
    await client.say('12 subscriptions from another partner, we are in Sweden');
    const text = textOn(newestCard(await client.say('my data')));
    assert.match(text, /"timeZone": "Europe\/Stockholm"/);
    assert.match(text, /"subscriptionCount": 12/);
  });

  it('finds what a first message leaves behind, as “forget me” does', async () => {
    const text = textOn(newestCard(await stage.newClient('sv-SE').say('my data')));
    assert.match(text, /"locale": "sv-SE"/);
    assert.match(text, /"conversationId"/);
    const asks = textOn(newestCard(await stage.newClient().say('forget me')));
    assert.match(asks, /one conversation.*\nyour settings/);
  });

  it('shows what a person typed as it is, not as Markdown or a link', async () => {
    const client = stage.newClient();
    await client.say('remind me about **[Contoso](https://example.com)** on 31 March 2027');
    const card = newestCard(await client.say('my data'));
    assert.ok(JSON.stringify(card).includes('**[Contoso](https://example.com)**'));
    assert.match(JSON.stringify(card), /"type":"RichTextBlock"/, 'whose runs know no Markdown');
  });

  it('is not shown where others read along', async () => {
    const channel = { conversationId: 'channel-of-data', type: 'channel' } as const;
    const seen = await stage.teams.client('data-owner', channel).say('my data');
    assert.match(textOn(seen.cards.map(({ card }) => card)), /^Others can read along here[^]*personal chat/);
    assert.doesNotMatch(JSON.stringify(seen.cards), /data-owner/);
  });
});
