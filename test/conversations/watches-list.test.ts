import assert from 'node:assert/strict';
import { inputIds, submitsOn, textOn } from '../support/card.ts';
import { onEachDatabase } from '../support/stage.ts';
import { asked, newestCard } from '../support/talk.ts';
import type { Client, Seen } from '../support/teams.ts';
import { listedOn, watchIdOf } from '../support/watching.ts';

async function watched(client: Client, ...ends: readonly (readonly [subject: string, end: string])[]) {
  for (const [subject, end] of ends) await client.say(`remind me about ${subject} on ${end}`);
  return client;
}

/** Opens the card of what a person watches by that name. */
async function opened(client: Client, subject: string): Promise<Opened> {
  const seen = await client.press({ verb: 'open-watch', watchId: await watchIdOf(client, subject) });
  const newest = seen.cards.at(-1);
  assert.ok(newest);
  return newest;
}

type Opened = Seen['cards'][number];

/** Presses a button of a watch's card. */
async function change(client: Client, { id, card }: Opened, what: string, inputs: object = {}) {
  const data = submitsOn(card).find((submit) => submit['do'] === what);
  assert.ok(data, `the card has no button to ${what}`);
  return await client.press(data, inputs, { replyToId: id });
}

onEachDatabase('the list of reminders', (stage) => {
  it('is calm where nothing is watched', async () => {
    const seen = await stage.newClient().say('reminders');
    assert.match(seen.texts.join('\n'), /have no reminders yet/);
    assert.deepEqual(seen.cards, []);
  });

  for (const say of ['reminders', 'my reminders', 'list'])
    it(`comes on “${say}”, the nearest end first, each with its days left`, async () => {
      const client = await watched(
        stage.newClient(),
        ['Late', '30 June 2027'],
        ['Soon', '31 March 2027'],
        ['Between', '30 April 2027'],
      );
      const seen = await client.say(say);
      assert.deepEqual(
        listedOn(seen).map(({ title }) => title),
        ['Soon', 'Between', 'Late'],
      );
      // 60 days before 31 March is a Saturday.
      assert.match(
        textOn(newestCard(seen)),
        /^131 days left\n · ends 31 Mar 2027\nSoon\nNext reminder 29 January 2027$/m,
      );
    });

  it('has ten on a page, and turns', async () => {
    const client = stage.newClient();
    for (let count = 1; count <= 11; count += 1)
      await client.say(`remind me about Customer ${count} on ${count} April 2027`);
    const first = await client.say('reminders');
    assert.equal(listedOn(first).length, 10);
    const second = await client.press({ verb: 'reminders', page: 2 });
    assert.deepEqual(
      listedOn(second).map(({ title }) => title),
      ['Customer 11'],
    );
    assert.deepEqual(submitsOn(newestCard(second)).at(-1), { verb: 'reminders', page: 1 });
    assert.equal(listedOn(await client.press({ verb: 'reminders', page: 99 })).length, 1, 'the last page');
  });

  it('says so where nothing was picked to open', async () => {
    const client = await watched(stage.newClient(), ['Contoso', '31 March 2027']);
    const seen = await client.press({ verb: 'open-watch', watchId: '' });
    assert.match(seen.texts.join('\n'), /pick one/);
  });

  it('leaves the question of a move as it is', async () => {
    const client = await watched(stage.newClient(), ['Contoso', '31 March 2027']);
    const question = newestCard(await client.say('start'));
    await client.say('reminders');
    assert.equal(
      asked(await client.pressOn(question, 'answer', { source: 'another-partner' })),
      'partnerModel',
    );
  });
});

onEachDatabase('a watch', (stage) => {
  it('opens with what can be changed', async () => {
    const client = await watched(stage.newClient(), ['Contoso', '31 March 2027']);
    const { card } = await opened(client, 'Contoso');
    assert.deepEqual(inputIds(card), ['newEnd', 'ownCadence']);
    assert.deepEqual(
      submitsOn(card).map(({ verb, do: what }) => what ?? verb),
      ['end', 'cadence', 'moved', 'stop', 'reminders'],
    );
  });

  it('takes another end date, and shows the new days', async () => {
    const client = await watched(stage.newClient(), ['Contoso', '31 March 2027']);
    const card = await opened(client, 'Contoso');
    const seen = await change(client, card, 'end', { newEnd: '2027-06-30' });
    assert.deepEqual(
      seen.updates.map(({ id }) => id),
      [card.id],
    );
    assert.match(textOn(seen.updates[0]?.card), /now ends on 30 June 2027/);
    assert.match(textOn(newestCard(seen)), /^30 April 2027$/m);
    assert.match(textOn(newestCard(await client.say('reminders'))), /Next reminder 30 April 2027/);
  });

  const refusedEnds = [
    { newEnd: '', why: 'no date', says: /couldn’t find a date/ },
    { newEnd: '2027-02-30', why: 'a day that no calendar has', says: /couldn’t find a date/ },
    { newEnd: '2026-11-19', why: 'a past day', says: /19 November 2026 has already passed/ },
  ];
  for (const { newEnd, why, says } of refusedEnds)
    it(`does not take ${why}`, async () => {
      const client = await watched(stage.newClient(), ['Contoso', '31 March 2027']);
      const seen = await change(client, await opened(client, 'Contoso'), 'end', { newEnd });
      assert.match(seen.texts.join('\n'), says);
      assert.match(textOn(newestCard(await client.say('reminders'))), /ends 31 Mar 2027/);
    });

  it('takes days of its own, in any order', async () => {
    const client = await watched(stage.newClient(), ['Contoso', '31 March 2027']);
    const seen = await change(client, await opened(client, 'Contoso'), 'cadence', {
      ownCadence: '7, 90 and 30',
    });
    assert.match(textOn(newestCard(seen)), /31 December 2026\n1 March 2027\n24 March 2027/);
    assert.match(JSON.stringify(await opened(client, 'Contoso')), /"90, 30, 7"/);
  });

  for (const ownCadence of ['', 'soon', '0', '366', '1.5', '1,2,3,4,5,6,7,8,9,10,11'])
    it(`says which days it takes where they are ${JSON.stringify(ownCadence)}`, async () => {
      const client = await watched(stage.newClient(), ['Contoso', '31 March 2027']);
      const seen = await change(client, await opened(client, 'Contoso'), 'cadence', { ownCadence });
      assert.match(textOn(newestCard(seen)), /up to 10 whole numbers from 1 to 365/);
      assert.match(JSON.stringify(await opened(client, 'Contoso')), /"60, 30, 14, 7, 1"/);
    });

  for (const { what, says } of [
    { what: 'moved', says: /Marked as moved/ },
    { what: 'stop', says: /Stopped/ },
  ])
    it(`is over once it is said to ${what}; saying it again does no harm`, async () => {
      const client = await watched(stage.newClient(), ['Contoso', '31 March 2027']);
      const card = await opened(client, 'Contoso');
      assert.match(textOn((await change(client, card, what)).updates[0]?.card), says);
      assert.match((await client.say('reminders')).texts.join('\n'), /have no reminders yet/);
      assert.match(textOn((await change(client, card, what)).updates[0]?.card), says);
      const late = await change(client, card, 'end', { newEnd: '2027-06-30' });
      assert.match(textOn(late.updates[0]?.card), says, 'what is over is not changed');
      assert.match((await client.say('reminders')).texts.join('\n'), /have no reminders yet/);
    });
});
