import assert from 'node:assert/strict';
import { asked, newestCard } from '../support/talk.ts';
import { startTeams, type Client, type Place, type Teams } from '../support/teams.ts';

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
