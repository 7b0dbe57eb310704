import assert from 'node:assert/strict';
import { inputIds, nodesOf, submitsOn, textOn } from '../support/card.ts';
import { onEachDatabase } from '../support/stage.ts';
import { asked, newestCard, saidIn } from '../support/talk.ts';
import type { Client, Seen } from '../support/teams.ts';

const right = {
  language: 'teams',
  timeZone: 'Asia/Tokyo',
  hour: '7',
  cadence: '45, 10',
  workingDays: '7,1,2',
  partnerModel: 'indirect-reseller',
};

const modelNotSaid = { ...right, partnerModel: 'not-said' };

/** What each input of the newest card begins with. */
function begins(seen: Seen): Record<string, unknown> {
  const inputs = nodesOf(newestCard(seen)).filter(({ type }) => String(type).startsWith('Input.'));
  return Object.fromEntries(inputs.map(({ id, value }) => [String(id), value]));
}

async function save(client: Client, inputs: object): Promise<Seen> {
  return client.pressOn(newestCard(await client.say('settings')), 'save-settings', inputs);
}

onEachDatabase('settings', (stage) => {
  describe('the card', () => {
    it('begins with what holds until a person says otherwise', async () => {
      const seen = await stage.newClient().say('settings');
      assert.deepEqual(inputIds(newestCard(seen)), [
        'language',
        'timeZone',
        'hour',
        'cadence',
        'workingDays',
        'partnerModel',
      ]);
      assert.deepEqual(begins(seen), {
        language: 'teams',
        timeZone: 'UTC',
        hour: '9',
        cadence: '60, 30, 14, 7, 1',
        workingDays: '1,2,3,4,5',
        partnerModel: 'not-said',
      });
    });

    it('begins with the zone that the client reports', async () => {
      const client = stage.newClient();
      const seen = await client.say('settings', { localTimezone: 'America/Sao_Paulo' });
      assert.equal(begins(seen)['timeZone'], 'America/Sao_Paulo');
      assert.equal(submitsOn(newestCard(seen)).length, 1, 'there is nothing else to offer');
    });

    it('saves what is set, and shows it next time', async () => {
      const client = stage.newClient();
      const saved = await save(client, right);
      assert.match(saidIn(saved), /07:00 \(Asia\/Tokyo\).*Sunday.*45 and 10/);
      assert.deepEqual(begins(await client.say('settings')), {
        language: 'teams',
        timeZone: 'Asia/Tokyo',
        hour: '7',
        cadence: '45, 10',
        workingDays: '1,2,7',
        partnerModel: 'indirect-reseller',
      });
    });

    it('stays good: it can be sent again later, also after the conversation went on', async () => {
      const client = stage.newClient();
      const card = newestCard(await client.say('settings'));
      await client.pressOn(card, 'save-settings', right);
      await client.say('start');
      const again = await client.pressOn(card, 'save-settings', { ...right, hour: '18' });
      assert.match(saidIn(again), /18:00/);
    });

    it('leaves the question that is open as it is', async () => {
      const client = stage.newClient();
      const first = newestCard(await client.say('start'));
      await save(client, modelNotSaid);
      const seen = await client.pressOn(first, 'answer', { source: 'another-partner' });
      assert.equal(asked(seen), 'partnerModel');
      const saved = await save(client, modelNotSaid);
      assert.equal(asked(saved), 'partnerModel', 'it comes again after what was saved');
    });

    it('has the partner’s model, which the next move does not ask then', async () => {
      const client = stage.newClient();
      await save(client, right);
      const first = await client.say('start');
      assert.match(first.texts.join(), /“Indirect reseller” as your partner model, like last time/);
      const next = await client.say('another partner');
      assert.equal(asked(next), 'sameProvider');
    });

    it('answers an open question for the model, and says so no more once it was said', async () => {
      const client = stage.newClient();
      await client.say('start');
      assert.equal(asked(await client.say('another partner')), 'partnerModel');
      assert.equal(asked(await save(client, right)), 'sameProvider');
      assert.equal(begins(await client.say('settings'))['partnerModel'], 'indirect-reseller');
    });

    it('leaves the model open where it was never said', async () => {
      const client = stage.newClient();
      await save(client, modelNotSaid);
      await client.say('start');
      assert.equal(asked(await client.say('another partner')), 'partnerModel');
    });

    for (const cadence of ['45, 30 and 7', '45, 30 och 7', '45, 30 e 7', '45/30 & 7'])
      it(`takes “${cadence}” for days before the end, whatever is spoken`, async () => {
        const client = stage.newClient();
        await save(client, { ...right, cadence });
        assert.equal(begins(await client.say('settings'))['cadence'], '45, 30, 7');
      });

    const mistakes = [
      { why: 'a language that is not spoken', name: 'language', value: 'fr' },
      { why: 'no language', name: 'language', value: '' },
      { why: 'a zone that does not exist', name: 'timeZone', value: 'Europe/Atlantis' },
      { why: 'an hour beyond the day', name: 'hour', value: '24' },
      { why: 'no hour', name: 'hour', value: '' },
      { why: 'days in words', name: 'cadence', value: '60, soon' },
      { why: 'a day after the end', name: 'cadence', value: '30, 0' },
      { why: 'more than a year before', name: 'cadence', value: '366' },
      { why: 'eleven days', name: 'cadence', value: '1,2,3,4,5,6,7,8,9,10,11' },
      { why: 'no days', name: 'cadence', value: ' ' },
      { why: 'no working day', name: 'workingDays', value: '' },
      { why: 'an eighth day of the week', name: 'workingDays', value: '1,8' },
      { why: 'a partner model that is none', name: 'partnerModel', value: 'franchise' },
    ];
    for (const { why, name, value } of mistakes) {
      it(`comes back marked with ${why}; the rest stays, and nothing is saved`, async () => {
        const client = stage.newClient();
        const seen = await save(client, { ...right, [name]: value });
        assert.match(textOn(newestCard(seen)), /Nothing is saved yet: one setting/);
        assert.deepEqual({ ...begins(seen), [name]: '' }, { ...right, [name]: '' });
        assert.equal(begins(await client.say('settings'))['hour'], '9');
      });
    }

    it('refuses what its inputs cannot hold', async () => {
      const client = stage.newClient();
      const seen = await save(client, { ...right, timeZone: { name: 'Asia/Tokyo' } });
      assert.match(seen.texts.join('\n'), /don’t know that button/);
    });

    it('takes a list of what was picked, and marks one where a single thing is to be', async () => {
      const client = stage.newClient();
      const two = await save(client, { ...right, timeZone: ['Asia/Tokyo', 'Europe/Oslo'] });
      assert.match(textOn(newestCard(two)), /Nothing is saved yet: one setting/);
      const seen = await save(client, { ...right, workingDays: ['1', '3'] });
      assert.match(saidIn(seen), /on Monday and Wednesday/);
    });
  });

  describe('the zone that Teams reports', () => {
    it('is offered where it differs, and taken over with one press', async () => {
      const client = stage.newClient();
      await client.say('time zone Asia/Tokyo');
      const seen = await client.say('settings', { localTimezone: 'Europe/Stockholm' });
      assert.match(textOn(newestCard(seen)), /Teams says your time zone is Stockholm \(UTC\+1\)/);
      // A client that sends the inputs along with every button changes nothing by it.
      const taken = await client.pressOn(newestCard(seen), 'use-time-zone', right);
      assert.match(saidIn(taken), /09:00 \(Europe\/Stockholm\)/);
    });

    it('does not change what the person confirmed', async () => {
      const client = stage.newClient();
      await client.say('time zone Asia/Tokyo');
      const seen = await client.say('settings', { localTimezone: 'Europe/Stockholm' });
      assert.equal(begins(seen)['timeZone'], 'Asia/Tokyo');
    });
  });

  describe('words', () => {
    const zones = [
      { say: 'time zone Europe/Stockholm', zone: 'Europe/Stockholm' },
      { say: 'Please set my time zone to Stockholm', zone: 'Europe/Stockholm' },
      { say: 'timezone: são paulo', zone: 'America/Sao Paulo' },
      { say: 'my time zone is new york', zone: 'America/New York' },
      { say: 'time zone Kolkata', zone: 'Asia/Kolkata' },
      { say: 'time zone US/Eastern', zone: 'US/Eastern' },
      { say: 'time zone aSIA/calcutta', zone: 'Asia/Kolkata' },
      { say: 'time zone UTC', zone: 'UTC' },
      { say: 'time zone gmt', zone: 'GMT' },
      { say: 'time zone Lima', zone: 'America/Lima' },
      { say: 'time zone Singapore', zone: 'Asia/Singapore' },
    ];
    for (const { say, zone } of zones) {
      it(`“${say}” sets ${zone}`, async () => {
        const said = saidIn(await stage.newClient().say(say));
        assert.ok(said.includes(`09:00 (${zone})`), said);
      });
    }

    it('that name no zone are answered with an example', async () => {
      const client = stage.newClient();
      const seen = await client.say('time zone Atlantis');
      assert.match(seen.texts.join('\n'), /for example “time zone Europe\/Stockholm”/);
      assert.equal(begins(await client.say('settings'))['timeZone'], 'UTC');
    });

    // The machine knows a zone by each of these names, and for most it is not the one that is meant.
    for (const zone of ['BST', 'EST', 'IST', 'MST', 'CST', 'cet', 'EST5EDT', 'Japan']) {
      it(`that abbreviate a zone (${zone}) are answered with an example, on the card too`, async () => {
        const client = stage.newClient();
        const seen = await client.say(`time zone ${zone}`);
        assert.match(seen.texts.join('\n'), /for example “time zone Europe\/Stockholm”/);
        const sent = await save(client, { ...right, timeZone: zone });
        assert.match(textOn(newestCard(sent)), /don’t know that time zone/);
        assert.equal(begins(await client.say('settings'))['timeZone'], 'UTC');
      });
    }

    const hours = [
      { say: 'remind me at 8', hour: '08:00' },
      { say: 'remind me at 8 pm please', hour: '20:00' },
      { say: 'remind me at 17:00', hour: '17:00' },
      { say: 'remind me at 12 a.m.', hour: '00:00' },
    ];
    for (const { say, hour } of hours) {
      it(`“${say}” sets ${hour}`, async () => {
        const said = saidIn(await stage.newClient().say(say));
        assert.ok(said.includes(`at ${hour} (UTC)`), said);
      });
    }

    for (const say of [
      'remind me at 25',
      'remind me at 8:30',
      'remind me at half past eight',
      'remind me at 13 pm',
    ]) {
      it(`“${say}” is no full hour, and that is said`, async () => {
        assert.match((await stage.newClient().say(say)).texts.join('\n'), /full hour from 0 to 23/);
      });
    }
  });

  describe('what is watched', () => {
    it('moves along, and the next reminder is told at its new time', async () => {
      const client = stage.newClient();
      await client.say('remind me about Contoso E3 on 31 March 2027', { localTimezone: 'Europe/Stockholm' });
      const moved = await client.say('time zone Asia/Tokyo');
      assert.match(saidIn(moved), /about Contoso E3, on Friday.? 29 January 2027 at 09:00 \(Asia\/Tokyo\)/);
      const later = await client.say('remind me at 15');
      assert.match(saidIn(later), /on Friday.? 29 January 2027 at 15:00/);
    });

    it('is nothing yet for a newcomer, who is told so', async () => {
      const seen = await stage.newClient().say('remind me at 8');
      assert.match(saidIn(seen), /You have no reminders/);
    });
  });

  describe('of several people', () => {
    it('are each person’s own: somebody else’s card is refused', async () => {
      const mine = stage.teams.client('settings-owner');
      const other = stage.teams.client('settings-reader');
      const card = newestCard(await mine.say('settings'));
      const refused = await other.pressOn(card, 'save-settings', right);
      assert.match(refused.texts.join('\n'), /somebody else/);
      assert.equal(begins(await other.say('settings'))['timeZone'], 'UTC');
    });
  });
});
