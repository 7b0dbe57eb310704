import assert from 'node:assert/strict';
import { submitsOn, textOn } from '../support/card.ts';
import { directMove } from '../support/moves.ts';
import { onEachDatabase } from '../support/stage.ts';
import { advised, answerAll, asked, newestCard } from '../support/talk.ts';
import { startTeams, type Client } from '../support/teams.ts';

const hour = 60 * 60 * 1000;

/** One whose customer may be owed a credit. */
const olderAccount = { ...directMove, billingAccount: 'mosa' };

onEachDatabase('finding the way', (stage) => {
  describe('finding the way', () => {
    it('goes back one question with the answer kept', async () => {
      const client = stage.newClient();
      await client.say('start');
      await client.say('another partner');
      const seen = await client.say('back');
      assert.equal(asked(seen), 'source');
      assert.match(textOn(newestCard(seen)), /You chose: From another CSP partner/);
    });

    it('says so at the first question', async () => {
      const client = stage.newClient();
      await client.say('start');
      const seen = await client.say('back');
      assert.equal(asked(seen), 'source');
      assert.equal(seen.texts.length, 1);
    });

    it('cancels, and starts over', async () => {
      const client = stage.newClient();
      await client.say('start');
      await client.say('another partner');
      const cancelled = await client.say('cancel');
      assert.equal(cancelled.texts.length, 1);
      assert.equal(asked(await client.say('start over')), 'source');
    });

    it('helps at every step and asks the open question again', async () => {
      const client = stage.newClient();
      await client.say('start');
      await client.say('another partner');
      const seen = await client.say('help');
      assert.equal(seen.cards.length, 2);
      assert.equal(asked(seen), 'partnerModel');
    });

    it('takes a word for change as the answer where it is one', async () => {
      const client = stage.newClient('pt-BR');
      const { partnerModel, partnerCountry, customerCountry, relationship, delegatedAdmin } = directMove;
      await client.say('começar');
      await client.say('outro parceiro');
      for (const said of [partnerModel, partnerCountry, customerCountry, relationship, delegatedAdmin])
        await client.say(said);
      assert.equal(asked(await client.say(directMove.subscriptionCount)), 'offer');
      assert.equal(asked(await client.say('mesma')), 'licenceCount');
      assert.match(textOn(newestCard(await client.say('alterar'))), /^Alterar uma resposta$/m);
      assert.equal(asked(await client.say('muda')), 'termEnd');
    });

    it('takes a word for going on as the answer where it is one', async () => {
      const client = stage.newClient('pt-BR');
      const { licenceCount, ...before } = directMove;
      let seen = await client.say('começar');
      while (asked(seen) !== 'licenceCount')
        seen = await client.say(before[asked(seen) as keyof typeof before]);
      const next = await client.say('continua');
      assert.equal(asked(next), 'termEnd');
      assert.match(textOn(next.updates.at(-1)?.card), /Sem alteração/, licenceCount);
      assert.equal(asked(await client.say('continua')), 'termEnd');
    });

    it('takes the place of a choice on the card for the choice', async () => {
      for (const [locale, said] of [
        ['en-GB', ['option 3', 'the first']],
        ['sv-SE', ['alternativ 3', 'den första']],
        ['pt-BR', ['opção 3', 'a primeira']],
        ['en-GB', ['3', '1']],
      ] as const) {
        const client = stage.newClient(locale);
        await client.say('start');
        assert.equal(asked(await client.say(said[0])), 'volumeProgramme', said[0]);
        await client.say('EA');
        await client.say('direct-bill');
        await client.say('SE');
        assert.equal(asked(await client.say('SE')), 'relationship');
        assert.equal(asked(await client.say(said[1])), 'delegatedAdmin', said[1]);
      }
    });

    it('changes one answer of a plan and makes the plan again', async () => {
      const client = stage.newClient();
      const plan = await answerAll(client, olderAccount, await client.say('start'));
      assert.ok(advised(plan).includes('credit-contact-partner'));
      const question = await client.pressOn(newestCard(plan), 'change', { question: 'delegatedAdmin' });
      assert.equal(asked(question), 'delegatedAdmin');
      const changed = await client.pressOn(newestCard(question), 'answer', { delegatedAdmin: 'none' });
      assert.ok(advised(changed).includes('credit-contact-customer'));
      assert.ok(!advised(changed).includes('credit-contact-partner'));
    });

    describe('leaving a change of a plan', () => {
      const ways = [
        { note: 'at the question', begin: (client: Client) => client.say('change the offer') },
        { note: 'at the form', begin: (client: Client) => client.say('form') },
        { note: 'at the choice of answers', begin: (client: Client) => client.say('change') },
        {
          note: 'at a question that the change made necessary',
          begin: async (client: Client) => {
            await client.say('change the offer');
            return client.say('same');
          },
        },
      ];
      for (const { note, begin } of ways) {
        it(`keeps the plan and its buttons: ${note}`, async () => {
          const client = stage.newClient();
          const move = { ...directMove, offer: 'different' };
          const plan = await answerAll(client, move, await client.say('start'));
          await begin(client);
          const left = await client.say('cancel');
          assert.equal(left.cards.length, 0, 'the plan stands where it was');
          assert.match(left.texts.join(), /your plan and its buttons stay/);
          assert.equal(left.updates.length, 1, 'what was open is closed');
          const again = await client.say('show the plan');
          assert.deepEqual(advised(again), advised(plan));
          const question = await client.pressOn(newestCard(again), 'change', { question: 'autoRenew' });
          assert.equal(asked(question), 'autoRenew');
        });
      }

      it('keeps the plan when the form’s own button is pressed', async () => {
        const client = stage.newClient();
        const plan = await answerAll(client, directMove, await client.say('start'));
        const form = await client.say('form');
        const left = await client.pressOn(newestCard(form), 'cancel');
        assert.match(left.texts.join(), /your plan/);
        const question = await client.pressOn(newestCard(plan), 'change', { question: 'offer' });
        assert.equal(asked(question), 'offer', 'the plan’s buttons are good');
      });

      it('leaves a move that has no plan yet', async () => {
        const client = stage.newClient();
        await client.say('form');
        assert.match((await client.say('cancel')).texts.join(), /Cancelled/);
      });
    });

    it('answers thanks by where the person is', async () => {
      const client = stage.newClient();
      assert.match((await client.say('ok thanks')).texts.join(), /Say “start” to plan a move/);
      await client.say('start');
      assert.match((await client.say('thanks')).texts.join(), /question above is still open/);
      await answerAll(client, directMove, await client.say('back'));
      assert.match((await client.say('great, thank you!')).texts.join(), /“change” to change an answer/);
    });

    it('welcomes nobody back who was not away', async () => {
      const client = stage.newClient();
      await client.say('start');
      await client.say('another partner');
      assert.match(textOn(newestCard(await client.say('start'))), /A move is under way/);
      stage.teams.passTime(hour + 1);
      assert.match(textOn(newestCard(await client.say('start'))), /A move is under way/);
      await client.say('go on');
      stage.teams.passTime(hour + 1);
      assert.match(textOn(newestCard(await client.say('start'))), /Welcome back/);
    });

    it('asks what a changed answer makes necessary', async () => {
      const client = stage.newClient();
      await answerAll(client, { ...directMove, offer: 'different' }, await client.say('start'));
      await client.say('change the offer');
      assert.equal(asked(await client.say('same')), 'licenceCount');
    });

    it('corrects a plan by one typed fact', async () => {
      const client = stage.newClient();
      await answerAll(client, olderAccount, await client.say('start'));
      assert.ok(advised(await client.say('no GDAP')).includes('gdap-role'));
    });

    it('asks the tenant’s total only of those who say that it holds others', async () => {
      const client = stage.newClient();
      await client.say('from another partner, Germany to France, relationship accepted, GDAP');
      await client.say('direct-bill');
      const seen = await client.say('100, the tenant holds others');
      assert.equal(asked(seen), 'tenantSubscriptionCount');
      assert.equal(
        asked(await client.say('99')),
        'tenantSubscriptionCount',
        'it cannot be less than those to move',
      );
      assert.equal(asked(await client.say('201')), 'offer');
    });
  });

  describe('coming back', () => {
    it('asks whether to go on after an hour, and hears then what was written', async () => {
      const client = stage.newClient();
      await client.say('start');
      await client.say('another partner');
      await client.say('direct-bill');
      stage.teams.passTime(hour + 1);
      const seen = await client.say('Sweden');
      assert.deepEqual(
        submitsOn(newestCard(seen)).map(({ verb }) => verb),
        ['resume', 'start-over'],
      );
      assert.equal(asked(await client.pressOn(newestCard(seen), 'resume')), 'customerCountry');
    });

    it('shows the open question again when the bot is installed once more', async () => {
      const client = stage.newClient();
      await client.install();
      await client.say('start');
      await client.say('another partner');
      assert.equal(asked(await client.install()), 'partnerModel');
    });

    it('does not ask within the hour', async () => {
      const client = stage.newClient();
      await client.say('start');
      await client.say('another partner');
      await client.say('direct-bill');
      stage.teams.passTime(hour - 1);
      assert.equal(asked(await client.say('Sweden')), 'customerCountry');
    });

    it('takes the answer of a card without asking, also days later', async () => {
      const client = stage.newClient();
      await client.say('start');
      const question = newestCard(await client.say('another partner'));
      stage.teams.passTime(72 * hour);
      assert.equal(
        asked(await client.pressOn(question, 'answer', { partnerModel: 'direct-bill' })),
        'partnerCountry',
      );
    });

    it('starts over when that is wanted', async () => {
      const client = stage.newClient();
      await client.say('start');
      await client.say('another partner');
      stage.teams.passTime(hour + 1);
      const seen = await client.say('hello again');
      assert.equal(asked(await client.pressOn(newestCard(seen), 'start-over')), 'source');
    });

    it('goes on after a restart of the bot', async () => {
      const own = await startTeams();
      try {
        const client = own.client('kim');
        await client.say('start');
        await client.say('another partner');
        await client.say('direct-bill');
        await own.restart();
        assert.equal(asked(await client.say('Sweden')), 'customerCountry');
      } finally {
        await own.close();
      }
    }).timeout(30_000);
  });
});
