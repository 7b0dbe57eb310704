import assert from 'node:assert/strict';
import { inputIds, submitsOn, textOn } from '../support/card.ts';
import { testDatabases } from '../support/databases.ts';
import { advised, answerAll, asked, newestCard } from '../support/talk.ts';
import { startTeams, type Client, type Place, type Teams } from '../support/teams.ts';

const direct = {
  source: 'microsoft-direct',
  partnerCountry: 'SE',
  customerCountry: 'NO',
  relationship: 'accepted',
  delegatedAdmin: 'gdap',
  subscriptionCount: '12',
  offer: 'same',
  licenceCount: 'unchanged',
  termEnd: '2027-02-28',
  autoRenew: 'on',
  termStart: '2026-03-01',
};

const hour = 60 * 60 * 1000;

for (const { name, make, bots } of testDatabases())
  describe(`a guided move on ${name}`, () => {
    let teams: Teams;
    let people = 0;
    const newClient = (): Client => teams.client(`person-${(people += 1)}`);

    before(async () => {
      teams = await startTeams(await make(), bots);
    });
    after(() => teams.close());
    beforeEach(() => {
      teams.setTime('2026-11-20T10:00:00Z');
    });

    describe('from the first word to the plan', () => {
      it('welcomes a person once when they install the bot', async () => {
        const client = newClient();
        const first = await client.install();
        assert.equal(first.cards.length, 1);
        assert.deepEqual(
          submitsOn(newestCard(first)).map(({ verb }) => verb),
          ['start', 'open-form', 'help'],
        );
        const again = await client.install();
        assert.deepEqual(again.cards, []);
      });

      it('welcomes them again after they removed and installed it', async () => {
        const client = newClient();
        await client.install();
        await client.uninstall();
        assert.equal((await client.install()).cards.length, 1);
      });

      it('asks by cards, one question each, and shows the plan', async () => {
        const client = newClient();
        const plan = await answerAll(client, direct, await client.say('start'));
        const shown = advised(plan);
        for (const id of [
          'credit-maybe',
          'credit-contact-partner',
          'no-impact',
          'extended-service-terms',
          'provision',
        ]) {
          assert.ok(shown.includes(id), id);
        }
        for (const id of ['region-mismatch', 'over-150', 'reprovision-deadline', 'credit-contact-customer']) {
          assert.ok(!shown.includes(id), id);
        }
      });

      it('takes the same answers typed in a person’s own words', async () => {
        const client = newClient();
        const said = [
          'directly from Microsoft',
          'Sweden',
          'Norway',
          'accepted',
          'we have GDAP',
          'about 12',
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
        const client = newClient();
        let seen = await client.say('start');
        while (inputIds(newestCard(seen)).length === 1) {
          const field = asked(seen) as keyof typeof direct;
          seen = await client.say(direct[field]);
          if (field === 'termStart') break;
        }
        assert.ok(advised(seen).includes('provision'));
      });

      it('begins from a message of many facts and asks only the rest', async () => {
        const client = newClient();
        const seen = await client.say(
          '200 subscriptions from another partner, Sweden to Norway, no GDAP, same offer, ends 31 March 2027',
        );
        assert.equal(asked(seen), 'relationship');
        assert.match(textOn(newestCard(seen)), /200[^]*31 March 2027/, 'what was understood is shown back');
        assert.equal(asked(await client.say('accepted')), 'licenceCount');
        assert.equal(asked(await client.say('unchanged')), 'autoRenew');
        assert.equal(asked(await client.say('on')), 'termStart');
        assert.ok(advised(await client.say("don't know")).includes('over-150'));
      });

      it('stops as soon as the two regions differ', async () => {
        const client = newClient();
        await client.say('start');
        await client.say('another partner');
        await client.say('USA');
        assert.deepEqual(advised(await client.say('Canada')), ['region-mismatch']);
      });

      it('remembers the partner’s country for the next move', async () => {
        const client = newClient();
        await answerAll(client, direct, await client.say('start'));
        await client.say('start');
        const seen = await client.say('microsoft-direct');
        assert.equal(asked(seen), 'customerCountry');
      });
    });

    describe('when an answer is not clear', () => {
      it('asks an ambiguous date back', async () => {
        const client = newClient();
        await client.say('volume licensing');
        await client.say('start over');
        await client.say('source is another tenant');
        const seen = await client.say('it ends 03/04/2027');
        assert.equal(asked(seen), 'termEnd');
        const text = textOn(newestCard(seen));
        assert.match(text, /3 April 2027/);
        assert.match(text, /4 March 2027/);
      });

      it('asks an ambiguous country back and takes the choice', async () => {
        const client = newClient();
        await client.say('start');
        await client.say('microsoft-direct');
        await client.say('Sweden');
        const seen = await client.say('Congo');
        assert.equal(asked(seen), 'customerCountry');
        assert.match(textOn(newestCard(seen)), /Congo - Kinshasa|Congo \(DRC\)|Kinshasa/);
        assert.deepEqual(
          advised(await client.pressOn(newestCard(seen), 'answer', { customerCountry: 'CD' })),
          ['region-mismatch'],
        );
      });

      it('says what is allowed when a number is out of range, and keeps what was answered', async () => {
        const client = newClient();
        await client.say('from another partner, Germany to France, relationship accepted, GDAP');
        const seen = await client.say('0');
        assert.equal(asked(seen), 'subscriptionCount');
        assert.match(textOn(newestCard(seen)), /1[^]*10,000/);
        assert.equal(asked(await client.say('151')), 'offer');
      });

      it('offers the choices and the form after two answers that were not understood', async () => {
        const client = newClient();
        await client.say('start');
        const first = await client.say('purple monkey dishwasher');
        assert.equal(asked(first), 'source');
        const second = await client.say('🙈🙈🙈');
        assert.equal(asked(second), 'source');
        assert.ok(submitsOn(newestCard(second)).some(({ verb }) => verb === 'open-form'));
        const third = await client.say('%%%');
        assert.equal(asked(third), 'source', 'it never falls silent');
      });

      const unreadable = [
        { note: 'an empty message', activity: { type: 'message', text: '   ' } },
        {
          note: 'a picture',
          activity: {
            type: 'message',
            text: '',
            attachments: [{ contentType: 'image/png', contentUrl: 'https://example.org/a.png' }],
          },
        },
        { note: 'ten thousand characters', activity: { type: 'message', text: 'x'.repeat(10_000) } },
        { note: 'an unknown button', activity: { type: 'message', value: { verb: 'explode' } } },
        {
          note: 'data of the wrong form',
          activity: { type: 'message', value: { verb: 'answer', question: 'source', source: { deep: [] } } },
        },
      ];
      for (const { note, activity } of unreadable) {
        it(`asks again after ${note}`, async () => {
          const client = newClient();
          await client.say('start');
          assert.equal(asked(await client.post(activity)), 'source');
        });
        it(`answers ${note} also when nothing is open`, async () => {
          const seen = await newClient().post(activity);
          assert.equal(seen.texts.length + seen.cards.length, 1);
        });
      }

      it('keeps the date out when it is before the start of the term', async () => {
        const client = newClient();
        await client.say('start');
        const { termStart, ...rest } = direct;
        let seen = await client.say(rest.source);
        while (asked(seen) !== 'termStart') seen = await client.say(rest[asked(seen) as keyof typeof rest]);
        seen = await client.say('2027-03-01');
        assert.equal(asked(seen), 'termStart');
        assert.match(textOn(newestCard(seen)), /28 February 2027/);
        assert.ok(advised(await client.say(termStart)).length > 0);
      });
    });

    describe('finding the way', () => {
      it('goes back one question with the answer kept', async () => {
        const client = newClient();
        await client.say('start');
        await client.say('another partner');
        const seen = await client.say('back');
        assert.equal(asked(seen), 'source');
        assert.match(JSON.stringify(newestCard(seen)), /"value":"another-partner"/);
      });

      it('says so at the first question', async () => {
        const client = newClient();
        await client.say('start');
        const seen = await client.say('back');
        assert.equal(asked(seen), 'source');
        assert.equal(seen.texts.length, 1);
      });

      it('cancels, and starts over', async () => {
        const client = newClient();
        await client.say('start');
        await client.say('another partner');
        const cancelled = await client.say('cancel');
        assert.equal(cancelled.texts.length, 1);
        assert.equal(asked(await client.say('start over')), 'source');
      });

      it('helps at every step and asks the open question again', async () => {
        const client = newClient();
        await client.say('start');
        await client.say('another partner');
        const seen = await client.say('help');
        assert.equal(seen.cards.length, 2);
        assert.equal(asked(seen), 'partnerCountry');
      });

      it('changes one answer of a plan and makes the plan again', async () => {
        const client = newClient();
        const plan = await answerAll(client, direct, await client.say('start'));
        assert.ok(advised(plan).includes('credit-contact-partner'));
        const question = await client.pressOn(newestCard(plan), 'change', { question: 'delegatedAdmin' });
        assert.equal(asked(question), 'delegatedAdmin');
        const changed = await client.pressOn(newestCard(question), 'answer', { delegatedAdmin: 'none' });
        assert.ok(advised(changed).includes('credit-contact-customer'));
        assert.ok(!advised(changed).includes('credit-contact-partner'));
      });

      it('asks what a changed answer makes necessary', async () => {
        const client = newClient();
        await answerAll(client, { ...direct, offer: 'different' }, await client.say('start'));
        await client.say('change the offer');
        assert.equal(asked(await client.say('same')), 'licenceCount');
      });

      it('corrects a plan by one typed fact', async () => {
        const client = newClient();
        await answerAll(client, direct, await client.say('start'));
        assert.ok(advised(await client.say('no GDAP')).includes('gdap-role'));
      });

      it('asks the tenant’s total only of those who say that it holds others', async () => {
        const client = newClient();
        await client.say('from another partner, Germany to France, relationship accepted, GDAP');
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

    describe('the form', () => {
      it('asks everything on one card and makes the plan', async () => {
        const client = newClient();
        const form = newestCard(await client.say('form'));
        assert.deepEqual(
          [...inputIds(form)].sort(),
          [...Object.keys(direct), 'tenantSubscriptionCount'].sort(),
        );
        const plan = await client.pressOn(form, 'form', direct);
        assert.ok(advised(plan).includes('credit-maybe'));
      });

      it('comes back with what is wrong marked and what was right kept', async () => {
        const client = newClient();
        const form = newestCard(await client.say('form'));
        const seen = await client.pressOn(form, 'form', { ...direct, subscriptionCount: '0', termEnd: '' });
        const again = newestCard(seen);
        assert.ok(inputIds(again).length > 1);
        assert.match(textOn(again), /10,000/);
        assert.match(JSON.stringify(again), /"value":"microsoft-direct"/);
        const plan = await client.pressOn(again, 'form', direct);
        assert.ok(advised(plan).includes('credit-maybe'));
      });

      it('takes a date in words', async () => {
        const client = newClient();
        const form = newestCard(await client.say('form'));
        const plan = await client.pressOn(form, 'form', {
          ...direct,
          termEnd: '28 February 2027',
          termStart: "don't know",
        });
        assert.ok(advised(plan).includes('end-rules-unknown'));
      });
    });

    describe('cards', () => {
      it('show their answer once they are answered', async () => {
        const client = newClient();
        const first = await client.say('start');
        const second = await client.pressOn(newestCard(first), 'answer', { source: 'another-partner' });
        assert.equal(second.updates.length, 1);
        assert.equal(second.updates[0]?.id, first.cards.at(-1)?.id);
        assert.deepEqual(inputIds(second.updates[0]?.card), []);
        assert.deepEqual(submitsOn(second.updates[0]?.card), []);
        assert.match(textOn(second.updates[0]?.card), /From another CSP partner/);
      });

      it('show their answer also when it was typed', async () => {
        const client = newClient();
        const first = await client.say('start');
        const second = await client.say('another partner');
        assert.equal(second.updates[0]?.id, first.cards.at(-1)?.id);
      });

      it('cannot be answered twice: the old one says so and the current question follows', async () => {
        const client = newClient();
        const first = newestCard(await client.say('start'));
        await client.pressOn(first, 'answer', { source: 'another-partner' });
        const again = await client.pressOn(first, 'answer', { source: 'volume-licensing' });
        assert.equal(again.texts.length, 1);
        assert.equal(asked(again), 'partnerCountry');
        const back = await client.say('back');
        assert.match(
          JSON.stringify(newestCard(back)),
          /"value":"another-partner"/,
          'the first answer stands',
        );
      });

      it('leave the old card alone when it cannot be updated, and go on', async () => {
        const client = newClient();
        await client.say('start');
        teams.connector.failUpdatesWith(404);
        const seen = await client.say('another partner');
        teams.connector.failUpdatesWith(undefined);
        assert.equal(asked(seen), 'partnerCountry');
      });
    });

    describe('coming back', () => {
      it('asks whether to go on after an hour, and hears then what was written', async () => {
        const client = newClient();
        await client.say('start');
        await client.say('another partner');
        teams.passTime(hour + 1);
        const seen = await client.say('Sweden');
        assert.deepEqual(
          submitsOn(newestCard(seen)).map(({ verb }) => verb),
          ['resume', 'start-over'],
        );
        assert.equal(asked(await client.pressOn(newestCard(seen), 'resume')), 'customerCountry');
      });

      it('does not ask within the hour', async () => {
        const client = newClient();
        await client.say('start');
        await client.say('another partner');
        teams.passTime(hour - 1);
        assert.equal(asked(await client.say('Sweden')), 'customerCountry');
      });

      it('takes the answer of a card without asking, also days later', async () => {
        const client = newClient();
        await client.say('start');
        const question = newestCard(await client.say('another partner'));
        teams.passTime(72 * hour);
        assert.equal(
          asked(await client.pressOn(question, 'answer', { partnerCountry: 'SE' })),
          'customerCountry',
        );
      });

      it('starts over when that is wanted', async () => {
        const client = newClient();
        await client.say('start');
        await client.say('another partner');
        teams.passTime(hour + 1);
        const seen = await client.say('hello again');
        assert.equal(asked(await client.pressOn(newestCard(seen), 'start-over')), 'source');
      });

      it('goes on after a restart of the bot', async () => {
        const { mkdtemp, rm } = await import('node:fs/promises');
        const { tmpdir } = await import('node:os');
        const folder = await mkdtemp(`${tmpdir()}/restart-`);
        const own = await startTeams(`pglite:${folder}/data`);
        try {
          const client = own.client('kim');
          await client.say('start');
          await client.say('another partner');
          await own.restart();
          assert.equal(asked(await client.say('Sweden')), 'customerCountry');
        } finally {
          await own.close();
          await rm(folder, { recursive: true, force: true });
        }
      }).timeout(30_000);
    });

    describe('what is delivered twice', () => {
      it('counts once', async () => {
        const client = newClient();
        await client.say('start', { id: 'the-same' });
        const again = await client.say('start', { id: 'the-same' });
        assert.deepEqual(again, { texts: [], cards: [], updates: [] });
      });

      it('counts once also when both arrive together', async () => {
        const client = newClient();
        await client.say('start');
        await Promise.all([1, 2, 3].map(() => client.say('another partner', { id: 'together' })));
        assert.equal(asked(await client.say('what?')), 'partnerCountry');
      });

      it('loses none of several quick messages', async () => {
        const client = newClient();
        await client.say('start');
        await Promise.all(
          ['GDAP', '12 subscriptions', 'the customer is in Norway'].map((text) => client.say(text)),
        );
        await client.say('another partner');
        const seen = await client.say('we are in Sweden');
        assert.equal(asked(seen), 'relationship');
        assert.equal(asked(await client.say('accepted')), 'offer');
      });
    });
  });

describe('in group chats and channels', () => {
  let teams: Teams;
  let people = 0;
  const inPlace = (place: Place): Client => teams.client(`member-${(people += 1)}`, place);
  before(async () => {
    teams = await startTeams();
  });
  after(() => teams.close());

  for (const type of ['groupChat', 'channel'] as const) {
    const place = { conversationId: `19:${type}`, type };

    it(`answers in a ${type} only when it is mentioned`, async () => {
      const client = inPlace(place);
      const seen = await client.post({ type: 'message', text: 'start' });
      assert.deepEqual(seen, { texts: [], cards: [], updates: [] });
      assert.equal(asked(await client.say('start')), 'source');
    });

    it(`keeps two people in one ${type} apart`, async () => {
      const ada = inPlace(place);
      const bob = inPlace(place);
      await ada.say('start');
      await bob.say('start');
      await ada.say('another partner');
      assert.equal(asked(await bob.say('volume licensing')), 'partnerCountry');
      assert.equal(asked(await ada.say('Sweden')), 'customerCountry');
      assert.equal(asked(await bob.say('Brazil')), 'customerCountry');
    });

    it(`declines a press on somebody else’s card in a ${type}, and changes nothing`, async () => {
      const ada = inPlace(place);
      const bob = inPlace(place);
      await bob.say('start');
      const question = newestCard(await ada.say('start'));
      const declined = await bob.pressOn(question, 'answer', { source: 'another-tenant' });
      assert.equal(declined.texts.length, 1);
      assert.deepEqual(declined.cards, []);
      assert.equal(
        asked(await ada.pressOn(question, 'answer', { source: 'another-partner' })),
        'partnerCountry',
      );
    });
  }

  it('keeps one conversation per person across the threads of a channel', async () => {
    const inThread = (thread: string) =>
      teams.client('eve', { conversationId: `19:threads;messageid=${thread}`, type: 'channel' });
    await inThread('1').say('start');
    const seen = await inThread('2').say('another partner');
    assert.equal(asked(seen), 'partnerCountry');
    assert.equal(seen.updates.length, 1, 'the card in the first thread shows its answer');
  });

  it('does not welcome the members of a team', async () => {
    const seen = await teams.client('ada', { conversationId: '19:team', type: 'channel' }).install();
    assert.deepEqual(seen, { texts: [], cards: [], updates: [] });
  });
});
