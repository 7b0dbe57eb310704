import assert from 'node:assert/strict';
import { textOn } from '../support/card.ts';
import { onEachDatabase } from '../support/stage.ts';
import { newestCard } from '../support/talk.ts';
import type { Client, Place } from '../support/teams.ts';
import { listedOn, pressReminder, watchIdOf } from '../support/watching.ts';

const channel: Place = { conversationId: '19:channel', type: 'channel' };

onEachDatabase('what somebody else watches', (stage) => {
  let turns = 0;
  /** Two people in one channel, and what the first of them watches there. */
  async function inChannel(): Promise<{ ada: Client; bob: Client; id: string; names: string[] }> {
    turns += 1;
    const names = [`ada-${turns}`, `bob-${turns}`];
    const [ada, bob] = names.map((name) => stage.teams.client(name, channel));
    assert.ok(ada !== undefined && bob !== undefined);
    await ada.say('remind me about Contoso on 31 March 2027');
    return { ada, bob, names, id: await watchIdOf(ada, 'Contoso') };
  }

  it('may be marked as done by anybody in the channel; it says by whom', async () => {
    const { ada, bob, names, id } = await inChannel();
    const seen = await pressReminder(bob, id, { do: 'done' });
    assert.match(textOn(newestCard(seen)), new RegExp(`Done, says ${names[1]}`));
    assert.match((await ada.say('reminders')).texts.join('\n'), /have no reminders yet/);
  });

  for (const data of [{ do: 'snooze', days: 1 }, { do: 'end', newEnd: '2027-06-30' }, { do: 'stop' }])
    it(`is only its maker’s to ${data.do}`, async () => {
      const { ada, bob, names, id } = await inChannel();
      const refused = await pressReminder(bob, id, data);
      assert.match(refused.texts.join('\n'), new RegExp(`Only ${names[0]} can change that reminder`));
      assert.deepEqual([refused.updates, refused.cards], [[], []]);
      assert.match(textOn(newestCard(await ada.say('reminders'))), /ends 31 Mar 2027/);
      assert.match(
        textOn((await pressReminder(ada, id, data)).cards[0]?.card),
        /^Reminder: Contoso/,
        'its maker can',
      );
    });

  for (const what of ['end', 'cadence', 'moved', 'stop'])
    it(`cannot be changed by a forged card (${what})`, async () => {
      const { ada, bob, id } = await inChannel();
      const data = { verb: 'change-watch', do: what, watchId: id, newEnd: '2027-06-30', ownCadence: '5' };
      assert.match((await bob.press(data)).texts.join('\n'), /Only ada/);
      assert.match((await bob.press({ verb: 'open-watch', watchId: id })).texts.join('\n'), /Only ada/);
      assert.equal(listedOn(await ada.say('reminders')).length, 1);
    });

  it('is not known in another conversation, in another tenant or to somebody else’s chat', async () => {
    const { ada, id } = await inChannel();
    const place = { conversationId: '19:elsewhere', type: 'channel' } as const;
    const stranger = stage.newClient();
    const tenant = { tenantId: 'tenant-2' };
    const value = { verb: 'reminder', do: 'done', watchId: id };
    const elsewhere = await stage.teams.client(`ada-${turns}`, place).press(value);
    const chat = await stranger.press(value);
    const foreign = await ada.post({
      type: 'message',
      value,
      conversation: { id: channel.conversationId, conversationType: 'channel', ...tenant },
      channelData: { tenant: { id: 'tenant-2' } },
    });
    for (const seen of [elsewhere, chat, foreign])
      assert.match(seen.texts.join('\n'), /can’t find that reminder here/);
    for (const press of [stranger, stage.teams.client(`ada-${turns}`, place)])
      assert.match(
        (await press.press({ verb: 'change-watch', do: 'stop', watchId: id })).texts.join('\n'),
        /can’t find that reminder here/,
      );
    assert.equal(listedOn(await ada.say('reminders')).length, 1);
  });

  it('is not listed to others', async () => {
    const { bob } = await inChannel();
    assert.match((await bob.say('reminders')).texts.join('\n'), /have no reminders yet/);
  });

  it('is told in no channel but its own: a person’s list names elsewhere only their own chat', async () => {
    const { ada, names } = await inChannel();
    const chat = stage.teams.client(names[0] ?? '');
    await chat.say('remind me about Secret on 31 March 2027');
    const inPublic = await ada.say('reminders');
    assert.doesNotMatch(JSON.stringify(inPublic.cards), /Secret/);
    assert.match(textOn(newestCard(inPublic)), /One more is set elsewhere/);
    const inPrivate = await chat.say('reminders');
    assert.deepEqual(
      listedOn(inPrivate)
        .map(({ title }) => title)
        .sort(),
      ['Contoso', 'Secret'],
    );
  });

  it('can be changed by its maker from their own chat too, and says where its reminders come', async () => {
    const { ada, names, id } = await inChannel();
    const chat = stage.teams.client(names[0] ?? '');
    const opened = newestCard(await chat.press({ verb: 'open-watch', watchId: id }));
    assert.match(textOn(opened), /are sent to the chat or channel where you set them/);
    await chat.press({ verb: 'change-watch', do: 'stop', watchId: id });
    assert.match((await ada.say('reminders')).texts.join('\n'), /have no reminders yet/);
  });
});
