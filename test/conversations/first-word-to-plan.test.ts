import assert from 'node:assert/strict';
import { inputIds, submitsOn, textOn } from '../support/card.ts';
import { directMove } from '../support/moves.ts';
import { onEachDatabase } from '../support/stage.ts';
import { advised, answerAll, asked, askedOn, newestCard } from '../support/talk.ts';

onEachDatabase('a guided move', (stage) => {
  let turns = 0;
  describe('from the first word to the plan', () => {
    it('welcomes a person once when they install the bot', async () => {
      const client = stage.newClient();
      const first = await client.install();
      assert.equal(first.cards.length, 1);
      assert.deepEqual(
        submitsOn(newestCard(first)).map(({ verb }) => verb),
        ['example', 'speak', 'speak', 'start', 'open-form'],
      );
      const again = await client.install();
      assert.deepEqual(again.cards, []);
    });

    it('welcomes them again after they removed and installed it', async () => {
      const client = stage.newClient();
      await client.install();
      await client.uninstall();
      assert.equal((await client.install()).cards.length, 1);
    });

    it('welcomes them once where one of the two events does not say who they are, in either order', async () => {
      const joined = { type: 'conversationUpdate', membersAdded: [{ id: 'bot' }] };
      const installed = { type: 'installationUpdate', action: 'add' };
      for (const [first, second] of [
        [joined, installed],
        [installed, joined],
      ])
        for (const isFirst of [true, false]) {
          turns += 1;
          const nameless = { from: { id: `29:welcomed-${turns}`, name: 'Ada' } };
          const client = stage.teams.client(`welcomed-${turns}`);
          const seen = [
            await client.post({ ...first, ...(isFirst ? nameless : {}) }),
            await client.post({ ...second, ...(isFirst ? {} : nameless) }),
          ];
          assert.equal(seen.flatMap(({ cards }) => cards).length, 1);
        }
    });

    it('asks by cards, one question each, and shows the plan', async () => {
      const client = stage.newClient();
      const plan = await answerAll(client, directMove, await client.say('start'));
      const shown = advised(plan);
      for (const id of ['no-credit', 'no-refund', 'no-impact', 'extended-service-terms', 'provision']) {
        assert.ok(shown.includes(id), id);
      }
      for (const id of ['region-mismatch', 'over-150', 'reprovision-deadline', 'credit-maybe']) {
        assert.ok(!shown.includes(id), id);
      }
    });

    it('takes the same answers typed in a person’s own words', async () => {
      const client = stage.newClient();
      const said = [
        'directly from Microsoft',
        'the new one',
        'we are a distributor',
        'Sweden',
        'Norway',
        'accepted',
        'we have GDAP',
        'about 12',
        'none',
        'the same',
        'same number',
        '28 February 2027',
        'on',
      ];
      await client.say('start');
      for (const words of said) await client.say(words);
      const plan = await client.say('1 March 2026');
      assert.ok(advised(plan).includes('extended-service-terms'));
    });

    it('takes the rulebook’s own values and ISO days, typed', async () => {
      const client = stage.newClient();
      let seen = await client.say('start');
      while (askedOn(newestCard(seen)) !== undefined) {
        const field = asked(seen) as keyof typeof directMove;
        seen = await client.say(directMove[field]);
        if (field === 'termStart') break;
      }
      assert.ok(advised(seen).includes('provision'));
    });

    it('begins from a message of many facts and asks only the rest', async () => {
      const client = stage.newClient();
      const seen = await client.say(
        '200 subscriptions from another partner, Sweden to Norway, no GDAP, same offer, ends 31 March 2027',
      );
      assert.equal(asked(seen), 'partnerModel');
      assert.match(textOn(newestCard(seen)), /200[^]*31 March 2027/, 'what was understood is shown back');
      assert.equal(asked(await client.say('direct-bill')), 'relationship');
      assert.equal(asked(await client.say('accepted')), 'licenceCount');
      assert.equal(asked(await client.say('unchanged')), 'autoRenew');
      assert.equal(asked(await client.say('on')), 'termStart');
      assert.ok(advised(await client.say("don't know")).includes('over-150'));
    });

    it('makes the plan from the rulebook’s own words in one list', async () => {
      const client = stage.newClient();
      const seen = await client.say(
        'direct, SE→NO, accepted, gdap, 12, same, unchanged, end 2027-02-28, auto-renew on, term start 2026-03-01',
      );
      assert.deepEqual(seen.texts, [], 'nothing was left out');
      assert.equal(asked(seen), 'billingAccount');
      await client.say('mca');
      await client.say('direct-bill');
      assert.ok(advised(await client.say('none')).includes('extended-service-terms'));
    });

    it('says which parts of a message of several facts it did not use, as they were typed', async () => {
      const seen = await stage
        .newClient()
        .say('200 subscriptions from another partner, Sweden to Norway, *Contoso* E5, invoice monthly');
      assert.equal(asked(seen), 'partnerModel');
      assert.match(
        textOn(newestCard(seen)),
        /I couldn’t make sense of “Contoso\\\* E5” or “invoice monthly”/,
      );
    });

    it('repeats no more of a long message than a few short parts', async () => {
      const odd = Array.from({ length: 20 }, (_, index) => `${'blah'.repeat(30)}${index}`).join(', ');
      const seen = await stage.newClient().say(`another partner, Sweden to Norway, ${odd.slice(0, 900)}`);
      const [, unused = ''] =
        /(I couldn’t make sense of \d parts of your message.*)/.exec(textOn(newestCard(seen))) ?? [];
      assert.ok(unused !== '' && unused.length < 500, unused);
    });

    it('says nothing of parts where a message answers one question', async () => {
      const client = stage.newClient();
      await client.say('start');
      assert.deepEqual((await client.say('another partner, I believe, Fabrikam')).texts, []);
    });

    it('stops as soon as the two regions differ', async () => {
      const client = stage.newClient();
      await client.say('start');
      await client.say('another partner');
      await client.say('direct-bill');
      await client.say('USA');
      assert.deepEqual(advised(await client.say('Canada')), ['region-mismatch']);
    });

    it('remembers the partner’s country and model for the next move', async () => {
      const client = stage.newClient();
      await answerAll(client, directMove, await client.say('start'));
      await client.say('start');
      const seen = await client.say('microsoft-direct');
      assert.equal(asked(seen), 'billingAccount');
      assert.equal(asked(await client.say('mca')), 'customerCountry');
    });
  });

  describe('the form', () => {
    it('asks everything on one card and makes the plan', async () => {
      const client = stage.newClient();
      const form = newestCard(await client.say('form'));
      assert.deepEqual(
        [...inputIds(form)].sort(),
        [
          ...Object.keys(directMove),
          'volumeProgramme',
          'sameProvider',
          'tenantSubscriptionCount',
          'state',
        ].sort(),
      );
      const plan = await client.pressOn(form, 'form', directMove);
      assert.ok(advised(plan).includes('no-credit'));
    });

    it('comes back with what is wrong marked and what was right kept', async () => {
      const client = stage.newClient();
      const form = newestCard(await client.say('form'));
      const seen = await client.pressOn(form, 'form', { ...directMove, subscriptionCount: '0', termEnd: '' });
      const again = newestCard(seen);
      assert.ok(inputIds(again).length > 1);
      assert.match(textOn(again), /10,000/);
      assert.match(JSON.stringify(again), /"value":"microsoft-direct"/);
      const plan = await client.pressOn(again, 'form', directMove);
      assert.ok(advised(plan).includes('no-credit'));
    });

    it('takes away an answer whose input comes back empty', async () => {
      const client = stage.newClient();
      const form = newestCard(await client.say('form'));
      const withTotal = { ...directMove, tenantSubscriptionCount: '300' };
      const plan = await client.pressOn(form, 'form', withTotal);
      assert.ok(advised(plan).includes('tenant-limit'));
      const again = newestCard(await client.say('form'));
      const without = await client.pressOn(again, 'form', { ...directMove, tenantSubscriptionCount: '' });
      assert.ok(!advised(without).includes('tenant-limit'));
    });

    it('takes a date in words', async () => {
      const client = stage.newClient();
      const form = newestCard(await client.say('form'));
      const plan = await client.pressOn(form, 'form', {
        ...directMove,
        termEnd: '28 February 2027',
        termStart: "don't know",
      });
      assert.ok(advised(plan).includes('end-rules-unknown'));
    });
  });
});
