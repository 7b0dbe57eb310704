import assert from 'node:assert/strict';
import { textOn } from '../support/card.ts';
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
      assert.equal(asked(await bob.say('volume licensing')), 'volumeProgramme');
      await ada.say('direct-bill');
      await bob.say('EA');
      await bob.say('we are a distributor');
      assert.equal(asked(await ada.say('Sweden')), 'customerCountry');
      assert.equal(asked(await bob.say('Brazil')), 'customerCountry');
    });

    it(`declines a press on somebody else’s card in a ${type}, and changes nothing`, async () => {
      const ada = inPlace(place);
      const bob = inPlace(place);
      await bob.say('start');
      const question = newestCard(await ada.say('start'));
      const declined = await bob.pressOn(question, 'answer', { source: 'another-tenant' });
      assert.match(declined.texts.join(), /Yours continues on the card/, 'nothing that would start anew');
      assert.deepEqual(declined.cards, []);
      assert.equal(
        asked(await ada.pressOn(question, 'answer', { source: 'another-partner' })),
        'partnerModel',
      );
    });
  }

  const place = { conversationId: '19:names', type: 'channel' } as const;

  it('names on each card whose it is, and that a written answer needs a mention', async () => {
    const cleo = inPlace(place);
    const name = `For member-${people}`;
    assert.match(textOn(newestCard(await cleo.say('start'))), new RegExp(`^${name}\\. Mention me`, 'm'));
    await cleo.say('another partner');
    assert.match(textOn(newestCard(await cleo.say('start'))), new RegExp(`^${name}$`, 'm'), 'go on or not');
    await cleo.say('start over');
    assert.match(textOn(newestCard(await cleo.say('form'))), new RegExp(`^${name}\\. Mention me`, 'm'));
    const plan = await cleo.say('another partner, USA to Canada');
    assert.match(textOn(newestCard(plan)), new RegExp(`^${name}$`, 'm'));
    assert.match(textOn(newestCard(await cleo.say('change'))), new RegExp(`^${name}$`, 'm'));
  });

  it('names nobody in a personal chat', async () => {
    const seen = await teams.client('alone').say('start');
    assert.doesNotMatch(textOn(newestCard(seen)), /For alone|Mention me/);
  });

  it('says with each hint what to say that it needs a mention', async () => {
    const dora = inPlace(place);
    for (const text of ['abracadabra', 'thanks', 'cancel', 'show the plan', '   '])
      assert.match((await dora.say(text)).texts.join(), /[Mm]ention me and say/, text);
    assert.match(textOn(newestCard(await dora.say('hello'))), /mention me and describe/);
  });

  it('tells somebody without a question of their own how to begin, when they press another’s button', async () => {
    const ada = inPlace(place);
    const question = newestCard(await ada.say('start'));
    const declined = await inPlace(place).pressOn(question, 'answer', { source: 'another-tenant' });
    assert.match(declined.texts.join(), /Mention me and say “start”/);
  });

  it('keeps one conversation per person across the threads of a channel', async () => {
    const inThread = (thread: string) =>
      teams.client('eve', { conversationId: `19:threads;messageid=${thread}`, type: 'channel' });
    await inThread('1').say('start');
    const seen = await inThread('2').say('another partner');
    assert.equal(asked(seen), 'partnerModel');
    assert.equal(seen.updates.length, 1, 'the card in the first thread shows its answer');
  });

  it('does not welcome the members of a team', async () => {
    const seen = await teams.client('ada', { conversationId: '19:team', type: 'channel' }).install();
    assert.deepEqual(seen, { texts: [], cards: [], updates: [] });
  });
});
