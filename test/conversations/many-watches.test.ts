import assert from 'node:assert/strict';
import { z } from 'zod';
import { nodesOf, submitsOn, textOn } from '../support/card.ts';
import { testDatabases } from '../support/databases.ts';
import { beforeTheBot, seedWatches } from '../support/many-watches.ts';
import { newestCard, saidIn } from '../support/talk.ts';
import { startTeams, type Client, type Seen, type Teams } from '../support/teams.ts';
import { listedOn, plan, watchIdOf } from '../support/watching.ts';

const partSchema = z.object({ watches: z.array(z.object({ subject: z.string() })).default([]) });

/** What a part of “my data” tells of. */
function toldOf(seen: Seen): string[] {
  const [run] = nodesOf(newestCard(seen)).filter(({ type }) => type === 'TextRun');
  return partSchema.parse(JSON.parse(String(run?.['text']))).watches.map(({ subject }) => subject);
}

function nextOn(seen: Seen): object | undefined {
  return submitsOn(newestCard(seen)).find(({ verb }) => verb === 'my-data');
}

for (const { name, make, bots } of testDatabases())
  describe(`somebody who watches a great many, on ${name}`, () => {
    let teams: Teams;

    before(async () => {
      const address = await make();
      await beforeTheBot(address, async (database) => {
        for (const user of ['full', 'sven', 'bia', 'planner', 'full-of-questions', 'full-twice'])
          await seedWatches(database, user, 500);
        await seedWatches(database, 'reader', 40);
        await seedWatches(database, 'older', 520);
      });
      teams = await startTeams(address, bots);
    });
    after(() => teams.close());

    async function stopOne(client: Client): Promise<void> {
      const watchId = await watchIdOf(client, listedOn(await client.say('reminders'))[0]?.title ?? '');
      await client.press({ verb: 'change-watch', do: 'stop', watchId });
    }

    it('is told at 500 what to do, and can go on once one of them has ended', async () => {
      const full = teams.client('full');
      const seen = await full.say('remind me about Contoso E3 on 31 March 2027');
      assert.match(seen.texts.join('\n'), /You already have reminders about 500 customers.*Say “reminders”/);
      assert.match(seen.texts.join('\n'), /remind me about Contoso E3 on 31 March 2027$/m);
      assert.deepEqual(seen.cards, []);
      await stopOne(full);
      assert.match(
        textOn(newestCard(await full.say('remind me about Contoso E3 on 31 March 2027'))),
        /Contoso E3/,
      );
      assert.match((await full.say('remind me about Fabrikam on 31 March 2027')).texts.join('\n'), /500/);
    });

    for (const { user, locale, say, told } of [
      {
        user: 'sven',
        locale: 'sv-SE',
        say: 'påminn mig om Contoso den 31 mars 2027',
        told: /har redan påminnelser om 500 kunder/,
      },
      {
        user: 'bia',
        locale: 'pt-BR',
        say: 'lembre-me de Contoso em 31 de março de 2027',
        told: /já tem lembretes sobre 500 clientes/,
      },
    ])
      it(`is told so in ${locale}`, async () => {
        const seen = await teams.client(user, undefined, locale).say(say);
        assert.match(seen.texts.join('\n'), told);
        assert.ok(seen.texts.join('\n').includes(say), 'what to write again');
      });

    it('is not asked for a name that would come to nothing', async () => {
      const seen = await teams.client('full-of-questions').say('remind me');
      assert.deepEqual(seen.cards, []);
      assert.match(seen.texts.join('\n'), /reminders about 500/);
    });

    it('keeps the plan that was to be watched', async () => {
      const planner = teams.client('planner');
      const card = newestCard(await plan(planner));
      const seen = await planner.pressOn(card, 'watch');
      assert.match(seen.texts.join('\n'), /reminders about 500/);
      await stopOne(planner);
      const asked = await planner.pressOn(card, 'watch');
      assert.ok(
        nodesOf(newestCard(asked)).some(({ id }) => id === 'customerName'),
        'the plan can still be watched',
      );
    });

    it('is still heard about what is watched already', async () => {
      const seen = await teams.client('full-twice').say('remind me about Customer 7 on 30 June 2027');
      assert.match(seen.texts.join('\n'), /already have that reminder/);
    });

    it('reaches each of them on a list of ten a page', async () => {
      const older = teams.client('older');
      const first = await older.say('reminders');
      assert.match(textOn(newestCard(first)), /Page 1 of 52/);
      const pages = [first];
      for (const page of [2, 35, 52]) pages.push(await older.press({ verb: 'reminders', page }));
      const titles = pages.flatMap((seen) => listedOn(seen).map(({ title }) => title));
      assert.equal(new Set(titles).size, 40);
    });

    it('has all of them moved to another hour', async () => {
      const reader = teams.client('reader');
      const seen = await reader.say('remind me at 15');
      assert.match(saidIn(seen), /next reminder is about Customer \d+, on .*15:00/);
      const moved = await reader.say('time zone Pacific/Kiritimati');
      assert.match(saidIn(moved), /next reminder is about Customer \d+, on .*15:00/);
    });

    it('reads all that is stored part by part, each in one message that all of Teams takes', async () => {
      const reader = teams.client('reader');
      let seen = await reader.say('my data');
      const told = [...toldOf(seen)];
      let parts = 1;
      for (let next = nextOn(seen); next !== undefined; next = nextOn(seen)) {
        seen = await reader.press(next);
        assert.equal(seen.cards.length, 1);
        assert.ok(JSON.stringify(newestCard(seen)).length * 2 < 40_000);
        told.push(...toldOf(seen));
        parts += 1;
      }
      assert.ok(parts > 2 && parts < 20, String(parts));
      assert.deepEqual(
        told.toSorted(),
        Array.from({ length: 40 }, (_, index) => `Customer ${index + 1}`).toSorted(),
      );
      assert.match(textOn(newestCard(seen)), new RegExp(`Part ${parts}, the last`));
    });

    it('is forgotten with all of them', async () => {
      const older = teams.client('older');
      assert.match(
        textOn(newestCard(await older.say('forget me'))),
        /520 things to remind you of\n2,600 reminders/,
      );
      const seen = await older.say('yes');
      assert.match(seen.texts.join('\n'), /520 things to remind you of, 2,600 reminders/);
      assert.match((await older.say('reminders')).texts.join('\n'), /have no reminders yet/);
    });
  });
